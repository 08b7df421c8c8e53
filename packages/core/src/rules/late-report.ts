import { agencyOf } from '../registry/units.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { anGiang } from './sources.ts';

/** A report is sent by its day. */
export const lateReport = rule({
  id: 'late-report',
  demands: ['S2d'],
  sources: [anGiang()],
  moment: 'after',
  occasions: ['report'],
  needs: ['report-duties', 'other-dossiers'],
  shown: ['report'],
  answers: 'head',
  check({ unit, duty, submittedOn, on, everyChannelSeen }, view) {
    const ground = { unit: agencyOf(view.units, unit), others: [duty.to], dueOn: duty.dueOn, basis: duty.source };
    if (submittedOn !== null) return submittedOn > duty.dueOn ? finding({ ...ground, variant: 'late', wayOut: ['explain'] }) : clear();
    if (on <= duty.dueOn) return clear();
    return everyChannelSeen ? finding({ ...ground, variant: 'missing', wayOut: ['report-now'] }) : unknown('not-enrolled');
  },
});
