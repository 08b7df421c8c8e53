import type { Scenarios } from './scenario.ts';

const asks = { actor: 'Sở Xây dựng', about: 'V/v cấp phép đấu nối vào đường tỉnh 512', on: '2026-11-20', sent: '2026-11-20T02:00:00Z', due: '2026-11-25' } as const;
const sand = { ...asks, actor: 'Sở Công Thương', about: 'V/v gia hạn giấy phép khai thác cát', consults: ['Sở Y tế'] } as const;

export const unrelatedConsult: Scenarios = {
  rule: 'unrelated-consult',
  hit: { ...asks, consults: ['Sở Nông nghiệp và Môi trường', 'Sở Y tế'] },
  miss: { ...asks, consults: ['Sở Nông nghiệp và Môi trường', 'UBND phường Đông Lâm'] },
  // The last day on which the line about minerals is in force.
  boundary: { ...sand, on: '2027-02-28' },
  exempt: { ...asks, consults: ['Sở Y tế'], reason: true },
  unknown: { ...asks, about: 'Thư chúc mừng năm mới', consults: ['Sở Y tế'] },
  risks: {
    'P5 money, law, staffing and security concern every matter': { ...asks, consults: ['Sở Tư pháp', 'Sở Nội vụ', 'Công an tỉnh Thanh Lâm'], expect: 'miss' },
    'P5 the procedure itself names the unit': { ...asks, consults: ['Sở Y tế'], named: ['Sở Y tế'], expect: 'miss' },
  },
  more: {
    'the day after the line ends nobody knows whom it concerns': { ...sand, on: '2027-03-01', expect: 'unknown' },
    'a reason that was erased may have been there': { ...asks, consults: ['Sở Y tế'], reason: null, expect: 'unknown' },
    'the competent body itself may always be asked': { ...sand, actor: 'Sở Xây dựng', consults: ['Sở Công Thương'], expect: 'miss' },
    'a division of a unit concerned stands for it': { ...asks, consults: ['Phòng Đất đai'], expect: 'miss' },
  },
};
