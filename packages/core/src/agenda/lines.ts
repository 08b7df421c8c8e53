import { classifiedAs } from '../dossier/classified.ts';
import { courseOf, isSettled } from '../dossier/course.ts';
import { parseDossierId } from '../dossier/keys.ts';
import type { DossierState } from '../dossier/state.ts';
import type { Calendar } from '../time/index.ts';
import type { AgendaDossier, LastUrge } from './types.ts';
import { mayUrgeAgain } from './window.ts';

/**
 * The line of a dossier; null for one that no list may name: of which no document is known, or a denunciation or complaint,
 * which count as secret (design §8).
 */
export function agendaDossier(state: DossierState): AgendaDossier | null {
  if (state.document === null || classifiedAs(state) !== null) return null;
  const lead = parseDossierId(state.id)?.unit ?? '';
  const { issuer, issuedOn, number } = state.document;
  return { dossier: state.id, document: { issuer, issuedOn, number }, procedure: state.procedure?.name ?? null, lead, handler: state.handler && { ...state.handler } };
}

/** When a unit was urged last about a consult, or as the lead about the dossier itself (`consult` null). */
export function lastUrge(state: DossierState, consult: string | null, unit: string, calendar: Calendar, now: number): LastUrge | null {
  const found = (courseOf(state).urged ?? []).find((urged) => urged.consult === consult && (consult === null || urged.unit === unit));
  return found ? { at: found.at, by: found.by, again: mayUrgeAgain(calendar, found.at, now) } : null;
}

/** Whether nobody is waited for any more: decided, or handed on. */
export function isOver(state: DossierState): boolean {
  const { decision, transferredTo } = courseOf(state);
  return isSettled({ decidedAt: decision?.at ?? null, outcome: decision?.outcome ?? null, transferredTo });
}

/** Whether the lead still works on it: not closed, decided, handed on, or waiting for a supplement. */
export function isWithLead(state: DossierState): boolean {
  return state.phase === 'open' && !isOver(state) && courseOf(state).supplement?.receivedAt !== null;
}
