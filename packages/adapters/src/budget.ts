import type { Source } from './vocabulary.ts';

const CREDIT_MS = 200;
const PER_MINUTE_MS = 50;
const OFF_BELOW_MS = -500;
const MINUTE_MS = 60_000;

/**
 * What each source of a page may cost while the page lives: 200 ms, and 50 ms more for each minute. One that is deep in debt is
 * off for good (the figures are uBlock Origin's): a selector that has become dear must not make the page slow.
 */
export class SourceBudget {
  readonly #now: () => number;
  readonly #credit = new Map<Source, { left: number; since: number }>();
  readonly #off = new Set<Source>();

  /** `now` in ms, from any start; it never goes back. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether a source may still be looked at. */
  allows(source: Source): boolean {
    return !this.#off.has(source);
  }

  /** Whether any source is off. */
  get spent(): boolean {
    return this.#off.size > 0;
  }

  /** Does one source's work and books its time. */
  booked<T>(source: Source, work: () => T): T {
    const began = this.#now();
    const done = work();
    const ended = this.#now();
    if (ended === began) return done;
    const { left, since } = this.#credit.get(source) ?? { left: CREDIT_MS, since: began };
    const credit = Math.min(CREDIT_MS, left + ((began - since) / MINUTE_MS) * PER_MINUTE_MS) - (ended - began);
    this.#credit.set(source, { left: credit, since: ended });
    if (credit < OFF_BELOW_MS) this.#off.add(source);
    return done;
  }
}
