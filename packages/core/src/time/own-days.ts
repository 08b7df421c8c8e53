import { type Calendar, isWorkingDay } from './calendar.ts';
import { type CivilDate, dayNumber, isWeekend } from './civil-date.ts';

/** How an agency differs from the calendar that it otherwise follows. */
export interface OwnDays {
  /** Days off that are worked elsewhere. */
  readonly off: readonly CivilDate[];
  /** Days worked that are off elsewhere: a Saturday, or a holiday on duty. */
  readonly working: readonly CivilDate[];
  /** Last day for which the agency has decided; absent: as far as the calendar that it follows. */
  readonly confirmedThrough?: CivilDate;
}

/** A calendar with an agency's own days, which win over it. Its id is the one given; its version is left to whoever keeps it. */
export function withOwnDays(base: Calendar, id: string, own: OwnDays): Omit<Calendar, 'version'> {
  const worked = new Set(own.working);
  const free = new Set(own.off);
  const off = [...base.off.filter((day) => !worked.has(day)), ...own.off.filter((day) => !isWeekend(dayNumber(day)))];
  const working = [...base.working.filter((day) => !free.has(day)), ...own.working.filter((day) => isWeekend(dayNumber(day)))];
  const [confirmedThrough = base.confirmedThrough] = [base.confirmedThrough, own.confirmedThrough ?? base.confirmedThrough].toSorted();
  return { id, off: distinct(off), working: distinct(working), confirmedThrough };
}

/** Own days that change nothing, because the calendar has them so already: most likely a slip. */
export function idleOwnDays(base: Calendar, own: OwnDays): readonly CivilDate[] {
  return [...own.off.filter((day) => !isWorkingDay(base, day)), ...own.working.filter((day) => isWorkingDay(base, day))];
}

function distinct(days: readonly CivilDate[]): readonly CivilDate[] {
  return [...new Set(days)].toSorted();
}
