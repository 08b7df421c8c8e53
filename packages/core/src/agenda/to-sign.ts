import { courseOf, requestersOf } from '../dossier/course.ts';
import { dissentToShow } from '../dossier/dissent.ts';
import type { DossierState } from '../dossier/state.ts';
import { type SigningQuestion, type SigningView, signatoryOf } from '../registry/signatory.ts';
import type { DelegatedAction, UnitCode } from '../registry/types.ts';
import { agencyOf, answersFor } from '../registry/units.ts';
import type { CivilDate } from '../time/index.ts';
import { agendaDossier } from './lines.ts';
import type { AgendaOwner } from './morning.ts';
import type { ToSign } from './types.ts';

/** What the right to sign is looked up in. */
export type SigningReference = SigningView;

/**
 * What waits for this person's signature on a day: replies that officers of the unit prepared, submissions to decide, requests
 * to extend. Whoever is neither head nor delegate finds nothing; nobody finds what they asked for themselves.
 */
export function toSignOf(states: readonly DossierState[], owner: AgendaOwner, reference: SigningReference, on: CivilDate): readonly ToSign[] {
  return states
    .filter((state) => state.phase === 'open')
    .flatMap((state) => [...repliesIn(state, owner, reference), ...decisionIn(state, owner, reference, on), ...extensionIn(state, owner, reference, on)])
    .sort((a, b) => (a.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.dueAt ?? Number.MAX_SAFE_INTEGER) || (a.dossier < b.dossier ? -1 : 1));
}

function repliesIn(state: DossierState, { post }: AgendaOwner, reference: SigningReference): readonly ToSign[] {
  const about = agendaDossier(state);
  if (!about || !post.head) return [];
  return state.consults.flatMap((consult) =>
    consult.consultees.flatMap(({ unit, prepared, dueAt, withdrawnAt }): readonly ToSign[] => {
      if (!prepared || withdrawnAt !== undefined || !answersFor(reference.units, post.unit, unit)) return [];
      return [{ ...about, kind: 'reply', consult: consult.id, unit, position: prepared.position, by: prepared.by, at: prepared.at, seq: prepared.seq, dueAt }];
    }),
  );
}

function decisionIn(state: DossierState, owner: AgendaOwner, reference: SigningReference, on: CivilDate): readonly ToSign[] {
  const about = agendaDossier(state);
  const { submission, decision } = courseOf(state);
  if (!about || !submission || decision || submission.people?.includes(owner.officer) || !signs(owner, reference, submission.to, 'decide', on)) return [];
  return [{ ...about, kind: 'decision', to: submission.to, at: submission.at, dueAt: state.dueAt, dissent: dissentToShow(state) }];
}

function extensionIn(state: DossierState, owner: AgendaOwner, reference: SigningReference, on: CivilDate): readonly ToSign[] {
  const about = agendaDossier(state);
  const { extension } = courseOf(state);
  if (!about || !extension || extension.granted || requestersOf(state).includes(owner.officer)) return [];
  if (!signs(owner, reference, about.lead, 'extend', on, { withinAgency: true, handledIn: state.handler?.unit ?? null })) return [];
  return [{ ...about, kind: 'extension', requestedBy: extension.requestedBy, dueAt: state.dueAt, newDueAt: extension.due.dueAt }];
}

type Within = Pick<SigningQuestion, 'withinAgency' | 'handledIn'>;

/** By the same look-up that the act itself goes through. */
function signs({ officer, post }: AgendaOwner, reference: SigningReference, unit: UnitCode, action: DelegatedAction, on: CivilDate, within: Within = {}): boolean {
  const signatory = signatoryOf(reference, { agency: agencyOf(reference.units, unit), post: post.id, officer, action, on, ...within });
  return signatory !== null && signatory.capacity !== 'none';
}
