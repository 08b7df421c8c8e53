import type { KeptSession, SessionStore } from '../ports.ts';
import { type Migrations, runAll } from '../sqlite/migrate.ts';
import { openForWriting } from '../sqlite/open.ts';

/** A session; the token itself is nowhere. */
interface SessionTable {
  readonly key: string;
  readonly profile: string;
  readonly officer: string;
  readonly by: string;
  readonly expires_at: number;
}

interface SessionTables {
  readonly session: SessionTable;
}

const first = [
  `create table session (
    key text primary key not null check (length(key) = 64),
    profile text not null,
    officer text not null,
    by text not null check (by in ('token', 'cookie')),
    expires_at integer not null
  ) strict`,
  'create index session_by_expiry on session (expires_at)',
];
const sessionMigrations: Migrations = { '0001-sessions': { up: (db) => runAll(db, first) } };

/** Sessions in one statement at most. */
const CHUNK = 500;

/**
 * Opens `sessions.sqlite` for its one writer, made when missing. Sessions given out under another profile are of no use: a
 * demonstration's must not open anything in production. Throws `StoreVersionError` for a file of a newer version.
 */
export async function openSessionStore(path: string, profile: string): Promise<SessionStore> {
  const { db, close } = await openForWriting<SessionTables>(path, sessionMigrations);
  const drop = async (keys: readonly string[]) => {
    for (let start = 0; start < keys.length; start += CHUNK) {
      await db
        .deleteFrom('session')
        .where('key', 'in', keys.slice(start, start + CHUNK))
        .execute();
    }
  };
  return {
    async load(at) {
      await db
        .deleteFrom('session')
        .where(({ or, eb }) => or([eb('expires_at', '<=', at), eb('profile', '!=', profile)]))
        .execute();
      const rows = await db.selectFrom('session').selectAll().orderBy('expires_at').orderBy('key').execute();
      return rows.map(({ key, officer, by, expires_at }): KeptSession => ({ key, officer, by: by === 'cookie' ? 'cookie' : 'token', expiresAt: expires_at }));
    },
    async keep({ key, officer, by, expiresAt }) {
      await db.insertInto('session').values({ key, profile, officer, by, expires_at: expiresAt }).execute();
    },
    drop,
    close,
  };
}
