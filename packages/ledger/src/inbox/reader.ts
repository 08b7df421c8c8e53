import type { InboxReader } from '../ports.ts';
import { openForReading } from '../sqlite/open.ts';
import { storedAct } from './entry.ts';
import { inboxMigrations } from './migrations.ts';
import type { InboxTables } from './tables.ts';

/** Kinds of acts by which a reply arrives, declared and observed. */
const REPLIES = ['reply', 'reply-recorded'];

/** Reads `inbox.sqlite` for the worker's last look; empty until the gateway has made the file. Throws as `openLedgerReader` does. */
export function openInboxReader(path: string): InboxReader {
  const store = openForReading<InboxTables>(path, inboxMigrations);
  return {
    async unsettledReplies(dossier) {
      const db = await store.db();
      if (!db) return [];
      const waiting = db.selectFrom('entry').selectAll().where('status', '=', 'received').where('dossier', '=', dossier).where('kind', 'in', REPLIES);
      const rows = await waiting.orderBy('received_at').orderBy('id').execute();
      return rows.flatMap((row) => (row.act === null ? [] : [storedAct(row, row.act)]));
    },
    close: () => store.close(),
  };
}
