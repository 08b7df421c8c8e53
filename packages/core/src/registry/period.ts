import type { CivilDate } from '../time/index.ts';
import type { Period } from './types.ts';

/** Whether something is in force on a day; both ends belong to the period. */
export function isInForce(period: Period, on: CivilDate): boolean {
  return period.from <= on && (period.to === undefined || on <= period.to);
}

/** Whether two periods have a day in common. */
export function periodsOverlap(a: Period, b: Period): boolean {
  return (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to);
}
