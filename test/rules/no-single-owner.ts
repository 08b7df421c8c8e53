import type { Scenarios } from './scenario.ts';

const work = { actor: 'Sở Xây dựng', on: '2026-11-20', limitPassed: false } as const;

export const noSingleOwner: Scenarios = {
  rule: 'no-single-owner',
  hit: { ...work, leads: ['Sở Xây dựng', 'Sở Tài chính'], officer: null },
  miss: { ...work, leads: ['Sở Xây dựng'], officer: 'cb-003', postHeld: true },
  // The time to name an officer is over.
  boundary: { ...work, leads: ['Sở Xây dựng'], officer: null, limitPassed: true, expect: 'hit' },
  exempt: { ...work, leads: ['Sở Xây dựng'], officer: null },
  risks: {
    'P18 a unit of one': { ...work, actor: 'Phòng Hạ tầng giao thông', leads: ['Phòng Hạ tầng giao thông'], officer: null, limitPassed: true, expect: 'miss' },
    'P19 the law has several lead together': { ...work, leads: ['Sở Xây dựng', 'Sở Tài chính'], jointUnder: 'NĐ 96/2026/NĐ-CP, Điều 6', officer: null, expect: 'miss' },
    'P20 a copy about a side issue': {
      ...work,
      about: 'V/v cấp phép đấu nối vào đường tỉnh 512',
      leads: ['Sở Xây dựng'],
      informed: ['Sở Tài chính'],
      officer: 'cb-003',
      expect: 'miss',
    },
  },
  more: {
    'nobody leads': { ...work, leads: [], officer: null, expect: 'hit' },
    'P20 the competent body is told, another one leads': {
      ...work,
      about: 'V/v gia hạn giấy phép khai thác cát',
      leads: ['Sở Xây dựng'],
      informed: ['Sở Công Thương'],
      officer: 'cb-003',
      expect: 'hit',
    },
    'an officer who does not hold the post': { ...work, leads: ['Sở Xây dựng'], officer: 'cb-003', postHeld: false, expect: 'hit' },
  },
  unknown: { ...work, leads: ['Sở Xây dựng'], officer: null, limitPassed: null },
};
