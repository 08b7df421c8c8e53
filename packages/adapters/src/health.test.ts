import { describe, expect, it } from 'vitest';
import { type Counts, healthOf } from './health.ts';

const SOUND: Counts = {
  rootFound: true,
  saysEmpty: false,
  rows: 20,
  read: 18,
  withheld: 2,
  markUnreadable: 0,
  withoutKey: 0,
  waiting: 0,
  whole: 18,
  headersFound: true,
  cellCountOff: false,
  contradictions: 0,
  fallbacks: 0,
  unreadable: [],
  restricted: 0,
};
const EXPECT = { rows: { min: 1, max: 200 }, coverage: 0.9 };
const PAGE = { evidence: 'used' } as const;
const of = (change: Partial<Counts>) => healthOf({ ...SOUND, ...change }, EXPECT, PAGE);

it('calls a sound page sound, withheld rows or not', () => expect(of({})).toEqual({ state: 'ok', reasons: [], read: 18, withheld: 2 }));

describe('broken', () => {
  it.each([
    ['root-missing', { rootFound: false, rows: 0, read: 0, whole: 0, withheld: 0 }],
    ['no-rows', { rows: 0, read: 0, whole: 0, withheld: 0 }],
    ['too-many-rows', { rows: 201 }],
    ['mark-unreadable', { withheld: 20, markUnreadable: 20, read: 0, whole: 0 }],
    ['no-key', { withoutKey: 18, read: 0, whole: 0 }],
    ['low-coverage', { whole: 0 }],
  ] as const)('by %s', (reason, change) => {
    const health = of(change);
    expect(health).toMatchObject({ state: 'broken', read: 0 });
    expect(health.reasons).toContain(reason);
  });
});

it('is not alarmed by an empty list, by marked rows alone, or by restricted rows alone', () => {
  const none = { rows: 0, read: 0, whole: 0, withheld: 0 };
  expect(of({ ...none, saysEmpty: true }).state).toBe('ok');
  expect(of({ rows: 3, withheld: 3, read: 0, whole: 0 }).state).toBe('ok');
  expect(of({ rows: 3, withheld: 0, read: 3, whole: 0, restricted: 3 }).state).toBe('ok');
});

it.each([
  ['headers-changed', { headersFound: false }],
  ['cell-count', { cellCountOff: true }],
  ['contradiction', { contradictions: 1 }],
  ['unreadable:issuer', { whole: 10, unreadable: ['issuer'] }],
] as const)('is degraded by %s', (reason, change) => {
  const health = of(change);
  expect(health.state).toBe('degraded');
  expect(health.reasons).toContain(reason);
});

it('never calls a fragile page sound, and notes what is only a note', () => {
  expect(healthOf(SOUND, EXPECT, { evidence: 'used', fragile: true })).toMatchObject({ state: 'degraded', reasons: ['fragile'] });
  expect(healthOf({ ...SOUND, fallbacks: 1 }, EXPECT, { evidence: 'guessed' })).toMatchObject({ state: 'ok', reasons: ['fallback', 'guessed'] });
});
