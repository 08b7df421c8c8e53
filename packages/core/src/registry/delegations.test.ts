import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delegationsInForce } from './delegations.ts';
import { tenureOf } from './holders.ts';
import { dayText, UNITS, versionAt, worlds } from './oracle.fixture.ts';
import { signatoryOf } from './signatory.ts';
import type { Delegation, Holding, Post } from './types.ts';

const post = (id: string, unit: string, head: boolean): Post => ({ id, unit, title: { vi: id, en: id }, head, roles: ['officer'] });
const held = (id: string, officer: string, from: string, to?: string): Holding => ({ post: id, officer, from, acting: false, ...(to === undefined ? {} : { to }) });
const given = (rest: Partial<Delegation> = {}): Delegation => ({
  post: 'xd/gd',
  officer: 'pho',
  actions: ['submit'],
  instrument: 'GUQ 1',
  from: '2026-01-01',
  to: '2026-12-31',
  ...rest,
});

const view = {
  units: [
    { code: 'xd', kind: 'department' as const },
    { code: 'xd.1', kind: 'division' as const, parent: 'xd' },
    { code: 'nn', kind: 'department' as const },
  ],
  posts: [post('xd/gd', 'xd', true), post('xd/pho', 'xd', false), post('xd.1/tp', 'xd.1', true), post('nn/gd', 'nn', true)],
  holdings: [
    held('xd/gd', 'cu', '2025-07-01', '2026-06-30'),
    held('xd/gd', 'moi', '2026-08-01'),
    held('xd/pho', 'pho', '2025-07-01'),
    held('xd.1/tp', 'tp', '2025-07-01'),
    held('nn/gd', 'nn', '2025-07-01'),
  ],
};
const capacity = (delegation: Delegation, on: string, action: 'submit' | 'decide' = 'submit', at = 'xd/pho', agency = 'xd') =>
  signatoryOf({ ...view, delegations: [delegation] }, { agency, post: at, action, on })?.capacity;

describe('what a delegation gives', () => {
  it('lasts no longer than whoever gave it holds the post', () => {
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2026-08-01'].map((on) => capacity(given(), on))).toEqual(['none', 'delegate', 'delegate', 'none', 'none']);
    expect(capacity(given({ from: '2026-08-01' }), '2026-08-01')).toBe('delegate');
    expect(capacity(given({ from: '2026-07-15' }), '2026-08-01')).toBe('none');
  });

  it('lasts no longer than the instrument of somebody acting who gave it', () => {
    const acting: Holding = { post: 'xd/gd', officer: 'pho', from: '2026-07-10', to: '2026-07-20', acting: true, instrument: 'QĐ 7' };
    const on = (day: string, holding: Holding) => delegationsInForce({ holdings: [holding], delegations: [given({ officer: 'tp', from: '2026-07-12' })] }, 'xd/gd', day).length;
    const { instrument: _, ...without } = acting;
    expect([on('2026-07-20', acting), on('2026-07-21', acting), on('2026-07-15', without)]).toEqual([1, 0, 0]);
  });

  it('is the act that was named, in the agency of the head who gave it', () => {
    expect([capacity(given(), '2026-03-01', 'decide'), capacity(given({ actions: ['decide'] }), '2026-03-01', 'decide')]).toEqual(['none', 'delegate']);
    expect(capacity(given({ post: 'xd.1/tp' }), '2026-03-01')).toBe('none');
    expect(capacity(given({ officer: 'nn' }), '2026-03-01', 'submit', 'nn/gd', 'xd')).toBe('none');
  });

  it('cannot be handed on: what a delegate gives is worth nothing', () => {
    expect(capacity(given({ post: 'xd/pho', officer: 'tp' }), '2026-03-01', 'submit', 'xd.1/tp')).toBe('none');
  });

  it('is listed by officer and instrument, whatever the order', () => {
    const all = [given({ officer: 'b' }), given({ officer: 'a', instrument: 'GUQ 2' }), given({ officer: 'a' })];
    const listed = (delegations: readonly Delegation[]) =>
      delegationsInForce({ ...view, delegations }, 'xd/gd', '2026-03-01').map(({ officer, instrument }) => `${officer} ${instrument}`);
    expect([listed(all), listed(all.toReversed())]).toEqual([
      ['a GUQ 1', 'a GUQ 2', 'b GUQ 1'],
      ['a GUQ 1', 'a GUQ 2', 'b GUQ 1'],
    ]);
    expect(delegationsInForce({ holdings: [] }, 'xd/gd', '2026-03-01')).toEqual([]);
  });

  it('never gives more than the delegator had, in any register on any day', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 8 }), (world, instant, day, who) => {
        const reference = versionAt(world, instant);
        const on = dayText(day);
        for (let unit = 0; unit < UNITS; unit += 1) {
          const deputy = { id: 'deputy', unit: `U${unit}`, title: { vi: '', en: '' }, head: false, roles: ['officer'] } as const;
          const view = {
            ...reference,
            posts: [...reference.posts, deputy],
            holdings: [...reference.holdings, { post: 'deputy', officer: `O${who}`, acting: false, from: dayText(0) }],
          };
          const capacityOf = (action: 'submit' | 'decide', delegations = view.delegations ?? []) =>
            signatoryOf({ ...view, delegations }, { agency: `U${unit}`, post: 'deputy', officer: `O${who}`, action, on })?.capacity;
          const tenure = tenureOf(view, `P${unit}`, on);
          const headStands = tenure?.appointed !== null || tenure?.acting !== null;
          // Whoever is a delegate: somebody stands for the head that day, it was given to that person, for that act.
          if (capacityOf('submit') === 'delegate') expect(headStands && tenure?.delegations.some(({ officer }) => officer === `O${who}`)).toBe(true);
          expect(capacityOf('decide')).toBe('none');
          // Without any delegation nobody gains; with fewer, nobody gains either.
          expect(capacityOf('submit', [])).toBe('none');
        }
      }),
      { numRuns: 200 },
    );
  });
});
