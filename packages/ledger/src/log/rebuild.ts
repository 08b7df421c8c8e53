import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { storedEvents } from './history.ts';
import { emptyProjection, projected } from './projection.ts';
import { saveProjection } from './projection-store.ts';
import type { LedgerTables } from './tables.ts';

/** Drops what is projected and makes it again from the events, dossier by dossier, so that memory holds one at a time. */
export async function rebuild(db: Kysely<LedgerTables>): Promise<{ readonly dossiers: number; readonly events: number }> {
  await db.deleteFrom('signature').execute();
  await db.deleteFrom('consultee').execute();
  await db.deleteFrom('document_alias').execute();
  await db.deleteFrom('dossier').execute();
  await db.deleteFrom('pinned_text').execute();
  let [dossiers, events, last] = [0, 0, ''];
  for (;;) {
    const next = await db.selectFrom('event').select('dossier').where('dossier', '>', last).orderBy('dossier').limit(1).executeTakeFirst();
    if (!next) return { dossiers, events };
    last = next.dossier;
    // The rest of the process gets its turn; appends wait for the transaction.
    await setImmediate();
    const history = await storedEvents(db, last);
    const empty = emptyProjection(last);
    await saveProjection(
      db,
      empty,
      history.reduce((projection, { event }) => projected(projection, event), empty),
    );
    dossiers += 1;
    events += history.length;
  }
}
