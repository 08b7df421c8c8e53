import { addCalendarDays, addWorkingDays, type Calendar } from './calendar.ts';
import { type CivilDate, civilDateOf, endOfDay, isCivilDate } from './civil-date.ts';

/** How long somebody has. `minutes` is for demonstration procedures alone (design §9). */
export interface Allowance {
  readonly amount: number;
  readonly unit: 'workingDays' | 'calendarDays' | 'hours' | 'minutes';
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
  const startOn = civilDateOf(startAt);
  if (allowance.unit === 'workingDays' || allowance.unit === 'calendarDays') {
    const add = allowance.unit === 'workingDays' ? addWorkingDays : addCalendarDays;
    const { on, provisional } = add(calendar, startOn, allowance.amount);
    return { dueAt: endOfDay(on), dueOn: on, provisional };
  }
  const dueAt = startAt + allowance.amount * (allowance.unit === 'hours' ? 3_600_000 : 60_000);
  const dueOn = civilDateOf(dueAt);
  return { dueAt, dueOn, provisional: dueOn > calendar.confirmedThrough };
}

/** The deadline that ends with a civil date, for due dates that a person sets. */
export function deadlineOn(calendar: Calendar, dueOn: CivilDate): Deadline {
  if (!isCivilDate(dueOn)) throw new RangeError(`not a civil date: ${dueOn}`);
  return { dueAt: endOfDay(dueOn), dueOn, provisional: dueOn > calendar.confirmedThrough };
}
