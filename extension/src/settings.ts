import { browser } from 'wxt/browser';
import { managedPolicy } from './policy/managed.ts';

/** How the extension's own surfaces look; `system` follows the computer. The host page is never restyled. */
export type Theme = 'system' | 'light' | 'dark';

/** Where RõViệc keeps out. “Off” always wins over whatever else would have a page read. */
export interface Off {
  /** Everywhere: no page is read, nothing is asked of the gateway in the background. */
  readonly all: boolean;
  /** Origins, such as `https://vanphong.tinh.example`. */
  readonly sites: readonly string[];
  /** Kinds of page, as `<adapter>/<page id>`: an e-office may have one address for every page. */
  readonly pages: readonly string[];
}

/** Hours of a day in Việt Nam, `HH:MM`; the end is not part of them. */
export interface OfficeHours {
  readonly from: string;
  readonly to: string;
}

/** What a person has chosen on this computer; each is stored under its own name in `storage.local`. */
export interface Settings {
  readonly theme: Theme;
  /** The key that goes to the next overdue row, such as `Alt+J`; an empty text: none. */
  readonly 'keys.nextOverdue': string;
  /** Whether the computer shows messages of RõViệc; off until the person asks for them. */
  readonly notifications: boolean;
  /** Within which hours of a working day. */
  readonly hours: OfficeHours;
  readonly off: Off;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  'keys.nextOverdue': 'Alt+J',
  notifications: false,
  hours: { from: '07:30', to: '17:00' },
  off: { all: false, sites: [], pages: [] },
};

const NAMES = Object.keys(DEFAULT_SETTINGS);
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The settings as they stand; what was never chosen, or cannot be read, is as at first, and what the agency has switched off is off. */
export async function getSettings(): Promise<Settings> {
  const [kept, { policy }] = await Promise.all([browser.storage.local.get(NAMES), managedPolicy()]);
  const settings = settingsOf(kept);
  return policy.featuresOff.includes('notifications') ? { ...settings, notifications: false } : settings;
}

/** Settings from what is stored, whoever wrote it. */
export function settingsOf(kept: Readonly<Record<string, unknown>>): Settings {
  const { theme, notifications, hours, off } = kept;
  const key = kept['keys.nextOverdue'];
  return {
    theme: THEMES.find((known) => known === theme) ?? DEFAULT_SETTINGS.theme,
    'keys.nextOverdue': typeof key === 'string' ? key : DEFAULT_SETTINGS['keys.nextOverdue'],
    notifications: notifications === true,
    hours: hoursOf(hours),
    off: offOf(off),
  };
}

/** Changes some of them. */
export async function setSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Calls back with all settings after every change, until the signal aborts. */
export function onSettingsChange(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && NAMES.some((name) => name in changes)) void getSettings().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

/** Whether a page of an origin is to be left alone. */
export function isOff({ all, sites, pages }: Off, origin: string, source: { readonly adapter: string; readonly page: string } | null): boolean {
  return all || sites.some((site) => isSite(site, origin)) || (source !== null && pages.includes(`${source.adapter}/${source.page}`));
}

/** Whether a text is a time of day, `00:00` to `24:00`. */
export function isClock(text: string): boolean {
  return CLOCK.test(text);
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

function hoursOf(value: unknown): OfficeHours {
  const { from, to } = typeof value === 'object' && value !== null ? (value as Partial<Record<keyof OfficeHours, unknown>>) : {};
  return typeof from === 'string' && typeof to === 'string' && isClock(from) && isClock(to) ? { from, to } : DEFAULT_SETTINGS.hours;
}

/** A site without a port is all ports of its host, as the browser reads match patterns. */
export function isSite(site: string, origin: string): boolean {
  const url = URL.parse(origin);
  return site === origin || (url !== null && site === `${url.protocol}//${url.hostname}`);
}

function offOf(value: unknown): Off {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS.off;
  const { all, sites, pages } = value as Partial<Record<keyof Off, unknown>>;
  return { all: all === true, sites: texts(sites), pages: texts(pages) };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
