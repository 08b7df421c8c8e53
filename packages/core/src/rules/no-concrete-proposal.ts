import { agencyOf } from '../registry/units.ts';
import { listFor } from './parameters.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { anGiang } from './sources.ts';

const ID = 'no-concrete-proposal';

/** A submission says what to do and who will answer for doing it; its cost and time where the agency asks for them. */
export const noConcreteProposal = rule({
  id: ID,
  demands: ['S4a'],
  sources: [{ text: 'NĐ 196/2026/NĐ-CP', article: 'Điều 2', quote: 'không đề xuất, kiến nghị rõ phương án', confidence: 'medium' }, anGiang()],
  moment: 'both',
  occasions: ['submit'],
  needs: ['parameters'],
  shown: ['panel', 'timeline'],
  answers: 'head',
  check({ unit, proposal }, view) {
    if (proposal === null) return unknown('proposal');
    const asked = listFor(view, unit, ID, 'parts')?.items ?? ['option', 'responsible'];
    const missing = (['option', 'cost', 'time', 'responsible'] as const).filter((part) => asked.includes(part) && proposal[part] !== true);
    const [first] = missing.filter((part) => proposal[part] === false);
    if (first !== undefined) return finding({ unit: agencyOf(view.units, unit), variant: first, wayOut: ['state-proposal'] });
    return missing.length > 0 ? unknown('proposal') : clear();
  },
});
