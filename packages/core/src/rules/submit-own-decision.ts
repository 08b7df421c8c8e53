import { ownerOf } from '../registry/competence.ts';
import { agencyOf } from '../registry/units.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { kienGiang, quangXuong } from './sources.ts';

/** What one decides oneself is not submitted up. */
export const submitOwnDecision = rule({
  id: 'submit-own-decision',
  demands: ['S0a'],
  sources: [kienGiang(), quangXuong('không trình UBND huyện… những công việc thuộc thẩm quyền được giao')],
  moment: 'both',
  occasions: ['submit'],
  needs: ['competence'],
  shown: ['page', 'panel', 'timeline'],
  answers: 'head',
  check({ unit, matter, place, documentClass, on, to }, view) {
    const own = agencyOf(view.units, unit);
    const above = agencyOf(view.units, to);
    if (above === own) return clear();
    const owner = ownerOf(view, { matter, on, place, documentClass });
    if (owner.kind === 'unknown') return unknown(owner.why);
    if (owner.kind === 'commune') return unknown('place');
    if (agencyOf(view.units, owner.unit) !== own) return clear();
    const { decider, decidedBy } = owner.rule;
    // Where a decider is named only in words, who it is cannot be told.
    if (decidedBy === undefined && decider !== undefined) return unknown('decider');
    if (decidedBy === 'above') return clear();
    return finding({ unit: own, owner: owner.unit, others: [above], competence: owner.rule, wayOut: ['decide-yourself'] });
  },
});
