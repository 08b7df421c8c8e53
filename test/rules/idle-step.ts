import type { Scenarios } from './scenario.ts';

const step = { actor: 'Sở Xây dựng', on: '2026-11-20', step: 'consult', count: 30, medianWorkingDays: 2, changedShare: 0 } as const;

export const idleStep: Scenarios = {
  rule: 'idle-step',
  hit: step,
  miss: { ...step, changedShare: 0.2 },
  // As few dossiers, as little time and as much change as the agency still counts.
  boundary: { ...step, count: 10, medianWorkingDays: 1, changedShare: 0.02 },
  exempt: { ...step, medianWorkingDays: 0 },
  unknown: { ...step, count: 9 },
  more: { 'a little more change': { ...step, changedShare: 0.021, expect: 'miss' }, 'a little less time': { ...step, medianWorkingDays: 0.5, expect: 'miss' } },
};
