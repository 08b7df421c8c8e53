import type { DossierEvent, EventBody } from '../dossier/events.ts';
import type { DossierState } from '../dossier/state.ts';
import { calendarOf } from '../registry/calendar-of.ts';
import { isInForce } from '../registry/period.ts';
import type { UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import { type Calendar, type CivilDate, civilDateOf, deadlineOf, workingDaysBetween } from '../time/index.ts';
import type { Around } from './around.ts';
import type { About } from './occasions.ts';
import type { RuleView } from './view.ts';

/** One event, the dossier as it stood just before, and all that is known beside it. */
export interface Scene {
  readonly event: DossierEvent;
  readonly before: DossierState;
  readonly earlier: readonly DossierEvent[];
  readonly all: readonly DossierEvent[];
  readonly view: RuleView;
  readonly around: Around;
}

/** Events after which the file is not what it was: asking or returning again is no repetition. */
const NEWS: ReadonlySet<string> = new Set(['supplement-received', 'opened', 'decided', 'deeming-withdrawn']);

/** What an occasion says of the event that it is made from. */
export function aboutOf({ event, before, all }: Pick<Scene, 'event' | 'before' | 'all'>): About {
  const opened = bodiesOf(all, 'opened')[0];
  return {
    unit: event.actor?.unit ?? '',
    ...(event.actor ? { post: event.actor.post } : {}),
    matter: before.matter ?? opened?.matter ?? null,
    place: before.place ?? opened?.place ?? null,
    documentClass: before.course?.documentClass ?? opened?.documentClass ?? 'unknown',
    on: civilDateOf(event.happenedAt),
    lane: event.provenance.kind === 'declared' ? 'declared' : 'observed',
    evidence: [event.id],
  };
}

/** Whether something new came to the file between two events of it. */
export function newsBetween(events: readonly DossierEvent[], fromSeq: number, toSeq: number): boolean {
  return events.some(({ seq, body }) => seq > fromSeq && seq < toSeq && NEWS.has(body.kind));
}

/** Working days since the file was first seen; null without a calendar. */
export function heldWorkingDays({ event, before, all, view }: Scene): number | null {
  const calendar = workingCalendar(before, view, event.actor?.unit ?? '');
  const first = all[0];
  return calendar && first ? workingDaysBetween(calendar, civilDateOf(first.happenedAt), civilDateOf(event.happenedAt)) : null;
}

/** The dossier's pinned calendar, else the one that a unit works by. */
export function workingCalendar(state: Pick<DossierState, 'calendar'>, { calendars, units }: RuleView, unit: UnitCode): Calendar | null {
  return state.calendar ?? (calendars ? calendarOf({ calendars, units }, unit) : null);
}

/** The earliest due time that a consult may have: what its procedure gives, or a limit that is longer. Null where neither is known. */
export function minimumDueAt({ procedure, matter }: Pick<DossierState, 'procedure' | 'matter'>, calendar: Calendar | null, sentAt: number, view: RuleView): number | null {
  const stage = procedure?.stages.find((found) => found.kind === 'consult');
  if (!procedure || !calendar || stage?.kind !== 'consult') return null;
  const byProcedure = deadlineOf(calendar, sentAt, stage.within.allowance).dueAt;
  // A demonstration counts in minutes, and no text limits that.
  const limits = procedure.demo ? [] : (view.limits ?? []).filter((limit) => limit.appliesTo === 'consult' && isInForce(limit, civilDateOf(sentAt)));
  const least = limits
    .filter((limit) => limit.matter === undefined || limit.matter === matter)
    .flatMap((limit) => (limit.least === undefined ? [] : [deadlineOf(calendar, sentAt, { amount: limit.least, unit: limit.unit }).dueAt]));
  return Math.max(byProcedure, ...least);
}

/** Whether what a unit does is seen whatever way it takes: it answers through RõViệc, or it is the dossier's own agency. */
export function isSeen(view: RuleView, unit: UnitCode, lead: UnitCode, on: CivilDate): boolean {
  const agency = agencyOf(view.units, unit);
  if (agency === agencyOf(view.units, lead)) return true;
  const since = view.units.find(({ code }) => code === agency)?.enrolledFrom;
  return since !== undefined && since <= on;
}

/** The bodies of one kind, in their order. */
export function bodiesOf<K extends EventBody['kind']>(events: readonly DossierEvent[], kind: K): readonly Extract<EventBody, { kind: K }>[] {
  return events.flatMap(({ body }) => (body.kind === kind ? [body as Extract<EventBody, { kind: K }>] : []));
}
