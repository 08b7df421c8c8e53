import { agencyOf } from '../registry/units.ts';
import type { OutcomeOccasion } from './course-occasions.ts';
import type { AnswerOccasion } from './occasions.ts';
import { amountFor } from './parameters.ts';
import { clear, finding, rule, unknown, type Verdict } from './rule.ts';
import { departmentOfHomeAffairs, kienGiang } from './sources.ts';
import type { RuleView } from './view.ts';

const ID = 'merit';

/** What was done early, in one round, within one's own authority, or rightly refused at once is shown beside what was not. */
export const merit = rule({
  id: ID,
  demands: ['S0f'],
  sources: [kienGiang(), departmentOfHomeAffairs],
  moment: 'after',
  occasions: ['answer', 'outcome'],
  needs: ['parameters', 'calendar'],
  shown: ['timeline', 'report'],
  answers: 'actor',
  nature: 'commend',
  check(occasion, view) {
    return occasion.kind === 'answer' ? answered(occasion, view) : ended(occasion, view);
  },
});

function answered({ unit, position, sentAt, dueAt, receivedAt, takenWorkingDays }: AnswerOccasion, view: RuleView): Verdict {
  if (receivedAt === null || position === null || sentAt === null || dueAt === null) return clear();
  const own = agencyOf(view.units, unit);
  const [day, early] = ['not-ours-days', 'early-share'].map((name) => amountFor(view, unit, ID, name));
  if (!day || !early) return unknown('no-limit');
  if (position === 'not-ours') {
    if (takenWorkingDays === null) return unknown('calendar');
    return takenWorkingDays <= day.value ? finding({ unit: own, variant: 'not-ours', basis: day.source, wayOut: ['commend'] }) : clear();
  }
  return receivedAt - sentAt <= early.value * (dueAt - sentAt) ? finding({ unit: own, variant: 'early-reply', basis: early.source, wayOut: ['commend'] }) : clear();
}

function ended({ unit, inTime, takenShare, rounds, decided, withinAuthority }: OutcomeOccasion, view: RuleView): Verdict {
  if (!decided || withinAuthority === false || inTime === false) return clear();
  if (inTime === null || withinAuthority === null) return unknown('course');
  const own = agencyOf(view.units, unit);
  const early = amountFor(view, unit, ID, 'early-share');
  if (early && takenShare !== null && takenShare <= early.value) return finding({ unit: own, variant: 'early', basis: early.source, wayOut: ['commend'] });
  return finding({ unit: own, variant: rounds === 1 ? 'single-round' : 'decided', wayOut: ['commend'] });
}
