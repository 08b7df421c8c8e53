import { addCalendarDays, addCalendarMonths, addWorkingDays, type Calendar, isWorkingDay, type ReckonedDate, thisOrNextWorkingDay } from './calendar.ts';
import { addDays, type CivilDate, civilDateOf, endOfDay, isCivilDate, startOfDay } from './civil-date.ts';

/**
 * How long somebody has. No working days (`amount` 0) is the same day. A week is seven calendar days, a year twelve
 * months. `minutes` is for demonstration procedures alone (design §9).
 */
export interface Allowance {
  readonly amount: number;
  readonly unit: 'workingDays' | 'calendarDays' | 'months' | 'hours' | 'minutes';
  /** `15:00`: what arrives later than that, or on a day off, counts as arrived on the next working day. For units of days. */
  readonly cutOff?: ClockTime;
}

/** A time of day in Việt Nam, `HH:MM`. */
export type ClockTime = string;

/** A reckoned deadline: whoever acts before `dueAt` is on time. */
export interface Deadline {
  /** First instant that is too late, epoch ms: 24:00 of `dueOn` for units of days. */
  readonly dueAt: number;
  readonly dueOn: CivilDate;
  /** True when it lies past the last day that the State has decided. */
  readonly provisional: boolean;
}

/** When an allowance that starts running at an instant runs out. Units of days end at 24:00 of the last day (Civil Code art. 148.6). */
export function deadlineOf(calendar: Calendar, startAt: number, allowance: Allowance): Deadline {
  if (allowance.unit === 'hours' || allowance.unit === 'minutes') {
    const dueAt = startAt + allowance.amount * (allowance.unit === 'hours' ? 3_600_000 : 60_000);
    const dueOn = civilDateOf(dueAt);
    return { dueAt, dueOn, provisional: dueOn > calendar.confirmedThrough };
  }
  const { on, provisional } = lastDayOf(calendar, startDayOf(calendar, startAt, allowance.cutOff), allowance);
  return { dueAt: endOfDay(on), dueOn: on, provisional };
}

/** Whether an allowance is counted in days, so that it ends at the same minute for everybody. */
export function countsInDays(unit: Allowance['unit'] | undefined): boolean {
  return unit === 'workingDays' || unit === 'calendarDays' || unit === 'months';
}

/**
 * The day from which days are counted: the day of the instant; where an office closes its register earlier, the next
 * working day for what comes after that hour or on a day off (the 15:00 of NĐ 61/2018, art. 18).
 */
function startDayOf(calendar: Calendar, at: number, cutOff?: ClockTime): CivilDate {
  const on = civilDateOf(at);
  if (cutOff === undefined) return on;
  const [hours = 0, minutes = 0] = cutOff.split(':').map(Number);
  const inTime = at <= startOfDay(on) + (hours * 60 + minutes) * 60_000;
  return thisOrNextWorkingDay(calendar, inTime || !isWorkingDay(calendar, on) ? on : addDays(on, 1));
}

function lastDayOf(calendar: Calendar, startOn: CivilDate, { amount, unit }: Allowance): ReckonedDate {
  if (unit === 'calendarDays') return addCalendarDays(calendar, startOn, amount);
  if (unit === 'months') return addCalendarMonths(calendar, startOn, amount);
  return amount === 0 ? addCalendarDays(calendar, startOn, 0) : addWorkingDays(calendar, startOn, amount);
}

/** The deadline that ends with a civil date, for due dates that a person sets. */
export function deadlineOn(calendar: Calendar, dueOn: CivilDate): Deadline {
  if (!isCivilDate(dueOn)) throw new RangeError(`not a civil date: ${dueOn}`);
  return { dueAt: endOfDay(dueOn), dueOn, provisional: dueOn > calendar.confirmedThrough };
}
