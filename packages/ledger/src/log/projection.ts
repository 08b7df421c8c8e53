import {
  applyEvent,
  type ConsulteeState,
  courseOf,
  type DossierEvent,
  type DossierId,
  type DossierState,
  documentKey,
  newDossier,
  parseDossierId,
  type UnitCode,
} from '@roviec/core';
import { canonicalJson } from '@roviec/schema';
import { LedgerInputError } from '../errors.ts';
import { pinnedText } from './pinned.ts';
import type { ConsulteeTable, DocumentAliasTable, DossierTable, PinnedTextTable, SignatureTable } from './tables.ts';

/** What the projections say of one dossier: a pure fold over its events, so that a rebuild gives the same bytes. */
export interface Projection {
  readonly unit: UnitCode;
  readonly state: DossierState;
  /** Where the matter lies: as declared, else as last seen on a page that forwarded it. */
  readonly place: UnitCode | null;
  readonly aliases: ReadonlySet<string>;
  /** Procedures and calendars taken up since it was loaded. */
  readonly pinned: readonly PinnedTextTable[];
  readonly updatedAt: number;
}

/** The projection of a dossier without events. Throws `LedgerInputError` when the id is none of a dossier. */
export function emptyProjection(id: DossierId): Projection {
  const number = parseDossierId(id);
  if (!number) throw new LedgerInputError('the dossier id');
  return { unit: number.unit, state: newDossier(id), place: null, aliases: new Set(), pinned: [], updatedAt: 0 };
}

/** The projection after one more event. */
export function projected(before: Projection, event: DossierEvent): Projection {
  const { body } = event;
  const state = applyEvent(before.state, event);
  const taken = [state.procedure === before.state.procedure ? null : state.procedure, state.calendar === before.state.calendar ? null : state.calendar];
  const seenPlace = body.kind === 'forwarded' ? body.place : null;
  const named = body.kind === 'opened' || body.kind === 'noticed' ? body.aliases : [];
  return {
    unit: before.unit,
    state,
    place: state.place ?? seenPlace ?? before.place,
    aliases: named.length > 0 ? new Set([...before.aliases, ...named]) : before.aliases,
    pinned: [...before.pinned, ...taken.filter((text) => text !== null).map(pinnedText)],
    updatedAt: event.recordedAt,
  };
}

/** The row of the list projection. */
export function projectionRow({ unit, state, place, updatedAt }: Projection): DossierTable {
  const { procedure, calendar, ...rest } = state;
  return {
    id: state.id,
    unit,
    phase: state.phase,
    due_at: state.dueAt,
    handler: state.handler?.officer ?? null,
    matter: state.matter,
    document_key: state.document && documentKey(state.document),
    place,
    procedure: procedure && pinnedText(procedure).digest,
    calendar: calendar && pinnedText(calendar).digest,
    state: canonicalJson(rest),
    updated_at: updatedAt,
  };
}

/** One row for each alias. */
export function aliasRows({ state, aliases }: Projection): readonly DocumentAliasTable[] {
  const { id, document } = state;
  return document ? [...aliases].map((alias) => ({ alias, dossier: id, document_key: documentKey(document) })) : [];
}

/** One row for each unit asked in each consult. */
export function consulteeRows(state: DossierState): readonly ConsulteeTable[] {
  return state.consults.flatMap((consult) =>
    consult.consultees.map((consultee) => ({ dossier: state.id, consult: consult.id, unit: consultee.unit, due_at: consultee.dueAt, status: consulteeStatus(consultee) })),
  );
}

/** One row for each signature that is awaited. */
export function signatureRows(state: DossierState): readonly SignatureTable[] {
  if (state.phase !== 'open') return [];
  const { submission, decision, extension } = courseOf(state);
  const row = (kind: SignatureTable['kind'], unit: UnitCode, consult = '') => ({ dossier: state.id, kind, consult, unit });
  return [
    ...state.consults.flatMap((consult) => consult.consultees.flatMap(({ unit, prepared }) => (prepared ? [row('reply', unit, consult.id)] : []))),
    ...(submission && !decision ? [row('decision', submission.to)] : []),
    ...(extension && !extension.granted ? [row('extension', parseDossierId(state.id)?.unit ?? '')] : []),
  ];
}

/** What silence led to outweighs a reply that came too late for it, until the deeming is withdrawn. */
function consulteeStatus({ reply, silence }: ConsulteeState): string {
  if (silence && silence.step !== 'withdrawn' && silence.step !== 'noted') return silence.step;
  if (reply) return reply.late ? 'replied-late' : 'replied';
  if (!silence) return 'awaited';
  return silence.step === 'noted' ? 'silent' : silence.step;
}
