import { signatoryOf } from '../registry/signatory.ts';
import { agencyOf } from '../registry/units.ts';
import type { PublishOccasion, SubmitOccasion } from './occasions.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { quangXuong } from './sources.ts';
import type { RuleView } from './view.ts';

/** What goes up or out is signed by the head, by whoever acts for the head, or under a delegation in force. */
export const wrongSigner = rule({
  id: 'wrong-signer',
  demands: ['S1e', 'S2d'],
  sources: [quangXuong('văn bản tham mưu trình… phải do người đứng đầu… ký')],
  moment: 'both',
  occasions: ['submit', 'publish'],
  needs: ['staff'],
  shown: ['page', 'panel', 'timeline'],
  answers: 'head',
  check(occasion, view) {
    const capacity = capacityOf(occasion, view);
    if (capacity === null) return unknown('signer');
    const variant = occasion.kind === 'publish' ? { variant: 'issued' } : {};
    return capacity === 'none' ? finding({ unit: agencyOf(view.units, occasion.unit), ...variant, wayOut: ['head-signs', 'register-delegation'] }) : clear();
  },
});

/** As it was recorded; for what was seen elsewhere, as posts and delegations had it on that day. */
function capacityOf({ kind, unit, to, on, signer }: SubmitOccasion | PublishOccasion, { units, posts, holdings, delegations }: RuleView) {
  if (signer === null) return null;
  if (signer.capacity !== null) return signer.capacity;
  if (!posts || !holdings) return null;
  const agency = agencyOf(units, unit);
  const withinAgency = kind === 'submit' && agencyOf(units, to) === agency;
  const view = { units, posts, holdings, ...(delegations ? { delegations } : {}) };
  return signatoryOf(view, { agency, post: signer.post, officer: signer.officer, action: 'submit', on, withinAgency })?.capacity ?? null;
}
