import type { DossierId } from '@roviec/core';
import type { Kysely } from 'kysely';
import { storedState } from './decode.ts';
import { loadPinned } from './pinned.ts';
import { aliasRows, consulteeRows, emptyProjection, type Projection, projectionRow, signatureRows } from './projection.ts';
import type { LedgerTables } from './tables.ts';

/** The projection as kept; that of an empty dossier when there is none. */
export async function loadProjection(db: Kysely<LedgerTables>, id: DossierId): Promise<Projection> {
  const empty = emptyProjection(id);
  const row = await db.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return empty;
  const aliases = await db.selectFrom('document_alias').select('alias').where('dossier', '=', id).execute();
  const [pinned = empty.state] = await loadPinned(db, [row]);
  return { ...empty, state: storedState(row, pinned), place: row.place, aliases: new Set(aliases.map(({ alias }) => alias)), updatedAt: row.updated_at };
}

/** Writes what changed between two projections of a dossier. Consults and aliases are only ever added to; awaited signatures come and go. */
export async function saveProjection(db: Kysely<LedgerTables>, before: Projection, after: Projection): Promise<void> {
  for (const text of after.pinned) {
    await db
      .insertInto('pinned_text')
      .values(text)
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .execute();
  }
  const { id, ...row } = projectionRow(after);
  await db
    .insertInto('dossier')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  for (const alias of changed(aliasRows(before), aliasRows(after))) {
    await db
      .insertInto('document_alias')
      .values(alias)
      .onConflict((conflict) => conflict.columns(['alias', 'dossier']).doUpdateSet({ document_key: alias.document_key }))
      .execute();
  }
  for (const consultee of changed(consulteeRows(before.state), consulteeRows(after.state))) {
    const { due_at, status } = consultee;
    await db
      .insertInto('consultee')
      .values(consultee)
      .onConflict((conflict) => conflict.columns(['dossier', 'consult', 'unit']).doUpdateSet({ due_at, status }))
      .execute();
  }
  const awaited = signatureRows(after.state);
  if (JSON.stringify(awaited) === JSON.stringify(signatureRows(before.state))) return;
  await db.deleteFrom('signature').where('dossier', '=', id).execute();
  if (awaited.length > 0) await db.insertInto('signature').values(awaited).execute();
}

function changed<Row>(before: readonly Row[], after: readonly Row[]): readonly Row[] {
  const known = new Set(before.map((row) => JSON.stringify(row)));
  return after.filter((row) => !known.has(JSON.stringify(row)));
}
