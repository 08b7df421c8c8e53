import type { ConsultStage, Procedure } from '../procedure/types.ts';
import { headOf } from '../registry/holders.ts';
import type { Reference, UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import { addDays, type Calendar, type CivilDate, civilDateOf, DAY_MS, deadlineOf, startOfDay, thisOrNextWorkingDay } from '../time/index.ts';
import type { Scenario, ScenarioStep } from './scenario.ts';

const HOUR_MS = 3_600_000;

/** Where and when the plain courses of a procedure are played. */
export interface CourseStart {
  readonly lead: UnitCode;
  readonly calendar: Calendar;
  readonly on: CivilDate;
}

/** The two plain courses of a procedure: everybody answers in time, and nobody answers. For a first look, where no scenario is written. */
export function plainCourses(procedure: Procedure, reference: Reference, start: CourseStart): readonly Scenario[] {
  const answered = course(procedure, reference, start, true);
  const consults = procedure.stages.some(({ kind }) => kind === 'consult');
  return consults ? [answered, course(procedure, reference, start, false)] : [answered];
}

function course(procedure: Procedure, reference: Reference, { lead, calendar, on }: CourseStart, answers: boolean): Scenario {
  const steps: ScenarioStep[] = [];
  let now = morning(calendar, on);
  const then = (days: number) => {
    now = morning(calendar, addDays(civilDateOf(now), days));
  };
  const has = (kind: string) => procedure.stages.some((stage) => stage.kind === kind);
  steps.push({ do: 'open', at: now });
  const handler = handlerOf(reference, lead, civilDateOf(now));
  if (handler !== null) steps.push({ do: 'assign', to: handler, at: now + HOUR_MS });
  const stage = procedure.stages.find((found): found is ConsultStage => found.kind === 'consult');
  if (stage) {
    then(1);
    const asked = stage.consultees.filter((unit) => agencyOf(reference.units, unit) !== lead);
    if (asked.length > 0) steps.push({ do: 'consult', units: asked, at: now });
    for (const unit of asked) {
      if (stage.within.starts === 'delivered') steps.push({ do: 'deliver', unit, at: now + HOUR_MS });
      if (answers) steps.push({ do: 'reply', unit, position: 'agree', at: now + 2 * HOUR_MS });
    }
    const due = deadlineOf(calendar, now + HOUR_MS, stage.within.allowance);
    now = morning(calendar, answers ? addDays(civilDateOf(now), 1) : addDays(civilDateOf(due.dueAt - 1), 1));
    if (!answers && stage.silence.effect === 'deemed-consent') {
      for (const unit of asked) if (!isEnrolled(reference, unit)) steps.push({ do: 'attest-no-reply', unit, at: now });
    }
  }
  if (has('submit')) steps.push({ do: 'submit', cost: '0', time: '1', document: '1/TTr', at: now + 2 * HOUR_MS });
  if (has('decide')) {
    then(1);
    steps.push({ do: 'decide', document: '1/QĐ', at: now });
  }
  if (has('issue')) steps.push({ do: 'close', at: now + HOUR_MS });
  const name = answers ? { vi: 'Mọi cơ quan trả lời đúng hạn', en: 'Everybody answers in time' } : { vi: 'Không cơ quan nào trả lời', en: 'Nobody answers' };
  return { id: answers ? 'tra-loi' : 'im-lang', name, procedure: procedure.id, lead, ...placeOf(reference, lead), steps, until: now + 30 * DAY_MS };
}

/** Nine in the morning of that day, or of the next on which offices work. */
function morning(calendar: Calendar, on: CivilDate): number {
  return startOfDay(thisOrNextWorkingDay(calendar, on)) + 9 * HOUR_MS;
}

/** An officer of the lead who is not its head, else whoever heads it. */
function handlerOf(reference: Reference, lead: UnitCode, on: CivilDate): string | null {
  const inside = reference.posts.filter((post) => agencyOf(reference.units, post.unit) === lead && post.roles.includes('officer'));
  const held = (id: string) => reference.holdings.some(({ post, from, to }) => post === id && from <= on && on <= (to ?? on));
  return inside.find((post) => !post.head && held(post.id))?.id ?? headOf(reference, lead, on)?.post ?? null;
}

function placeOf(reference: Reference, lead: UnitCode): Pick<Scenario, 'place'> {
  return reference.units.some(({ code, kind }) => code === lead && kind === 'commune') ? { place: lead } : {};
}

function isEnrolled(reference: Reference, code: UnitCode): boolean {
  return reference.units.some((unit) => unit.code === code && unit.enrolledFrom !== undefined);
}
