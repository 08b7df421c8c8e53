import { type Adapter, type AdapterPlan, inRange, type Kill, switchedOff } from '@roviec/adapters';
import { packagedAdapters, packagedKills } from '@roviec/adapters/checked';

/** Where an adapter comes from. `own`: taught on this computer, for whoever uses it alone. */
export type Tier = 'own' | 'policy' | 'pack' | 'packaged';

/** An adapter that may read pages. */
export interface InForce {
  readonly adapter: Adapter;
  readonly plan: AdapterPlan;
  readonly from: Tier;
}

/** The adapters of one tier, all of whose origins were granted. */
export interface Layer {
  readonly from: Exclude<Tier, 'packaged'>;
  readonly adapters: readonly Omit<InForce, 'from'>[];
  /** What this tier switches off, in whatever tier it is. */
  readonly kills: readonly Kill[];
}

/** Where adapters read, when that is not left to themselves. */
export interface Placement {
  /** Nowhere else than on these sites. */
  readonly only: boolean;
  /** By origin; `adapter` null: whichever adapter knows the product. */
  readonly sites: readonly { readonly origin: string; readonly adapter: string | null }[];
}

let packaged: readonly InForce[] | undefined;
let current: readonly InForce[] | undefined;

/** The adapters in force: the packaged ones alone until the worker has read the others. */
export function inForce(): readonly InForce[] {
  current ??= together([]);
  return current;
}

/** Puts other layers in force, each adapter where it has its place. */
export function putInForce(layers: readonly Layer[], placement: Placement = { only: false, sites: [] }): void {
  current = together(layers).map((one) => ({ ...one, adapter: placed(one.adapter, placement) }));
}

function placed(adapter: Adapter, { only, sites }: Placement): Adapter {
  const named = sites.filter((site) => site.adapter === null || site.adapter === adapter.id).map(({ origin }) => `${origin}/*`);
  return { ...adapter, origins: [...new Set([...(only ? [] : adapter.origins), ...named])] };
}

/**
 * One adapter for each id: what was taught here first; else the newest version, a packaged one before others of the same.
 * A page that any tier switches off is off in all: “off” always wins.
 */
function together(layers: readonly Layer[]): readonly InForce[] {
  packaged ??= packagedAdapters([]).map((each) => ({ ...each, from: 'packaged' as const }));
  const all = [...packaged, ...layers.flatMap(({ from, adapters }) => adapters.map((each) => ({ ...each, from })))];
  const kills = [...packagedKills(), ...layers.flatMap((layer) => layer.kills)];
  return all
    .filter((one) => !all.some((other) => other !== one && other.plan.id === one.plan.id && goesBefore(other, one)))
    .map((one) => ({ ...one, plan: switchedOff(one.plan, kills) }))
    .toSorted((one, other) => ORDER.indexOf(one.from) - ORDER.indexOf(other.from));
}

const ORDER: readonly Tier[] = ['own', 'policy', 'packaged', 'pack'];

function goesBefore(other: InForce, one: InForce): boolean {
  if (other.from === 'own' || one.from === 'own') return other.from === 'own';
  if (other.plan.version !== one.plan.version) return inRange(one.plan.version, { before: other.plan.version });
  return ORDER.indexOf(other.from) < ORDER.indexOf(one.from);
}
