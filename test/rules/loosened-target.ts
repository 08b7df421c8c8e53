import type { Scenarios } from './scenario.ts';

const move = { actor: 'Sở Xây dựng', on: '2026-11-20', loosens: 'target' } as const;
const allowed = { authority: true, instrument: true, reason: true, samePerson: false };

export const loosenedTarget: Scenarios = {
  rule: 'loosened-target',
  hit: { ...move, allowed: { ...allowed, authority: false } },
  miss: { ...move, allowed },
  // Once is allowed, twice is not.
  boundary: { ...move, loosens: 'deadline', allowed, before: 1, expect: 'hit' },
  exempt: { ...move, loosens: 'deadline', allowed, before: 0 },
  unknown: { ...move, allowed: null },
};
