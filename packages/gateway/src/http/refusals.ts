import { errorCode } from '../log.ts';
import type { Parts } from '../parts.ts';

/** Refusals of nobody in particular that are kept in a minute; a flood of them must not fill the disk. */
const ANONYMOUS_PER_MINUTE = 60;

/** Keeps refused attempts: who, where, why; never content. */
export class RefusalNotes {
  readonly #parts: Pick<Parts, 'inbox' | 'log' | 'now'>;
  #minute = 0;
  #anonymous = 0;

  constructor(parts: Pick<Parts, 'inbox' | 'log' | 'now'>) {
    this.#parts = parts;
  }

  /** Never throws: a refusal stays a refusal when it cannot be noted; that it could not is logged. */
  async note(officer: string | null, route: string, code: string): Promise<void> {
    const at = this.#parts.now();
    if (officer === null && this.#isFlood(at)) return;
    try {
      await this.#parts.inbox.noteRefusal({ officer, route, code, at });
    } catch (error) {
      this.#parts.log({ event: 'refusal-not-noted', code: errorCode(error) });
    }
  }

  #isFlood(at: number): boolean {
    const minute = Math.floor(at / 60_000);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#anonymous = 0;
    }
    this.#anonymous += 1;
    return this.#anonymous > ANONYMOUS_PER_MINUTE;
  }
}
