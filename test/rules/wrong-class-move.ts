import type { Scenarios } from './scenario.ts';

const moved = { actor: 'Sở Xây dựng', to: 'Sở Tài chính', on: '2026-11-20' } as const;
const forwarded = { ...moved, forwards: '', held: 1 } as const;
const returned = { ...moved, returns: '', ground: 'Luật Khiếu nại, Điều 6', held: 1 } as const;

export const wrongClassMove: Scenarios = {
  rule: 'wrong-class-move',
  // A complaint is guided, not forwarded.
  hit: { ...forwarded, documentClass: 'complaint' },
  miss: { ...forwarded, documentClass: 'denunciation' },
  // Five working days to forward a denunciation; the sixth is one too many.
  boundary: { ...forwarded, documentClass: 'denunciation', held: 6 },
  exempt: { ...forwarded, documentClass: 'complaint', delegation: 'UQ-12/2026' },
  unknown: { ...forwarded, documentClass: 'unknown' },
  risks: { 'P21 a mixed petition has no class': { ...returned, documentClass: 'unknown', expect: 'unknown' } },
  more: {
    'on the fifth day': { ...forwarded, documentClass: 'denunciation', held: 5, expect: 'miss' },
    'nobody knows when it came': { ...forwarded, documentClass: 'denunciation', held: null, expect: 'unknown' },
    'a denunciation sent back': { ...returned, documentClass: 'denunciation', expect: 'hit' },
    'a petition about regulations sent back': { ...returned, documentClass: 'petition', expect: 'hit' },
    'a petition forwarded on the fifth day': { ...forwarded, documentClass: 'petition', held: 5, expect: 'miss' },
    'a petition forwarded on the sixth': { ...forwarded, documentClass: 'petition', held: 6, expect: 'hit' },
    'a complaint guided back': { ...returned, documentClass: 'complaint', expect: 'miss' },
    'a complaint guided back once more': { ...returned, documentClass: 'complaint', before: '2026-11-10', expect: 'hit' },
    'an ordinary document goes either way': { ...returned, documentClass: 'ordinary', expect: 'miss' },
    'inside the agency it is no move': { ...forwarded, documentClass: 'complaint', to: 'Phòng Quản lý xây dựng', expect: 'miss' },
  },
};
