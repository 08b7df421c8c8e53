import { consultStageOf } from '../dossier/commands/context.ts';
import { isUnanswered } from '../dossier/silent-units.ts';
import type { ConsulteeState, ConsultState, DossierState } from '../dossier/state.ts';
import type { Post, Reference } from '../registry/types.ts';
import { answersFor } from '../registry/units.ts';
import { agendaDossier } from './lines.ts';
import { type SigningReference, toSignOf } from './to-sign.ts';
import type { AgendaDossier, AnswerDue, DeemedLine, Morning } from './types.ts';
import type { AgendaWindow } from './window.ts';

/** Whose morning it is. */
export interface AgendaOwner {
  readonly officer: string;
  readonly post: Pick<Post, 'id' | 'unit' | 'head'>;
}

/** What a person in a post is to know in the morning, from dossiers that concern the unit. Pure; what is classified is not in it. */
export function morningOf(states: readonly DossierState[], owner: AgendaOwner, reference: SigningReference & Pick<Reference, 'units'>, window: AgendaWindow): Morning {
  const asked = states.flatMap((state) => partsOf(state).filter(({ consultee }) => answersFor(reference.units, owner.post.unit, consultee.unit)));
  return {
    on: window.on,
    workingDay: window.workingDay,
    answersDue: asked.flatMap((part) => answerDueOf(part, window) ?? []).sort(byDue),
    deemed: asked.flatMap((part) => deemedOf(part, window) ?? []).sort(byDue),
    toSign: toSignOf(states, owner, reference, window.on),
  };
}

interface Part {
  readonly state: DossierState;
  readonly about: AgendaDossier;
  readonly consult: ConsultState;
  readonly consultee: ConsulteeState;
}

function partsOf(state: DossierState): readonly Part[] {
  const about = agendaDossier(state);
  if (!about) return [];
  return state.consults.flatMap((consult) => consult.consultees.map((consultee) => ({ state, about, consult, consultee })));
}

function answerDueOf({ state, about, consult, consultee }: Part, { asOf, until }: AgendaWindow): AnswerDue | null {
  const { dueAt, unit, enrolled, prepared } = consultee;
  const stage = consultStageOf(state);
  if (state.phase !== 'open' || !stage || dueAt === null || dueAt <= asOf || dueAt > until || !isUnanswered(state, consultee)) return null;
  const { effect, liability } = stage.silence;
  return { ...about, consult: consult.id, unit, dueAt, effect, liability, atOnce: enrolled, preparedBy: prepared?.by ?? null };
}

/** Deemed since the working day before. An enrolled unit is deemed by its due time, whatever the engine is doing. */
function deemedOf({ state, about, consult, consultee }: Part, { since, asOf }: AgendaWindow): DeemedLine | null {
  const { dueAt, unit, enrolled, silence } = consultee;
  const rule = consultStageOf(state)?.silence;
  if (dueAt === null || dueAt <= since || dueAt > asOf) return null;
  const recorded = silence?.step === 'deemed';
  const follows = state.phase === 'open' && enrolled && rule?.effect === 'deemed-consent' && isUnanswered(state, consultee);
  if (!recorded && !follows) return null;
  return { ...about, consult: consult.id, unit, dueAt, liability: rule?.liability ?? false, recorded, accountable: recorded ? silence.accountable : null };
}

function byDue(a: { readonly dueAt: number; readonly dossier: string }, b: { readonly dueAt: number; readonly dossier: string }): number {
  return a.dueAt - b.dueAt || (a.dossier < b.dossier ? -1 : 1);
}
