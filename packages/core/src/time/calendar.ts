import { addDays, addMonths, type CivilDate, dayNumber, fromDayNumber, isWeekend } from './civil-date.ts';

/**
 * A working calendar as data: what the State decided year by year. Lunar holidays are listed, never computed
 * (ICU puts Tết 2027 a day late). Saturdays and Sundays are off unless listed as make-up working days.
 */
export interface Calendar {
  readonly id: string;
  /** Content hash; events name the version they were reckoned with. */
  readonly version: string;
  /** Weekdays that are off: holidays, compensatory and swapped days. */
  readonly off: readonly CivilDate[];
  /** Saturdays or Sundays that are worked (make-up days). */
  readonly working: readonly CivilDate[];
  /** Last day for which the State has decided; a due date past it is provisional. */
  readonly confirmedThrough: CivilDate;
}

/** A date reckoned with a calendar. `provisional` when it lies past what the State has decided so far. */
export interface ReckonedDate {
  readonly on: CivilDate;
  readonly provisional: boolean;
}

/** Lists of a calendar never change, so that each is turned into day numbers once. */
const numbers = new WeakMap<readonly CivilDate[], ReadonlySet<number>>();

/** Whether offices work on that date. */
export function isWorkingDay(calendar: Calendar, date: CivilDate): boolean {
  return isWorked(calendar, dayNumber(date));
}

/** The date `count` working days after `start`; the start day is not counted (Civil Code 2015, art. 147.2). */
export function addWorkingDays(calendar: Calendar, start: CivilDate, count: number): ReckonedDate {
  let day = dayNumber(start);
  for (let left = count; left > 0; ) {
    day += 1;
    if (isWorked(calendar, day)) left -= 1;
  }
  const on = fromDayNumber(day);
  return { on, provisional: on > calendar.confirmedThrough };
}

/** The date `count` calendar days after `start`; a last day off moves to the next working day (art. 148.5). */
export function addCalendarDays(calendar: Calendar, start: CivilDate, count: number): ReckonedDate {
  const on = thisOrNextWorkingDay(calendar, addDays(start, count));
  return { on, provisional: on > calendar.confirmedThrough };
}

/** The corresponding date `count` months after `start`; a last day off moves to the next working day (art. 148.3 and 148.5). */
export function addCalendarMonths(calendar: Calendar, start: CivilDate, count: number): ReckonedDate {
  const on = thisOrNextWorkingDay(calendar, addMonths(start, count));
  return { on, provisional: on > calendar.confirmedThrough };
}

/** The date itself when offices work on it, else the next one on which they do. */
export function thisOrNextWorkingDay(calendar: Calendar, date: CivilDate): CivilDate {
  let day = dayNumber(date);
  while (!isWorked(calendar, day)) day += 1;
  return fromDayNumber(day);
}

/** The last day before a date on which offices worked. */
export function workingDayBefore(calendar: Calendar, date: CivilDate): CivilDate {
  let on = addDays(date, -1);
  while (!isWorkingDay(calendar, on)) on = addDays(on, -1);
  return on;
}

/** Working days in `(from, to]`: what is left until `to` when today is `from`; negative when `to` lies before `from`. */
export function workingDaysBetween(calendar: Calendar, from: CivilDate, to: CivilDate): number {
  if (to < from) return 0 - workingDaysBetween(calendar, to, from);
  const last = dayNumber(to);
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= last; day += 1) if (isWorked(calendar, day)) count += 1;
  return count;
}

function isWorked({ off, working }: Calendar, day: number): boolean {
  return isWeekend(day) ? numbersOf(working).has(day) : !numbersOf(off).has(day);
}

function numbersOf(dates: readonly CivilDate[]): ReadonlySet<number> {
  const kept = numbers.get(dates);
  if (kept) return kept;
  const days = new Set(dates.map(dayNumber));
  numbers.set(dates, days);
  return days;
}
