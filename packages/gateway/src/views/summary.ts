import { agencyOf, civilDateOf, classifiedAs, courseOf, type DossierState, newDossier, parseDossierId, type Reference, type UnitCode } from '@roviec/core';
import type { DossierRow } from '@roviec/ledger';
import type { DossierSummary } from '@roviec/schema';
import { consultViewOf } from './consult.ts';
import { courseViewOf } from './course.ts';
import { peopleNow } from './people.ts';

/** What a page may show of a dossier, with names as of now; null for a dossier of which no document is known. */
export function summaryOf(row: DossierRow, reference: Reference, now: number): DossierSummary | null {
  const { state } = row;
  if (state.document === null || state.phase === 'new') return null;
  const people = peopleNow(reference);
  const lead = parseDossierId(state.id)?.unit ?? row.unit;
  const today = civilDateOf(now);
  const classified = classifiedAs(state);
  if (classified === 'denunciation' || classified === 'complaint') return classifiedSummary(state, state.phase, classified, lead);
  return {
    dossier: state.id,
    seq: state.seq,
    phase: state.phase,
    lead,
    document: { ...state.document },
    aliases: [...row.aliases],
    matter: state.matter,
    place: state.place,
    procedure: procedureView(state),
    handler: state.handler && people.person(state.handler),
    accountable: people.head(lead, today) ?? people.head(agencyOf(reference.units, lead), today),
    openedAt: state.openedAt,
    ...dueView(state),
    consults: state.consults.map((consult) => consultViewOf(consult, people, now, courseOf(state).urged)),
    course: courseViewOf(state),
  };
}

/** Of a denunciation or complaint: class and deadline, and where it is kept (design §8). */
function classifiedSummary(state: DossierState, phase: DossierSummary['phase'], classified: NonNullable<DossierSummary['classified']>, lead: UnitCode): DossierSummary {
  return {
    dossier: state.id,
    seq: state.seq,
    phase,
    lead,
    classified,
    document: { issuer: '', issuedOn: '', number: '' },
    aliases: [],
    matter: null,
    place: null,
    procedure: null,
    handler: null,
    accountable: null,
    openedAt: null,
    ...dueView(state),
    consults: [],
    course: courseViewOf(newDossier(state.id)),
  };
}

function procedureView({ procedure }: DossierState): DossierSummary['procedure'] {
  if (!procedure) return null;
  const { id, name, product, demo } = procedure;
  return { id, name, product, demo };
}

/** `dueAt` is the first instant that is too late, so the due day is the one that the instant before it belongs to. */
function dueView({ dueAt, calendar }: DossierState): Pick<DossierSummary, 'dueAt' | 'dueOn' | 'provisional'> {
  if (dueAt === null) return { dueAt, dueOn: null, provisional: false };
  const dueOn = civilDateOf(dueAt - 1);
  return { dueAt, dueOn, provisional: calendar !== null && dueOn > calendar.confirmedThrough };
}
