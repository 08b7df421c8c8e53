import { browser } from 'wxt/browser';
import { getSession } from '../session.ts';
import { getSettings } from '../settings.ts';
import { inOfficeHours } from './office-hours.ts';
import { pauseMs } from './pace.ts';
import type { Register } from './register.ts';
import { Kept } from './store.ts';
import { listen } from './stream.ts';

/** Name of the alarm that asks while no page is open. */
export const WATCH_ALARM = 'watch';
/** After this long without a word from a page, none is open. */
const PAGE_GONE_MS = 7000;
/** Changes that come together are looked at together. */
const GATHER_MS = 500;
const RETRY_MS = 3000;

/** How often the gateway was asked since the browser was started, for whoever looks after it. */
export interface Asking {
  readonly polls: number;
  readonly streams: number;
  readonly failures: number;
}

interface WatchPorts {
  readonly register: Register;
  /** Brings everything up to date; false when the gateway did not answer. */
  readonly refresh: () => Promise<boolean>;
  /** Dossiers changed while a page is open. */
  readonly changed: () => void;
}

/**
 * Keeps up with the ledger: while a page of ours is open by the gateway's stream of changes, else by an alarm that asks
 * whether the ledger has moved on. Neither while RõViệc is off or nobody is signed in.
 */
export class Watch {
  readonly #ports: WatchPorts;
  readonly #asking = new Kept<Asking>('asking', { polls: 0, streams: 0, failures: 0 });
  #seenAt = 0;
  #stream: AbortController | null = null;
  #cursor: string | null = null;
  #gathering = false;

  constructor(ports: WatchPorts) {
    this.#ports = ports;
  }

  asking(): Promise<Asking> {
    return this.#asking.get();
  }

  /** A page of ours is open; it says so every few seconds. */
  pageSeen(): void {
    this.#seenAt = Date.now();
    if (!this.#stream) void this.#listen();
  }

  /** Who is signed in, where, or whether it is off has changed. */
  async restart(): Promise<void> {
    this.#stream?.abort();
    this.#stream = null;
    this.#cursor = null;
    if (!(await this.#may())) return void (await browser.alarms.clear(WATCH_ALARM));
    await this.poll();
  }

  /** Asks once, and sets when to ask next. A stream that stands makes it needless. */
  async poll(): Promise<void> {
    if (!(await this.#may())) return;
    const { failures, ...asking } = await this.#asking.get();
    const answered = this.#stream !== null || (await this.#ports.refresh());
    const now = { ...asking, polls: asking.polls + (this.#stream ? 0 : 1), failures: answered ? 0 : failures + 1 };
    await this.#asking.set(now);
    const slice = await this.#ports.register.slice();
    const { hours } = await getSettings();
    const pause = pauseMs(inOfficeHours(slice?.calendar ?? null, hours, Date.now()), now.failures, Math.random());
    await browser.alarms.create(WATCH_ALARM, { when: Date.now() + pause });
  }

  async #may(): Promise<boolean> {
    const [{ signedIn }, { off }] = await Promise.all([getSession(), getSettings()]);
    return signedIn !== null && !off.all;
  }

  async #listen(): Promise<void> {
    const stop = new AbortController();
    this.#stream = stop;
    const gone = setInterval(() => Date.now() - this.#seenAt > PAGE_GONE_MS && stop.abort(), 2000);
    try {
      const { origin, signedIn } = await getSession();
      if (!signedIn || !(await this.#may())) return;
      const asking = await this.#asking.get();
      await this.#asking.set({ ...asking, streams: asking.streams + 1 });
      const { token, post } = signedIn;
      const ready = (cursor: string): void => {
        this.#cursor = cursor;
        void this.#ports.refresh();
      };
      await listen({ origin, token, post, cursor: this.#cursor, signal: stop.signal, ready, changed: (cursor) => this.#changed(cursor) });
    } catch {
      // The gateway is away, or no page is open any more; after a pause the next word of a page opens it anew.
    } finally {
      clearInterval(gone);
      // Not at once: what ends again and again must not be asked at every word of a page.
      setTimeout(
        () => {
          if (this.#stream === stop) this.#stream = null;
        },
        RETRY_MS * (0.5 + Math.random()),
      );
    }
  }

  #changed(cursor: string): void {
    this.#cursor = cursor;
    if (this.#gathering) return;
    this.#gathering = true;
    setTimeout(() => {
      this.#gathering = false;
      this.#ports.changed();
    }, GATHER_MS);
  }
}
