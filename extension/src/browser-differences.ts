/** All in which Firefox differs from Chromium at run time; nothing else asks which browser it runs in. What they call things, both call `browser`. */
import { browser } from 'wxt/browser';

/** What Firefox has where Chromium has a side panel. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

const sidebar = (): WithSidebar['sidebarAction'] => (browser as WithSidebar).sidebarAction;

/** The origin of the extension's own pages, as the browser names it to a receiver of messages. Firefox draws it anew for each profile. */
export function ownOrigin(): string {
  return location.origin;
}

/** Has a click on the toolbar button open the popup; in Chromium an earlier version had it open the panel. */
export function openPopupAtButton(): void {
  if (!sidebar()) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
}

/** Opens the panel of a window for a click in a page of the extension. Nothing may be awaited before this. */
export function openPanelIn(window: number): void {
  if (sidebar()) void sidebar()?.open();
  else void browser.sidePanel.open({ windowId: window });
}

/**
 * Opens the panel beside a tab for a click in its page. Chromium lets the click count while it is fresh, so nothing may be
 * awaited before this. Firefox lets no click in a page count, so the panel comes up as a tab of its own, once.
 */
export function openPanelBeside(tab: number): void {
  if (sidebar()) void openPanelTab(tab);
  else void browser.sidePanel.open({ tabId: tab });
}

async function openPanelTab(opener: number): Promise<void> {
  const url = `${ownOrigin()}/sidepanel.html`;
  const [open] = await browser.tabs.query({ url });
  if (open?.id !== undefined) await browser.tabs.update(open.id, { active: true });
  else await browser.tabs.create({ url, openerTabId: opener });
}

/** Keeps both stores from host pages. Firefox never gives the first to them, and has no such switch for the second, in which nothing is secret. */
export async function lockStores(): Promise<void> {
  const { session, local } = browser.storage;
  if (session.setAccessLevel) await session.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  if (local.setAccessLevel) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** A pattern of pages as this browser takes it. Firefox knows no ports in patterns; there the worker's own check of the origin keeps other ports out. */
export function browserPattern(pattern: string): string {
  return sidebar() ? pattern.replace(/^(https?:\/\/[^/]*?):\d+\//, '$1/') : pattern;
}
