import type { Scenarios } from './scenario.ts';

const answer = { unit: 'Sở Xây dựng', due: '2026-11-25T17:00:00Z', received: '2026-11-24T02:00:00Z', seen: true, on: '2026-11-20' } as const;

export const genericReply: Scenarios = {
  rule: 'generic-reply',
  hit: { ...answer, position: null, text: 'Cơ bản thống nhất, đề nghị thực hiện theo quy định.' },
  miss: { ...answer, position: 'disagree', text: 'Không thống nhất: điểm đấu nối nằm trong hành lang an toàn đường bộ.' },
  // A position alone is enough for an agreement, and for nothing else.
  boundary: { ...answer, position: 'agree-if', text: '' },
  exempt: { ...answer, position: 'agree', text: '' },
  // What was written was erased.
  unknown: { ...answer, position: 'disagree', text: null },
  risks: { 'P9 short, but a clear consent': { ...answer, position: 'agree', text: 'Đồng ý.', expect: 'miss' } },
  more: {
    'a position whose words commit to nothing': { ...answer, position: 'agree', text: 'Cơ bản thống nhất, đề nghị thực hiện theo quy định.', expect: 'hit' },
    'mostly agreed, with one thing that is to change': {
      ...answer,
      position: 'agree-if',
      text: 'Về cơ bản thống nhất; riêng Điều 6 đề nghị sửa thời hạn từ 10 thành 07 ngày.',
      expect: 'miss',
    },
    'no answer at all is no generic one': { ...answer, received: null, expect: 'miss' },
  },
};
