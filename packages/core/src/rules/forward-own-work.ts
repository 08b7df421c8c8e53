import { ownerOf } from '../registry/competence.ts';
import { agencyOf } from '../registry/units.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { dispatch280, quangXuong } from './sources.ts';

/** A unit must not hand its own work to another unit. */
export const forwardOwnWork = rule({
  id: 'forward-own-work',
  demands: ['S0b', 'S4b'],
  sources: [dispatch280, quangXuong('Tuyệt đối không chuyển công việc thuộc thẩm quyền của phòng, ban… mình sang cơ quan khác')],
  moment: 'both',
  occasions: ['forward'],
  needs: ['competence'],
  shown: ['page', 'timeline'],
  answers: 'actor',
  check({ unit, matter, place, documentClass, on, to, delegation }, view) {
    const owner = ownerOf(view, { matter, on, place, documentClass });
    if (owner.kind === 'unknown') return unknown(owner.why);
    if (owner.kind === 'commune') return unknown('place');
    const own = agencyOf(view.units, unit);
    if (agencyOf(view.units, owner.unit) !== own) return clear();
    const others = [...new Set(to.map((code) => agencyOf(view.units, code)).filter((agency) => agency !== own))];
    if (others.length === 0 || delegation !== undefined) return clear();
    return finding({ unit: own, owner: owner.unit, others, competence: owner.rule, wayOut: ['keep-and-assign', 'forward-under-delegation'] });
  },
});
