import type { Act, DossierId } from '@roviec/core';
import { type Inbox, type InboxEntry, StoreCorruptError, type VerifiedDossier } from '@roviec/ledger';
import { errorCode } from '../log.ts';
import { type Fate, pending, settledFate } from './fate.ts';
import { type FateParts, fateOf } from './fate-of.ts';
import { Lanes } from './lanes.ts';
export interface DeliveryParts extends FateParts {
  readonly inbox: Inbox;
  /** How long a person waits before the answer is “pending”, in ms. */
  readonly patienceMs: number;
}

/** Fates kept in mind, so that an act that several waited for is sent once. */
const REMEMBERED = 2_000;
/** Unsettled acts whose order is looked after. */
const BACKLOG = 20_000;

/**
 * Carries acts from the inbox to the engine: each dossier's acts one after the other in the order of arrival, each act
 * once at a time. An act behind one that found no worker waits with it.
 */
export class Delivery {
  readonly #parts: DeliveryParts;
  readonly #lanes = new Lanes();
  /** Unsettled acts that found no worker, by dossier, oldest first. */
  readonly #waiting = new Map<DossierId, Set<string>>();
  readonly #known = new Map<string, Fate>();

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
  }

  /**
   * Keeps an act, sends it, and answers with its fate or, when that takes too long, with “pending”. `kept` is what the ledger
   * has of its dossier, when the caller has just read it. Throws what the inbox throws.
   */
  async submit(act: Act, fields: readonly string[], asked?: unknown, kept?: VerifiedDossier | null): Promise<Fate> {
    const { entry } = await this.#parts.inbox.receive(act, fields, asked);
    const fate = settledFate(entry);
    if (fate) return fate;
    return this.#patiently(entry, kept);
  }

  /** Puts the acts that were left unsettled when the gateway stopped first in their dossiers' queues. */
  async recover(): Promise<void> {
    for (const entry of await this.#parts.inbox.unsettled(Number.MAX_SAFE_INTEGER, BACKLOG)) this.#wait(entry);
  }

  /** Whether acts of a dossier wait for a worker. */
  waits(dossier: DossierId): boolean {
    return this.#waiting.has(dossier);
  }

  /** Ends when no act is under way. */
  idle(): Promise<void> {
    return this.#lanes.idle();
  }

  /** Sends a dossier's unsettled acts, oldest first; stops at the first that finds no worker. True when all are settled. */
  resend(dossier: DossierId, entries: readonly InboxEntry[]): Promise<boolean> {
    return this.#lanes.run(dossier, async () => {
      for (const entry of entries) {
        if (!(await this.#resent(entry))) return false;
      }
      return true;
    });
  }

  /** Whether an act is settled now. One damaged dossier must not keep the relay from all others. */
  async #resent(entry: InboxEntry): Promise<boolean> {
    try {
      const fate = this.#known.get(entry.id) ?? (await this.#send(entry));
      return fate.status !== 'pending';
    } catch (error) {
      if (!(error instanceof StoreCorruptError)) throw error;
      this.#parts.log({ event: 'delivery-failed', code: errorCode(error) });
      return false;
    }
  }

  async #patiently(entry: InboxEntry, kept?: VerifiedDossier | null): Promise<Fate> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<Fate>((resolve) => {
      timer = setTimeout(() => resolve(pending(entry)), this.#parts.patienceMs);
    });
    const sent = this.#lanes.run(entry.dossier, () => this.#known.get(entry.id) ?? this.#inTurn(entry, kept));
    // When patience ends first nobody listens any more; the act stays in the inbox.
    sent.catch((error: unknown) => this.#parts.log({ event: 'delivery-failed', code: errorCode(error) }));
    try {
      return await Promise.race([sent, patience]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** What arrived earlier and still waits goes first; when it goes on waiting, this act waits behind it. */
  async #inTurn(entry: InboxEntry, kept?: VerifiedDossier | null): Promise<Fate> {
    if (!this.#waiting.has(entry.dossier)) return this.#send(entry, kept);
    const unsettled = await this.#parts.inbox.unsettled(Number.MAX_SAFE_INTEGER, BACKLOG);
    for (const earlier of unsettled.filter((other) => other.dossier === entry.dossier)) {
      if (earlier.id === entry.id) break;
      const fate = this.#known.get(earlier.id) ?? (await this.#send(earlier));
      if (fate.status !== 'pending') continue;
      this.#wait(entry);
      return pending(entry);
    }
    return this.#send(entry);
  }

  async #send(entry: InboxEntry, kept?: VerifiedDossier | null): Promise<Fate> {
    const fate = await this.#fateOf(entry, kept);
    if (fate.status === 'pending') {
      this.#wait(entry);
      return fate;
    }
    await this.#parts.inbox.settle(entry.id, fate.status === 'done' ? fate : { status: 'refused', refusal: fate.code });
    this.#remember(entry, fate);
    return fate;
  }

  /** An act on a damaged dossier waits, first in line, until the ledger is mended. */
  async #fateOf(entry: InboxEntry, kept?: VerifiedDossier | null): Promise<Fate> {
    try {
      return entry.act ? await fateOf(this.#parts, entry, entry.act, kept) : pending(entry);
    } catch (error) {
      this.#wait(entry);
      throw error;
    }
  }

  #wait(entry: InboxEntry): void {
    const queue = this.#waiting.get(entry.dossier) ?? new Set();
    this.#waiting.set(entry.dossier, queue.add(entry.id));
  }

  #remember(entry: InboxEntry, fate: Fate): void {
    this.#known.set(entry.id, fate);
    if (this.#known.size > REMEMBERED) this.#known.delete(this.#known.keys().next().value ?? '');
    const queue = this.#waiting.get(entry.dossier);
    queue?.delete(entry.id);
    if (queue?.size === 0) this.#waiting.delete(entry.dossier);
  }
}
