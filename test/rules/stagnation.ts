import type { Scenarios } from './scenario.ts';

const dossier = { actor: 'Sở Xây dựng', on: '2026-11-20', limitShare: 0.5 } as const;

export const stagnation: Scenarios = {
  rule: 'stagnation',
  hit: { ...dossier, idleShare: 0.1, overdue: true },
  miss: { ...dossier, idleShare: 0.49 },
  boundary: { ...dossier, idleShare: 0.5, expect: 'hit' },
  // An agency that lets a dossier rest for longer says so in its procedure.
  exempt: { ...dossier, idleShare: 0.5, limitShare: 0.8 },
  unknown: { ...dossier, idleShare: null, limitShare: null },
  risks: { 'P17 the agency had no head who could assign': { ...dossier, actor: 'Sở Xây dựng', on: '2020-01-01', idleShare: 0, assignedLate: true, expect: 'unknown' } },
  more: {
    'assigned late': { ...dossier, idleShare: 0, assignedLate: true, expect: 'hit' },
    'the procedure gives no share, the agency does': { ...dossier, idleShare: 0.5, limitShare: null, expect: 'hit' },
    'and a little less': { ...dossier, idleShare: 0.49, limitShare: null, expect: 'miss' },
  },
};
