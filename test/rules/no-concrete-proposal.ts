import type { Scenarios } from './scenario.ts';

const paper = {
  actor: 'Sở Xây dựng',
  submits: 'V/v cấp phép đấu nối vào đường tỉnh 512',
  to: 'Sở Xây dựng',
  on: '2026-11-20',
  signed: ['H99.04/giam-doc', 'cb-001'],
  dissent: [],
} as const;

// The finance department's own parameter asks for cost and time.
const money = { ...paper, actor: 'Sở Tài chính', to: 'Sở Tài chính', signed: ['H99.03/giam-doc', 'cb-041'] } as const;

export const noConcreteProposal: Scenarios = {
  rule: 'no-concrete-proposal',
  hit: { ...paper, proposal: { option: false, responsible: true } },
  miss: { ...paper, proposal: { option: true, responsible: true } },
  // An option that nobody will answer for.
  boundary: { ...paper, proposal: { option: true, responsible: false }, expect: 'hit' },
  // Cost and time are not asked of every matter.
  exempt: { ...paper, proposal: { option: true, responsible: true } },
  unknown: paper,
  more: {
    'cost and time are not asked everywhere': { ...paper, proposal: { option: true, responsible: true, cost: false, time: false }, expect: 'miss' },
    'an agency that asks for the cost': { ...money, proposal: { option: true, responsible: true, cost: false, time: true }, expect: 'hit' },
    'an agency that asks for the time': { ...money, proposal: { option: true, responsible: true, cost: true, time: false }, expect: 'hit' },
    'all that such an agency asks for': { ...money, proposal: { option: true, responsible: true, cost: true, time: true }, expect: 'miss' },
    'of a page that shows no cost it cannot be told': { ...money, proposal: { option: true, responsible: true, time: true }, expect: 'unknown' },
  },
};
