import { type CivilDate, isCivilDate, startOfDay } from '@roviec/core';

/**
 * Dates as clerks type them: `5/2/2027`, `05-02-2027`, `05022027`. Text fields, because the browser's own date field
 * follows the language of the browser, and 05/02 must not turn into 2 May. Null when it is no date that exists.
 */
export function parseTypedDate(text: string): CivilDate | null {
  const found = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text.trim()) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim());
  if (!found) return null;
  const [, day = '', month = '', year = ''] = found;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
}

/** Minutes since midnight for `9:05`, `09h05`, `9 giờ 5`; null when it is no time of day. */
export function parseTypedTime(text: string): number | null {
  const found = /^(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{1,2})?\s*(?:phút)?$/iu.exec(text.trim());
  if (!found) return null;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/** The instant in Việt Nam of a typed date and time; null when either cannot be read. */
export function instantOfTyped(date: string, time: string): number | null {
  const on = parseTypedDate(date);
  const minutes = parseTypedTime(time);
  return on === null || minutes === null ? null : startOfDay(on) + minutes * 60_000;
}

/** A civil date as it is typed: `05/02/2027`. */
export function typedDate(on: CivilDate): string {
  return on.split('-').reverse().join('/');
}
