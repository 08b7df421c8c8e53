import type { Scenarios } from './scenario.ts';

const unsigned = { submits: 'V/v điều chỉnh bảng giá đất', to: 'Sở Xây dựng', on: '2026-11-20' } as const;
const paper = {
  actor: 'Sở Xây dựng',
  submits: 'V/v điều chỉnh bảng giá đất',
  to: 'UBND tỉnh Thanh Lâm',
  on: '2026-11-20',
  signed: ['H99.04/giam-doc', 'cb-001'],
  proposal: { option: true, responsible: true },
  dissent: [],
} as const;

export const wrongLevelSending: Scenarios = {
  rule: 'wrong-level-sending',
  hit: { ...paper, to: 'Bộ Nội vụ' },
  miss: paper,
  // One level too many: the division sends where its head should.
  boundary: { ...paper, actor: 'Phòng Quản lý xây dựng', to: 'Sở Tài chính' },
  exempt: { ...paper, to: 'Bộ Nội vụ', order: 'TB 12/TB-UBND' },
  // A body that stands under nobody here.
  unknown: { ...unsigned, actor: 'Bộ Nội vụ' },
  more: {
    'to the office that receives for the province': { ...paper, to: 'Văn phòng UBND tỉnh', expect: 'miss' },
    'to its own head': { ...paper, actor: 'Phòng Quản lý xây dựng', to: 'Sở Xây dựng', expect: 'miss' },
    down: { ...unsigned, actor: 'UBND tỉnh Thanh Lâm', expect: 'hit' },
    'to another agency of the same superior': { ...paper, to: 'Sở Tài chính', expect: 'miss' },
  },
};
