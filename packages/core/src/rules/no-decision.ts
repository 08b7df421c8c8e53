import { agencyOf } from '../registry/units.ts';
import { civilDateOf } from '../time/index.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { kienGiang, regulation2026 } from './sources.ts';

/** Whoever is to decide decides by the day. */
export const noDecision = rule({
  id: 'no-decision',
  demands: ['S0d'],
  sources: [kienGiang(), regulation2026()],
  moment: 'after',
  occasions: ['decision'],
  needs: ['procedure', 'calendar', 'parameters'],
  shown: ['timeline', 'report'],
  answers: 'head',
  check({ unit, dueAt, decidedAt, asOf, everyChannelSeen }, view) {
    if (dueAt === null) return unknown('no-limit');
    const ground = { unit: agencyOf(view.units, unit), dueOn: civilDateOf(dueAt - 1) };
    if (decidedAt !== null) return decidedAt < dueAt ? clear() : finding({ ...ground, variant: 'late', wayOut: ['explain'] });
    if (asOf < dueAt) return clear();
    return everyChannelSeen ? finding({ ...ground, variant: 'waiting', wayOut: ['decide-now', 'explain'] }) : unknown('not-enrolled');
  },
});
