import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vnOffice } from './calendar.example.ts';
import { type Calendar, isWorkingDay } from './calendar.ts';
import { civilDateOf, endOfDay } from './civil-date.ts';
import { type Allowance, deadlineOf } from './deadline.ts';
import { idleOwnDays, withOwnDays } from './own-days.ts';
import { atClock, slowLastDay, wallOf } from './slow-calendar.fixture.ts';

const days = wallOf({ off: [], working: [] }, 2029).map(({ text }) => text);
const dates = fc.integer({ min: 365, max: days.length - 1 }).map((at) => days[at] ?? '');
const calendars = fc.oneof(
  fc.constant(vnOffice),
  fc
    .record({ off: fc.uniqueArray(dates, { maxLength: 120 }), working: fc.uniqueArray(dates, { maxLength: 40 }) })
    .map(({ off, working }): Calendar => ({ id: 'drawn', version: 'drawn', off, working, confirmedThrough: '2029-12-31' })),
);
const cutOff = fc.option(fc.constantFrom('15:00', '11:30', '00:00', '23:59'), { nil: undefined });
const allowances = fc
  .record({ unit: fc.constantFrom('workingDays', 'calendarDays', 'months'), amount: fc.integer({ min: 0, max: 40 }), cutOff })
  .map(({ unit, amount, cutOff: at }): Allowance => ({ unit, amount, ...(at === undefined ? {} : { cutOff: at }) }));

describe('a deadline counted in days', () => {
  it('agrees with a finger on a wall calendar, whatever the calendar, the hour and the cut-off', () => {
    fc.assert(
      fc.property(calendars, dates, fc.integer({ min: 0, max: 1439 }), allowances, (calendar, start, minutes, allowance) => {
        const expected = slowLastDay(wallOf(calendar), start, minutes, allowance);
        const due = deadlineOf(calendar, atClock(start, minutes), allowance);
        expect([due.dueOn, due.dueAt]).toEqual([expected, endOfDay(expected)]);
      }),
      { numRuns: 300 },
    );
  });

  it('ends on a working day, never before it starts, and no earlier for whoever comes later', () => {
    fc.assert(
      fc.property(calendars, dates, fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 2000 }), allowances, (calendar, start, minutes, later, allowance) => {
        const at = atClock(start, minutes);
        const due = deadlineOf(calendar, at, allowance);
        expect(isWorkingDay(calendar, due.dueOn) && due.dueAt > at).toBe(true);
        expect(deadlineOf(calendar, at + later * 60_000, allowance).dueAt).toBeGreaterThanOrEqual(due.dueAt);
      }),
    );
  });

  it('counts hours as they pass, over nights and days off', () => {
    fc.assert(
      fc.property(calendars, dates, fc.integer({ min: 1, max: 200 }), (calendar, start, hours) => {
        const at = atClock(start, 600);
        expect(deadlineOf(calendar, at, { amount: hours, unit: 'hours' })).toMatchObject({ dueAt: at + hours * 3_600_000, dueOn: civilDateOf(at + hours * 3_600_000) });
      }),
    );
  });
});

describe('an agency’s own days', () => {
  it('win over the calendar that it follows, and every other day stays as it is', () => {
    const own = fc.record({ off: fc.uniqueArray(dates, { maxLength: 30 }), working: fc.uniqueArray(dates, { maxLength: 30 }) });
    fc.assert(
      fc.property(calendars, own, dates, (base, drawn, day) => {
        const working = drawn.working.filter((on) => !drawn.off.includes(on));
        const merged = { ...withOwnDays(base, 'own', { off: drawn.off, working }), version: 'own' };
        const expected = drawn.off.includes(day) ? false : working.includes(day) ? true : isWorkingDay(base, day);
        expect(isWorkingDay(merged, day)).toBe(expected);
        for (const on of drawn.off) expect(isWorkingDay(merged, on)).toBe(false);
        for (const on of working) expect(isWorkingDay(merged, on)).toBe(true);
      }),
    );
  });

  it('are decided no further than either calendar is', () => {
    const through = (own?: string) => withOwnDays(vnOffice, 'own', { off: [], working: [], ...(own === undefined ? {} : { confirmedThrough: own }) });
    expect([through(), through('2026-12-31'), through('2029-12-31')].map(({ confirmedThrough }) => confirmedThrough)).toEqual(['2027-12-31', '2026-12-31', '2027-12-31']);
    expect(through().id).toBe('own');
  });

  it('keep the merged days in order, each once', () => {
    const merged = withOwnDays(vnOffice, 'own', { off: ['2026-12-21', '2026-08-22', '2026-11-24'], working: ['2026-12-19', '2026-09-01'] });
    expect(merged.off.filter((day) => day > '2026-08')).toEqual(['2026-08-31', '2026-09-02', '2026-11-24', '2026-12-21', ...vnOffice.off.filter((day) => day > '2027')]);
    expect(merged.working).toEqual(['2024-05-04', '2025-04-26', '2026-01-10', '2026-12-19']);
  });

  it('that change nothing are told', () => {
    expect(idleOwnDays(vnOffice, { off: ['2026-11-24', '2026-11-25', '2026-11-22'], working: ['2026-11-23', '2026-11-22'] })).toEqual(['2026-11-24', '2026-11-22', '2026-11-23']);
  });
});
