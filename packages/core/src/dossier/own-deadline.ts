import { type Allowance, addCalendarDays, type Calendar, civilDateOf, type Deadline, daysBetween, deadlineOf, deadlineOn, workingDaysBetween } from '../time/index.ts';
import { type CourseState, courseOf, supplementClockOf } from './course.ts';
import type { DossierState } from './state.ts';

const UNIT_MS = { hours: 3_600_000, minutes: 60_000 } as const;

/**
 * When the dossier itself is due, by its procedure and a calendar: from its opening, and as the supplement stage says once a
 * supplement came. Null when nothing gives a deadline, or a person extended it: such a day does not move.
 */
export function ownDeadline(state: DossierState, supplement: CourseState['supplement'], calendar: Calendar | null = state.calendar): Deadline | null {
  if (!state.procedure || state.openedAt === null || !calendar || courseOf(state).extension?.granted) return null;
  const { allowance } = state.procedure.total;
  const received = supplement?.receivedAt ?? null;
  const clock = supplementClockOf(state);
  if (!supplement || received === null || clock === 'runs') return deadlineOf(calendar, state.openedAt, allowance);
  if (clock === 'restart') return deadlineOf(calendar, received, allowance);
  const paused = waited(calendar, allowance.unit, supplement.requestedAt, received);
  if (allowance.unit !== 'months') return deadlineOf(calendar, state.openedAt, { ...allowance, amount: allowance.amount + paused });
  return deadlineOn(calendar, addCalendarDays(calendar, deadlineOf(calendar, state.openedAt, allowance).dueOn, paused).on);
}

/** How long the clock stood still: in the unit of the allowance, in calendar days where that is months. */
function waited(calendar: Calendar, unit: Allowance['unit'], from: number, to: number): number {
  if (unit === 'hours' || unit === 'minutes') return Math.max(0, to - from) / UNIT_MS[unit];
  const [fromOn, toOn] = [civilDateOf(from), civilDateOf(to)];
  return Math.max(0, unit === 'workingDays' ? workingDaysBetween(calendar, fromOn, toOn) : daysBetween(fromOn, toOn));
}
