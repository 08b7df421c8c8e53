import type { Kysely } from 'kysely';
import type { DossierRow, LookUp } from '../ports.ts';
import { dossierRow } from './decode.ts';
import { loadPinned } from './pinned.ts';
import type { DossierTable, LedgerTables } from './tables.ts';

/** Keys asked in one statement; a page asks 500 at most. */
const CHUNK = 500;

/** Rows with their aliases, in the order given. */
export async function withAliases(db: Kysely<LedgerTables>, rows: readonly DossierTable[]): Promise<readonly DossierRow[]> {
  const aliases = await inChunks(
    rows.map(({ id }) => id),
    (ids) => db.selectFrom('document_alias').selectAll().where('dossier', 'in', ids).orderBy('alias').execute(),
  );
  const byDossier = Map.groupBy(aliases, ({ dossier }) => dossier);
  const aliasesOf = (id: string) => (byDossier.get(id) ?? []).map(({ alias }) => alias);
  const pinned = await loadPinned(db, rows);
  return rows.map((row, index) => dossierRow(row, pinned[index] ?? { procedure: null, calendar: null }, aliasesOf(row.id)));
}

/**
 * Dossiers of documents. A page's alias leads to the document, and the document to every unit that keeps a dossier for it;
 * the key leads there too, from pages whose alias nobody has recorded yet.
 */
export async function lookUp(db: Kysely<LedgerTables>, documents: readonly LookUp[]): Promise<ReadonlyMap<string, readonly DossierRow[]>> {
  const named = await inChunks(unique(documents.map(({ alias }) => alias)), (aliases) =>
    db.selectFrom('document_alias').select(['alias', 'document_key']).where('alias', 'in', aliases).execute(),
  );
  const keysOf = Map.groupBy(named, ({ alias }) => alias);
  const asked = documents.map(({ key, alias }) => ({
    alias,
    keys: unique([key, ...(keysOf.get(alias) ?? []).map((row) => row.document_key)].filter((value) => value !== undefined)),
  }));
  const rows = await inChunks(unique(asked.flatMap(({ keys }) => keys)), (keys) => db.selectFrom('dossier').selectAll().where('document_key', 'in', keys).orderBy('id').execute());
  const found = await withAliases(db, rows);
  const byKey = Map.groupBy(
    rows.map((row, index) => ({ key: row.document_key, dossier: found[index] })),
    ({ key }) => key,
  );
  return gathered(asked, (key) => (byKey.get(key) ?? []).flatMap(({ dossier }) => dossier ?? []));
}

function gathered(
  asked: readonly { readonly alias: string; readonly keys: readonly string[] }[],
  dossiersOf: (key: string) => readonly DossierRow[],
): ReadonlyMap<string, readonly DossierRow[]> {
  const answers = new Map<string, readonly DossierRow[]>();
  for (const { alias, keys } of asked) {
    const dossiers = unique([...(answers.get(alias) ?? []), ...keys.flatMap(dossiersOf)]);
    if (dossiers.length > 0) answers.set(alias, dossiers);
  }
  return answers;
}

async function inChunks<Row>(keys: readonly string[], select: (keys: readonly string[]) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < keys.length; start += CHUNK) rows.push(...(await select(keys.slice(start, start + CHUNK))));
  return rows;
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
