import type { Scenarios } from './scenario.ts';

export const forwardOwnWork: Scenarios = {
  rule: 'forward-own-work',
  hit: { actor: 'Sở Xây dựng', forwards: 'V/v cấp phép đấu nối vào đường tỉnh 512', to: 'Sở Tài chính', on: '2026-11-20' },
  miss: { actor: 'Sở Xây dựng', forwards: 'V/v gia hạn giấy phép khai thác cát', to: 'Sở Công Thương', on: '2026-11-20' },
  // Minerals changed hands on 15/9/2026: a day earlier the same act gave one's own work away.
  boundary: { actor: 'Sở Nông nghiệp và Môi trường', forwards: 'V/v gia hạn giấy phép khai thác cát', to: 'Sở Công Thương', on: '2026-09-14', expect: 'hit' },
  exempt: { actor: 'Sở Xây dựng', forwards: 'V/v cấp phép đấu nối vào đường tỉnh 512', to: 'Sở Tài chính', on: '2026-11-20', delegation: 'UQ-12/2026' },
  risks: {
    'P2 the subject does not say what it is': { actor: 'Sở Xây dựng', forwards: 'V/v báo cáo theo chỉ đạo', to: 'Sở Tài chính', on: '2026-11-20', expect: 'unknown' },
    'P2 delegated in writing': {
      actor: 'Sở Xây dựng',
      forwards: 'V/v cấp phép đấu nối vào đường tỉnh 512',
      to: 'Sở Tài chính',
      on: '2026-11-20',
      delegation: 'UQ-12/2026',
      expect: 'miss',
    },
  },
  unknown: { actor: 'Sở Xây dựng', forwards: 'Thư chúc mừng năm mới', to: 'Sở Tài chính', on: '2026-11-20' },
};
