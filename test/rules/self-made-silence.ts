import type { Scenarios } from './scenario.ts';

const asks = {
  actor: 'Sở Xây dựng',
  about: 'V/v cấp phép đấu nối vào đường tỉnh 512',
  consults: ['Sở Tài chính'],
  on: '2026-11-20',
  sent: '2026-11-20T02:00:00Z',
  due: '2026-11-25',
  minimum: '2026-11-25',
  days: 2,
} as const;
// Friday, 15:00 in Việt Nam: two hours before the office closes.
const friday = { ...asks, sent: '2026-11-20T08:00:00Z' } as const;

export const selfMadeSilence: Scenarios = {
  rule: 'self-made-silence',
  hit: { ...asks, due: '2026-11-24' },
  miss: { ...asks, due: '2026-11-26' },
  // An instant short of the minimum.
  boundary: { ...asks, due: '2026-11-24T16:59:59.999Z' },
  exempt: { ...asks, due: '2026-11-24', effect: 'none' },
  unknown: { ...asks, due: '2026-11-24', minimum: null },
  risks: {
    'P25 urgent, with a written order': { ...asks, due: '2026-11-24', order: 'CĐ 03/CĐ-UBND', expect: 'miss' },
    'P22 sent at the last hour, truly urgent': { ...friday, order: 'CĐ 03/CĐ-UBND', expect: 'miss' },
  },
  more: {
    'exactly the minimum': { ...asks, due: '2026-11-24T17:00:00Z', expect: 'miss' },
    'sent two hours before the office closes, with two days': { ...friday, expect: 'hit' },
    'a moment earlier': { ...friday, sent: '2026-11-20T07:59:59.999Z', expect: 'miss' },
    'at the last hour with three days': { ...friday, days: 3, due: '2026-11-26', expect: 'miss' },
    'of which silence does something, but nobody knows what': { ...asks, effect: null, expect: 'unknown' },
    'without a due date there is none to be too short': { ...asks, due: null, minimum: '2026-11-25', expect: 'miss' },
  },
};
