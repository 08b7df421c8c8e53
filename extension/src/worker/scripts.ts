import { browser } from 'wxt/browser';
import { browserPattern } from '../browser-differences.ts';
import { getSettings, isOff } from '../settings.ts';
import { inForce } from './in-force.ts';
import { Serial } from './serial.ts';
import { Kept } from './store.ts';

/** Kept in memory that an update or a new start of the browser empties. */
const started = new Kept('overlayStarted', false);

const SCRIPT = { id: 'overlay', js: ['content-scripts/overlay.js'] };

/** One change at a time: two at once would each find nothing registered. */
const changes = new Serial();

/** Has the browser run the overlay on the adapters' origins, and nowhere else; where it is off, nothing is run. */
function registerOverlay(): Promise<void> {
  return changes.run(async () => {
    const { off } = await getSettings();
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
    const matches = off.all ? [] : origins();
    if (matches.length === 0) {
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
      return;
    }
    const excludeMatches = off.sites.map((site) => browserPattern(`${site}/*`));
    const script = { ...SCRIPT, matches, excludeMatches, allFrames: true, runAt: 'document_start' as const };
    if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
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
  await registerOverlay();
  await runInOpenTabs();
}

/** Other adapters are in force, or something was switched: the overlay runs where it may read, at once. Gives where it ran until now. */
export async function moveOverlay(): Promise<readonly string[]> {
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  await registerOverlay();
  await runInOpenTabs();
  return before?.matches ?? [];
}

async function runInOpenTabs(): Promise<void> {
  const { off } = await getSettings();
  // Without an address every tab would be meant.
  if (off.all || origins().length === 0) return;
  const tabs = await browser.tabs.query({ url: origins() });
  const runs = tabs.flatMap(({ id, url }) =>
    id === undefined || isOff(off, originOf(url), null) ? [] : [browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: SCRIPT.js })],
  );
  await Promise.allSettled(runs);
}

function origins(): string[] {
  return [...new Set(inForce().flatMap(({ adapter }) => adapter.origins.map(browserPattern)))];
}

function originOf(url: string | undefined): string {
  return URL.parse(url ?? '')?.origin ?? '';
}
