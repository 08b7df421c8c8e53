import { describe, expect, it } from 'vitest';
import { registryNoticeWords } from '../words/index.ts';
import { noticeFrom, type ReviewedReference, reviewRegistry } from './reports.ts';
import type { CompetenceRule, Holding, Post, Unit } from './types.ts';

const AT = '2026-11-23';
const words = (text: string) => ({ vi: text, en: text });
const unit = (code: string, from: string, to?: string, ...successors: readonly string[]): Unit => ({
  code,
  legacyCode: code,
  name: words(code),
  shortName: code,
  kind: 'department',
  successors,
  from,
  ...(to === undefined ? {} : { to }),
});
const post = (id: string, of: string, head = false): Post => ({ id, unit: of, title: words(id), head, roles: ['officer'] });
const held = (id: string, from: string, to?: string, rest: Partial<Holding> = {}): Holding => ({
  post: id,
  officer: 'a',
  from,
  acting: false,
  ...(to === undefined ? {} : { to }),
  ...rest,
});
const rule = (id: string, owner: string, from: string, to?: string, rest: Partial<CompetenceRule> = {}): CompetenceRule => ({
  id,
  matter: 'm',
  owner: owner === 'commune' ? { kind: 'commune-of-place' } : { kind: 'unit', unit: owner },
  source: { text: 'NĐ', confidence: 'verified' },
  related: [],
  from,
  ...(to === undefined ? {} : { to }),
  ...rest,
});
const whole: ReviewedReference = {
  units: [unit('X', '2025-03-01'), unit('Y', '2025-03-01')],
  posts: [post('X/gd', 'X', true)],
  holdings: [held('X/gd', '2025-07-01')],
  matters: [{ id: 'm', name: words('m'), phrases: [] }],
  competence: [rule('R1', 'X', '2025-07-01')],
};
const review = (change: Partial<ReviewedReference>, at = AT, days?: number) => reviewRegistry({ ...whole, ...change }, at, days);

it('finds nothing in a register that is whole', () => {
  expect(review({})).toEqual([]);
});

describe('matters without an owner', () => {
  const gaps = (...competence: readonly CompetenceRule[]) =>
    review({ competence }, AT, 0).flatMap((notice) => (notice.kind === 'matter-without-owner' ? [`${notice.from} ${notice.to ?? '…'}${notice.partly ? ' partly' : ''}`] : []));

  it('are told from the first day, and until somebody is named again', () => {
    expect(gaps()).toEqual(['2026-11-23 …']);
    expect(gaps(rule('a', 'X', '2025-07-01', '2026-11-22'))).toEqual(['2026-11-23 …']);
    expect(gaps(rule('a', 'X', '2025-07-01', '2026-11-23'))).toEqual(['2026-11-24 …']);
    expect(gaps(rule('a', 'X', '2025-07-01', '2027-02-28'), rule('b', 'Y', '2027-03-01'))).toEqual([]);
    expect(gaps(rule('a', 'X', '2025-07-01', '2027-02-27'), rule('b', 'Y', '2027-03-01'))).toEqual(['2027-02-28 2027-02-28']);
    expect(gaps(rule('b', 'Y', '2027-03-01', '2027-12-31'))).toEqual(['2026-11-23 2027-02-28', '2028-01-01 …']);
    expect(gaps(rule('a', 'X', '2025-07-01', '2027-12-31'), rule('b', 'X', '2026-01-01', '2026-12-31'))).toEqual(['2028-01-01 …']);
    expect(gaps(rule('open', 'X', '2025-07-01'), rule('later', 'X', '2027-01-01', '2027-02-01'))).toEqual([]);
  });

  it('say when some places, classes or values have one', () => {
    const zone = rule('z', 'Y', '2027-01-01', '2027-06-30', { places: ['X'] });
    expect(gaps(zone)).toEqual(['2026-11-23 … partly']);
    expect(gaps(rule('a', 'X', '2025-07-01', '2027-06-30'), zone)).toEqual(['2027-07-01 …']);
    expect(gaps(rule('a', 'X', '2025-07-01', '2027-05-31'), rule('b', 'X', '2027-06-15'), zone)).toEqual(['2027-06-01 2027-06-14 partly']);
  });
});

