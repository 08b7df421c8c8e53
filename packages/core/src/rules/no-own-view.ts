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
  check({ unit, legalBases, ownView }, view) {
    if (ownView === true) return clear();
    if (legalBases === null) return unknown('legal-bases');
    if (legalBases < 2) return clear();
    return ownView === null ? unknown('own-view') : finding({ unit: agencyOf(view.units, unit), wayOut: ['state-own-view'] });
  },
});
