import { civilDateOf } from '@roviec/core';
import { type AdapterKey, adapterKey, contentHash, type SignedAdapterPack, signedAdapterPack } from '@roviec/schema';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { getSession } from '../session.ts';
import type { Gateway } from './gateway.ts';
import { type InForce, inForce, type Layer, putInForce } from './in-force.ts';
import { ownAdapters } from './own-adapters.ts';
import { type CheckedPack, checkedPack, type PackRefusal } from './pack-check.ts';
import { packPolicy } from './packs-policy.ts';
import { placementNow } from './placement.ts';
import { Serial } from './serial.ts';
import { Kept } from './store.ts';

const KEY = 'adapterPacks';

/** Hash of the adapters that the pages were last told of; null in a new session of the browser. */
const applied = new Kept<string | null>('adaptersApplied', null);

/** What is kept of one gateway's packs. */
const held = z.object({
  origin: z.string(),
  /** The gateway's keys as they were when somebody first signed in there. */
  pins: z.array(adapterKey),
  /** The last pack that was good. */
  good: signedAdapterPack.nullable(),
  checkedAt: z.number().nullable(),
  /** Why the newest one was not taken; null when it was. */
  refused: z.object({ code: z.string(), about: z.string().nullable() }).nullable(),
});
type Held = z.output<typeof held>;

/** Where packs stand, for whoever looks after the extension. */
export interface PackState {
  readonly from: 'policy' | 'gateway';
  readonly version: number | null;
  readonly issuer: string | null;
  readonly expires: string | null;
  readonly checkedAt: number | null;
  readonly refused: { readonly code: PackRefusal; readonly about: string | null } | null;
  /** Public keys that are trusted, by id. */
  readonly keys: readonly string[];
}

/** Adapters that came by pack or by policy, or were taught here: taken, kept, put in force. */
export class Packs {
  readonly #gateway: Gateway;
  readonly #changed: () => Promise<void>;
  readonly #serial = new Serial();
  #states: readonly PackState[] = [];
  #waiting: readonly InForce[] = [];

  /** `changed`: other adapters are in force than before. */
  constructor(gateway: Gateway, changed: () => Promise<void>) {
    this.#gateway = gateway;
    this.#changed = changed;
  }

  get states(): readonly PackState[] {
    return this.#states;
  }

  /** Adapters that are right but whose origins the browser has not granted. */
  get waiting(): readonly InForce[] {
    return this.#waiting;
  }

