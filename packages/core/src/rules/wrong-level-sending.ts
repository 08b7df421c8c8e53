import { agencyOf, isWithin } from '../registry/units.ts';
import { listFor } from './parameters.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { anGiang } from './sources.ts';

const ID = 'wrong-level-sending';

/** What goes up goes to the direct superior: through one's own head, and past nobody. */
export const wrongLevelSending = rule({
  id: ID,
  demands: ['S2d'],
  sources: [anGiang(), { text: 'Trình qua cấp trên trực tiếp, do RõViệc suy ra; cơ quan thay bằng quy chế của mình', confidence: 'deduced' }],
  moment: 'both',
  occasions: ['submit'],
  needs: ['competence', 'parameters'],
  shown: ['page', 'panel', 'timeline'],
  answers: 'actor',
  check({ unit, to, order }, view) {
    const own = agencyOf(view.units, unit);
    const above = agencyOf(view.units, to);
    if (above === own || order !== undefined) return clear();
    if (isWithin(view.units, above, own)) return finding({ unit: own, others: [above], variant: 'below', wayOut: ['decide-yourself'] });
    const known = new Map(view.units.map((node) => [node.code, node]));
    const parent = known.get(own)?.parent;
    if (!known.has(above) || parent === undefined) return unknown('unit');
    const superior = agencyOf(view.units, parent);
    if (unit !== own && above !== superior) return finding({ unit: own, others: [above], variant: 'past-head', wayOut: ['head-signs', 'send-through-superior'] });
    // The office that receives for the superior is the superior's own door.
    const doors = listFor(view, unit, ID, 'receives-for-superior')?.items ?? [];
    if (above === superior || doors.includes(above)) return clear();
    // Another agency of the same superior is no level: who decides there, other rules look at.
    if (agencyOf(view.units, known.get(above)?.parent ?? above) === superior) return clear();
    return finding({ unit: own, others: [above], variant: 'past-superior', wayOut: ['send-through-superior', 'show-authority'] });
  },
});
