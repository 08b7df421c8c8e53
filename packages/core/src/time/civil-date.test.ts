import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDateOf, DAY_MS, daysBetween, endOfDay, isCivilDate, startOfDay, weekdayOf } from './civil-date.ts';

const instants = fc.integer({ min: 0, max: 4_102_444_799_999 });

describe('civil dates of Việt Nam', () => {
  it('begins at 17:00 UTC of the day before and ends at 24:00', () => {
    expect(startOfDay('2026-11-24')).toBe(Date.UTC(2026, 10, 23, 17));
    expect(civilDateOf(Date.UTC(2026, 10, 23, 16, 59, 59, 999))).toBe('2026-11-23');
    expect(civilDateOf(endOfDay('2026-11-24'))).toBe('2026-11-25');
    expect(civilDateOf(endOfDay('2026-11-24') - 1)).toBe('2026-11-24');
  });

  it('agrees with the time zone database', () => {
    const zone = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1976, 0, 1), max: 4_102_444_799_999 }), (at) => {
        expect(civilDateOf(at)).toBe(zone.format(at));
      }),
    );
  });

  it('puts every instant inside its own day', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const on = civilDateOf(at);
        expect(startOfDay(on) <= at && at < endOfDay(on)).toBe(true);
        expect(endOfDay(on) - startOfDay(on)).toBe(DAY_MS);
      }),
    );
  });

  it('adds days as it counts them', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -3000, max: 3000 }), (at, days) => {
        const on = civilDateOf(at);
        expect(daysBetween(on, addDays(on, days))).toBe(days);
        expect(weekdayOf(addDays(on, 7))).toBe(weekdayOf(on));
      }),
    );
  });

  it('knows the weekday, also before 1970', () => {
    expect([weekdayOf('2026-11-22'), weekdayOf('2026-11-24'), weekdayOf('1969-12-31')]).toEqual([0, 2, 3]);
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-1-1',
    '22/11/2026',
    '2026-11-22T00:00:00Z',
    '',
    ' 2026-11-22',
    '2026-11-22 ',
    '+012026-11-22',
    '2026-11',
    '-2026-11-22',
    'x2026-11-22',
    '20261122',
  ])('is no date: %s', (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  it('is a date: 2024-02-29', () => {
    expect(isCivilDate('2024-02-29')).toBe(true);
  });
});
