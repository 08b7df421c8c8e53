const MINUTE_MS = 60_000;
const CREDIT_MS = 200;
const OFF_BELOW_MS = -500;
/** No go is booked as more: one that took longer was held up by what else the computer does. A source that is dear itself has its own account. */
const MOST_AT_ONCE_MS = 60;

/** What a page may cost: 200 ms a minute, and as much again for what a person has it do. Spent, the overlay looks less often; deep in debt, it stays off for this page. */
export class Cost {
  #credit = CREDIT_MS;
  #since: number;

  constructor(now: number) {
    this.#since = now;
  }

  /** Books the time of one piece of work, in ms. */
  spend(ms: number, now: number): void {
    this.#credit = Math.min(CREDIT_MS, this.#credit + ((now - this.#since) / MINUTE_MS) * CREDIT_MS) - Math.min(ms, MOST_AT_ONCE_MS);
    this.#since = now;
  }

  /** A person did something: what the page changes in answer may cost so many ms more, whatever was spent before. */
  earn(ms: number): void {
    this.#credit = Math.min(CREDIT_MS, Math.max(0, this.#credit) + ms);
  }

  get level(): 'normal' | 'slow' | 'off' {
    if (this.#credit < OFF_BELOW_MS) return 'off';
    return this.#credit < 0 ? 'slow' : 'normal';
  }
}

const WINDOW_MS = 10_000;
const MOST = 10;
/** How long the overlay keeps still between two quarrels. */
export const REST_MS = 2000;

/** How often a host that the page took away is put back: ten times in ten seconds, then a rest of two, and then no more. */
export class Quarrel {
  #times: number[] = [];
  #restUntil = 0;
  #rested = false;

  /** Whether a host may be put back now. */
  again(now: number): 'yes' | 'rest' | 'never' {
    if (now < this.#restUntil) return 'rest';
    this.#times = [...this.#times.filter((time) => now - time < WINDOW_MS), now];
    if (this.#times.length <= MOST) return 'yes';
    if (this.#rested) return 'never';
    this.#rested = true;
    this.#times = [];
    this.#restUntil = now + REST_MS;
    return 'rest';
  }
}
