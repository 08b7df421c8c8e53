import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { StoreClosedError } from '../errors.ts';
import { naming, nodeSqliteDialect } from './dialect.ts';
import { isReadable, type Migrations, migrate } from './migrate.ts';

/** How long a connection waits for another one's lock, milliseconds; past it the statement fails. */
const BUSY_TIMEOUT_MS = 5_000;
/** Dossiers, replies and acts are for the process that keeps them alone. */
const OWNER_ONLY = 0o600;
/** Functions named in a file's schema are not trusted; 32 MiB of pages stay in memory. */
const SETTINGS = 'pragma trusted_schema = off; pragma cache_size = -32768;';

/** A file open for its one writer. */
export interface WriterStore<Tables> {
  readonly db: Kysely<Tables>;
  /** Moves the write-ahead log into the file, so that nothing deleted stays in it; false while a reader still needs the log after `waitMs`. */
  emptyLog(waitMs?: number): boolean;
  close(): void;
}

/**
 * Opens a file for writing, made with its folder when missing, and brings it up to date. What is acknowledged is on the
 * disk (WAL, synchronous=FULL); what is deleted is overwritten (secure_delete).
 */
export async function openForWriting<Tables>(path: string, migrations: Migrations): Promise<WriterStore<Tables>> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', OWNER_ONLY));
  // A file of an earlier release may be open to others; SQLite gives its log the same mode.
  chmodSync(path, OWNER_ONLY);
  const place = basename(path);
  const connection = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true, defensive: true });
  try {
    naming(place, () => connection.exec(`pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; ${SETTINGS}`));
    const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(connection, 'begin immediate', place) });
    await migrate(db, migrations, place);
    return {
      db,
      emptyLog: (waitMs = BUSY_TIMEOUT_MS) => emptyLog(connection, waitMs),
      close: () => close(connection),
    };
  } catch (error) {
    close(connection);
    throw error;
  }
}

/** A file open for reading as soon as it is there. */
export interface ReaderStore<Tables> {
  /** Null while the writer has not made the file yet; asked anew each time. Throws `StoreClosedError` after `close`. */
  db(): Promise<Kysely<Tables> | null>;
  close(): void;
}

/** A reader of a file that may not exist yet. */
export function openForReading<Tables>(path: string, migrations: Migrations): ReaderStore<Tables> {
  const place = basename(path);
  let open: { readonly connection: DatabaseSync; readonly db: Kysely<Tables> } | null = null;
  let opening: Promise<Kysely<Tables> | null> | null = null;
  let closed = false;
  const tryOpen = async (): Promise<Kysely<Tables> | null> => {
    // Throws when the folder may not be read: not seen is never “not there”.
    if (!statSync(path, { throwIfNoEntry: false })) return null;
    const connection = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT_MS, defensive: true });
    try {
      naming(place, () => connection.exec(`pragma query_only = on; ${SETTINGS}`));
      const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(connection, 'begin', place) });
      const readable = await isReadable(db, migrations, place);
      if (!readable || closed) {
        close(connection);
        return null;
      }
      open = { connection, db };
      return db;
    } catch (error) {
      close(connection);
      throw error;
    }
  };
  return {
    async db() {
      if (closed) throw new StoreClosedError(place);
      if (open) return open.db;
      opening ??= tryOpen().finally(() => {
        opening = null;
      });
      return opening;
    },
    close() {
      closed = true;
      if (open) close(open.connection);
    },
  };
}

function emptyLog(connection: DatabaseSync, waitMs: number): boolean {
  connection.exec(`pragma busy_timeout = ${waitMs}`);
  try {
    return connection.prepare('pragma wal_checkpoint(truncate)').get()?.['busy'] === 0;
  } finally {
    connection.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }
}

function close(connection: DatabaseSync): void {
  if (connection.isOpen) connection.close();
}