  /** Puts in force what is kept, each word of it checked again: a store is no proof. */
  load(): Promise<void> {
    return this.#serial.run(async () => {
      const today = civilDateOf(Date.now());
      const [kept, policy, own] = await Promise.all([readHeld(), packPolicy(), ownAdapters()]);
      const fromPolicy = policy.pack === null ? null : await checkedPack(policy.pack, { keys: policy.keys ?? [], last: null, today });
      const keys = policy.keys ?? kept?.pins ?? [];
      // What a pack switched off stays off when its adapters may no longer read.
      const expired = (kept?.good?.pack.expires ?? today) < today;
      const checked = kept?.good ? await checkedPack(kept.good, { keys, last: kept.good, today: expired ? kept.good.pack.expires : today }) : null;
      const lapsed: PackState['refused'] = expired ? { code: 'expired', about: kept?.good?.pack.expires ?? null } : null;
      const failed: PackState['refused'] = checked && !checked.ok ? checked : lapsed;
      this.#states = [
        ...(fromPolicy ? [stateOf('policy', fromPolicy.ok ? fromPolicy.taken.signed : null, fromPolicy.ok ? null : fromPolicy, policy.keys ?? [], null)] : []),
        ...(kept ? [stateOf('gateway', kept.good, failed ?? (kept.refused as PackState['refused']), keys, kept.checkedAt)] : []),
      ];
      const layers = [
        layerOf('own', { ok: true, adapters: own }),
        layerOf('policy', taken(fromPolicy)),
        layerOf('pack', expired ? { ...taken(checked), adapters: [] } : taken(checked)),
      ];
      const placement = await placementNow();
      // Where sites are named, the browser keeps us out of those that it has not granted, and the popup says so.
      const granted = placement.only ? layers : await Promise.all(layers.map(onlyGranted));
      this.#waiting = layers.flatMap(({ from, adapters }, at) => adapters.filter((one) => !granted[at]?.adapters.includes(one)).map((one) => ({ ...one, from })));
      putInForce(granted, placement);
      await this.#applied();
    });
  }

  /** A worker that only slept changes nothing on the pages; at a new start of the browser they are all new anyway. */
  async #applied(): Promise<void> {
    const now = await contentHash(inForce().map(({ adapter, plan, from }) => ({ plan, from, origins: adapter.origins })));
    const before = await applied.get();
    if (now === before) return;
    await applied.set(now);
    if (before !== null) await this.#changed();
  }

  /** Asks the gateway for its pack. What is not good is noted; the last good one stays. */
  async refresh(): Promise<void> {
    const { origin, signedIn } = await getSession();
    const client = signedIn && this.#gateway.client(origin, signedIn);
    if (!client) return;
    try {
      await this.#pin(origin, async () => (await client('adapterKeys', {})).keys);
      const { published } = await client('adapterPack', {});
      if (published) await this.#take(origin, published);
    } catch (error) {
      // A gateway that does not answer changes nothing; it is asked again.
      await this.#gateway.signedOutBy(error, client);
    }
    await this.load();
  }

  /** Forgets the pinned keys, so that the next sign-in pins the gateway's present ones; a person decides that, never the gateway. */
  async forgetPins(): Promise<void> {
    await this.#serial.run(() => browser.storage.local.remove(KEY));
    await this.refresh();
  }

  /** Keys are taken once for each gateway, apart from any pack; a gateway that had none yet is asked again. */
  #pin(origin: string, keys: () => Promise<readonly AdapterKey[]>): Promise<void> {
    return this.#serial.run(async () => {
      const kept = await readHeld();
      if (kept?.origin === origin && kept.pins.length > 0) return;
      await writeHeld({ origin, pins: [...(await keys())], good: kept?.origin === origin ? kept.good : null, checkedAt: null, refused: null });
    });
  }

  #take(origin: string, published: SignedAdapterPack): Promise<void> {
    return this.#serial.run(async () => {
      const kept = await readHeld();
      if (kept?.origin !== origin) return;
      const { keys } = await packPolicy();
      const now = Date.now();
      const checked = await checkedPack(published, { keys: keys ?? kept.pins, last: kept.good, today: civilDateOf(now) });
      const outcome = checked.ok ? { good: checked.taken.signed, refused: null } : { refused: { code: checked.code, about: checked.about } };
      await writeHeld({ ...kept, checkedAt: now, ...outcome });
    });
  }
}

function taken(checked: CheckedPack | null): { readonly adapters: Layer['adapters']; readonly kills?: Layer['kills'] } {
  return checked?.ok ? checked.taken : { adapters: [] };
}

function layerOf(from: Layer['from'], { adapters, kills = [] }: { readonly ok?: true; readonly adapters: Layer['adapters']; readonly kills?: Layer['kills'] }): Layer {
  return { from, adapters, kills };
}

/** An adapter reads nowhere that the browser has not been told to let us in. */
async function onlyGranted(layer: Layer): Promise<Layer> {
  const may = await Promise.all(layer.adapters.map(({ adapter }) => browser.permissions.contains({ origins: [...adapter.origins] }).catch(() => false)));
  return { ...layer, adapters: layer.adapters.filter((_, at) => may[at]) };
}

function stateOf(from: PackState['from'], signed: SignedAdapterPack | null, refused: PackState['refused'], keys: readonly AdapterKey[], checkedAt: number | null): PackState {
  const { version = null, issuer = null, expires = null } = signed?.pack ?? {};
  return { from, version, issuer, expires, checkedAt, refused: refused && { code: refused.code, about: refused.about }, keys: keys.map(({ id }) => id) };
}

async function readHeld(): Promise<Held | null> {
  return held.safeParse((await browser.storage.local.get(KEY))[KEY]).data ?? null;
}

async function writeHeld(value: Held): Promise<void> {
  await browser.storage.local.set({ [KEY]: value });
}
