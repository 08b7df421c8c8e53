import type { Scenarios } from './scenario.ts';

const page = { actor: 'Sở Xây dựng', on: '2026-11-20', marksDone: 'consultee', seen: true } as const;

export const statusLaundering: Scenarios = {
  rule: 'status-laundering',
  hit: { ...page, shows: 'none' },
  miss: { ...page, shows: 'found' },
  // The lead itself marks it done: that needs a decision.
  boundary: { ...page, marksDone: 'lead', shows: 'none' },
  exempt: { ...page, marksDone: 'lead', shows: 'found' },
  unknown: { ...page, shows: 'none', seen: false },
  risks: { 'P24 answered at a meeting, with minutes': { ...page, shows: 'found', expect: 'miss' } },
};