describe('rules that clash', () => {
  const clashes = (...competence: readonly CompetenceRule[]) =>
    review({ competence }, AT, 0).flatMap((notice) => (notice.kind === 'competence-overlap' ? [`${notice.rules.join('+')} ${notice.from} ${notice.to ?? '…'}`] : []));

  it('are told for the days on which both stand, in one order', () => {
    expect(clashes(rule('b', 'Y', '2027-01-01', '2027-03-31'), rule('a', 'X', '2025-07-01'))).toEqual(['a+b 2027-01-01 2027-03-31']);
    expect(clashes(rule('a', 'X', '2025-07-01'), rule('b', 'commune', '2025-07-01'))).toEqual(['a+b 2026-11-23 …']);
    expect(clashes(rule('a', 'X', '2025-07-01'), rule('b', 'X', '2025-07-01'))).toEqual([]);
    expect(clashes(rule('a', 'X', '2025-07-01', '2026-12-31'), rule('b', 'Y', '2027-01-01'))).toEqual([]);
    expect(clashes(rule('a', 'X', '2025-07-01', '2026-11-22'), rule('b', 'Y', '2025-07-01'))).toEqual([]);
  });

  it('do not when one is narrower, or nothing falls under both', () => {
    expect(clashes(rule('a', 'X', '2025-07-01'), rule('b', 'Y', '2025-07-01', undefined, { places: ['X'] }))).toEqual([]);
    expect(clashes(rule('a', 'X', '2025-07-01', undefined, { classes: ['complaint'] }), rule('b', 'Y', '2025-07-01', undefined, { classes: ['petition'] }))).toEqual([]);
    expect(clashes(rule('a', 'X', '2025-07-01', undefined, { places: ['X'] }), rule('b', 'Y', '2025-07-01', undefined, { places: ['X'] }))).toEqual(['a+b 2026-11-23 …']);
  });
});

describe('what ends', () => {
  it('is told ninety days ahead, the last day included', () => {
    const ends = (to: string, days?: number) => review({ competence: [rule('a', 'X', '2025-07-01', to), rule('b', 'X', '2025-07-01')] }, AT, days).map(({ kind }) => kind);
    expect([ends('2027-02-21'), ends('2027-02-22'), ends('2026-11-22'), ends('2027-02-22', 91)]).toEqual([['competence-expiring'], [], [], ['competence-expiring']]);
  });

  it('delegations and acting heads too; what rests on nobody is told as such', () => {
    const given = { post: 'X/gd', officer: 'b', actions: ['submit' as const], instrument: 'GUQ', from: '2026-11-01' };
    const told = (rest: { from?: string; to?: string }, holdings = whole.holdings) =>
      review({ delegations: [{ ...given, ...rest }], holdings }).map((notice) => `${notice.kind} ${noticeFrom(notice)}`);
    expect([told({ to: '2027-02-21' }), told({ to: '2027-02-22' }), told({ to: '2026-11-22' }), told({})]).toEqual([['delegation-expiring 2027-02-21'], [], [], []]);
    expect(told({ from: '2027-03-01' })).toEqual([]);
    const successor = [held('X/gd', '2025-07-01', '2026-11-10'), held('X/gd', '2026-11-11')];
    expect(told({ to: '2027-02-21' }, successor)).toEqual(['delegation-without-giver 2026-11-23']);
    expect(told({ from: '2026-12-01' }, successor)).toEqual([]);
    const acting = (to: string, instrument: string | undefined) =>
      review({ holdings: [...whole.holdings, held('X/gd', '2026-11-01', to, { acting: true, ...(instrument === undefined ? {} : { instrument }) })] }).map(({ kind }) => kind);
    expect([acting('2027-02-21', 'QĐ'), acting('2027-02-22', 'QĐ'), acting('2026-11-22', 'QĐ'), acting('2027-01-01', undefined)]).toEqual([['acting-expiring'], [], [], []]);
  });
});

describe('posts and units', () => {
  it('tells a post from its first vacant day, within the days looked ahead', () => {
    const vacant = (...holdings: readonly Holding[]) => review({ holdings }).map((notice) => `${notice.kind} ${noticeFrom(notice)}`);
    expect(vacant()).toEqual(['post-without-holder 2026-11-23']);
    expect(vacant(held('X/gd', '2025-07-01', '2026-12-31'))).toEqual(['post-without-holder 2027-01-01']);
    expect(vacant(held('X/gd', '2025-07-01', '2026-12-31'), held('X/gd', '2027-01-01'))).toEqual([]);
    expect(vacant(held('X/gd', '2027-01-05'), held('X/gd', '2025-07-01', '2026-12-31'))).toEqual(['post-without-holder 2027-01-01']);
    expect(vacant(held('X/gd', '2026-12-01'))).toEqual(['post-without-holder 2026-11-23']);
    expect(vacant(held('X/gd', '2025-07-01', '2027-02-20'))).toEqual(['post-without-holder 2027-02-21']);
    expect(vacant(held('X/gd', '2025-07-01', '2027-02-21'))).toEqual([]);
    expect(vacant(held('X/gd', '2025-07-01', '2026-11-22'), held('X/gd', '2025-07-01', '2026-10-01'))).toEqual(['post-without-holder 2026-11-23']);
    expect(vacant(held('X/gd', '2025-07-01', undefined, { acting: true }))).toEqual(['post-without-holder 2026-11-23']);
  });

  it('does not ask for the posts of a unit that is gone', () => {
    expect(review({ units: [unit('X', '2025-03-01', '2026-11-22', 'Y'), unit('Y', '2025-03-01')], holdings: [], competence: [rule('R', 'Y', '2025-07-01')] })).toEqual([]);
  });

  it('tells a unit whose work nobody carries on, and a rule that still names it', () => {
    const told = (units: readonly Unit[], competence = [rule('R', 'Y', '2025-07-01')]) => review({ units: [...units, unit('Y', '2025-03-01')], posts: [], competence });
    expect(told([unit('X', '2025-03-01', '2026-11-22')])).toEqual([{ kind: 'unit-without-successor', unit: 'X', endedOn: '2026-11-22' }]);
    expect(told([unit('X', '2025-03-01', '2026-11-23')])).toEqual([]);
    expect(told([unit('X', '2025-03-01', '2026-12-31', 'Y')], [rule('R', 'X', '2025-07-01')])).toEqual([
      { kind: 'owner-ended', rule: 'R', unit: 'X', from: '2027-01-01', carriedOnBy: ['Y'] },
    ]);
    expect(told([unit('X', '2025-03-01', '2026-10-31', 'Y')], [rule('R', 'X', '2025-07-01')])).toMatchObject([{ kind: 'owner-ended', from: AT }]);
    expect(told([unit('X', '2025-03-01', '2026-10-31', 'Y')], [rule('R', 'X', '2027-01-01'), rule('R2', 'Y', '2025-07-01', '2026-12-31')])).toContainEqual({
      kind: 'owner-ended',
      rule: 'R',
      unit: 'X',
      from: '2027-01-01',
      carriedOnBy: ['Y'],
    });
    expect(told([unit('X', '2025-03-01', '2026-12-31', 'Y')], [rule('R', 'X', '2025-07-01', '2026-12-31'), rule('R2', 'Y', '2027-01-01')]).map(({ kind }) => kind)).toEqual([
      'competence-expiring',
    ]);
  });
});

