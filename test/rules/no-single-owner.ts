import type { Scenarios } from './scenario.ts';

const work = { actor: 'Sở Xây dựng', on: '2026-11-20', limitPassed: false } as const;

export const noSingleOwner: Scenarios = {
  rule: 'no-single-owner',
  hit: { ...work, leads: ['Sở Xây dựng', 'Sở Tài chính'], officer: null },
  miss: { ...work, leads: ['Sở Xây dựng'], officer: 'cb-003', postHeld: true },
  // The time to name an officer is over.
  boundary: { ...work, leads: ['Sở Xây dựng'], officer: null, limitPassed: true, expect: 'hit' },
  exempt: { ...work, leads: ['Sở Xây dựng'], officer: null },
  unknown: { ...work, leads: ['Sở Xây dựng'], officer: null, limitPassed: null },
};
