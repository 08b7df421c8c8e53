import { type CivilDate, civilDateOf, isWorkingDay, type OfficerId, type Post, postsOf, type Reference, startOfDay } from '@roviec/core';
import { calendarIn } from '../agenda/read.ts';
import { errorCode } from '../log.ts';
import type { Parts } from '../parts.ts';
import { pause } from '../pause.ts';
import { digestOf, getsDigest } from './digest.ts';
import { mailOf, minutesOf } from './message.ts';
import type { Outbox } from './outbox.ts';

type DailyParts = Pick<Parts, 'ledger' | 'references' | 'now' | 'link' | 'log'>;

/** How often the clock is looked at. */
const PERIOD_MS = 5_000;

/** Writes the daily messages: on working days, from the hour that the agency set, once for each person and day. */
export class DailyMail {
  readonly #parts: DailyParts;
  readonly #outbox: Outbox;
  /** The last day that is wholly written, so that the folder is not asked every few seconds. */
  #doneOn: CivilDate = '';

  constructor(parts: DailyParts, outbox: Outbox) {
    this.#parts = parts;
    this.#outbox = outbox;
  }

  /** Runs until the signal; a pass that failed is made again. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.pass();
      } catch (error) {
        this.#parts.log({ event: 'daily-mail-failed', code: errorCode(error) });
      }
      await pause(PERIOD_MS, signal);
    }
  }

  /** Writes what is to be written by now; answers how many messages that were. */
  async pass(): Promise<number> {
    const now = this.#parts.now();
    const on = civilDateOf(now);
    if (this.#doneOn === on) return 0;
    const reference = await this.#parts.references.current();
    if (!reference?.digest || now < startOfDay(on) + minutesOf(reference.digest) * 60_000) return 0;
    if (await this.#outbox.isDone(on)) {
      this.#doneOn = on;
      this.#parts.log({ event: 'daily-mail-known' });
      return 0;
    }
    let written = 0;
    for (const { officer, posts } of recipients(reference, on)) if (await this.#write(reference, on, officer, posts, now)) written += 1;
    await this.#outbox.done(on);
    this.#doneOn = on;
    this.#parts.log({ event: 'daily-mail-written', messages: written });
    return written;
  }

  async #write(reference: Reference, on: CivilDate, officer: OfficerId, posts: readonly Post[], now: number): Promise<boolean> {
    if (!reference.digest || (await this.#outbox.has(on, officer))) return false;
    const digest = await digestOf(this.#parts, reference, officer, posts, { on, now });
    if (!digest.worthSending) return false;
    const { language } = reference.digest;
    await this.#outbox.put(on, officer, await mailOf(digest, { policy: reference.digest, language, link: this.#parts.link() }));
    return true;
  }
}

/** Whoever works that day in a post that gets a message. */
function recipients(reference: Reference, on: CivilDate): readonly { readonly officer: OfficerId; readonly posts: readonly Post[] }[] {
  return reference.officers
    .map(({ id }) => ({ officer: id, posts: postsOf(reference, id, on).filter((post) => getsDigest(post) && isWorkingDay(calendarIn(reference, post.unit), on)) }))
    .filter(({ posts }) => posts.length > 0);
}
