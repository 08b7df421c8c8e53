import { startOfDay } from '@roviec/core';
import { describe, expect, it } from 'vitest';
import type { WorkLine } from './mine.ts';
import { noticesOf, type Occasion, type Told } from './notices.ts';
import { pauseMs } from './pace.ts';

const at = (day: string, hours: number): number => startOfDay(day) + hours * 3_600_000;
/** A Monday; the Tuesday after it is off. */
const MONDAY = '2026-11-23';
const CALENDAR = { id: 'vn-office', version: 'c1', off: ['2026-11-24'], working: [], confirmedThrough: '2026-12-31' };
const LINES: readonly WorkLine[] = [
  { kind: 'handle', name: 'd1', dueAt: at(MONDAY, 0) },
  { kind: 'handle', name: 'd2', dueAt: at(MONDAY, 10) },
  { kind: 'sign', name: 'd3 sign', dueAt: null },
];
const occasion = (now: number, change: Partial<Occasion> = {}): Occasion => ({
  ...{ officer: 'binh', lines: LINES, calendar: CALENDAR, hours: { from: '07:30', to: '17:00' }, now, quiet: false },
  ...change,
});
/** Runs through moments; the kinds of what is told at each. */
function day(moments: readonly Occasion[]): readonly string[] {
  let told: Told | null = null;
  return moments.map((moment) => {
    const { notices, told: next } = noticesOf(told, moment);
    told = next;
    return notices.map(({ kind }) => kind).join(',');
  });
}

describe('messages of a day', () => {
  it('are one in the morning, and one for each thing that becomes overdue, each once', () => {
    expect(day([occasion(at(MONDAY, 7)), occasion(at(MONDAY, 8)), occasion(at(MONDAY, 9)), occasion(at(MONDAY, 10)), occasion(at(MONDAY, 11))])).toEqual([
      '',
      'morning',
      '',
      'overdue',
      '',
    ]);
  });

  it('count and hold no word of a document', () => {
    const { notices } = noticesOf(null, occasion(at(MONDAY, 8)));
    expect(notices).toEqual([{ kind: 'morning', counts: { overdue: 1, today: 1, soon: 1, waiting: 1 } }]);
  });

  it('wait for the next working day, within hours', () => {
    const evening = [occasion(at(MONDAY, 9)), occasion(at(MONDAY, 18)), occasion(at('2026-11-24', 9)), occasion(at('2026-11-25', 9))];
    expect(day(evening)).toEqual(['morning', '', '', 'morning']);
  });

  it('are none while nobody knows the calendar, or when nothing waits', () => {
    expect(day([occasion(at(MONDAY, 8), { calendar: null }), occasion(at(MONDAY, 8), { lines: [] })])).toEqual(['', '']);
  });

  it('are not shown while the side panel is open, nor afterwards', () => {
    expect(day([occasion(at(MONDAY, 8), { quiet: true }), occasion(at(MONDAY, 9)), occasion(at(MONDAY, 10), { quiet: true }), occasion(at(MONDAY, 11))])).toEqual(['', '', '', '']);
  });

  it('are told anew to the next person on the computer', () => {
    expect(day([occasion(at(MONDAY, 8)), occasion(at(MONDAY, 9), { officer: 'yen' })])).toEqual(['morning', 'morning']);
  });
});

describe('the pace of asking', () => {
  it('is slower outside of hours and after failures, has an end, and is spread', () => {
    expect([pauseMs(true, 0, 0.5), pauseMs(true, 2, 0.5), pauseMs(true, 20, 0.5), pauseMs(false, 0, 0.5)]).toEqual([120_000, 480_000, 1_800_000, 1_800_000]);
    expect([pauseMs(true, 0, 0), pauseMs(true, 0, 1)]).toEqual([90_000, 150_000]);
  });
});
