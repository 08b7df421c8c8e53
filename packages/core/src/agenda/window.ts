import { addWorkingDays, type Calendar, type CivilDate, civilDateOf, endOfDay, isWorkingDay, startOfDay, workingDayBefore, workingDaysBetween } from '../time/index.ts';

/** The stretch of time that a message of a day speaks about. */
export interface AgendaWindow {
  readonly on: CivilDate;
  readonly workingDay: boolean;
  /** As of when it is told, epoch ms: now on the day itself, else the day's beginning. */
  readonly asOf: number;
  /** The working day before begins: what happened since is news. */
  readonly since: number;
  /** The next working day begins: what falls due until then, also on days off between, has to be seen to today. */
  readonly until: number;
  /** End of the last of the coming working days that count as near. */
  readonly soonUntil: number;
}

/** The window of a day. `on` is today or a day to come; of a day that is over only the ledger can tell. */
export function agendaWindow(calendar: Calendar, on: CivilDate, now: number, soonWorkingDays: number): AgendaWindow {
  const next = startOfDay(addWorkingDays(calendar, on, 1).on);
  return {
    on,
    workingDay: isWorkingDay(calendar, on),
    asOf: civilDateOf(now) === on ? now : startOfDay(on),
    since: startOfDay(workingDayBefore(calendar, on)),
    until: next,
    soonUntil: endOfDay(addWorkingDays(calendar, on, soonWorkingDays).on),
  };
}

/** Whether a unit that was urged may be urged again: not before a working day later. */
export function mayUrgeAgain(calendar: Calendar, urgedAt: number, now: number): boolean {
  return workingDaysBetween(calendar, civilDateOf(urgedAt), civilDateOf(now)) >= 1;
}
