import type { Allowance } from './deadline.ts';

/** A day of the oracle's wall calendar. */
interface WallDay {
  readonly text: string;
  readonly worked: boolean;
}

/** Days off and worked as people list them; a calendar of the code under test fits. */
interface Listed {
  readonly off: readonly string[];
  readonly working: readonly string[];
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const HOUR = 3_600_000;

/**
 * An independent reckoning: a wall calendar hung up day by day from 1 January 2022, a Saturday, and a finger that moves
 * along it. No `Date`, no day numbers, no search.
 */
export function wallOf(listed: Listed, throughYear = 2034): readonly WallDay[] {
  const days: WallDay[] = [];
  let weekday = 6;
  for (let year = 2022; year <= throughYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= lengthOf(year, month); day += 1) {
        const text = `${year}-${two(month)}-${two(day)}`;
        const weekend = weekday === 0 || weekday === 6;
        days.push({ text, worked: weekend ? listed.working.includes(text) : !listed.off.includes(text) });
        weekday = (weekday + 1) % 7;
      }
    }
  }
  return days;
}

/** The last day of an allowance that starts at a clock time of a day, read off the wall. `minutesOfDay`: since midnight in Việt Nam. */
export function slowLastDay(wall: readonly WallDay[], start: string, minutesOfDay: number, { amount, unit, cutOff }: Allowance): string {
  let finger = wall.findIndex(({ text }) => text === start);
  if (cutOff !== undefined) {
    const [hour = 0, minute = 0] = cutOff.split(':').map(Number);
    if (wall[finger]?.worked && minutesOfDay > hour * 60 + minute) finger += 1;
    while (!wall[finger]?.worked) finger += 1;
  }
  if (unit === 'months') finger = wall.findIndex(({ text }) => text === monthsOn(wall[finger]?.text ?? '', amount));
  if (unit === 'calendarDays') finger += amount;
  if (unit === 'workingDays') {
    for (let passed = 0; passed < amount; ) {
      finger += 1;
      if (wall[finger]?.worked) passed += 1;
    }
  }
  while (!wall[finger]?.worked) finger += 1;
  return wall[finger]?.text ?? '';
}

/** The instant of a clock time in Việt Nam, by `Date.parse` with the offset written out. */
export function atClock(day: string, minutesOfDay: number): number {
  return Date.parse(`${day}T00:00:00+07:00`) + (minutesOfDay / 60) * HOUR;
}

function monthsOn(day: string, months: number): string {
  let [year = 0, month = 1, on = 1] = day.split('-').map(Number);
  for (let passed = 0; passed < months; passed += 1) {
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  while (on > lengthOf(year, month)) on -= 1;
  return `${year}-${two(month)}-${two(on)}`;
}

function lengthOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function two(count: number): string {
  return count < 10 ? `0${count}` : `${count}`;
}
