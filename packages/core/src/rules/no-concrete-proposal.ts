import { agencyOf } from '../registry/units.ts';
import { clear, finding, rule, unknown } from './rule.ts';

/** A submission says what to do and who will answer for doing it. */
export const noConcreteProposal = rule({
  id: 'no-concrete-proposal',
  demands: ['S4a'],
  sources: [{ text: 'NĐ 196/2026/NĐ-CP', article: 'Điều 2', quote: 'không đề xuất, kiến nghị rõ phương án', confidence: 'medium' }],
  moment: 'both',
  occasions: ['submit'],
  check({ unit, proposal }, view) {
    if (proposal === null) return unknown('proposal');
    if (proposal.option && proposal.responsible) return clear();
    return finding({ unit: agencyOf(view.units, unit), variant: proposal.option ? 'responsible' : 'option', wayOut: ['state-proposal'] });
  },
});
