import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vnOffice } from './calendar.example.ts';
import { addCalendarDays, addCalendarMonths, addWorkingDays, type Calendar, isWorkingDay, thisOrNextWorkingDay, workingDaysBetween } from './calendar.ts';

const VECTORS = [
  ['2027-02-03', 5, '2027-02-17', 'Tết 2027'],
  ['2027-02-03', 2, '2027-02-12', 'a permit consult across Tết'],
  ['2026-08-19', 5, '2026-08-25', 'Saturday 22/8 is worked'],
  ['2026-08-28', 2, '2026-09-04', 'swap and 2/9'],
  ['2026-11-20', 3, '2026-11-26', '24/11'],
  ['2026-11-22', 5, '2026-11-30', 'received on a Sunday, and 24/11'],
  ['2026-04-23', 5, '2026-05-05', 'Giỗ Tổ moved to 27/4, 30/4, 1/5'],
  ['2026-01-09', 1, '2026-01-10', 'make-up Saturday for 2/1'],
  ['2024-04-25', 4, '2024-05-04', 'make-up Saturday'],
  ['2025-04-24', 2, '2025-04-26', 'make-up Saturday'],
  ['2023-04-28', 2, '2023-05-05', '1–3/5 off'],
  ['2027-04-29', 3, '2027-05-06', '30/4 and 3/5'],
] as const;

describe('working days of the State calendar', () => {
  it.each(VECTORS)('%s + %i working days = %s (%s)', (start, count, due) => {
    expect(addWorkingDays(vnOffice, start, count)).toEqual({ on: due, provisional: false });
    expect(workingDaysBetween(vnOffice, start, due)).toBe(count);
  });

  it.each([
    ['2027-01-26', 15, '2027-02-11', 'ends in Tết'],
    ['2026-08-22', 10, '2026-09-03', 'ends on 1/9'],
  ])('%s + %i calendar days = %s (%s)', (start, count, due) => {
    expect(addCalendarDays(vnOffice, start, count)).toEqual({ on: due, provisional: false });
  });

  it.each([
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
    [2027, 249],
  ])('%i has %i working days', (year, count) => {
    expect(workingDaysBetween(vnOffice, `${year - 1}-12-31`, `${year}-12-31`)).toBe(count);
  });

  it('knows 24/11 as a day off from 2026 on, and not before', () => {
    expect([2025, 2026, 2027].map((year) => isWorkingDay(vnOffice, `${year}-11-24`))).toEqual([true, false, false]);
  });

  it('marks a date past the last decided day as provisional', () => {
    expect(addWorkingDays(vnOffice, '2027-12-30', 1)).toEqual({ on: '2027-12-31', provisional: false });
    expect(addWorkingDays(vnOffice, '2027-12-30', 2)).toEqual({ on: '2028-01-03', provisional: true });
    expect([1, 2].map((count) => addCalendarDays(vnOffice, '2027-12-30', count))).toEqual([
      { on: '2027-12-31', provisional: false },
      { on: '2028-01-03', provisional: true },
    ]);
    expect([1, 2].map((count) => addCalendarMonths(vnOffice, '2027-11-30', count).provisional)).toEqual([false, true]);
    expect(addCalendarMonths(vnOffice, '2027-10-31', 2)).toEqual({ on: '2027-12-31', provisional: false });
  });
});

describe('any calendar', () => {
  it('agrees with a reckoning that walks day by day', () => {
    fc.assert(
      fc.property(calendars, dates, fc.integer({ min: 0, max: 90 }), (calendar, start, count) => {
        expect(addWorkingDays(calendar, start, count).on).toBe(slowAdd(calendar, start, count));
      }),
    );
  });

  it('counts back what it added, and forth is minus back', () => {
    fc.assert(
      fc.property(calendars, dates, fc.integer({ min: 0, max: 60 }), (calendar, start, count) => {
        const { on } = addWorkingDays(calendar, start, count);
        expect(workingDaysBetween(calendar, start, on)).toBe(count);
        expect(workingDaysBetween(calendar, on, start)).toBe(0 - count);
      }),
    );
  });

  it('lands on a working day, the first one that is not earlier', () => {
    fc.assert(
      fc.property(calendars, dates, fc.integer({ min: 0, max: 40 }), (calendar, start, count) => {
        expect(addCalendarDays(calendar, start, count).on).toBe(slowNext(calendar, slowShift(start, count)));
        expect(isWorkingDay(calendar, thisOrNextWorkingDay(calendar, start))).toBe(true);
      }),
    );
  });

  it('never moves a due date earlier when there is more time', () => {
    fc.assert(
      fc.property(calendars, dates, fc.integer({ min: 0, max: 40 }), (calendar, start, count) => {
        expect(addWorkingDays(calendar, start, count + 1).on > addWorkingDays(calendar, start, count).on).toBe(true);
      }),
    );
  });
});

/** An independent reckoning: local `Date` fields in UTC, sets instead of lists, one day at a time. */
function slowIsWorked(calendar: Calendar, text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  if (new Set(calendar.working).has(text) && (weekday === 6 || weekday === 0)) return true;
  return weekday >= 1 && weekday <= 5 && !new Set(calendar.off).has(text);
}

function slowShift(text: string, days: number): string {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moved.getUTCFullYear()}-${two(moved.getUTCMonth() + 1)}-${two(moved.getUTCDate())}`;
}

function slowAdd(calendar: Calendar, start: string, count: number): string {
  let passed = 0;
  let offset = 0;
  while (passed < count) {
    offset += 1;
    if (slowIsWorked(calendar, slowShift(start, offset))) passed += 1;
  }
  return slowShift(start, offset);
}

function slowNext(calendar: Calendar, text: string): string {
  return slowIsWorked(calendar, text) ? text : slowNext(calendar, slowShift(text, 1));
}

const dates = fc.integer({ min: 0, max: 1825 }).map((days) => slowShift('2023-01-01', days));
const drawn = fc.record({ off: fc.uniqueArray(dates, { maxLength: 80 }), working: fc.uniqueArray(dates, { maxLength: 20 }) });
const calendars = fc.oneof(
  fc.constant(vnOffice),
  drawn.map(({ off, working }): Calendar => ({ id: 'drawn', version: 'drawn', off, working, confirmedThrough: '2030-12-31' })),
);
