import type { Names } from '@roviec/core';
import { dossierPath, type EventView } from '@roviec/schema';
import { describe, expect, it } from 'vitest';
import { ticksOf } from './axis.ts';
import { matches } from './filter.ts';
import { eventAnchor } from './paths.ts';
import { personalRows, stepsOf } from './steps.ts';

const names: Names = { unit: () => ({ vi: 'Sở Xây dựng', en: 'Construction' }), officer: () => null, post: () => null };
const rule = { text: 'NĐ 217/2026/NĐ-CP', confidence: 'verified' };
const T0 = Date.UTC(2027, 1, 15, 2, 0);
const event = (seq: number, happenedAt: number, body: EventView['body'], recordedAt = happenedAt): EventView => ({
  id: `dossier/H99.32/2027/den/1#${seq}`,
  seq,
  happenedAt,
  recordedAt,
  actor: null,
  provenance: { kind: 'timer' },
  versions: { procedure: null, calendar: null, registry: 'r' },
  body,
  personal: {},
  erased: [],
  leafHash: '00',
});
const reminded = { kind: 'reminded', consult: 'c1', unit: 'H99.04', share: 0.5 };
const deemed = { kind: 'consent-deemed', consult: 'c1', unit: 'H99.04', dueAt: T0, accountable: null, liability: true, rule };

describe('stepsOf', () => {
  it('keeps the order of the ledger, and says when something happened and when it was recorded', () => {
    const steps = stepsOf([event(1, T0, reminded), event(2, T0 + 7_200_000, reminded), event(3, T0 + 3_600_000, reminded, T0 + 9_000_000)], names, null);
    expect(steps.map(({ event: { seq } }) => seq)).toEqual([1, 2, 3]);
    expect(steps.map(({ since }) => since?.vi ?? null)).toEqual([null, '2 giờ', null]);
    expect(steps.map(({ moment }) => moment.vi)).toEqual(['15/02/2027 09:00', '15/02/2027 11:00', 'xảy ra lúc 15/02/2027 10:00, ghi nhận lúc 15/02/2027 11:30']);
  });

  it('names the rule behind an effect', () => {
    expect(stepsOf([event(1, T0, deemed)], names, null)[0]?.rule?.source.text).toBe('NĐ 217/2026/NĐ-CP');
    expect(stepsOf([event(1, T0, reminded)], names, null)[0]?.rule).toBeNull();
  });

  it('says that a newer version wrote what it cannot read', () => {
    expect(stepsOf([event(1, T0, { kind: 'laundered' })], names, null)[0]?.sentence.vi).toContain('phiên bản mới hơn');
  });
});

describe('personalRows', () => {
  it('puts questions first, by number and not by spelling', () => {
    expect(personalRows({ ownPosition: 'x', question10: 'j', question2: 'b' }).map(({ field, number }) => [field, number])).toEqual([
      ['question', 2],
      ['question', 10],
      ['ownPosition', null],
    ]);
  });
});

describe('addresses', () => {
  it('keep an id with slashes and encoded slashes in one part, and come back by decoding once', () => {
    const id = 'dossier/H99.32/2027/den/27%2FTTr';
    expect(dossierPath(id)).toBe('/ho-so/dossier%2FH99.32%2F2027%2Fden%2F27%252FTTr/dien-bien');
    expect(decodeURIComponent(dossierPath(id).split('/')[2] ?? '')).toBe(id);
  });

  it('link only events of the dossier itself', () => {
    expect(eventAnchor('dossier/H99.32/2027/den/1', 'dossier/H99.32/2027/den/1#12')).toBe('su-kien-12');
    expect(eventAnchor('dossier/H99.32/2027/den/1', 'dossier/H99.32/2027/den/11#2')).toBeNull();
    expect(eventAnchor('dossier/H99.32/2027/den/1', 'c680dda0')).toBeNull();
  });
});

describe('ticksOf', () => {
  it('marks round times of Việt Nam, few enough to read', () => {
    expect(ticksOf(T0 + 240_000, T0 + 1_500_000, 5, 'vi').map(({ label }) => label)).toEqual(['09:05', '09:10', '09:15', '09:20', '09:25']);
    expect(ticksOf(T0, T0 + 10 * 86_400_000, 5, 'vi').map(({ label }) => label)).toEqual(['17/02', '19/02', '21/02', '23/02', '25/02']);
    expect(ticksOf(T0, T0 + 10 * 86_400_000, 5, 'en')[0]?.label).toBe('17 Feb');
  });

  it('keeps marks inside the drawing', () => {
    for (const { share } of ticksOf(T0 + 12_345, T0 + 98_765_432, 5, 'vi')) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });
});

describe('matches', () => {
  it('finds without marks and in any order, and needs every word', () => {
    expect(matches('lam dong', ['UBND phường Đông Lâm'])).toBe(true);
    expect(matches('đông hà', ['UBND phường Đông Lâm'])).toBe(false);
    expect(matches('', ['x'])).toBe(true);
  });
});
