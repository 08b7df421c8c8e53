import { agencyOf } from '../registry/units.ts';
import { amountFor } from './parameters.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { departmentOfHomeAffairs } from './sources.ts';

const ID = 'idle-step';

/** A step that takes time in many dossiers and changes nothing may be left out: a proposal, nobody's fault. */
export const idleStep = rule({
  id: ID,
  demands: ['S3a'],
  sources: [departmentOfHomeAffairs],
  moment: 'after',
  occasions: ['step'],
  needs: ['parameters', 'other-dossiers', 'calendar'],
  shown: ['report'],
  answers: 'head',
  nature: 'propose',
  check({ unit, count, medianWorkingDays, changedShare }, view) {
    const [least, days, share] = ['least-dossiers', 'least-days', 'changed-share'].map((name) => amountFor(view, unit, ID, name));
    if (!least || !days || !share) return unknown('no-limit');
    // A few dossiers show nothing.
    if (count < least.value) return unknown('too-few');
    if (medianWorkingDays < days.value || changedShare > share.value) return clear();
    return finding({ unit: agencyOf(view.units, unit), basis: least.source, wayOut: ['review-step'] });
  },
});
