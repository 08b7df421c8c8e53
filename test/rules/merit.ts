import type { Scenarios } from './scenario.ts';

const answer = {
  unit: 'Sở Xây dựng',
  sent: '2026-11-20T00:00:00Z',
  due: '2026-11-30T00:00:00Z',
  received: '2026-11-26T00:00:00Z',
  seen: true,
  position: 'agree',
  on: '2026-11-20',
} as const;
const ended = { actor: 'Sở Xây dựng', on: '2026-11-20', decided: true, inTime: true, takenShare: 0.9, rounds: 2, withinAuthority: true } as const;

export const merit: Scenarios = {
  rule: 'merit',
  hit: { ...answer, position: 'not-ours', text: 'Không thuộc chức năng.', taken: 0 },
  miss: { ...answer, received: '2026-11-29T00:00:00Z' },
  // Six days of ten: exactly the share that counts as early.
  boundary: answer,
  exempt: { ...answer, received: null },
  unknown: { ...ended, withinAuthority: null },
  more: {
    'a moment later it is no longer early': { ...answer, received: '2026-11-26T00:00:00.001Z', expect: 'miss' },
    '“not ours” on the next day': { ...answer, position: 'not-ours', text: 'Không thuộc chức năng.', taken: 1, expect: 'hit' },
    '“not ours” two days later': { ...answer, position: 'not-ours', text: 'Không thuộc chức năng.', taken: 2, expect: 'miss' },
    'without a calendar nobody knows': { ...answer, position: 'not-ours', text: 'Không thuộc chức năng.', taken: null, expect: 'unknown' },
    'decided in time within one’s authority': { ...ended, expect: 'hit' },
    'exactly the share that is early': { ...ended, takenShare: 0.6, expect: 'hit' },
    'in one round': { ...ended, rounds: 1, expect: 'hit' },
    'too late': { ...ended, inTime: false, expect: 'miss' },
    'by somebody without the right': { ...ended, withinAuthority: false, expect: 'miss' },
    'not decided': { ...ended, decided: false, expect: 'miss' },
    'nobody knows when': { ...ended, inTime: null, expect: 'unknown' },
  },
};
