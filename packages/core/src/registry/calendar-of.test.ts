import { expect, it } from 'vitest';
import type { Calendar } from '../time/index.ts';
import { calendarOf } from './calendar-of.ts';

const calendar = (id: string): Calendar => ({ id, version: id, off: [], working: [], confirmedThrough: '2027-12-31' });
const units = [
  { code: 'H99' },
  { code: 'H99.36', parent: 'H99', calendar: 'own' },
  { code: 'H99.36.01', parent: 'H99.36' },
  { code: 'H99.04', parent: 'H99', calendar: 'gone' },
  { code: 'A', parent: 'B' },
  { code: 'B', parent: 'A' },
];

it('a unit works by its own calendar, by that of the unit above, or by that of State offices', () => {
  const reference = { calendars: [calendar('aaa'), calendar('own'), calendar('vn-office')], units };
  expect(['H99.36', 'H99.36.01', 'H99', 'H99.04', 'A', 'X'].map((code) => calendarOf(reference, code)?.id)).toEqual([
    'own',
    'own',
    'vn-office',
    'vn-office',
    'vn-office',
    'vn-office',
  ]);
  expect(calendarOf({ calendars: [calendar('aaa')], units }, 'H99')?.id).toBe('aaa');
  expect(calendarOf({ calendars: [], units }, 'H99')).toBeNull();
});
