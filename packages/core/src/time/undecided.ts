import type { Calendar } from './calendar.ts';
import type { CivilDate } from './civil-date.ts';

/** The Prime Minister fixes Tết and 2/9 of a year in the autumn before; from this month on the next year is awaited. */
const AWAITED_FROM_MONTH = '10';

/** A year of which a calendar does not know the days off yet, though it should by now. */
export interface UndecidedYear {
  readonly calendar: string;
  readonly year: number;
  /** `now`: due dates are reckoned in it today; `soon`: it begins within three months. */
  readonly urgency: 'now' | 'soon';
}

/** Years that should be imported by a day: the year itself, and from October on the one after. */
export function undecidedYears(calendar: Pick<Calendar, 'id' | 'confirmedThrough'>, today: CivilDate): readonly UndecidedYear[] {
  const thisYear = Number(today.slice(0, 4));
  const awaited = today.slice(5, 7) >= AWAITED_FROM_MONTH ? [thisYear, thisYear + 1] : [thisYear];
  const missing = awaited.filter((year) => calendar.confirmedThrough < `${year}-12-31`);
  return missing.map((year) => ({ calendar: calendar.id, year, urgency: year === thisYear ? 'now' : 'soon' }));
}
