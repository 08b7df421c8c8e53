import { ProblemError } from './problems.ts';

/** Requests allowed in a minute, for one session; whoever has none shares one for each route. */
export interface RateLimits {
  readonly writesPerMinute: number;
  readonly readsPerMinute: number;
}

export const DEFAULT_RATE_LIMITS: RateLimits = { writesPerMinute: 120, readsPerMinute: 600 };

const MINUTE_MS = 60_000;

/** Counts requests in fixed windows of a minute, in memory. */
export class RateLimiter {
  readonly #limits: RateLimits;
  readonly #counts = new Map<string, number>();
  #window = 0;

  constructor(limits: RateLimits) {
    this.#limits = limits;
  }

  /** Counts one request. Throws `too-many-requests` with the seconds until the next window. */
  take(key: string, kind: 'read' | 'write', at: number): void {
    const window = Math.floor(at / MINUTE_MS);
    if (window !== this.#window) {
      this.#window = window;
      this.#counts.clear();
    }
    const slot = `${kind} ${key}`;
    const count = (this.#counts.get(slot) ?? 0) + 1;
    this.#counts.set(slot, count);
    const allowed = kind === 'write' ? this.#limits.writesPerMinute : this.#limits.readsPerMinute;
    if (count > allowed) throw new ProblemError('too-many-requests', { retryAfterSeconds: Math.ceil(((window + 1) * MINUTE_MS - at) / 1000) });
  }
}
