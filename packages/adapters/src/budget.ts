import type { Source } from './vocabulary.ts';

const CREDIT_MS = 50;
const PER_MINUTE_MS = 12.5;
const OFF_BELOW_MS = -125;
const MINUTE_MS = 60_000;
/** A row that takes longer is looked into; most take less than a tenth of it. */
const DEAR_ROW_MS = 1;

/**
 * What each source of a page may cost while the page lives: a quarter of what the overlay allows itself for the whole page, so
 * that a selector which has become dear is off for good before the overlay is. 50 ms, and 12.5 ms more for each minute.
 */
export class SourceBudget {
  readonly #now: () => number;
  readonly #credit = new Map<Source, { left: number; since: number }>();
  readonly #off = new Set<Source>();
  #looking = false;

  /** `now` in ms, from any start; it never goes back. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether a source may still be looked at. */
  allows(source: Source): boolean {
    return !this.#off.has(source);
  }

  /** A person did something: what the page changes in answer may cost as much again. What is off stays off. */
  renew(): void {
    this.#credit.clear();
  }

  /** Whether any source is off. */
  get spent(): boolean {
    return this.#off.size > 0;
  }

  /** Reads one row. Only after a dear one are the sources of the next timed one by one: the clock itself costs as much as a cheap source. */
  row<T>(work: () => T): T {
    const began = this.#now();
    const done = work();
    this.#looking = this.#now() - began > DEAR_ROW_MS;
    return done;
  }

  /** Does one source's work, and books its time where that is looked into. */
  booked<T>(source: Source, work: () => T): T {
    if (!this.#looking) return work();
    const began = this.#now();
    const done = work();
    const ended = this.#now();
    if (ended > began) this.#book(source, began, ended);
    return done;
  }

  #book(source: Source, began: number, ended: number): void {
    const credit = this.#credit.get(source) ?? { left: CREDIT_MS, since: began };
    credit.left = Math.min(CREDIT_MS, credit.left + ((began - credit.since) / MINUTE_MS) * PER_MINUTE_MS) - (ended - began);
    credit.since = ended;
    this.#credit.set(source, credit);
    if (credit.left < OFF_BELOW_MS) this.#off.add(source);
  }
}
