import { ownerOf } from '../registry/competence.ts';
import { agencyOf } from '../registry/units.ts';
import { listFor } from './parameters.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { dispatch280, quangXuong } from './sources.ts';

/** Only units that the matter concerns are asked; whoever else is asked, a written reason says why. */
export const unrelatedConsult = rule({
  id: 'unrelated-consult',
  demands: ['S1a'],
  sources: [dispatch280, quangXuong('không lấy ý kiến phối hợp của phòng, ban… không liên quan hoặc không cần thiết')],
  moment: 'both',
  occasions: ['consult'],
  needs: ['competence', 'procedure', 'parameters'],
  shown: ['page', 'panel', 'timeline'],
  answers: 'actor',
  check({ unit, matter, place, documentClass, on, consultees, named, reason }, view) {
    const owner = ownerOf(view, { matter, on, place, documentClass });
    if (owner.kind === 'unknown') return unknown(owner.why);
    const own = agencyOf(view.units, unit);
    // Money, staffing, drafts of law, land: whose word is always in place.
    const everywhere = listFor(view, unit, 'unrelated-consult', 'cross-cutting')?.items ?? [];
    const related = new Set([own, ...named, ...everywhere, ...owner.rule.related, ...(owner.kind === 'unit' ? [owner.unit] : [])].map((code) => agencyOf(view.units, code)));
    const outside = [...new Set(consultees.map((code) => agencyOf(view.units, code)))].filter((agency) => !related.has(agency));
    if (outside.length === 0 || reason === true) return clear();
    if (reason === null) return unknown('reason');
    return finding({ unit: own, others: outside, competence: owner.rule, wayOut: ['ask-related', 'write-reason'] });
  },
});
