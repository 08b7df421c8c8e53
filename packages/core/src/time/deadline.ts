import { addCalendarDays, addWorkingDays, type Calendar, isWorkingDay, thisOrNextWorkingDay } from './calendar.ts';
import { addDays, type CivilDate, civilDateOf, endOfDay, isCivilDate, startOfDay } from './civil-date.ts';

/** How long somebody has. `minutes` is for demonstration procedures alone (design §9). */
export interface Allowance {
  /** 0 working days: within the day itself, or the next working day when it starts on a day off. */
  readonly amount: number;
  readonly unit: 'workingDays' | 'calendarDays' | 'hours' | 'minutes';
  /** Time of day, `15:00`: what comes at or after it, or on a day off, counts as having come on the next working day. Days alone. */
  readonly cutOff?: string;
}

/** A reckoned deadline: whoever acts before `dueAt` is on time. */
export interface Deadline {
  /** First instant that is too late, epoch ms: 24:00 of `dueOn` for day units. */
  readonly dueAt: number;
  readonly dueOn: CivilDate;
  /** True when it lies past the last day that the State has decided. */
  readonly provisional: boolean;
}

/** When an allowance that starts running at an instant runs out. Day units end at 24:00 of the last day (Civil Code art. 148.6). */
export function deadlineOf(calendar: Calendar, startAt: number, allowance: Allowance): Deadline {
  const startOn = startDay(calendar, startAt, allowance);
  if (allowance.unit === 'workingDays' && allowance.amount === 0) return deadlineOn(calendar, thisOrNextWorkingDay(calendar, startOn));
  if (allowance.unit === 'workingDays' || allowance.unit === 'calendarDays') {
    const add = allowance.unit === 'workingDays' ? addWorkingDays : addCalendarDays;
    const { on, provisional } = add(calendar, startOn, allowance.amount);
    return { dueAt: endOfDay(on), dueOn: on, provisional };
  }
  const dueAt = startAt + allowance.amount * (allowance.unit === 'hours' ? 3_600_000 : 60_000);
  const dueOn = civilDateOf(dueAt);
  return { dueAt, dueOn, provisional: dueOn > calendar.confirmedThrough };
}

function startDay(calendar: Calendar, startAt: number, { cutOff }: Allowance): CivilDate {
  const on = civilDateOf(startAt);
  if (cutOff === undefined) return on;
  const [hours = 0, minutes = 0] = cutOff.split(':').map(Number);
  const tooLate = startAt - startOfDay(on) >= (hours * 60 + minutes) * 60_000;
  return thisOrNextWorkingDay(calendar, tooLate && isWorkingDay(calendar, on) ? addDays(on, 1) : on);
}

/** The deadline that ends with a civil date, for due dates that a person sets. */
export function deadlineOn(calendar: Calendar, dueOn: CivilDate): Deadline {
  if (!isCivilDate(dueOn)) throw new RangeError(`not a civil date: ${dueOn}`);
  return { dueAt: endOfDay(dueOn), dueOn, provisional: dueOn > calendar.confirmedThrough };
}
