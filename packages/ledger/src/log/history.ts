import type { Kysely } from 'kysely';
import { StoreCorruptError } from '../errors.ts';
import type { StoredEvent } from '../ports.ts';
import { storedEvent } from './decode.ts';
import type { LedgerTables, PersonalTable } from './tables.ts';

/** A dossier's events in their order, from a sequence on. Throws `StoreCorruptError` when one between them is missing. */
export async function storedEvents(db: Kysely<LedgerTables>, dossier: string, fromSeq = 1): Promise<readonly StoredEvent[]> {
  const rows = await db.selectFrom('event').selectAll().where('dossier', '=', dossier).where('seq', '>=', fromSeq).orderBy('seq').execute();
  if (rows.length === 0) return [];
  const missing = rows.findIndex(({ seq }, index) => seq !== fromSeq + index);
  if (missing >= 0) throw new StoreCorruptError(`event ${dossier}#${fromSeq + missing}`);
  const texts = await db
    .selectFrom('personal')
    .innerJoin('event', 'event.event_id', 'personal.event_id')
    .selectAll('personal')
    .where('event.dossier', '=', dossier)
    .where('event.seq', '>=', fromSeq)
    .orderBy('personal.event_id')
    .orderBy('personal.field')
    .execute();
  const byEvent = Map.groupBy<string, PersonalTable>(texts, (text) => text.event_id);
  return rows.map((row) => storedEvent(row, byEvent.get(row.event_id) ?? []));
}