it('is in the order of days, however the register is sorted', () => {
  const change = { competence: [rule('a', 'X', '2025-07-01', '2027-01-31')], holdings: [held('X/gd', '2025-07-01', '2026-12-31')], posts: [post('X/tp', 'X'), ...whole.posts] };
  const told = review(change).map((notice) => `${noticeFrom(notice)} ${notice.kind}`);
  expect(told).toEqual(['2026-11-23 post-without-holder', '2027-01-01 post-without-holder', '2027-01-31 competence-expiring', '2027-02-01 matter-without-owner']);
  expect(review({ ...change, posts: change.posts.toReversed() })).toEqual(review(change));
});

it('says each in one sentence, vi and en', () => {
  const names = { unit: words, post: words, matter: words, officer: (id: string) => id };
  const say = (notice: Parameters<typeof registryNoticeWords>[0]) => registryNoticeWords(notice, names);
  expect(say({ kind: 'matter-without-owner', matter: 'm', from: '2027-03-01', to: null, partly: false })).toEqual({
    vi: 'm: chưa giao cho đơn vị nào từ ngày 01/03/2027.',
    en: 'm: no unit is named from 1 Mar 2027.',
  });
  expect(say({ kind: 'matter-without-owner', matter: 'm', from: '2027-03-01', to: '2027-03-02', partly: true }).vi).toBe(
    'm: chỉ có quy định cho một số nơi, loại văn bản hoặc giá trị từ ngày 01/03/2027 đến hết ngày 02/03/2027.',
  );
  expect(say({ kind: 'competence-overlap', matter: 'm', rules: ['a', 'b'], from: '2027-03-01', to: null }).en).toBe('m: the rules a and b name different units from 1 Mar 2027.');
  expect(say({ kind: 'competence-expiring', matter: 'm', rule: 'a', on: '2027-03-01' }).vi).toBe('m: quy định a hết hiệu lực ngày 01/03/2027.');
  expect(say({ kind: 'owner-ended', rule: 'a', unit: 'X', from: '2027-03-01', carriedOnBy: ['Y', 'Z'] }).vi).toBe(
    'Quy định a vẫn ghi X, đơn vị không còn từ ngày 01/03/2027; đơn vị kế tục: Y, Z.',
  );
  expect(say({ kind: 'owner-ended', rule: 'a', unit: 'X', from: '2027-03-01', carriedOnBy: [] }).en).toBe('The rule a still names X, which no longer exists from 1 Mar 2027.');
  expect(say({ kind: 'post-without-holder', post: 'p', head: true, from: '2027-03-01' }).en).toBe('p (head): nobody holds it from 1 Mar 2027.');
  expect(say({ kind: 'post-without-holder', post: 'p', head: false, from: '2027-03-01' }).vi).toBe('p: không có người giữ từ ngày 01/03/2027.');
  expect(say({ kind: 'delegation-expiring', post: 'p', officer: 'a', instrument: 'GUQ', on: '2027-03-01' }).vi).toBe('GUQ: ủy quyền của p cho a hết hạn ngày 01/03/2027.');
  expect(say({ kind: 'delegation-without-giver', post: 'p', officer: 'a', instrument: 'GUQ', from: '2027-03-01' }).en).toMatch(/^GUQ \(a\): without effect from 1 Mar 2027/);
  expect(say({ kind: 'acting-expiring', post: 'p', officer: 'a', instrument: 'QĐ', on: '2027-03-01' }).en).toBe('QĐ: a acts as p until 1 Mar 2027.');
  expect(say({ kind: 'unit-without-successor', unit: 'X', endedOn: '2027-03-01' }).vi).toBe('X kết thúc ngày 01/03/2027 mà không ghi đơn vị kế tục.');
});
