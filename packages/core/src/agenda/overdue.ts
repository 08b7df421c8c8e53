import { consultStageOf } from '../dossier/commands/context.ts';
import { isUnanswered } from '../dossier/silent-units.ts';
import type { ConsulteeState, DossierState } from '../dossier/state.ts';
import type { Calendar } from '../time/index.ts';
import { agendaDossier, isOver, isWithLead, lastUrge } from './lines.ts';
import type { AgendaDossier, DueDossier, Overdue, SilentLine, StillLine } from './types.ts';
import type { AgendaWindow } from './window.ts';

/** A finding of stagnation, by dossier. */
export interface StillFinding {
  readonly state: DossierState;
  readonly variant: StillLine['variant'];
}

/** What is late or about to be, who is silent, what stands still. Pure; what is classified is not in it. */
export function overdueOf(states: readonly DossierState[], still: readonly StillFinding[], calendar: Calendar, window: AgendaWindow, soonWorkingDays: number): Overdue {
  const due = states.flatMap((state) => dueDossierOf(state, calendar, window) ?? []).sort(byHolder);
  return {
    on: window.on,
    workingDay: window.workingDay,
    soonWorkingDays,
    overdue: due.filter(({ dueAt }) => dueAt <= window.asOf),
    dueSoon: due.filter(({ dueAt }) => dueAt > window.asOf && dueAt <= window.soonUntil),
    silent: states.flatMap((state) => silentIn(state, calendar, window)).sort((a, b) => compare(a.unit, b.unit) || a.dueAt - b.dueAt || compare(a.dossier, b.dossier)),
    still: still.flatMap(({ state, variant }) => stillLineOf(state, variant, calendar, window) ?? []).sort(byHolder),
  };
}

function dueDossierOf(state: DossierState, calendar: Calendar, { asOf }: AgendaWindow): DueDossier | null {
  const about = agendaDossier(state);
  if (!about || state.dueAt === null || !isWithLead(state)) return null;
  return { ...about, dueAt: state.dueAt, urged: lastUrge(state, null, about.lead, calendar, asOf) };
}

function stillLineOf(state: DossierState, variant: StillLine['variant'], calendar: Calendar, { asOf }: AgendaWindow): StillLine | null {
  const about = agendaDossier(state);
  return about && { ...about, variant, urged: lastUrge(state, null, about.lead, calendar, asOf) };
}

function silentIn(state: DossierState, calendar: Calendar, window: AgendaWindow): readonly SilentLine[] {
  const about = agendaDossier(state);
  const effect = consultStageOf(state)?.silence.effect ?? 'none';
  if (!about) return [];
  return state.consults.flatMap((consult) =>
    consult.consultees.flatMap((consultee): readonly SilentLine[] => {
      const { dueAt, unit } = consultee;
      const step = stepOf(state, consultee, effect, window);
      if (step === null || dueAt === null) return [];
      return [{ ...about, consult: consult.id, unit, dueAt, effect, step, urged: lastUrge(state, consult.id, unit, calendar, window.asOf) }];
    }),
  );
}

/** What is settled is news for a working day; what is not stays until it is. */
function stepOf(state: DossierState, consultee: ConsulteeState, effect: SilentLine['effect'], { asOf, since }: AgendaWindow): SilentLine['step'] | null {
  const { silence, dueAt, withdrawnAt, reply } = consultee;
  if (dueAt === null || dueAt > asOf || withdrawnAt !== undefined) return null;
  const step = silence?.step;
  if (step === 'deemed' || step === 'proceeded-without' || step === 'escalated') return dueAt > since ? step : null;
  if (state.phase !== 'open' || isOver(state) || step === 'withdrawn') return null;
  if (step === 'noted' && !reply) return effect === 'deemed-consent' ? 'awaits-attestation' : 'no-effect';
  return step === 'attested' || isUnanswered(state, consultee) ? 'recording' : null;
}

function byHolder(a: AgendaDossier & { readonly dueAt?: number }, b: AgendaDossier & { readonly dueAt?: number }): number {
  return compare(a.lead, b.lead) || compare(a.handler?.officer ?? '', b.handler?.officer ?? '') || (a.dueAt ?? 0) - (b.dueAt ?? 0) || compare(a.dossier, b.dossier);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
