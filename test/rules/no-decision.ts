import type { Scenarios } from './scenario.ts';

const due = '2026-11-25T17:00:00Z';
const paper = { decider: 'UBND tỉnh Thanh Lâm', submitted: '2026-11-20T02:00:00Z', due, asOf: '2026-12-01T00:00:00Z', seen: true, on: '2026-11-20' } as const;

export const noDecision: Scenarios = {
  rule: 'no-decision',
  hit: { ...paper, decided: null },
  miss: { ...paper, decided: '2026-11-25T02:00:00Z' },
  // The due time is the first instant that is too late.
  boundary: { ...paper, decided: due },
  exempt: { ...paper, decided: '2026-11-25T16:59:59.999Z' },
  unknown: { ...paper, decided: null, seen: false },
  more: {
    'the time is not over': { ...paper, decided: null, asOf: '2026-11-25T16:59:59.999Z', expect: 'miss' },
    'it is over in this instant': { ...paper, decided: null, asOf: due, expect: 'hit' },
    'nothing gives a day': { ...paper, due: null, decided: null, expect: 'unknown' },
  },
};
