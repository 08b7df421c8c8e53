import { agencyOf } from '../registry/units.ts';
import { clear, finding, rule, unknown } from './rule.ts';

/** One lead, and one named officer who holds the post. */
export const noSingleOwner = rule({
  id: 'no-single-owner',
  demands: ['S0c', 'S3b'],
  sources: [
    { text: 'Công văn 919/UBND-NC, UBND tỉnh Kiên Giang', quote: 'rõ ràng, rõ việc, rõ trách nhiệm, thẩm quyền trong từng khâu', confidence: 'verified' },
    { text: 'NĐ 191/2026/NĐ-CP', article: 'Điều 2.2', quote: 'Mỗi nhiệm vụ chỉ giao cho một cơ quan chủ trì', confidence: 'medium' },
  ],
  moment: 'both',
  occasions: ['ownership'],
  check({ unit, leads, officer, limitPassed, postHeld }, view) {
    const own = agencyOf(view.units, unit);
    const agencies = [...new Set(leads.map((lead) => agencyOf(view.units, lead)))];
    if (agencies.length === 0) return finding({ unit: own, variant: 'none', wayOut: ['one-lead'] });
    if (agencies.length > 1) return finding({ unit: own, others: agencies, variant: 'several', wayOut: ['one-lead'] });
    if (officer !== null) return postHeld === false ? finding({ unit: own, variant: 'not-in-post', wayOut: ['name-officer'] }) : clear();
    if (limitPassed === null) return unknown('no-limit');
    return limitPassed ? finding({ unit: own, variant: 'unnamed', wayOut: ['name-officer'] }) : clear();
  },
});
