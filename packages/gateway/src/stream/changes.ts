import { type DossierRow, type LedgerReader, StoreCorruptError } from '@roviec/ledger';
import { pause } from '../pause.ts';

/** A dossier that changed, at a position of the ledger. */
export interface Change {
  readonly position: number;
  readonly seq: number;
  readonly row: DossierRow;
}

/** How often the ledger is asked while somebody listens, and how many changes are read at once. */
const PERIOD_MS = 500;
const BATCH = 256;

/**
 * What changed in the ledger, for everybody who has a page open. The ledger is asked only while somebody listens; those who
 * have read equally far share one question.
 */
export class Changes {
  readonly #ledger: LedgerReader;
  #listeners = 0;
  #shared = new Map<number, Promise<readonly Change[]>>();
  #sharedUntil = 0;

  constructor(ledger: LedgerReader) {
    this.#ledger = ledger;
  }

  /** Pages that listen now. */
  get listeners(): number {
    return this.#listeners;
  }

  lastPosition(): Promise<number> {
    return this.#ledger.lastPosition();
  }

  /** Batches of changes after a position, until the signal. Throws what the ledger throws. */
  async *after(position: number, signal: AbortSignal): AsyncGenerator<readonly Change[]> {
    this.#listeners += 1;
    try {
      for (let cursor = position; !signal.aborted; ) {
        const changes = await this.#read(cursor);
        cursor = changes.at(-1)?.position ?? cursor;
        if (changes.length > 0) yield changes;
        if (changes.length < BATCH) await pause(PERIOD_MS, signal);
      }
    } finally {
      this.#listeners -= 1;
    }
  }

  /** One batch of changes after a position; `more`: it is full. */
  async since(position: number): Promise<{ readonly changes: readonly Change[]; readonly more: boolean }> {
    const changes = await this.#read(position);
    return { changes, more: changes.length >= BATCH };
  }

  #read(cursor: number): Promise<readonly Change[]> {
    const now = performance.now();
    if (now >= this.#sharedUntil) {
      this.#shared = new Map();
      this.#sharedUntil = now + PERIOD_MS / 2;
    }
    const shared = this.#shared.get(cursor) ?? this.#readAfter(cursor);
    this.#shared.set(cursor, shared);
    return shared;
  }

  /** A damaged dossier says so to whoever opens it; here it must not end the streams of all others. */
  async #rowOf(dossier: string): Promise<DossierRow | null> {
    try {
      return await this.#ledger.dossier(dossier);
    } catch (error) {
      if (error instanceof StoreCorruptError) return null;
      throw error;
    }
  }

  async #readAfter(cursor: number): Promise<readonly Change[]> {
    const changes = await this.#ledger.changesAfter(cursor, BATCH);
    const rows = new Map<string, DossierRow | null>();
    for (const { dossier } of changes) if (!rows.has(dossier)) rows.set(dossier, await this.#rowOf(dossier));
    return changes.flatMap(({ position, dossier, seq }) => {
      const row = rows.get(dossier);
      return row ? [{ position, seq, row }] : [];
    });
  }
}
