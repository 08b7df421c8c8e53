const ZONE_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** The civil date in Asia/Ho_Chi_Minh (UTC+7, no daylight saving) at an instant in epoch milliseconds. */
export function civilDay(at: number): string {
  return new Date(at + ZONE_MS).toISOString().slice(0, 10);
}

/** The instant of a wall-clock time on a civil date, in epoch milliseconds. */
export function instantOf(day: string, minutesAfterMidnight: number): number {
  return Date.parse(`${day}T00:00:00Z`) - ZONE_MS + minutesAfterMidnight * 60_000;
}

/** The civil date `days` later; negative goes back. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same date, or the nearest weekday in the given direction when it falls on a weekend. */
export function toWeekday(day: string, direction: 1 | -1): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? toWeekday(addDays(day, direction), direction) : day;
}

/** The weekday `count` weekdays earlier; zero gives the date itself. */
export function weekdaysBefore(day: string, count: number): string {
  return count <= 0 ? day : weekdaysBefore(toWeekday(addDays(day, -1), -1), count - 1);
}

/** A civil date as offices write it: 22/12/2026. */
export function formatDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** An instant as offices write it: 22/12/2026 08:05. */
export function formatMoment(at: number): string {
  return `${formatDay(civilDay(at))} ${new Date(at + ZONE_MS).toISOString().slice(11, 16)}`;
}

/** Reads a date typed as dd/mm/yyyy (one-digit days and months allowed); null when it is no date of the calendar. */
export function parseTypedDay(text: string): string | null {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  if (!parts) return null;
  const [, date = '', month = '', year = ''] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day ? null : day;
}
