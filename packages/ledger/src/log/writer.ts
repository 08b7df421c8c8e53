import type { DossierEvent } from '@roviec/core';
import { type Kysely, sql } from 'kysely';
import { LedgerUnknownEventError } from '../errors.ts';
import type { LedgerWriter } from '../ports.ts';
import { openForWriting } from '../sqlite/open.ts';
import { type Appended, appendEvents } from './append.ts';
import { storedEnvelope } from './decode.ts';
import { groupCommit } from './group-commit.ts';
import { ledgerMigrations } from './migrations.ts';
import { rebuild } from './rebuild.ts';
import type { LedgerTables } from './tables.ts';

/** What the process that writes the ledger can do besides appending. */
export interface LedgerMaintenance {
  /**
   * Erases the text and the salts of an event's personal fields for good; the leaf and its hash stay as they are. What was
   * erased before stays erased. `purged` is false while a reader still needs the write-ahead log, in which the text lasts
   * until the log is next emptied. Throws `LedgerUnknownEventError` for an event or field that never was.
   */
  erase(eventId: string, fields: readonly string[]): Promise<{ readonly erased: readonly string[]; readonly purged: boolean }>;
  /** Drops what is projected and makes it again from the events; gives the same bytes. Readers see the old until it is done. */
  rebuildProjections(): Promise<{ readonly dossiers: number; readonly events: number }>;
}

/** Opens `ledger.sqlite` for its one writer, made when missing. Throws `StoreVersionError` for a file of a newer version. */
export async function openLedgerWriter(path: string): Promise<LedgerWriter & LedgerMaintenance> {
  const store = await openForWriting<LedgerTables>(path, ledgerMigrations);
  const { db } = store;
  return {
    append: groupCommit((batches) => appendAll(db, batches)),
    async erase(eventId, fields) {
      const erased = await db.transaction().execute((transaction) => eraseFields(transaction, eventId, fields));
      return { erased, purged: store.emptyLog() };
    },
    rebuildProjections: () => db.transaction().execute(rebuild),
    close: () => store.close(),
  };
}

/** One transaction for all; a batch that is refused is undone alone. */
function appendAll(db: Kysely<LedgerTables>, batches: readonly (readonly DossierEvent[])[]): Promise<readonly PromiseSettledResult<Appended>[]> {
  return db.transaction().execute(async (transaction) => {
    const results: PromiseSettledResult<Appended>[] = [];
    for (const batch of batches) {
      await sql`savepoint batch`.execute(transaction);
      try {
        results.push({ status: 'fulfilled', value: await appendEvents(transaction, batch) });
      } catch (reason) {
        await undoBatch(transaction, reason);
        results.push({ status: 'rejected', reason });
      }
      await sql`release savepoint batch`.execute(transaction);
    }
    return results;
  });
}

/** On a full disk SQLite has undone the whole transaction already; then the first cause is what everybody gets. */
async function undoBatch(db: Kysely<LedgerTables>, reason: unknown): Promise<void> {
  try {
    await sql`rollback to savepoint batch`.execute(db);
  } catch {
    throw reason;
  }
}

async function eraseFields(db: Kysely<LedgerTables>, eventId: string, fields: readonly string[]): Promise<readonly string[]> {
  const row = await db.selectFrom('event').selectAll().where('event_id', '=', eventId).executeTakeFirst();
  if (!row) throw new LedgerUnknownEventError(eventId);
  const { commitments } = storedEnvelope(row);
  const stranger = fields.find((field) => !Object.hasOwn(commitments, field));
  if (stranger !== undefined) throw new LedgerUnknownEventError(`${eventId}, field ${stranger}`);
  const erased: string[] = [];
  for (const field of new Set(fields)) {
    const { numDeletedRows } = await db.deleteFrom('personal').where('event_id', '=', eventId).where('field', '=', field).executeTakeFirst();
    if (numDeletedRows > 0n) erased.push(field);
  }
  return erased;
}
