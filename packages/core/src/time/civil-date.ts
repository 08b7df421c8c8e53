/**
 * Civil dates of Việt Nam: `YYYY-MM-DD` strings in Asia/Ho_Chi_Minh, a fixed UTC+7 since 1975 (no daylight saving), so
 * that no time zone database, no local getter and no `Intl` is needed. Instants are epoch milliseconds UTC.
 */
export type CivilDate = string;

export const DAY_MS = 86_400_000;
const OFFSET_MS = 7 * 3_600_000;

/** The civil date in Việt Nam at an instant. */
export function civilDateOf(atMs: number): CivilDate {
  return new Date(atMs + OFFSET_MS).toISOString().slice(0, 10);
}

/** The instant at which a civil date begins (00:00 in Việt Nam). */
export function startOfDay(date: CivilDate): number {
  return dayNumber(date) * DAY_MS - OFFSET_MS;
}

/** The instant at which a civil date ends: 24:00, the first instant that no longer belongs to it (Civil Code 2015, art. 148.6). */
export function endOfDay(date: CivilDate): number {
  return startOfDay(date) + DAY_MS;
}

/** The civil date `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The corresponding date `months` later (earlier when negative); the last day of that month when it has no such date
 * (Civil Code 2015, art. 148.3). A year is twelve months, a week seven days.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0));
  const first = `${lastDay.toISOString().slice(0, 8)}01`;
  return addDays(first, Math.min(day, lastDay.getUTCDate()) - 1);
}

/** Whole days from one civil date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: CivilDate): number {
  return weekdayOfNumber(dayNumber(date));
}

/** Whether a day number is a Saturday or a Sunday. */
export function isWeekend(day: number): boolean {
  return weekdayOfNumber(day) % 6 === 0;
}

/** Whether the text is a date that exists: `2026-02-30` does not. */
export function isCivilDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  // Whatever else can be parsed is written differently when it is a date again.
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** Days since 1 January 1970, which was a Thursday; negative before. */
export function dayNumber(date: CivilDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** The date of a day number. */
export function fromDayNumber(days: number): CivilDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

function weekdayOfNumber(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
