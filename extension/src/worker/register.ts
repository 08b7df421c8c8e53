import type { RegistrySlice } from '@roviec/schema';
import { getSession } from '../session.ts';
import type { Gateway } from './gateway.ts';
import { Kept } from './store.ts';

/** How long a slice is believed before it is read again; the browser's own cache makes that a short question. */
const FRESH_MS = 60_000;

interface KeptSlice {
  /** Origin and post it was read for. */
  readonly of: string;
  readonly readAt: number;
  readonly slice: RegistrySlice;
}

/** The part of the register that the person's post may see. An old one is better than none, and is read again behind it. */
export class Register {
  readonly #gateway: Gateway;
  readonly #changed: () => void;
  readonly #store = new Kept<KeptSlice | null>('register', null);
  #memory: KeptSlice | null = null;
  #reading: Promise<KeptSlice | null> | null = null;

  constructor(gateway: Gateway, changed: () => void) {
    this.#gateway = gateway;
    this.#changed = changed;
  }

  /** The slice for whoever is signed in; null while there is none. The same version is the same object, so that indexes over it stay. */
  async slice(): Promise<RegistrySlice | null> {
    const { origin, signedIn } = await getSession();
    if (!signedIn) return null;
    const of = `${origin} ${signedIn.post}`;
    this.#memory ??= await this.#store.get();
    const kept = this.#memory?.of === of ? this.#memory : null;
    if (kept && Date.now() - kept.readAt < FRESH_MS) return kept.slice;
    this.#reading ??= this.#read(of).finally(() => {
      this.#reading = null;
    });
    if (!kept) return (await this.#reading)?.slice ?? null;
    return kept.slice;
  }

  async #read(of: string): Promise<KeptSlice | null> {
    const client = await this.#gateway.ownClient();
    if (!client) return null;
    try {
      const slice = await client('registry', {});
      const before = this.#memory?.of === of ? this.#memory.slice : null;
      const same = before?.version === slice.version ? before : slice;
      this.#memory = { of, readAt: Date.now(), slice: same };
      await this.#store.set(this.#memory);
      if (before && same !== before) this.#changed();
      return this.#memory;
    } catch (error) {
      await this.#gateway.signedOutBy(error, client);
      return null;
    }
  }
}
