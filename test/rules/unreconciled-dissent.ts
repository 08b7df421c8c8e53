import type { Scenarios } from './scenario.ts';

const paper = {
  actor: 'Sở Xây dựng',
  submits: 'V/v cấp phép đấu nối vào đường tỉnh 512',
  to: 'Sở Xây dựng',
  on: '2026-11-20',
  signed: ['H99.04/giam-doc', 'cb-001'],
  proposal: { option: true, responsible: true },
} as const;

export const unreconciledDissent: Scenarios = {
  rule: 'unreconciled-dissent',
  hit: { ...paper, dissent: ['Sở Nông nghiệp và Môi trường', 'Sở Tài chính'] },
  miss: { ...paper, dissent: [] },
  // One that is left is enough.
  boundary: { ...paper, dissent: ['Sở Tài chính'], expect: 'hit' },
  // Reconciled or reserved in writing: nothing is open.
  exempt: { ...paper, dissent: [] },
  unknown: paper,
  risks: { 'P23 the reply was withdrawn': { ...paper, dissent: [], expect: 'miss' } },
};
