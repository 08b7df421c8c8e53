import { describe, expect, it } from 'vitest';
import { vnOffice } from './calendar.example.ts';
import { endOfDay } from './civil-date.ts';
import { countsInDays, deadlineOf, deadlineOn } from './deadline.ts';

const at = (text: string) => Date.parse(`${text}+07:00`);

describe('deadlineOf', () => {
  it('runs until 24:00 of the last working day, whatever the hour at which it starts', () => {
    const expected = { dueAt: endOfDay('2026-11-26'), dueOn: '2026-11-26', provisional: false };
    for (const hour of ['00:00:00', '15:01:00', '23:59:59']) {
      expect(deadlineOf(vnOffice, at(`2026-11-20T${hour}`), { amount: 3, unit: 'workingDays' })).toEqual(expected);
    }
  });

  it('reads the start day in Việt Nam: 17:30 UTC is already tomorrow', () => {
    expect(deadlineOf(vnOffice, Date.parse('2026-11-19T17:30:00Z'), { amount: 3, unit: 'workingDays' }).dueOn).toBe('2026-11-26');
    expect(deadlineOf(vnOffice, Date.parse('2026-11-19T16:30:00Z'), { amount: 3, unit: 'workingDays' }).dueOn).toBe('2026-11-25');
  });

  it('moves a calendar-day deadline off a holiday', () => {
    expect(deadlineOf(vnOffice, at('2027-01-26T08:00:00'), { amount: 15, unit: 'calendarDays' }).dueOn).toBe('2027-02-11');
  });

  it('counts hours and minutes from the instant itself', () => {
    const start = at('2026-11-23T23:30:00');
    expect(deadlineOf(vnOffice, start, { amount: 2, unit: 'minutes' })).toEqual({ dueAt: start + 120_000, dueOn: '2026-11-23', provisional: false });
    expect(deadlineOf(vnOffice, start, { amount: 1, unit: 'hours' })).toEqual({ dueAt: start + 3_600_000, dueOn: '2026-11-24', provisional: false });
  });

  it('is provisional past what the State has decided', () => {
    const hours = (start: string) => deadlineOf(vnOffice, at(start), { amount: 4, unit: 'hours' }).provisional;
    expect([hours('2027-12-31T19:00:00'), hours('2027-12-31T20:00:00')]).toEqual([false, true]);
    const months = (amount: number) => deadlineOf(vnOffice, at('2027-11-30T08:00:00'), { amount, unit: 'months' });
    expect([months(1), months(2)]).toMatchObject([
      { dueOn: '2027-12-30', provisional: false },
      { dueOn: '2028-01-31', provisional: true },
    ]);
    expect(deadlineOf(vnOffice, at('2027-12-30T08:00:00'), { amount: 3, unit: 'workingDays' }).provisional).toBe(true);
    expect(deadlineOn(vnOffice, '2028-01-01').provisional).toBe(true);
    expect(deadlineOn(vnOffice, '2027-12-31').provisional).toBe(false);
  });

  it('refuses a due date that does not exist', () => {
    expect(() => deadlineOn(vnOffice, '2026-02-30')).toThrow(new RangeError('not a civil date: 2026-02-30'));
  });

  it.each([
    ['2026-01-31', 1, '2026-03-02', '28/2 is a Saturday'],
    ['2024-01-31', 1, '2024-02-29', 'the last day of a leap February'],
    ['2025-10-31', 1, '2025-12-01', '30/11 is a Sunday'],
    ['2026-03-31', 1, '2026-05-04', '30/4 and 1/5 are off, then a weekend'],
    ['2026-08-15', 3, '2026-11-16', '15/11 is a Sunday'],
    ['2025-11-28', 12, '2026-11-30', 'a year; 28/11 is a Saturday'],
    ['2026-12-10', 1, '2027-01-11', 'over New Year; 10/1 is a Sunday'],
  ])('from %s in %i months = %s (%s)', (start, amount, due) => {
    expect(deadlineOf(vnOffice, at(`${start}T09:00:00`), { amount, unit: 'months' }).dueOn).toBe(due);
  });

  it.each([
    ['2026-11-23T08:00:00', '2026-11-23', 'in the morning'],
    ['2026-11-23T15:00:00', '2026-11-23', 'at the very hour'],
    ['2026-11-23T15:00:00.001', '2026-11-25', 'after it; 24/11 is off'],
    ['2026-11-22T09:00:00', '2026-11-23', 'on a Sunday'],
    ['2026-11-24T16:00:00', '2026-11-25', 'late on a day off'],
    ['2026-08-22T14:59:59', '2026-08-22', 'on a Saturday that is worked'],
  ])('same day with the cut-off at 15:00: what comes %s is due on %s (%s)', (start, due) => {
    expect(deadlineOf(vnOffice, at(start), { amount: 0, unit: 'workingDays', cutOff: '15:00' }).dueOn).toBe(due);
  });

  it('is due the same day, or on the next one that is worked, without a cut-off', () => {
    const sameDay = (start: string) => deadlineOf(vnOffice, at(start), { amount: 0, unit: 'workingDays' }).dueOn;
    expect([sameDay('2026-11-23T23:00:00'), sameDay('2026-11-24T08:00:00')]).toEqual(['2026-11-23', '2026-11-25']);
  });

  it('reads the minutes of a cut-off', () => {
    const due = (start: string) => deadlineOf(vnOffice, at(start), { amount: 1, unit: 'workingDays', cutOff: '16:30' }).dueOn;
    expect([due('2026-11-25T16:30:00'), due('2026-11-25T16:31:00')]).toEqual(['2026-11-26', '2026-11-27']);
  });

  it('knows which units count days', () => {
    expect((['workingDays', 'calendarDays', 'months', 'hours', 'minutes', undefined] as const).map(countsInDays)).toEqual([true, true, true, false, false, false]);
  });
});
