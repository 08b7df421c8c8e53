import type { Scenarios } from './scenario.ts';

const asks = {
  actor: 'Sở Xây dựng',
  about: 'V/v cấp phép đấu nối vào đường tỉnh 512',
  on: '2026-11-20',
  sent: '2026-11-20T02:00:00Z',
  due: '2026-11-24T02:00:00Z',
  rounds: 3,
} as const;
const first = { asked: ['Sở Tài chính'], questions: ['Nguồn vốn nào được dùng?'], sent: '2026-11-10T02:00:00Z', ended: '2026-11-12T02:00:00Z' } as const;
const again = { ...asks, consults: ['Sở Tài chính'], questions: ['Nguồn vốn nào được dùng?'], earlier: [first] } as const;
// Two days of waiting after two days of waiting for somebody else: twice the longest wait.
const row = { ...asks, consults: ['Sở Nông nghiệp và Môi trường'], due: '2026-11-22T02:00:00Z', earlier: [first] } as const;

export const repeatConsult: Scenarios = {
  rule: 'repeat-consult',
  hit: again,
  miss: { ...again, questions: ['Đấu nối có ảnh hưởng hành lang an toàn đường bộ không?'] },
  // Four words of five: exactly the likeness that the agency set.
  boundary: { ...again, questions: ['Một hai ba bốn'], earlier: [{ ...first, questions: ['một hai ba bốn năm'] }] },
  exempt: { ...again, earlier: [{ ...first, changedSince: true }] },
  // The questions of the first round were erased.
  unknown: { ...again, earlier: [{ ...first, questions: null }] },
  risks: {
    'P7 the draft has changed materially': { ...again, earlier: [{ ...first, changedSince: true }], expect: 'miss' },
    'P8 one answer was needed for the next question, by a written order': { ...row, order: 'TB 12/TB-UBND', expect: 'miss' },
  },
  more: {
    'less alike than the limit': { ...again, questions: ['Một hai ba'], earlier: [{ ...first, questions: ['một hai ba bốn'] }], expect: 'miss' },
    'one unit after another': { ...row, expect: 'hit' },
    'the sum is one and a half times the longest wait, and no more': { ...row, due: '2026-11-24T02:00:00Z', expect: 'miss' },
    'a moment less to answer, and it is more': { ...row, due: '2026-11-24T01:59:59Z', expect: 'hit' },
    'at the same time': { ...row, earlier: [{ ...first, ended: '2026-11-20T02:00:01Z' }], expect: 'miss' },
    'the first has not ended': { ...row, earlier: [{ ...first, ended: null }], expect: 'miss' },
    'it ended in the moment in which the next was sent': { ...row, earlier: [{ ...first, sent: '2026-11-18T02:00:00Z', ended: '2026-11-20T02:00:00Z' }], expect: 'hit' },
    'as often as the procedure allows': { ...again, rounds: 1, questions: ['Một câu hỏi khác hẳn'], expect: 'hit' },
    'once less': { ...again, rounds: 2, questions: ['Một câu hỏi khác hẳn'], expect: 'miss' },
    'these questions were erased': { ...again, questions: null, expect: 'unknown' },
    'a division that was asked before as its agency': { ...again, consults: ['Phòng Quản lý ngân sách'], expect: 'hit' },
  },
};
