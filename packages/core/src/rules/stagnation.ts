import { agencyOf } from '../registry/units.ts';
import { clear, finding, rule, unknown } from './rule.ts';

/** A dossier does not stand still for a share of its time that its procedure names, is assigned in time, and ends in time. */
export const stagnation = rule({
  id: 'stagnation',
  demands: ['S0d'],
  sources: [{ text: 'Công văn 919/UBND-NC, UBND tỉnh Kiên Giang', article: 'về phát hiện việc chậm trễ', confidence: 'high' }],
  moment: 'after',
  occasions: ['pace'],
  check({ unit, idleShare, limitShare, overdue, assignedLate }, view) {
    const own = agencyOf(view.units, unit);
    if (overdue) return finding({ unit: own, variant: 'overdue', wayOut: ['explain', 'move-on'] });
    if (assignedLate) return finding({ unit: own, variant: 'late-assignment', wayOut: ['explain'] });
    if (idleShare === null || limitShare === null) return unknown('no-limit');
    return idleShare >= limitShare ? finding({ unit: own, variant: 'idle', wayOut: ['move-on', 'ask-extension'] }) : clear();
  },
});
