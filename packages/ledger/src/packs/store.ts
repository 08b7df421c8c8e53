import { canonicalJson, type SignedAdapterPack } from '@roviec/schema';
import type { Kysely } from 'kysely';
import type { PackStore, PublishedPack } from '../ports.ts';
import { type Migrations, runAll } from '../sqlite/migrate.ts';
import { openForWriting } from '../sqlite/open.ts';
import { isObject, storedJson } from '../stored-json.ts';

/** A pack as it was published; never updated, never deleted. */
interface PackTable {
  /** Rises with the pack's own version; the highest is the newest. */
  readonly version: number;
  readonly public_key: string;
  readonly body: string;
  readonly published_at: number;
  readonly officer: string;
}

interface PackTables {
  readonly pack: PackTable;
}

const first = [
  'create table pack (version integer primary key check (version > 0), public_key text not null, body text not null, published_at integer not null, officer text not null) strict',
  `create trigger pack_follows before insert on pack when new.version <= (select coalesce(max(version), 0) from pack)
    begin select raise(abort, 'a pack follows the newest one'); end`,
  "create trigger pack_is_never_updated before update on pack begin select raise(abort, 'packs are never updated'); end",
  "create trigger pack_is_never_deleted before delete on pack begin select raise(abort, 'packs are never deleted'); end",
];
const packMigrations: Migrations = { '0001-packs': { up: (db) => runAll(db, first) } };

/** Opens `adapters.sqlite` for its one writer, made when missing. Throws `StoreVersionError` for a file of a newer version. */
export async function openPackStore(path: string): Promise<PackStore> {
  const { db, close } = await openForWriting<PackTables>(path, packMigrations);
  return {
    current: () => newest(db),
    put: ({ signed, publicKey, publishedAt, officer }) =>
      db.transaction().execute(async (transaction) => {
        const last = await newest(transaction);
        if (last && canonicalJson(last.signed) === canonicalJson(signed)) return 'same';
        if (last && signed.pack.version <= last.signed.pack.version) return 'not-newer';
        await transaction
          .insertInto('pack')
          .values({ version: signed.pack.version, public_key: publicKey, body: canonicalJson(signed), published_at: publishedAt, officer })
          .execute();
        return 'kept';
      }),
    close,
  };
}

async function newest(db: Kysely<PackTables>): Promise<PublishedPack | null> {
  const row = await db.selectFrom('pack').selectAll().orderBy('version', 'desc').limit(1).executeTakeFirst();
  if (!row) return null;
  const signed = storedJson(
    row.body,
    `pack ${row.version}`,
    (value): value is SignedAdapterPack => isObject(value) && isObject(value['pack']) && value['pack']['version'] === row.version,
  );
  return { signed, publicKey: row.public_key, publishedAt: row.published_at, officer: row.officer };
}
