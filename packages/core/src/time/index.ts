export { addCalendarDays, addWorkingDays, type Calendar, isWorkingDay, type ReckonedDate, thisOrNextWorkingDay, workingDayBefore, workingDaysBetween } from './calendar.ts';
export { addDays, type CivilDate, civilDateOf, DAY_MS, daysBetween, endOfDay, isCivilDate, startOfDay, weekdayOf } from './civil-date.ts';
export { type Allowance, type Deadline, deadlineOf, deadlineOn } from './deadline.ts';
