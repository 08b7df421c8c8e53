import type { WrongWarningReason } from '@roviec/core';
import { canonicalJson } from '@roviec/schema';
import { type Migrations, runAll } from '../sqlite/migrate.ts';
import { openForWriting } from '../sqlite/open.ts';
import type { KeptWarning, WarningStore } from './port.ts';

interface WarningTable {
  readonly id: string;
  readonly at: number;
  readonly officer: string;
  readonly unit: string;
  readonly about: string;
  readonly reason: string;
  readonly note: string | null;
  readonly document_key: string | null;
  readonly alias: string;
  readonly adapter: string;
  readonly adapter_version: string;
  readonly registry_version: string;
}

interface WarningTables {
  readonly wrong_warning: WarningTable;
}

const first = [
  `create table wrong_warning (
    id text primary key not null, at integer not null, officer text not null, unit text not null, about text not null, reason text not null, note text,
    document_key text, alias text not null, adapter text not null, adapter_version text not null, registry_version text not null
  ) strict`,
  'create index wrong_warning_by_officer on wrong_warning (officer, at)',
  'create index wrong_warning_by_about on wrong_warning (about, adapter, adapter_version)',
];
const migrations: Migrations = { '0001-warnings': { up: (db) => runAll(db, first) } };

/** Opens `warnings.sqlite` for its one writer, made when missing. Throws `StoreVersionError` for a file of a newer version. */
export async function openWarningStore(path: string): Promise<WarningStore> {
  const { db, close } = await openForWriting<WarningTables>(path, migrations);
  return {
    put: (warning) =>
      db.transaction().execute(async (transaction) => {
        const before = await transaction.selectFrom('wrong_warning').selectAll().where('id', '=', warning.id).executeTakeFirst();
        if (!before) {
          await transaction.insertInto('wrong_warning').values(rowOf(warning)).execute();
          return 'kept';
        }
        // When it came, and a remark that was added since, do not make it another one.
        const { at, note } = before;
        return canonicalJson({ ...before }) === canonicalJson({ ...rowOf(warning), at, note }) ? 'same' : 'conflict';
      }),
    async note(id, officer, note) {
      const done = await db
        .updateTable('wrong_warning')
        .set({ note: note === '' ? null : note })
        .where('id', '=', id)
        .where('officer', '=', officer)
        .executeTakeFirst();
      return Number(done.numUpdatedRows) > 0;
    },
    async withdraw(id, officer) {
      const done = await db.deleteFrom('wrong_warning').where('id', '=', id).where('officer', '=', officer).executeTakeFirst();
      return Number(done.numDeletedRows) > 0;
    },
    async countSince(officer, at) {
      const { count } = await db
        .selectFrom('wrong_warning')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('officer', '=', officer)
        .where('at', '>=', at)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    async list({ about, adapter, reason }, limit) {
      const rows = await db
        .selectFrom('wrong_warning')
        .selectAll()
        .where(({ and, eb }) =>
          and([...(about ? [eb('about', '=', about)] : []), ...(adapter ? [eb('adapter', '=', adapter)] : []), ...(reason ? [eb('reason', '=', reason)] : [])]),
        )
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(warningOf);
    },
    async counts() {
      const rows = await db
        .selectFrom('wrong_warning')
        .select(({ fn }) => ['about', 'adapter', 'adapter_version', fn.countAll<number>().as('count')])
        .groupBy(['about', 'adapter', 'adapter_version'])
        .orderBy('count', 'desc')
        .orderBy('about')
        .limit(500)
        .execute();
      return rows.map(({ about, adapter, adapter_version, count }) => ({ about, adapter, adapterVersion: adapter_version, count: Number(count) }));
    },
    close,
  };
}

function rowOf({ id, at, officer, unit, about, reason, note, document, adapter, adapterVersion, registryVersion }: KeptWarning): WarningTable {
  return {
    ...{ id, at, officer, unit, about, reason, note, document_key: document.key, alias: document.alias },
    ...{ adapter, adapter_version: adapterVersion, registry_version: registryVersion },
  };
}

function warningOf({ document_key, alias, adapter_version, registry_version, reason, ...row }: WarningTable): KeptWarning {
  return { ...row, reason: reason as WrongWarningReason, document: { key: document_key, alias }, adapterVersion: adapter_version, registryVersion: registry_version };
}
