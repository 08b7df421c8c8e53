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
  risks: { 'P12 a disaster, and an order that says so': { ...move, loosens: 'deadline', allowed, before: 1, exception: 'CĐ 09/CĐ-UBND', expect: 'miss' } },
  more: {
    'asked for when it was over': { ...move, loosens: 'deadline', allowed, afterExpiry: true, expect: 'hit' },
    'allowed by whoever asked': { ...move, loosens: 'deadline', allowed: { ...allowed, samePerson: true }, expect: 'hit' },
    'without an instrument': { ...move, allowed: { ...allowed, instrument: false }, expect: 'hit' },
    'without a reason': { ...move, allowed: { ...allowed, reason: false }, expect: 'hit' },
  },
  unknown: { ...move, allowed: null },
};
