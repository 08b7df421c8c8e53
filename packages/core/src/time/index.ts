export {
  addCalendarDays,
  addCalendarMonths,
  addWorkingDays,
  type Calendar,
  isWorkingDay,
  type ReckonedDate,
  thisOrNextWorkingDay,
  workingDayBefore,
  workingDaysBetween,
} from './calendar.ts';
export { addDays, type CivilDate, civilDateOf, DAY_MS, daysBetween, endOfDay, isCivilDate, startOfDay, weekdayOf } from './civil-date.ts';
export { type Allowance, type ClockTime, countsInDays, type Deadline, deadlineOf, deadlineOn } from './deadline.ts';
export { idleOwnDays, type OwnDays, withOwnDays } from './own-days.ts';
export { type UndecidedYear, undecidedYears } from './undecided.ts';
