import type { Scenarios } from './scenario.ts';

const paper = {
  actor: 'Sở Xây dựng',
  submits: 'V/v cấp phép đấu nối vào đường tỉnh 512',
  to: 'Sở Xây dựng',
  on: '2026-11-20',
  proposal: { option: true, responsible: true },
  dissent: [],
} as const;

const issued = { actor: 'Sở Xây dựng', issuesTo: ['UBND phường Đông Lâm'], on: '2026-11-20' } as const;

export const wrongSigner: Scenarios = {
  rule: 'wrong-signer',
  hit: { ...paper, signed: ['H99.04.02/chuyen-vien', 'cb-003'] },
  miss: { ...paper, signed: ['H99.04/giam-doc', 'cb-001'] },
  // The deputy's delegation begins on 1/11/2026; a day earlier nobody had allowed it.
  boundary: { ...paper, signed: ['H99.04/pho-giam-doc', 'cb-005'], on: '2026-10-31', expect: 'hit' },
  exempt: { ...paper, signed: ['H99.04/pho-giam-doc', 'cb-005'], on: '2026-11-01' },
  unknown: paper,
  more: {
    'a document that goes out under an officer’s name': { ...issued, signed: ['H99.04.02/chuyen-vien', 'cb-003'], expect: 'hit' },
    'the head of a division, beyond the agency': { ...issued, signed: ['H99.04.02/truong-phong', 'cb-002'], expect: 'hit' },
    'a document that goes out under the head’s name': { ...issued, signed: ['H99.04/giam-doc', 'cb-001'], expect: 'miss' },
    'nobody can read who signs': { ...issued, expect: 'unknown' },
  },
};
