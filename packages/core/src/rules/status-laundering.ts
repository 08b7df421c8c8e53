import { agencyOf } from '../registry/units.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { anGiang } from './sources.ts';

/** What a page calls done has something to show for it: a reply, minutes or a decision. */
export const statusLaundering = rule({
  id: 'status-laundering',
  demands: ['S2d'],
  sources: [{ text: 'NĐ 30/2020/NĐ-CP', article: 'Điều 24', confidence: 'high' }, anGiang()],
  moment: 'both',
  occasions: ['status'],
  needs: ['other-dossiers'],
  shown: ['page', 'timeline'],
  answers: 'head',
  check({ unit, role, result, everyChannelSeen }, view) {
    if (result === 'found') return clear();
    if (!everyChannelSeen) return unknown('not-enrolled');
    return finding({ unit: agencyOf(view.units, unit), variant: role, wayOut: ['attach-result', 'explain'] });
  },
});
