import type { DossierState } from '@roviec/core';
import { commitment, type Envelope, EVENT_FORMAT, leafHash, type PublicEvent } from '../envelope.ts';
import { StoreCorruptError } from '../errors.ts';
import type { DossierRow, StoredEvent } from '../ports.ts';
import { isObject, isTextList, storedJson } from '../stored-json.ts';
import type { Pinned } from './pinned.ts';
import type { DossierTable, EventTable, PersonalTable } from './tables.ts';

const PHASES: readonly unknown[] = ['new', 'noticed', 'open', 'returned', 'closed'] satisfies DossierState['phase'][];

/**
 * The event of a row. Proves on the way that the row is what was written: the envelope against its leaf hash, the
 * columns against the envelope, each text against its commitment. Throws `StoreCorruptError` otherwise.
 */
export function storedEvent(row: EventTable, personalRows: readonly PersonalTable[]): StoredEvent {
  const envelope = storedEnvelope(row);
  for (const text of personalRows) requireCommitted(envelope, text, row.position);
  const personal = Object.fromEntries(personalRows.map(({ field, text }) => [field, text]));
  const erased = Object.keys(envelope.commitments).filter((field) => !Object.hasOwn(personal, field));
  return { position: row.position, event: { ...envelope.public, personal }, erased, leafHash: row.leaf_hash };
}

/** The envelope of a row, checked as `storedEvent` says. */
export function storedEnvelope(row: EventTable): Envelope {
  const place = `event ${row.position}`;
  if (leafHash(row.envelope) !== row.leaf_hash) throw new StoreCorruptError(place);
  const envelope = storedJson(row.envelope, place, isEnvelope);
  const { id, dossier, seq, body, happenedAt, recordedAt } = envelope.public;
  const same = id === row.event_id && dossier === row.dossier && seq === row.seq && body.kind === row.kind && happenedAt === row.happened_at && recordedAt === row.recorded_at;
  if (!same) throw new StoreCorruptError(place);
  return envelope;
}

function requireCommitted(envelope: Envelope, { field, salt, text }: PersonalTable, position: number): void {
  const promised = Object.hasOwn(envelope.commitments, field) ? envelope.commitments[field] : undefined;
  if (promised !== commitment(salt, text)) throw new StoreCorruptError(`event ${position}, personal field`);
}

/** The list row of a dossier. Throws `StoreCorruptError` when its state is no state of this dossier. */
export function dossierRow(row: DossierTable, pinned: Pinned, aliases: readonly string[]): DossierRow {
  return { id: row.id, unit: row.unit, state: storedState(row, pinned), aliases, place: row.place, updatedAt: row.updated_at };
}

/** The reducer's state as projected. */
export function storedState(row: Pick<DossierTable, 'id' | 'phase' | 'state'>, pinned: Pinned): DossierState {
  const state = storedJson(row.state, `dossier ${row.id}`, isState);
  if (state.id !== row.id || state.phase !== row.phase) throw new StoreCorruptError(`dossier ${row.id}`);
  return { ...state, ...pinned };
}

function isEnvelope(value: unknown): value is Envelope {
  return isObject(value) && value['format'] === EVENT_FORMAT && isPublicEvent(value['public']) && isObject(value['commitments']) && isTextList(Object.values(value['commitments']));
}

function isPublicEvent(value: unknown): value is PublicEvent {
  return isObject(value) && isObject(value['body']) && isObject(value['provenance']) && isObject(value['versions']);
}

/** Only what every reader relies on: the text comes from our own reducer, and 500 of them are read for one page. */
function isState(value: unknown): value is Omit<DossierState, keyof Pinned> {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    Number.isSafeInteger(value['seq']) &&
    PHASES.includes(value['phase']) &&
    Array.isArray(value['consults']) &&
    isObject(value['processed'])
  );
}
