import { browser } from 'wxt/browser';
import { getSettings, isOff } from '../settings.ts';
import { packaged } from './senders.ts';
import { Kept } from './store.ts';

/** Kept in memory that an update or a new start of the browser empties. */
const started = new Kept('overlayStarted', false);

const SCRIPT = { id: 'overlay', js: ['content-scripts/overlay.js'] };

/** Has the browser run the overlay on the adapters' origins, and nowhere else; where it is off, nothing is run. */
export async function syncOverlay(): Promise<void> {
  const { off } = await getSettings();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (off.all) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
    return;
  }
  const script = { ...SCRIPT, matches: readOrigins(), excludeMatches: off.sites.map((site) => `${site}/*`), allFrames: true, runAt: 'document_start' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * At the first life of the service worker after an installation, an update or the start of the browser: registers the
 * overlay, and lets the pages that are already open have it too. A page that has it does not take it twice.
 */
export function startOverlay(): Promise<void> {
  starting ??= start();
  return starting;
}

let starting: Promise<void> | undefined;

async function start(): Promise<void> {
  if (await started.get()) return;
  await started.set(true);
  await syncOverlay();
  await runInOpenTabs();
}

/** Runs the overlay in the pages that are open, but where it is off. */
export async function runInOpenTabs(): Promise<void> {
  const { off } = await getSettings();
  const tabs = await browser.tabs.query({ url: readOrigins() });
  const runs = tabs.flatMap(({ id, url }) =>
    id === undefined || isOff(off, originOf(url), null) ? [] : [browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: SCRIPT.js })],
  );
  await Promise.allSettled(runs);
}

/** Match patterns of all pages that an adapter may read. */
export function readOrigins(): string[] {
  return [...new Set(packaged().flatMap(({ adapter }) => adapter.origins))];
}

function originOf(url: string | undefined): string {
  return URL.parse(url ?? '')?.origin ?? '';
}
