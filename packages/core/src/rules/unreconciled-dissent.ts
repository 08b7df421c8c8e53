import { agencyOf } from '../registry/units.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { quangXuong } from './sources.ts';

/** The head of the lead works on every disagreement before the dossier goes up. */
export const unreconciledDissent = rule({
  id: 'unreconciled-dissent',
  demands: ['S1d'],
  sources: [quangXuong('chủ động làm việc trực tiếp với các… đơn vị còn có ý kiến khác để… thống nhất trước khi trình')],
  moment: 'both',
  occasions: ['submit'],
  needs: ['procedure'],
  shown: ['page', 'panel', 'timeline'],
  answers: 'head',
  check({ unit, openDissent }, view) {
    if (openDissent === null) return unknown('consults');
    if (openDissent.length === 0) return clear();
    return finding({ unit: agencyOf(view.units, unit), others: [...new Set(openDissent)], wayOut: ['reconcile-or-reserve'] });
  },
});
