import type { DossierId } from '@roviec/core';
import { canonicalJson } from '@roviec/schema';
import type { Kysely } from 'kysely';
import { StoreCorruptError } from '../errors.ts';
import type { DossierRow, VerifiedDossier } from '../ports.ts';
import { storedEvents } from './history.ts';
import { withAliases } from './look.ts';
import { aliasRows, consulteeRows, emptyProjection, projected, projectionRow, signatureRows } from './projection.ts';
import type { LedgerTables } from './tables.ts';

/**
 * The row of a dossier. Throws `StoreCorruptError` when it does not stand where the dossier's events end: then an event
 * is gone, or the row. What a row says beside that is proved by `verified` alone.
 */
export async function rowOf(db: Kysely<LedgerTables>, id: DossierId): Promise<DossierRow | null> {
  const found = (await rowWithCount(db, id)) ?? (await rowOfFreshEvents(db, id));
  if (!found) return null;
  const { events, last, ...row } = found;
  const [dossier = null] = await withAliases(db, [row]);
  if (dossier && (events !== dossier.state.seq || last !== dossier.state.seq)) throw new StoreCorruptError(`dossier ${id}`);
  return dossier;
}

/** One statement, so that an append under way is seen whole or not at all. */
function rowWithCount(db: Kysely<LedgerTables>, id: DossierId) {
  return db
    .selectFrom('dossier')
    .selectAll()
    .select(({ selectFrom }) => {
      const events = selectFrom('event').where('event.dossier', '=', id);
      return [events.select(({ fn }) => fn.countAll<number>().as('count')).as('events'), events.select(({ fn }) => fn.max<number>('event.seq').as('seq')).as('last')];
    })
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Events are never without a row: they come in one commit, so what was not there a moment ago is there now. */
async function rowOfFreshEvents(db: Kysely<LedgerTables>, id: DossierId) {
  const event = await db.selectFrom('event').select('position').where('dossier', '=', id).limit(1).executeTakeFirst();
  if (!event) return null;
  const row = await rowWithCount(db, id);
  if (!row) throw new StoreCorruptError(`dossier ${id}`);
  return row;
}

/** A dossier with its events, every projected row of it proved to be what the events lead to. Throws `StoreCorruptError` otherwise. */
export function verified(db: Kysely<LedgerTables>, id: DossierId): Promise<VerifiedDossier | null> {
  return db.transaction().execute(async (transaction) => {
    const row = await rowOf(transaction, id);
    if (!row) return null;
    const events = await storedEvents(transaction, id);
    const empty = emptyProjection(id);
    const fold = events.reduce((projection, { event }) => projected(projection, event), empty);
    const kept = {
      dossier: await transaction.selectFrom('dossier').selectAll().where('id', '=', id).execute(),
      aliases: await transaction.selectFrom('document_alias').selectAll().where('dossier', '=', id).execute(),
      signatures: await transaction.selectFrom('signature').selectAll().where('dossier', '=', id).execute(),
      consultees: await transaction.selectFrom('consultee').selectAll().where('dossier', '=', id).execute(),
    };
    const right = { dossier: [projectionRow(fold)], aliases: aliasRows(fold), consultees: consulteeRows(fold.state), signatures: signatureRows(fold.state) };
    for (const part of ['dossier', 'aliases', 'consultees', 'signatures'] as const) {
      if (textOf(kept[part]) !== textOf(right[part])) throw new StoreCorruptError(`dossier ${id}, ${part}`);
    }
    return { row, events };
  });
}

/** The same rows give the same text, in whatever order. */
function textOf(rows: readonly object[]): string {
  return rows
    .map((row) => canonicalJson({ ...row }))
    .sort()
    .join('\n');
}
