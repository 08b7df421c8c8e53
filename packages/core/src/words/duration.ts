import type { Words } from '../registry/types.ts';
import { type Allowance, type Calendar, civilDateOf, DAY_MS, daysBetween, workingDaysBetween } from '../time/index.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** `5 ngày làm việc`, as a rule gives it; `trong ngày` where the same day is meant, with the office's cut-off where there is one. */
export function allowanceWords(allowance: Allowance): Words {
  const span = amountWords(allowance);
  const { cutOff } = allowance;
  if (cutOff === undefined) return span;
  return { vi: `${span.vi} (đến sau ${cutOff} thì tính từ ngày làm việc tiếp theo)`, en: `${span.en} (what comes after ${cutOff} counts from the next working day)` };
}

function amountWords({ amount, unit }: Allowance): Words {
  if (unit === 'workingDays') return amount === 0 ? { vi: 'trong ngày', en: 'the same day' } : workingDayWords(amount);
  if (unit === 'calendarDays') return counted(amount, 'ngày', 'day');
  if (unit === 'months') return counted(amount, 'tháng', 'month');
  if (unit === 'hours') return counted(amount, 'giờ', 'hour');
  return counted(amount, 'phút', 'minute');
}

/** A length of time below a day or so: `2 giờ 5 phút`, `40 giây`; never negative. */
export function clockSpanWords(ms: number): Words {
  const left = Math.max(0, ms);
  if (left < MINUTE_MS) return counted(Math.floor(left / SECOND_MS), 'giây', 'second');
  const hours = Math.floor(left / HOUR_MS);
  const minutes = Math.floor((left % HOUR_MS) / MINUTE_MS);
  if (hours === 0) return counted(minutes, 'phút', 'minute');
  const whole = counted(hours, 'giờ', 'hour');
  const rest = counted(minutes, 'phút', 'minute');
  return minutes === 0 ? whole : { vi: `${whole.vi} ${rest.vi}`, en: `${whole.en} ${rest.en}` };
}

/**
 * How long a step took: working days where at least one lies between, else hours and minutes. Without a calendar,
 * calendar days. Two instants on one day off are hours apart, not days.
 */
export function spanWords(calendar: Calendar | null, fromAt: number, toAt: number): Words {
  const from = civilDateOf(fromAt);
  const to = civilDateOf(toAt);
  if (toAt - fromAt < DAY_MS) return clockSpanWords(toAt - fromAt);
  const worked = calendar ? workingDaysBetween(calendar, from, to) : 0;
  return worked >= 1 ? workingDayWords(worked) : counted(daysBetween(from, to), 'ngày', 'day');
}

/**
 * What is left of a deadline, or by how much it is past: `còn 3 ngày làm việc`, `quá hạn 2 giờ`. The day of the due time
 * counts as a day of work; within the last 24 hours the clock speaks.
 */
export function timeLeftWords(calendar: Calendar | null, now: number, dueAt: number): Words {
  // A due time at 24:00 belongs to the day that it ends.
  const lastInstant = dueAt - 1;
  if (now < dueAt) {
    const left = dueAt - now < DAY_MS ? clockSpanWords(dueAt - now) : spanWords(calendar, now, lastInstant);
    return { vi: `còn ${left.vi}`, en: `${left.en} left` };
  }
  const past = now - dueAt < DAY_MS ? clockSpanWords(now - dueAt) : spanWords(calendar, lastInstant, now);
  return { vi: `quá hạn ${past.vi}`, en: `${past.en} overdue` };
}

/** `3 ngày làm việc`. */
export function workingDayWords(count: number): Words {
  return counted(count, 'ngày làm việc', 'working day');
}

function counted(count: number, vi: string, en: string): Words {
  return { vi: `${count} ${vi}`, en: `${count} ${en}${count === 1 ? '' : 's'}` };
}
