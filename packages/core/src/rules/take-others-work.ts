import { ownerOf } from '../registry/competence.ts';
import { agencyOf } from '../registry/units.ts';
import { clear, finding, rule, unknown } from './rule.ts';

/** A unit does not handle what another one is competent for. */
export const takeOthersWork = rule({
  id: 'take-others-work',
  demands: ['S4b'],
  sources: [{ text: 'Chỉ đạo của UBND tỉnh Lào Cai', quote: 'không giải quyết công việc được xác định thuộc thẩm quyền của đơn vị khác', confidence: 'high' }],
  moment: 'both',
  occasions: ['handle'],
  needs: ['competence'],
  shown: ['timeline'],
  answers: 'actor',
  check({ unit, matter, place, documentClass, on, delegation }, view) {
    const owner = ownerOf(view, { matter, on, place, documentClass });
    if (owner.kind === 'unknown') return unknown(owner.why);
    const own = agencyOf(view.units, unit);
    const ways = ['return-with-ground', 'forward-to-owner'] as const;
    if (owner.kind === 'commune') {
      const commune = view.units.some((found) => found.code === own && found.kind === 'commune');
      if (commune) return unknown('place');
      return delegation === undefined ? finding({ unit: own, competence: owner.rule, wayOut: ways }) : clear();
    }
    if (agencyOf(view.units, owner.unit) === own || delegation !== undefined) return clear();
    return finding({ unit: own, owner: owner.unit, others: [owner.unit], competence: owner.rule, wayOut: ways });
  },
});
