import type { DossierEvent } from '@roviec/core';
import { canonicalJson } from '@roviec/schema';
import type { Kysely } from 'kysely';
import { sealEvent } from '../envelope.ts';
import { LedgerConflictError, LedgerGapError, LedgerInputError, StoreCorruptError } from '../errors.ts';
import type { StoredEvent } from '../ports.ts';
import { storedEvents } from './history.ts';
import { projected } from './projection.ts';
import { loadProjection, saveProjection } from './projection-store.ts';
import type { LedgerTables } from './tables.ts';

/** Stands for a text that is gone, on both sides of a comparison. */
const ERASED = null;

/** What an append came to. */
export interface Appended {
  readonly appended: number;
  /** Events that were kept before, unchanged. */
  readonly known: number;
}

/** Appends events of one dossier and brings its projection up to date; the caller's transaction makes it all or nothing. */
export async function appendEvents(db: Kysely<LedgerTables>, events: readonly DossierEvent[]): Promise<Appended> {
  const [first] = events;
  if (!first) return { appended: 0, known: 0 };
  for (const event of events) requireEventOf(first.dossier, event);
  const before = await loadProjection(db, first.dossier);
  // What is kept from the first one on, to compare with; most appends are news and find nothing.
  const stored = await storedEvents(db, first.dossier, first.seq);
  if (stored.length > 0 && stored.at(-1)?.event.seq !== before.state.seq) throw new StoreCorruptError(`projection of ${first.dossier}`);
  const kept = new Map(stored.map((event) => [event.event.seq, event]));
  let after = before;
  let position = await lastPosition(db);
  for (const event of events) {
    if (event.seq > after.state.seq + 1) throw new LedgerGapError(event.id, after.state.seq);
    if (event.seq <= after.state.seq) {
      requireSame(kept.get(event.seq), event);
      continue;
    }
    position += 1;
    kept.set(event.seq, await insert(db, position, event));
    after = projected(after, event);
  }
  const appended = after.state.seq - before.state.seq;
  if (appended > 0) await saveProjection(db, before, after);
  return { appended, known: events.length - appended };
}

/** Position of the last event, 0 in an empty ledger. */
export async function lastPosition(db: Kysely<LedgerTables>): Promise<number> {
  const last = await db.selectFrom('event').select('position').orderBy('position', 'desc').limit(1).executeTakeFirst();
  return last?.position ?? 0;
}

function requireEventOf(dossier: string, event: DossierEvent): void {
  const right = event.dossier === dossier && Number.isSafeInteger(event.seq) && event.seq > 0 && event.id === `${dossier}#${event.seq}`;
  if (!right) throw new LedgerInputError(`${event.id} among events of ${dossier}`);
}

async function insert(db: Kysely<LedgerTables>, position: number, event: DossierEvent): Promise<StoredEvent> {
  const { canonical, leafHash, personal } = inputChecked(event.id, () => sealEvent(event));
  const { id, dossier, seq, body, happenedAt, recordedAt } = event;
  const columns = { position, event_id: id, dossier, seq, kind: body.kind, happened_at: happenedAt, recorded_at: recordedAt };
  await db
    .insertInto('event')
    .values({ ...columns, envelope: canonical, leaf_hash: leafHash })
    .execute();
  for (const field of personal)
    await db
      .insertInto('personal')
      .values({ event_id: id, ...field })
      .execute();
  return { position, event, erased: [], leafHash };
}

/** Erased text can no longer be compared: there the names of the fields must do. */
function requireSame(kept: StoredEvent | undefined, event: DossierEvent): void {
  if (!kept) throw new StoreCorruptError(`projection of ${event.dossier}`);
  const comparable = Object.fromEntries(Object.entries(event.personal).map(([field, text]) => [field, kept.erased.includes(field) ? ERASED : text]));
  const erased = Object.fromEntries(kept.erased.map((field) => [field, ERASED]));
  const same = canonical({ ...kept.event, personal: { ...kept.event.personal, ...erased } }) === canonical({ ...event, personal: comparable });
  if (!same) throw new LedgerConflictError(event.id);
}

/** Canonical text of an event. Throws `LedgerInputError` for one that has none. */
function canonical(event: Omit<DossierEvent, 'personal'> & { readonly personal: unknown }): string {
  return inputChecked(event.id, () => canonicalJson(event));
}

function inputChecked<T>(eventId: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new LedgerInputError(eventId, { cause: error });
  }
}
