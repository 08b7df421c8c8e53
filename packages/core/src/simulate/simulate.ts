import type { DossierEvent } from '../dossier/events.ts';
import { type DossierId, dossierId } from '../dossier/keys.ts';
import type { RefusalCode } from '../dossier/refusal.ts';
import { type DossierState, newDossier } from '../dossier/state.ts';
import type { Procedure } from '../procedure/types.ts';
import { calendarOf } from '../registry/calendar-of.ts';
import type { Reference, UnitCode } from '../registry/types.ts';
import { findingsOf } from '../rules/history.ts';
import type { Finding } from '../rules/judge.ts';
import { type CivilDate, civilDateOf } from '../time/index.ts';
import { actOf, type Play } from './perform.ts';
import { type PlannedAct, runDossier } from './run.ts';
import type { Scenario, ScenarioStep } from './scenario.ts';

/** A step that did not happen: the rules refuse it, or nobody holds the post. */
export interface StepNotTaken {
  readonly at: number;
  readonly do: ScenarioStep['do'];
  readonly why: RefusalCode | 'post-vacant';
}

/** What would become of a dossier. */
export interface Simulation {
  readonly scenario: string;
  readonly procedure: { readonly id: string; readonly version: string };
  readonly dossier: DossierId;
  readonly state: DossierState;
  readonly events: readonly DossierEvent[];
  readonly notTaken: readonly StepNotTaken[];
  readonly dueOn: CivilDate | null;
  readonly consultDueOn: CivilDate | null;
  readonly deemed: readonly UnitCode[];
  readonly silent: readonly UnitCode[];
  readonly findings: readonly Finding[];
}

/**
 * Plays a scenario under a procedure by the rules of every dossier; nothing is stored. Throws a RangeError when the
 * reference has no calendar.
 */
export function simulate(scenario: Scenario, procedure: Procedure, reference: Reference): Simulation {
  const calendar = calendarOf(reference, scenario.lead);
  if (!calendar) throw new RangeError('the reference has no calendar');
  const first = civilDateOf(Math.min(scenario.until, ...scenario.steps.map(({ at }) => at)));
  const dossier = dossierId({ unit: scenario.lead, year: Number(first.slice(0, 4)), register: 'mo-phong', number: scenario.id });
  const play: Play = { scenario, procedure, calendar, reference, dossier, document: { issuer: scenario.lead, issuedOn: first, number: `1/${scenario.id}` } };
  const vacant: StepNotTaken[] = [];
  const doing = new Map<string, ScenarioStep['do']>();
  const planned = scenario.steps.map((step, at): PlannedAct => {
    const id = `${scenario.id}-${at + 1}`;
    doing.set(id, step.do);
    return {
      at: step.at,
      make(state) {
        const act = actOf(play, step, id, state);
        if (!act) vacant.push({ at: step.at, do: step.do, why: 'post-vacant' });
        return act;
      },
    };
  });
  const { state, events, refused } = runDossier(newDossier(dossier), planned, scenario.until, reference);
  const notTaken = [...vacant, ...refused.map(({ at, act, refusal }): StepNotTaken => ({ at, do: doing.get(act.id) ?? 'open', why: refusal.code }))];
  return {
    scenario: scenario.id,
    procedure: { id: procedure.id, version: procedure.version },
    dossier,
    state,
    events,
    notTaken: notTaken.toSorted((a, b) => a.at - b.at),
    ...outcomeOf(state),
    silent: unitsIn(events, 'silence-noted'),
    findings: findingsOf(events, reference, reference.severities, scenario.until),
  };
}

function outcomeOf(state: DossierState): Pick<Simulation, 'dueOn' | 'consultDueOn' | 'deemed'> {
  const deemed = state.consults.flatMap(({ consultees }) => consultees.filter(({ silence }) => silence?.step === 'deemed').map(({ unit }) => unit));
  const asked = state.consults.at(-1);
  const dueAt = asked?.consultees.map((consultee) => consultee.dueAt).filter((at) => at !== null);
  const last = dueAt && dueAt.length > 0 ? Math.max(...dueAt) : null;
  return { dueOn: state.dueAt === null ? null : civilDateOf(state.dueAt - 1), consultDueOn: last === null ? null : civilDateOf(last - 1), deemed };
}

function unitsIn(events: readonly DossierEvent[], kind: 'silence-noted'): readonly UnitCode[] {
  return events.flatMap(({ body }) => (body.kind === kind ? [body.unit] : []));
}
