import { adoptCalendar } from '../dossier/adopt-calendar.ts';
import type { Act, DeclaredAct } from '../dossier/commands.ts';
import { declareAct } from '../dossier/declare.ts';
import { record, type Step } from '../dossier/draft.ts';
import type { DossierEvent } from '../dossier/events.ts';
import { observeAct } from '../dossier/observe.ts';
import type { Holder } from '../dossier/people.ts';
import type { Refusal } from '../dossier/refusal.ts';
import { remind } from '../dossier/reminders.ts';
import { concludeSilence } from '../dossier/silence.ts';
import { silencePending } from '../dossier/silence-pending.ts';
import { silentUnits } from '../dossier/silent-units.ts';
import type { DossierState } from '../dossier/state.ts';
import { nextWakeUp } from '../dossier/wake-up.ts';
import { headOf } from '../registry/holders.ts';
import type { Reference } from '../registry/types.ts';
import { type Calendar, civilDateOf } from '../time/index.ts';

/** What a run looks up: who heads a silent unit, and which version it was. */
export type RunView = Pick<Reference, 'posts' | 'holdings' | 'version'>;

/** A calendar that comes into force while a dossier runs. */
interface CalendarChange {
  readonly lane: 'calendar';
  readonly calendar: Calendar;
  readonly registryVersion: string;
}

/** Something that happens at an instant. What it is may depend on where the dossier stands then; null: it cannot be done. */
export interface PlannedAct {
  /** Epoch ms. */
  readonly at: number;
  make(state: DossierState): Act | CalendarChange | null;
}

/** What came of it. */
export interface Run {
  readonly state: DossierState;
  readonly events: readonly DossierEvent[];
  readonly refused: readonly { readonly at: number; readonly act: DeclaredAct; readonly refusal: Refusal }[];
}

/**
 * Lets a dossier live through what is planned and through its own deadlines until an instant: the loop of the workflow over
 * the same reducer, without waiting. Pure; a year takes as long as its events.
 */
export function runDossier(start: DossierState, planned: readonly PlannedAct[], until: number, view: RunView): Run {
  let run: Run = { state: start, events: [], refused: [] };
  let clock = 0;
  for (const { at, make } of planned.toSorted((a, b) => a.at - b.at)) {
    if (at > until) break;
    run = advanced(run, clock, at, view);
    clock = at;
    const act = make(run.state);
    if (act) run = worked(act.lane === 'calendar' || silencePending(run.state, act) === null ? run : concluded(run, at, view), act, at);
  }
  return advanced(run, clock, until, view);
}

/** Every reminder and every outcome of silence that falls due until an instant. */
function advanced(run: Run, from: number, until: number, view: RunView): Run {
  let next = run;
  for (let wake = nextWakeUp(next.state); wake !== null && wake <= until; ) {
    const after = concluded(next, Math.max(wake, from), view);
    const then = nextWakeUp(after.state);
    // A wake-up that led to nothing would come again for ever.
    if (after.state.seq === next.state.seq && then === wake) return after;
    next = after;
    wake = then;
  }
  return next;
}

/** What the machinery does when it looks at the dossier. */
function concluded(run: Run, now: number, view: RunView): Run {
  const recording = { recordedAt: now, registryVersion: view.version };
  const reminded = grown(run, remind(run.state, recording));
  const silent = silentUnits(reminded.state, now);
  const heads: Record<string, Holder> = {};
  for (const { unit, dueAt } of silent) {
    const head = headOf(view, unit, civilDateOf(dueAt - 1));
    if (head) heads[unit] = head;
  }
  return grown(reminded, concludeSilence(reminded.state, { silent, replies: [], heads }, recording));
}

function worked(run: Run, act: Act | CalendarChange, at: number): Run {
  const recording = { recordedAt: at, registryVersion: act.registryVersion };
  if (act.lane === 'calendar') return grown(run, adoptCalendar(run.state, act.calendar, recording));
  if (act.lane === 'observed') return grown(run, record(run.state, observeAct(run.state, act), recording));
  const now = declareAct(run.state, act);
  // A simulation has the head alone for whoever signs and whoever decides; that they are two is looked at in the real act.
  const outcome = !now.ok && now.refusal.code === 'own-submission' ? declareAct(run.state, act, 'at-first') : now;
  if (!outcome.ok) return { ...run, refused: [...run.refused, { at, act, refusal: outcome.refusal }] };
  return grown(run, record(run.state, outcome.value, recording));
}

function grown(run: Run, step: Step): Run {
  return step.events.length === 0 ? run : { ...run, state: step.state, events: [...run.events, ...step.events] };
}
