import { type CivilDate, civilDateOf, startOfDay } from '../time/index.ts';
import type { Month } from './types.ts';

/** The part of a month that is scored: instants in `[from, until)`. */
export interface Period {
  readonly from: number;
  readonly until: number;
  readonly firstOn: CivilDate;
  readonly lastOn: CivilDate;
  /** Whether the month is over. */
  readonly final: boolean;
}

/** Whether a text is a month that there is. */
export function isMonth(text: string): text is Month {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** A month, up to an instant. */
export function periodOf(month: Month, asOf: number): Period {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${String(year).padStart(4, '0')}-${String(number + 1).padStart(2, '0')}`;
  const from = startOfDay(`${month}-01`);
  const end = startOfDay(`${next}-01`);
  return { from, until: Math.max(from, Math.min(end, asOf)), firstOn: `${month}-01`, lastOn: civilDateOf(end - 1), final: asOf >= end };
}

/** Whether an instant is scored in the period; null never is. */
export function within(period: Period, at: number | null): at is number {
  return at !== null && at >= period.from && at < period.until;
}

/** Whether a deadline lies in the period and is over: `dueAt` is the first instant that is too late, so that the end of the 30th is a matter of that month. */
export function dueWithin(period: Period, dueAt: number | null): dueAt is number {
  return dueAt !== null && within(period, dueAt - 1);
}
