import type { Evidence } from '@roviec/adapters';
import type { InForce, Tier } from '../worker/in-force.ts';
import type { PackState } from '../worker/packs.ts';

/** An adapter as the panel lists it. */
export interface UsableAdapter {
  readonly id: string;
  readonly vendor: string;
  readonly version: string;
  readonly from: Tier;
  readonly origins: readonly string[];
  /** False while the browser has not granted its origins. */
  readonly granted: boolean;
  readonly pages: readonly { readonly id: string; readonly evidence: Evidence; readonly off: boolean }[];
}

/** What the panel asks of the worker about adapters. */
export type AdaptersAsk =
  | { readonly to: 'list' }
  | { readonly to: 'keep'; readonly file: unknown }
  | { readonly to: 'drop'; readonly id: string }
  | { readonly to: 'refresh' }
  | { readonly to: 'forget-pins' };

/** Which adapters there are, and where packs stand. */
export interface AdaptersState {
  readonly adapters: readonly UsableAdapter[];
  readonly waiting: readonly UsableAdapter[];
  readonly packs: readonly PackState[];
}

/** An adapter in force, or one that waits for its origins, for the panel. */
export function usable({ adapter, plan, from }: InForce, granted: boolean): UsableAdapter {
  const pages = plan.pages.map(({ id, evidence, off }) => ({ id, evidence, off: off === true }));
  return { id: adapter.id, vendor: adapter.vendor, version: adapter.version, from, origins: adapter.origins, granted, pages };
}
