import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { StoreVersionError } from '../errors.ts';

/** What a file holds, oldest first; names sort in their order and never change once released. */
export type Migrations = Readonly<Record<string, Migration>>;

/** Brings a file up to date in one transaction. Throws `StoreVersionError` for a file of a newer version, which stays as it is. */
export async function migrate<Tables>(db: Kysely<Tables>, migrations: Migrations, place: string): Promise<void> {
  await migrationsApplied(db, migrations, place);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/**
 * Whether a reader may use the file: false before its writer has made the tables. Throws `StoreVersionError` when the
 * file is of another version than this code, because what it would answer cannot be trusted.
 */
export async function isReadable<Tables>(db: Kysely<Tables>, migrations: Migrations, place: string): Promise<boolean> {
  const applied = await migrationsApplied(db, migrations, place);
  if (applied === 0) return false;
  if (applied < Object.keys(migrations).length) throw new StoreVersionError(`${place} is older`);
  return true;
}

async function migrationsApplied<Tables>(db: Kysely<Tables>, migrations: Migrations, place: string): Promise<number> {
  const known = await sql`select name from sqlite_master where type = 'table' and name = 'kysely_migration'`.execute(db);
  if (known.rows.length === 0) return 0;
  const applied = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const stranger = applied.rows.find(({ name }) => !Object.hasOwn(migrations, name));
  if (stranger) throw new StoreVersionError(`${place} is newer: ${stranger.name}`);
  return applied.rows.length;
}

/** Runs statements one by one, for the parts of a schema that the builder has no words for. */
export async function runAll<Tables>(db: Kysely<Tables>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
