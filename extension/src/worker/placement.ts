import { browser } from 'wxt/browser';
import { managedPolicy } from '../policy/managed.ts';
import type { Placement } from './in-force.ts';

/** Origins that a person has added on this computer, where the browser granted them. */
const KEY = 'ownSites';

/** Where adapters read now: on the agency's sites alone when its policy names any, else on their own and on those that the person added. */
export async function placementNow(): Promise<Placement> {
  const [{ policy }, own] = await Promise.all([managedPolicy(), ownSites()]);
  if (policy.sites !== null) return { only: true, sites: policy.sites };
  return { only: false, sites: own.map((origin) => ({ origin, adapter: null })) };
}

/** The sites that were added here. */
export async function ownSites(): Promise<readonly string[]> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

/** Adds a site. The browser's own question, asked in the same click, decides whether anything is read there. */
export async function addOwnSite(origin: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: [...new Set([...(await ownSites()), origin])] });
}
