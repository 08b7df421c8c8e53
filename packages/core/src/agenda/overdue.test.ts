import { describe, expect, it } from 'vitest';
import { calendar, procedure } from '../dossier/dossier.fixture.ts';
import type { DossierState } from '../dossier/state.ts';
import { morningSections, overdueSections } from '../words/agenda.ts';
import { after, asked, at, concluded, office, ownerOf, posts } from './agenda.fixture.ts';
import { morningOf } from './morning.ts';
import { overdueOf } from './overdue.ts';
import { agendaWindow, mayUrgeAgain } from './window.ts';

const overdue = (states: readonly DossierState[], on: string, now = at(`${on} 07:00`)) => overdueOf(states, [], calendar, agendaWindow(calendar, on, now, 3), 3);

describe('what is late', () => {
  // Seven working days from Thursday 19/11 without the 24th: Tuesday 1/12, to 24:00.
  const state = asked(at('2026-11-19 09:00'));

  it.each([
    ['2026-11-25', 'neither', '4 working days before'],
    ['2026-11-26', 'soon', '3 working days before'],
    ['2026-12-01', 'soon', 'on the last day'],
    ['2026-12-02', 'overdue', 'the day after'],
  ])('on %s: %s (%s)', (on, expected) => {
    const told = overdue([state], on);
    expect(told.overdue.length > 0 ? 'overdue' : told.dueSoon.length > 0 ? 'soon' : 'neither').toBe(expected);
  });

  it('what was decided, handed on or waits for a supplement is not late; a complaint is never listed', () => {
    const waits = after(state, at('2026-11-20 09:00'), { kind: 'supplement', step: 'request', items: ['Bản vẽ'], ground: 'Điều 1' });
    expect(overdue([waits, asked(at('2026-11-19 09:00'), { documentClass: 'complaint' })], '2026-12-02').overdue).toEqual([]);
  });
});

describe('who is silent', () => {
  const state = asked(at('2026-11-19 09:00'));
  const settled = concluded(state);

  it('shows at once from the due time, then what follows for each unit', () => {
    expect(overdue([state], '2026-11-25').silent.map(({ unit, step }) => [unit, step])).toEqual([
      ['H99.04', 'recording'],
      ['H99.05', 'recording'],
    ]);
    expect(overdue([settled], '2026-11-25').silent.map(({ unit, step }) => [unit, step])).toEqual([
      ['H99.04', 'deemed'],
      ['H99.05', 'awaits-attestation'],
    ]);
  });

  it('what is settled is news for one working day, what is open stays', () => {
    expect(overdue([settled], '2026-11-27').silent.map(({ unit }) => unit)).toEqual(['H99.05']);
    const none = asked(at('2026-11-19 09:00'), { under: procedure({ effect: 'none' }) });
    const noted = concluded(none);
    expect(overdue([noted], '2026-11-27').silent.map(({ step }) => step)).toEqual(['no-effect', 'no-effect']);
  });

  it('an urge is shown for the rest of the working day, over days off, and may be repeated on the next', () => {
    const urged = after(settled, at('2026-11-25 08:00'), { kind: 'urge', consult: 'c1', unit: 'H99.05', text: '' }, { kind: 'urge', text: '' });
    const told = overdue([urged], '2026-11-25', at('2026-11-25 16:00'));
    expect(told.silent.map(({ urged: last }) => last?.again ?? null)).toEqual([null, false]);
    expect(overdue([urged], '2026-11-26').silent.at(-1)?.urged).toMatchObject({ at: at('2026-11-25 08:00'), by: 'cb-012', again: true });
    expect(overdue([urged], '2026-12-02').overdue[0]?.urged).toMatchObject({ again: true });
    expect(mayUrgeAgain(calendar, at('2026-11-23 17:00'), at('2026-11-24 09:00'))).toBe(false);
    expect(mayUrgeAgain(calendar, at('2026-11-23 17:00'), at('2026-11-25 00:00'))).toBe(true);
  });
});

describe('in words', () => {
  const names = { unit: (code: string) => office.units.find((unit) => unit.code === code)?.name ?? null, officer: () => null, post: () => null };
  const scene = { names, calendar, now: at('2026-11-23 07:00'), questionCount: () => 1 };

  it('a morning says what will be deemed, in both languages, without the questions', () => {
    const state = asked(at('2026-11-19 09:00'));
    const told = morningOf([state], ownerOf(posts.director), office, agendaWindow(calendar, '2026-11-23', scene.now, 3));
    const [first, ...rest] = morningSections(told, scene);
    expect(first?.title.vi).toBe('Hôm nay đơn vị đồng chí sẽ được coi là đồng ý với');
    expect(first?.lines[0]?.words.vi).toContain(
      'số 27/TTr-UBND ngày 20/11/2026 của Đơn vị H99.32; Đơn vị H99.32 hỏi 1 nội dung; hạn hết ngày 23/11/2026; im lặng được coi là đồng ý',
    );
    expect(first?.lines[0]?.words.en).toContain('asks 1 question; due end of 23 Nov 2026; silence counts as agreement; nobody prepared a reply');
    expect(JSON.stringify([first, ...rest])).not.toContain('quy hoạch');
  });

  it('a digest without anything says so in each part', () => {
    const sections = overdueSections(overdue([], '2026-11-23'), scene);
    expect(sections.map(({ lines }) => lines.length)).toEqual([0, 0, 0, 0]);
    expect(sections.every(({ none }) => none.vi !== '' && none.en !== '')).toBe(true);
  });
});
