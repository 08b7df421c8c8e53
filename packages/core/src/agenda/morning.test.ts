import { describe, expect, it } from 'vitest';
import { calendar } from '../dossier/dossier.fixture.ts';
import { submitCommand } from '../dossier/process.fixture.ts';
import type { DossierState } from '../dossier/state.ts';
import { vnOffice } from '../time/calendar.example.ts';
import { after, afterBy, asked, at, concluded, office, ownerOf, posts } from './agenda.fixture.ts';
import { morningOf } from './morning.ts';
import { agendaWindow } from './window.ts';

const morning = (states: readonly DossierState[], on: string, now = at(`${on} 07:00`), owner = ownerOf(posts.director)) =>
  morningOf(states, owner, office, agendaWindow(calendar, on, now, 3));

describe('what will be deemed today', () => {
  // Two working days from Thursday 19/11: Monday 23/11, to 24:00. The 24th is a day off.
  const state = asked(at('2026-11-19 09:00'));

  it('names the consult, the hour, the effect and that nobody prepared a reply', () => {
    expect(morning([state], '2026-11-23').answersDue).toMatchObject([
      { dossier: state.id, unit: 'H99.04', dueAt: at('2026-11-24 00:00'), effect: 'deemed-consent', liability: true, atOnce: true, preparedBy: null },
    ]);
  });

  it.each([
    ['the working day before', '2026-11-20', 0],
    ['the day itself', '2026-11-23', 1],
    ['the day off after it', '2026-11-24', 0],
    ['the next working day', '2026-11-25', 0],
  ])('%s', (_when, on, count) => {
    expect(morning([state], on).answersDue).toHaveLength(count);
  });

  it('what ends on days off is told on the last working day before them', () => {
    const fixed = {
      ...state,
      consults: state.consults.map((consult) => ({ ...consult, consultees: consult.consultees.map((each) => ({ ...each, dueAt: at('2026-11-24 15:00') })) })),
    };
    expect(morning([fixed], '2026-11-23').answersDue).toHaveLength(1);
    expect(morning([fixed], '2026-11-20').answersDue).toHaveLength(0);
  });

  it('a make-up Saturday is a working day of its own', () => {
    const on = '2026-08-22';
    const window = agendaWindow(vnOffice, on, at(`${on} 07:00`), 3);
    expect(window).toMatchObject({ workingDay: true, since: at('2026-08-21 00:00'), until: at('2026-08-24 00:00') });
    expect(agendaWindow(vnOffice, '2026-08-21', at('2026-08-21 07:00'), 1)).toMatchObject({ until: at('2026-08-22 00:00'), soonUntil: at('2026-08-23 00:00') });
    expect(agendaWindow(vnOffice, '2026-08-29', at('2026-08-29 07:00'), 3).workingDay).toBe(false);
  });

  it('answered, withdrawn, another unit, a division and the province’s chair: nothing', () => {
    const replied = after(state, at('2026-11-20 09:00'), { kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'agree', text: '' });
    expect(morning([replied], '2026-11-23').answersDue).toEqual([]);
    const withdrawn = after(state, at('2026-11-20 09:00'), { kind: 'withdraw-consult', consult: 'c1', units: [], reason: 'Đủ ý kiến' });
    expect(morning([withdrawn], '2026-11-23').answersDue).toEqual([]);
    for (const held of [posts.chair, posts.division, posts.province]) expect(morning([state], '2026-11-23', undefined, ownerOf(held)).answersDue).toEqual([]);
  });

  it('another effect of silence is told as such; a complaint or denunciation not at all', () => {
    expect(morning([asked(at('2026-11-19 09:00'), { effect: 'escalate' })], '2026-11-23').answersDue[0]?.effect).toBe('escalate');
    for (const documentClass of ['denunciation', 'complaint'] as const) expect(morning([asked(at('2026-11-19 09:00'), { documentClass })], '2026-11-23').answersDue).toEqual([]);
  });
});

describe('what was deemed', () => {
  const state = asked(at('2026-11-19 09:00'));
  const head = { post: posts.director.id, officer: 'giu H99.04/giam-doc', unit: 'H99.04', acting: false };
  const settled = concluded(state, { 'H99.04': head });

  it('is told on the next working day, over the day off', () => {
    expect(morning([settled], '2026-11-25').deemed).toMatchObject([
      { unit: 'H99.04', dueAt: at('2026-11-24 00:00'), recorded: true, accountable: { officer: 'giu H99.04/giam-doc' } },
    ]);
    expect(morning([settled], '2026-11-26').deemed).toEqual([]);
  });

  it('is told by its due time even while nothing recorded it', () => {
    expect(morning([state], '2026-11-25').deemed).toMatchObject([{ unit: 'H99.04', recorded: false, accountable: null }]);
  });
});

describe('what waits for a signature', () => {
  const sent = at('2026-11-19 09:00');
  const officer = { officer: 'cb-003', post: 'H99.04.02/chuyen-vien', unit: 'H99.04.02' };
  const prepare = { kind: 'prepare-reply', consult: 'c1', unit: 'H99.04', position: 'disagree', text: 'Vượt chỉ giới' } as const;

  it('a prepared reply waits for the head, and answers nothing before it is signed', () => {
    const state = afterBy(asked(sent), sent + 1000, officer, prepare);
    const told = morning([state], '2026-11-23');
    expect(told.toSign).toMatchObject([{ kind: 'reply', unit: 'H99.04', position: 'disagree', by: { officer: 'cb-003' }, seq: state.seq }]);
    expect(told.answersDue[0]?.preparedBy).toMatchObject({ officer: 'cb-003' });
    expect(morning([state], '2026-11-23', undefined, ownerOf(posts.deputy)).toSign).toEqual([]);
    const signed = after(state, sent + 2000, { kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'disagree', text: 'Vượt chỉ giới' });
    expect(morning([signed], '2026-11-23').toSign).toEqual([]);
  });

  it('a submission waits for whoever decides, an extension for another one than the requester', () => {
    const settled = after(
      asked(sent),
      sent + 1000,
      { kind: 'assign', officer: 'cb-012', post: 'H99.32.02/chuyen-vien', unit: 'H99.32.02' },
      { kind: 'withdraw-consult', consult: 'c1', units: [], reason: 'Đủ' },
      submitCommand(),
    );
    expect(morning([settled], '2026-11-23', undefined, ownerOf(posts.province)).toSign).toMatchObject([{ kind: 'decision', to: 'H99', dissent: [] }]);
    expect(morning([settled], '2026-11-23', undefined, ownerOf(posts.deputy)).toSign).toEqual([]);
    const request = { kind: 'extend', step: 'request', dueOn: '2026-12-15', reason: 'Chờ quy hoạch' } as const;
    expect(morning([after(asked(sent), sent + 1000, request)], '2026-11-23', undefined, ownerOf(posts.chair)).toSign).toMatchObject([{ kind: 'extension', requestedBy: 'cb-012' }]);
    const own = afterBy(asked(sent), sent + 1000, { officer: 'giu H99.32/chu-tich', post: posts.chair.id, unit: 'H99.32' }, request);
    expect(morning([own], '2026-11-23', undefined, ownerOf(posts.chair)).toSign).toEqual([]);
  });
});
