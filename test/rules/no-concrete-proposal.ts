import type { Scenarios } from './scenario.ts';

const paper = {
  actor: 'Sở Xây dựng',
  submits: 'V/v cấp phép đấu nối vào đường tỉnh 512',
  to: 'Sở Xây dựng',
  on: '2026-11-20',
  signed: ['H99.04/giam-doc', 'cb-001'],
  dissent: [],
} as const;

export const noConcreteProposal: Scenarios = {
  rule: 'no-concrete-proposal',
  hit: { ...paper, proposal: { option: false, responsible: true } },
  miss: { ...paper, proposal: { option: true, responsible: true } },
  // An option that nobody will answer for.
  boundary: { ...paper, proposal: { option: true, responsible: false }, expect: 'hit' },
  // Cost and time are not asked of every matter.
  exempt: { ...paper, proposal: { option: true, responsible: true } },
  unknown: paper,
  more: { 'cost and time are asked where the agency says so': { ...paper, proposal: { option: true, responsible: true, cost: false, time: false }, expect: 'miss' } },
};
