import type { Scenarios } from './scenario.ts';

const paper = {
  actor: 'Sở Xây dựng',
  submits: 'V/v cấp phép đấu nối vào đường tỉnh 512',
  to: 'Sở Xây dựng',
  on: '2026-11-20',
  signed: ['H99.04/giam-doc', 'cb-001'],
  proposal: { option: true, responsible: true },
  dissent: [],
} as const;

export const noOwnView: Scenarios = {
  rule: 'no-own-view',
  hit: { ...paper, bases: 3, ownView: false },
  miss: { ...paper, bases: 3, ownView: true },
  // Two are several.
  boundary: { ...paper, bases: 2, ownView: false },
  exempt: { ...paper, bases: 1, ownView: false },
  unknown: { ...paper, submits: 'Thư chúc mừng năm mới', ownView: false },
  more: {
    'whether a view was stated cannot be read': { ...paper, bases: 2, expect: 'unknown' },
    'the register knows one basis, and none is cited': { ...paper, ownView: false, expect: 'miss' },
    'a view was stated, whatever the bases': { ...paper, ownView: true, expect: 'miss' },
  },
};
