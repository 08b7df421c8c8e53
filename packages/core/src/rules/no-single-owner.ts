import { ownerOf } from '../registry/competence.ts';
import { isInForce } from '../registry/period.ts';
import type { UnitCode } from '../registry/types.ts';
import { agencyOf, isWithin } from '../registry/units.ts';
import type { OwnershipOccasion } from './occasions.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { kienGiang, regulation2026 } from './sources.ts';
import type { RuleView } from './view.ts';

/** One lead, which is the competent body, and one named officer who holds the post. */
export const noSingleOwner = rule({
  id: 'no-single-owner',
  demands: ['S0c', 'S3b'],
  sources: [kienGiang('rõ ràng, rõ việc, rõ trách nhiệm, thẩm quyền trong từng khâu'), regulation2026('Mỗi nhiệm vụ chỉ giao cho một cơ quan chủ trì', 'Điều 2.2')],
  moment: 'both',
  occasions: ['ownership'],
  needs: ['competence', 'staff', 'procedure'],
  shown: ['timeline'],
  answers: 'head',
  check(occasion, view) {
    const { unit, leads, jointUnder, officer, limitPassed, postHeld } = occasion;
    const own = agencyOf(view.units, unit);
    const agencies = [...new Set(leads.map((lead) => agencyOf(view.units, lead)))];
    if (agencies.length === 0) return finding({ unit: own, variant: 'none', wayOut: ['one-lead'] });
    if (agencies.length > 1 && jointUnder === undefined) return finding({ unit: own, others: agencies, variant: 'several', wayOut: ['one-lead'] });
    const downgraded = competentButNotLeading(occasion, agencies, view);
    if (downgraded !== null) return finding({ unit: own, others: [downgraded], owner: downgraded, variant: 'downgraded', wayOut: ['owner-leads'] });
    if (officer !== null) return postHeld === false ? finding({ unit: own, variant: 'not-in-post', wayOut: ['name-officer'] }) : clear();
    // In a unit of one, the unit names the person.
    if (limitPassed && staffOf(occasion, view) === 1) return clear();
    if (limitPassed === null) return unknown('no-limit');
    return limitPassed ? finding({ unit: own, variant: 'unnamed', wayOut: ['name-officer'] }) : clear();
  },
});

/** The competent body got it to know of or to help, while somebody else leads. */
function competentButNotLeading(occasion: OwnershipOccasion, leads: readonly UnitCode[], view: RuleView): UnitCode | null {
  const owner = ownerOf(view, occasion);
  if (owner.kind !== 'unit') return null;
  const competent = agencyOf(view.units, owner.unit);
  const informed = occasion.informed.some((code) => agencyOf(view.units, code) === competent);
  return informed && !leads.includes(competent) ? competent : null;
}

/** How many people hold a post in the unit, or below it, on that day; null where that is not known. */
function staffOf({ unit, on }: OwnershipOccasion, { units, posts, holdings }: RuleView): number | null {
  if (!posts || !holdings) return null;
  const here = new Set(posts.filter((post) => isWithin(units, post.unit, unit)).map(({ id }) => id));
  return new Set(holdings.filter((holding) => here.has(holding.post) && isInForce(holding, on)).map(({ officer }) => officer)).size;
}
