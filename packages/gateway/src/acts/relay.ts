import type { DossierId } from '@roviec/core';
import type { Inbox, InboxEntry } from '@roviec/ledger';
import { errorCode, type Log } from '../log.ts';
import { pause } from '../pause.ts';
import type { Delivery } from './delivery.ts';

export interface RelayParts {
  readonly inbox: Inbox;
  readonly delivery: Delivery;
  readonly log: Log;
  readonly now: () => number;
}

/** How often the inbox is looked through. */
const PERIOD_MS = 2_000;
/** A dossier whose acts found no worker is tried again after 2, 4, then 8 seconds. */
const MAX_PAUSE_MS = 8_000;
/** Acts looked at in one pass, and dossiers worked on at once. */
const BATCH = 2_000;
const AT_ONCE = 8;

/** Sends again what is unsettled in the inbox: after a restart, and while there was no worker. Keeps each dossier's order. */
export class Relay {
  readonly #parts: RelayParts;
  readonly #pauses = new Map<DossierId, { readonly tries: number; readonly until: number }>();

  constructor(parts: RelayParts) {
    this.#parts = parts;
  }

  /** Runs until the signal; acts of before the start go first. The promise ends when the last pass has. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.pass(signal);
      await pause(PERIOD_MS, signal);
    }
  }

  /** Looks through the inbox once. */
  async pass(signal: AbortSignal): Promise<void> {
    try {
      await this.#look(signal);
    } catch (error) {
      this.#parts.log({ event: 'relay-failed', code: errorCode(error) });
    }
  }

  async #look(signal: AbortSignal): Promise<void> {
    const now = this.#parts.now();
    const queues = new Map<DossierId, InboxEntry[]>();
    for (const entry of await this.#parts.inbox.unsettled(Number.MAX_SAFE_INTEGER, BATCH)) {
      const queue = queues.get(entry.dossier) ?? [];
      queues.set(entry.dossier, [...queue, entry]);
    }
    const due = [...queues].filter(([dossier]) => (this.#pauses.get(dossier)?.until ?? 0) <= now);
    const work = due[Symbol.iterator]();
    const worker = async () => {
      for (const [dossier, entries] of work) {
        if (signal.aborted) return;
        await this.#resend(dossier, entries);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  async #resend(dossier: DossierId, entries: readonly InboxEntry[]): Promise<void> {
    const settled = await this.#parts.delivery.resend(dossier, entries);
    if (settled) {
      this.#pauses.delete(dossier);
      return;
    }
    const tries = (this.#pauses.get(dossier)?.tries ?? 0) + 1;
    this.#pauses.set(dossier, { tries, until: this.#parts.now() + Math.min(PERIOD_MS * 2 ** (tries - 1), MAX_PAUSE_MS) });
  }
}
