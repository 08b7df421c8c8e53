import { ownerOf } from '../registry/competence.ts';
import { agencyOf } from '../registry/units.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { dispatch280, quangXuong } from './sources.ts';

/** Where several laws apply, whoever submits weighs them and says what they think. */
export const noOwnView = rule({
  id: 'no-own-view',
  demands: ['S1f'],
  sources: [dispatch280, quangXuong('phải phân tích, nêu rõ quan điểm, chính kiến của ngành… mình')],
  moment: 'both',
  occasions: ['submit'],
  needs: ['competence', 'texts'],
  shown: ['panel', 'timeline'],
  answers: 'head',
  check(occasion, view) {
    const { unit, legalBases, ownView } = occasion;
    if (ownView === true) return clear();
    const owner = ownerOf(view, occasion);
    const registered = owner.kind === 'unknown' ? null : (owner.rule.legalBases?.length ?? 1);
    if (legalBases === null && registered === null) return unknown('legal-bases');
    // Several by the register, or by what whoever submits cites.
    if (Math.max(legalBases ?? 0, registered ?? 0) < 2) return clear();
    return ownView === null ? unknown('own-view') : finding({ unit: agencyOf(view.units, unit), wayOut: ['state-own-view'] });
  },
});
