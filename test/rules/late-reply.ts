import type { Scenarios } from './scenario.ts';

const due = '2026-11-25T17:00:00Z';

export const lateReply: Scenarios = {
  rule: 'late-reply',
  hit: { unit: 'Sở Xây dựng', due, received: null, seen: true, on: '2026-11-20' },
  miss: { unit: 'Sở Xây dựng', due, received: '2026-11-24T02:00:00Z', seen: true, on: '2026-11-20' },
  // The due time is the first instant that is too late.
  boundary: { unit: 'Sở Xây dựng', due, received: due, seen: true, on: '2026-11-20', expect: 'hit' },
  exempt: { unit: 'Sở Xây dựng', due, received: '2026-11-25T16:59:59.999Z', seen: true, on: '2026-11-20' },
  // Nobody attested: a channel may have been missed.
  unknown: { unit: 'Sở Nông nghiệp và Môi trường', due, received: null, seen: false, on: '2026-11-20' },
  risks: {
    'P10 given less time than the law gives': { unit: 'Sở Xây dựng', due, minimum: '2026-11-27', received: '2026-11-25T20:00:00Z', seen: true, on: '2026-11-20', expect: 'miss' },
    'P10 the channel was out of order': { unit: 'Sở Xây dựng', due, received: null, outage: true, seen: true, on: '2026-11-20', expect: 'unknown' },
  },
  more: {
    'later than the law gives, too': { unit: 'Sở Xây dựng', due, minimum: '2026-11-27', received: '2026-11-26T17:00:00Z', seen: true, on: '2026-11-20', expect: 'hit' },
    'in time although the channel failed later': { unit: 'Sở Xây dựng', due, received: '2026-11-24T02:00:00Z', outage: true, seen: true, on: '2026-11-20', expect: 'miss' },
  },
};
