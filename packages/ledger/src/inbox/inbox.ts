import { canonicalJson } from '@roviec/schema';
import { type Kysely, sql } from 'kysely';
import { InboxConflictError, InboxUnknownError } from '../errors.ts';
import type { Inbox } from '../ports.ts';
import { openForWriting } from '../sqlite/open.ts';
import { askedDigest, entryOf, receivedRow } from './entry.ts';
import { logSweep } from './log-sweep.ts';
import { inboxMigrations } from './migrations.ts';
import type { EntryTable, InboxTables } from './tables.ts';

/** Opens `inbox.sqlite` for its one writer, made when missing. Throws `StoreVersionError` for a file of a newer version. */
export async function openInbox(path: string): Promise<Inbox> {
  const { db, emptyLog, close } = await openForWriting<InboxTables>(path, inboxMigrations);
  const sweep = logSweep(() => emptyLog(0));
  return {
    async receive(act, fields, asked) {
      const { numInsertedOrUpdatedRows = 0n } = await db
        .insertInto('entry')
        .values(receivedRow(act, fields, asked))
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst();
      const row = await entryRow(db, act.id);
      if (row.asked !== askedDigest(act, asked)) throw new InboxConflictError(act.id);
      return { entry: entryOf(row), fresh: numInsertedOrUpdatedRows > 0n };
    },
    async settle(id, result) {
      await settle(db, id, result);
      sweep.soon();
    },
    async unsettled(before, limit) {
      const waiting = db.selectFrom('entry').selectAll().where('status', '=', 'received').where('received_at', '<', before);
      const rows = await waiting.orderBy('received_at').orderBy('id').limit(Math.max(0, limit)).execute();
      return rows.map(entryOf);
    },
    async acknowledged(dossier) {
      const highest = sql<number | null>`max(json_extract(receipt, '$.seqs[1]'))`.as('seq');
      const found = await db.selectFrom('entry').select(highest).where('status', '=', sql.lit('done')).where('dossier', '=', dossier).executeTakeFirst();
      return found?.seq ?? 0;
    },
    async noteRefusal({ officer, route, code, at }) {
      await db.insertInto('refusal').values({ officer, route, code, at }).execute();
    },
    /** Newest first. */
    async sentBy(officer, since) {
      const sent = db.selectFrom('entry').selectAll().where('officer', '=', officer).where('received_at', '>=', since);
      return (await sent.orderBy('received_at', 'desc').orderBy('id', 'desc').execute()).map(entryOf);
    },
    close() {
      sweep.stop();
      close();
    },
  };
}

async function entryRow(db: Kysely<InboxTables>, id: string): Promise<EntryTable> {
  const row = await db.selectFrom('entry').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new InboxUnknownError(id);
  return row;
}

/**
 * The first settlement stays, so that everybody gets the same answer; only a refusal gives way to `done`, because the
 * ledger then has the events. The act's content goes with the first settlement.
 */
async function settle(db: Kysely<InboxTables>, id: string, result: Parameters<Inbox['settle']>[1]): Promise<void> {
  const open = result.status === 'done' ? ['received', 'refused'] : ['received'];
  const outcome = result.status === 'done' ? { receipt: canonicalJson(result.receipt), refusal: null } : { receipt: null, refusal: result.refusal };
  const { numUpdatedRows } = await db
    .updateTable('entry')
    .set({ status: result.status, act: null, ...outcome })
    .where('id', '=', id)
    .where('status', 'in', open)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) await entryRow(db, id);
}
