import type { Scenarios } from './scenario.ts';

const paper = { on: '2026-11-20', proposal: { option: true, responsible: true }, dissent: [] } as const;
const ward = { ...paper, actor: 'UBND phường Đông Lâm', place: 'UBND phường Đông Lâm', to: 'Sở Xây dựng', signed: ['H99.32/chu-tich', 'cb-011'] } as const;
const department = { ...paper, to: 'UBND tỉnh Thanh Lâm' } as const;

export const submitOwnDecision: Scenarios = {
  rule: 'submit-own-decision',
  // A ward asks the department to decide what its own chair decides.
  hit: { ...ward, submits: 'V/v xin ý kiến về cấp giấy phép xây dựng công trình cấp III (nhà xưởng cơ khí) trên đường Trần Phú' },
  miss: { ...ward, submits: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', to: 'UBND phường Đông Lâm' },
  // Minerals became the department's on 15/9/2026: from that day it decides.
  boundary: {
    ...department,
    actor: 'Sở Công Thương',
    submits: 'V/v gia hạn giấy phép khai thác cát',
    signed: ['H99.06/giam-doc', 'cb-031'],
    on: '2026-09-15',
    expect: 'hit',
  },
  exempt: { ...department, actor: 'Sở Nông nghiệp và Môi trường', submits: 'V/v điều chỉnh bảng giá đất', signed: ['H99.05/giam-doc', 'cb-021'] },
  risks: {
    'P4 somebody above decides': { ...department, actor: 'Sở Xây dựng', submits: 'V/v thẩm định đồ án quy hoạch chi tiết', signed: ['H99.04/giam-doc', 'cb-001'], expect: 'miss' },
  },
  unknown: { ...ward, submits: 'Thư chúc mừng năm mới' },
};
