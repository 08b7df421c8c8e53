import type { GatewayClient } from '@roviec/schema';
import type { Page } from 'playwright-core';
import { Panel } from '../e2e/panel.ts';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { textIn } from '../support/overlay.ts';
import { type Recorder, recordingProxy } from '../support/proxy.ts';
import { type Redmine, signInAtRedmine, startRedmine } from '../support/redmine.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';

/** A clerk of Sở Xây dựng at Redmine with the overlay, before a real RõViệc whose wire is recorded. */
export interface RedmineOffice {
  readonly redmine: Redmine;
  readonly stack: Stack;
  readonly browser: OverlayBrowser;
  readonly page: Page;
  /** Signed in as Nguyễn Văn Bình of Sở Xây dựng. */
  readonly panel: Panel;
  readonly recorder: Recorder;
  readonly auditor: GatewayClient;
  close(): Promise<void>;
}

/** Starts all of it; `through` gives the address under which the browser sees Redmine. */
export async function openRedmineOffice(through?: (url: string) => Promise<string>): Promise<RedmineOffice> {
  const opened: { close(): Promise<void> }[] = [];
  const close = async (): Promise<void> => {
    for (const part of opened.toReversed()) await part.close();
  };
  const kept = <T extends { close(): Promise<void> }>(part: T): T => {
    opened.push(part);
    return part;
  };
  try {
    const redmine = kept(await startRedmine());
    const stack = kept(await startStack());
    const recorder = kept(await recordingProxy(stack.gateway));
    const browser = kept(await openOverlayBrowser());
    browser.context.setDefaultTimeout(20_000);
    const panel = new Panel(await browser.openPanel(), recorder.url);
    await panel.signIn('Nguyễn Văn Bình');
    const page = await browser.context.newPage();
    const url = (await through?.(redmine.url)) ?? redmine.url;
    await signInAtRedmine(page, url, 'nv.binh', redmine.password);
    return { redmine: { ...redmine, url }, stack, browser, page, panel, recorder, auditor: await stack.as('cb-091'), close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** The register's list; `query` as Redmine writes it. */
export const LIST = '/projects/van-ban-den/issues';

/** Opens a list and waits until the overlay has said how many rows it read. */
export async function openList(page: Page, url: string, query = ''): Promise<void> {
  await page.goto(`${url}${LIST}${query}`);
  await eventually(async () => /đọc \d+ hàng/.test(await textIn(page, '#content')), 'the list read');
}

/** The chips of each row that is on screen, by its number and symbol: the text that is drawn, closed shadow roots included. */
export async function chipsShown(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = within(await drawn(page), (node) => /^issue-\d+$/.test(attribute(node, 'id')) && node.localName === 'tr');
  return new Map(
    rows.map((row) => {
      const cells = within(row, (node) => node.localName === 'td').map((cell) => textOf(cell).trim());
      const chips = within(row, (node) => attribute(node, 'data-chip') !== '');
      return [cells.find((text) => /^\d+\/\p{L}/u.test(text)) ?? '', chips.map((chip) => textOf(chip).trim())];
    }),
  );
}

/** What RõViệc says of the page as a whole, and why; empty while it says nothing. */
export async function pillShown(page: Page): Promise<{ readonly text: string; readonly why: string }> {
  const [pill] = within(await drawn(page), (node) => /^pill( |$)/.test(attribute(node, 'class')) && node.localName === 'span');
  return { text: pill ? textOf(pill) : '', why: pill ? attribute(pill, 'title') : '' };
}

/** The page as it is drawn, closed shadow roots included. */
async function drawn(page: Page): Promise<Drawn> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return root as Drawn;
}

interface Drawn {
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Drawn[];
  readonly shadowRoots?: readonly Drawn[];
}

function within(node: Drawn, wanted: (node: Drawn) => boolean): readonly Drawn[] {
  return [...(wanted(node) ? [node] : []), ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((child) => within(child, wanted))];
}

function attribute({ attributes = [] }: Drawn, name: string): string {
  const at = attributes.findIndex((each, index) => index % 2 === 0 && each === name);
  return at < 0 ? '' : (attributes[at + 1] ?? '');
}

/** Without what assistive technology does not hear, and without what lies in a shadow root further down. */
function textOf(node: Drawn): string {
  if (attribute(node, 'aria-hidden') === 'true') return '';
  return node.nodeValue + (node.children ?? []).map(textOf).join('');
}
