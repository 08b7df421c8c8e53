import { type Calendar, civilDateOf, clockText, isWorkingDay } from '@roviec/core';
import type { OfficeHours } from '../settings.ts';

/** Whether an office works at a moment: a working day of the agency's calendar, within hours. Without a calendar nobody knows, so it does not. */
export function inOfficeHours(calendar: Calendar | null, hours: OfficeHours, now: number): boolean {
  const clock = clockText(now);
  return calendar !== null && isWorkingDay(calendar, civilDateOf(now)) && hours.from <= clock && clock < hours.to;
}
