import type { Scenarios } from './scenario.ts';

export const shouldReturn: Scenarios = {
  rule: 'should-return',
  hit: { actor: 'Sở Xây dựng', forwards: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', to: 'Sở Tài chính', place: 'UBND phường Đông Lâm', on: '2026-11-20' },
  // To the competent body itself: the law allows that, with notice to the sender.
  miss: { actor: 'Sở Xây dựng', forwards: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', to: 'UBND phường Đông Lâm', place: 'UBND phường Đông Lâm', on: '2026-11-20' },
  boundary: { actor: 'Sở Nông nghiệp và Môi trường', accepts: 'V/v gia hạn giấy phép khai thác cát', on: '2026-09-15', expect: 'hit' },
  exempt: { actor: 'Sở Nông nghiệp và Môi trường', accepts: 'V/v gia hạn giấy phép khai thác cát', on: '2026-11-20', delegation: 'UQ-03/2026' },
  unknown: { actor: 'Sở Xây dựng', forwards: 'Giấy mời họp giao ban', to: 'Sở Tài chính', on: '2026-11-20' },
};
