import { headOf } from '../registry/holders.ts';
import type { UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import type { CivilDate } from '../time/index.ts';
import { amountFor } from './parameters.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { kienGiang } from './sources.ts';
import type { RuleView } from './view.ts';

/** A dossier does not stand still for a share of its time, is assigned in time, and ends in time. */
export const stagnation = rule({
  id: 'stagnation',
  demands: ['S0d', 'S1h', 'S2b'],
  sources: [kienGiang(), { text: 'NĐ 30/2020/NĐ-CP', article: 'Điều 23.1', confidence: 'verified' }],
  moment: 'after',
  occasions: ['pace'],
  needs: ['procedure', 'calendar', 'parameters', 'staff'],
  shown: ['timeline', 'report'],
  answers: 'head',
  check({ unit, on, idleShare, limitShare, overdue, assignedLate }, view) {
    const own = agencyOf(view.units, unit);
    if (overdue) return finding({ unit: own, variant: 'overdue', wayOut: ['explain', 'move-on'] });
    // Nobody could assign while the agency had no head.
    if (assignedLate && headless(view, own, on)) return unknown('post-vacant');
    if (assignedLate) return finding({ unit: own, variant: 'late-assignment', wayOut: ['explain'] });
    const limit = limitShare ?? amountFor(view, unit, 'stagnation', 'idle-share')?.value ?? null;
    if (idleShare === null || limit === null) return unknown('no-limit');
    return idleShare >= limit ? finding({ unit: own, variant: 'idle', wayOut: ['move-on', 'ask-extension'] }) : clear();
  },
});

function headless({ posts, holdings }: RuleView, agency: UnitCode, on: CivilDate): boolean {
  return posts !== undefined && holdings !== undefined && posts.some((post) => post.unit === agency && post.head) && headOf({ posts, holdings }, agency, on) === null;
}
