import type { Scenarios } from './scenario.ts';

const asks = {
  actor: 'Sở Xây dựng',
  about: 'V/v cấp phép đấu nối vào đường tỉnh 512',
  consults: ['Sở Tài chính'],
  on: '2026-11-20',
  sent: '2026-11-20T02:00:00Z',
  due: '2026-11-25',
} as const;

export const unscopedConsult: Scenarios = {
  rule: 'unscoped-consult',
  hit: { ...asks, questions: [] },
  miss: asks,
  // Asked and answered for, but without a day.
  boundary: { ...asks, due: null },
  exempt: { ...asks, questions: [], ownPosition: false, order: 'TB 12/TB-UBND' },
  // What the lead thought was erased.
  unknown: { ...asks, questions: null, ownPosition: null },
  risks: { 'P6 a leader has ordered to ask widely': { ...asks, questions: [], order: 'TB 12/TB-UBND', expect: 'miss' } },
  more: {
    'without a view of one’s own': { ...asks, ownPosition: false, expect: 'hit' },
    'a page that does not show the questions': { ...asks, questions: null, counted: false, expect: 'unknown' },
    'asked widely by order, but without a day': { ...asks, questions: [], order: 'TB 12/TB-UBND', due: null, expect: 'hit' },
  },
};
