import type { Scenarios } from './scenario.ts';

const report = { duty: 'BC-CCHC-2026-Q4-SXD', seen: true } as const;

export const lateReport: Scenarios = {
  rule: 'late-report',
  hit: { ...report, on: '2026-12-20', submitted: null },
  miss: { ...report, on: '2026-12-20', submitted: '2026-12-10' },
  // The day itself is still in time; the next one is not.
  boundary: { ...report, on: '2026-12-16', submitted: '2026-12-16' },
  exempt: { ...report, on: '2026-12-20', submitted: '2026-12-15' },
  unknown: { ...report, on: '2026-12-16', submitted: null, seen: false },
  more: {
    'not over yet': { ...report, on: '2026-12-15', submitted: null, expect: 'miss' },
    'the first day on which it is missing': { ...report, on: '2026-12-16', submitted: null, expect: 'hit' },
  },
};
