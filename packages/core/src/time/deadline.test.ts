import { describe, expect, it } from 'vitest';
import { vnOffice } from './calendar.example.ts';
import { endOfDay } from './civil-date.ts';
import { deadlineOf, deadlineOn } from './deadline.ts';

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
    expect(deadlineOf(vnOffice, at('2027-12-30T08:00:00'), { amount: 3, unit: 'workingDays' }).provisional).toBe(true);
    expect(deadlineOn(vnOffice, '2028-01-01').provisional).toBe(true);
    expect(deadlineOn(vnOffice, '2027-12-31').provisional).toBe(false);
  });

  it('refuses a due date that does not exist', () => {
    expect(() => deadlineOn(vnOffice, '2026-02-30')).toThrow(RangeError);
  });
});

describe('within the day, and a time of day after which it counts as tomorrow', () => {
  const sameDay = { amount: 0, unit: 'workingDays', cutOff: '15:00' } as const;

  it.each([
    ['2026-11-20', '14:59', '2026-11-20'],
    ['2026-11-20', '15:00', '2026-11-23'],
    ['2026-11-23', '15:01', '2026-11-25'],
    ['2026-11-24', '08:00', '2026-11-25'],
    ['2026-11-22', '16:00', '2026-11-23'],
    ['2027-02-03', '15:30', '2027-02-11'],
  ])('received %s at %s: due %s', (on, clock, dueOn) => {
    expect(deadlineOf(vnOffice, at(`${on}T${clock}:00`), sameDay).dueOn).toBe(dueOn);
  });

  it('moves the first day of a longer time', () => {
    const two = { amount: 2, unit: 'workingDays' } as const;
    expect(deadlineOf(vnOffice, at('2026-11-20T15:00:00'), two).dueOn).toBe('2026-11-25');
    expect(deadlineOf(vnOffice, at('2026-11-20T15:00:00'), { ...two, cutOff: '15:00' }).dueOn).toBe('2026-11-26');
    expect(deadlineOf(vnOffice, at('2026-11-21T09:00:00'), { amount: 0, unit: 'workingDays' }).dueOn).toBe('2026-11-23');
  });
});
