import type { Scenarios } from './scenario.ts';

const back = { actor: 'Sở Xây dựng', returns: '', to: 'UBND phường Đông Lâm', on: '2026-11-20', ground: 'NĐ 217/2026/NĐ-CP, Điều 54' } as const;
const sand = { actor: 'Sở Nông nghiệp và Môi trường', returns: 'V/v gia hạn giấy phép khai thác cát', to: 'UBND phường Đông Lâm', ground: 'NQ 66.25/2026/NQ-CP' } as const;

const ownRoad = { actor: 'Sở Xây dựng', returns: 'V/v cấp phép đấu nối vào đường tỉnh 512', to: 'UBND phường Đông Lâm', on: '2026-11-20', ground: null } as const;

export const shouldReturn: Scenarios = {
  rule: 'should-return',
  hit: { actor: 'Sở Xây dựng', forwards: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', to: 'Sở Tài chính', place: 'UBND phường Đông Lâm', on: '2026-11-20' },
  // To the competent body itself: the law allows that, with notice to the sender.
  miss: { actor: 'Sở Xây dựng', forwards: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', to: 'UBND phường Đông Lâm', place: 'UBND phường Đông Lâm', on: '2026-11-20' },
  boundary: { actor: 'Sở Nông nghiệp và Môi trường', accepts: 'V/v gia hạn giấy phép khai thác cát', on: '2026-09-15', expect: 'hit' },
  exempt: { actor: 'Sở Nông nghiệp và Môi trường', accepts: 'V/v gia hạn giấy phép khai thác cát', on: '2026-11-20', delegation: 'UQ-03/2026' },
  risks: {
    'P13 the applicant brought something else': { ...back, before: '2026-11-10', changedSince: true, expect: 'miss' },
    'P13 the law changed in between': { ...sand, code: 'out-of-competence', before: '2026-09-14', on: '2026-09-15', expect: 'miss' },
    'P14 a text that the system puts there': { ...back, ground: 'Trả lại văn bản', expect: 'unknown' },
    'P15 a question of substance takes its time': { ...back, code: 'quality', held: 10, expect: 'miss' },
  },
  more: {
    'without a ground': { ...back, ground: ' ', expect: 'hit' },
    'a ground of one word': { ...back, ground: 'Sai', expect: 'hit' },
    'a page that does not show why': { ...back, ground: null, expect: 'unknown' },
    'one’s own work, on a page that does not show why': { ...ownRoad, expect: 'hit' },
    'the same within the agency': { ...ownRoad, to: 'Sở Xây dựng', expect: 'unknown' },
    'again for what the first return could have named': { ...back, before: '2026-11-10', expect: 'hit' },
    'out of competence on both days': { ...sand, code: 'out-of-competence', before: '2026-09-15', on: '2026-09-16', expect: 'hit' },
    'for a defect of form on the third day': { ...back, code: 'procedure-missing', held: 3, expect: 'miss' },
    'for a defect of form on the fourth': { ...back, code: 'procedure-missing', held: 4, expect: 'hit' },
    'nobody knows when it came': { ...back, code: 'procedure-missing', held: null, expect: 'unknown' },
  },
  unknown: { actor: 'Sở Xây dựng', forwards: 'Giấy mời họp giao ban', to: 'Sở Tài chính', on: '2026-11-20' },
};
