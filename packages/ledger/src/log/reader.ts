import type { UnitCode } from '@roviec/core';
import type { Kysely } from 'kysely';
import type { LedgerReader } from '../ports.ts';
import { openForReading } from '../sqlite/open.ts';
import { agenda, unmoved } from './agenda.ts';
import { lastPosition } from './append.ts';
import { storedEvents } from './history.ts';
import { lookUp, withAliases } from './look.ts';
import { ledgerMigrations } from './migrations.ts';
import type { DossierTable, LedgerTables } from './tables.ts';
import { rowOf, verified } from './verify.ts';

type ListFilter = Parameters<LedgerReader['dossiers']>[0];

/**
 * Reads `ledger.sqlite` while its writer writes. Answers are empty until the file is there. Every method may throw
 * `StoreCorruptError`, `StoreVersionError` or, after `close`, `StoreClosedError`.
 */
export function openLedgerReader(path: string): LedgerReader {
  const store = openForReading<LedgerTables>(path, ledgerMigrations);
  const from = async <T>(empty: T, read: (db: Kysely<LedgerTables>) => Promise<T>): Promise<T> => {
    const db = await store.db();
    return db ? read(db) : empty;
  };
  return {
    look: (documents) => from(new Map(), (db) => lookUp(db, documents)),
    dossier: (id) => from(null, (db) => rowOf(db, id)),
    verified: (id) => from(null, (db) => verified(db, id)),
    dossiers: (filter) => from([], async (db) => withAliases(db, await listed(db, filter))),
    agenda: (filter) => from([], async (db) => withAliases(db, await agenda(db, filter))),
    unmoved: (filter) => from([], async (db) => withAliases(db, await unmoved(db, filter))),
    events: (id) => from([], (db) => storedEvents(db, id)),
    changesAfter: (position, limit) =>
      from([], (db) => db.selectFrom('event').select(['position', 'dossier', 'seq']).where('position', '>', position).orderBy('position').limit(whole(limit)).execute()),
    lastPosition: () => from(0, lastPosition),
    lastSeq: (id) =>
      from(
        0,
        async (db) =>
          (
            await db
              .selectFrom('event')
              .select(({ fn }) => fn.max<number | null>('seq').as('seq'))
              .where('dossier', '=', id)
              .executeTakeFirst()
          )?.seq ?? 0,
      ),
    close: () => store.close(),
  };
}

/** Two short lists of ids, each along its own index, and the rows of both. */
async function listed(db: Kysely<LedgerTables>, { units, phase, limit }: ListFilter): Promise<readonly DossierTable[]> {
  const inPhase = phase === undefined ? db.selectFrom('dossier') : db.selectFrom('dossier').where('phase', '=', phase);
  const newest = inPhase.select('id').orderBy('updated_at', 'desc').orderBy('id', 'desc').limit(whole(limit));
  if (units?.length === 0) return [];
  const found = units
    ? (await Promise.all([newest.where('unit', 'in', units), ...near(db, units).map((ids) => newest.where('id', 'in', ids))].map((rows) => rows.execute()))).flat()
    : await newest.execute();
  const ids = [...new Set(found.map(({ id }) => id))];
  if (ids.length === 0) return [];
  return db.selectFrom('dossier').selectAll().where('id', 'in', ids).orderBy('updated_at', 'desc').orderBy('id', 'desc').limit(whole(limit)).execute();
}

/** Dossiers of others that ask these units, and those that wait for a signature there. */
function near(db: Kysely<LedgerTables>, units: readonly UnitCode[]) {
  return [
    db.selectFrom('consultee').select('consultee.dossier').where('consultee.unit', 'in', units),
    db.selectFrom('signature').select('signature.dossier').where('signature.unit', 'in', units),
  ];
}

/** SQLite reads a negative limit as none at all. */
function whole(limit: number): number {
  return Math.max(0, Math.trunc(limit));
}
