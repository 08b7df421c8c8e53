import type { Scenarios } from './scenario.ts';

export const takeOthersWork: Scenarios = {
  rule: 'take-others-work',
  hit: { actor: 'Sở Xây dựng', handles: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', place: 'UBND phường Đông Lâm', on: '2026-11-20' },
  miss: { actor: 'UBND phường Đông Lâm', handles: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', place: 'UBND phường Đông Lâm', on: '2026-11-20' },
  // Minerals changed hands on 15/9/2026.
  boundary: { actor: 'Sở Nông nghiệp và Môi trường', handles: 'V/v gia hạn giấy phép khai thác cát', on: '2026-09-15', expect: 'hit' },
  exempt: { actor: 'Sở Nông nghiệp và Môi trường', handles: 'V/v gia hạn giấy phép khai thác cát', on: '2026-11-20', delegation: 'UQ-03/2026' },
  risks: {
    'P3 a task force by written order': {
      actor: 'Sở Xây dựng',
      handles: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ',
      place: 'UBND phường Đông Lâm',
      on: '2026-11-20',
      delegation: 'QĐ 77/QĐ-UBND',
      expect: 'miss',
    },
  },
  unknown: { actor: 'Sở Xây dựng', handles: 'V/v báo cáo theo chỉ đạo', on: '2026-11-20' },
};
