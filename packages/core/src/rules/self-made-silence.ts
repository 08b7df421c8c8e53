import { agencyOf } from '../registry/units.ts';
import { civilDateOf, startOfDay } from '../time/index.ts';
import type { ConsultOccasion } from './occasions.ts';
import { amountFor } from './parameters.ts';
import { clear, finding, rule, unknown, type Verdict } from './rule.ts';
import { quangXuong, regulation2026 } from './sources.ts';
import type { RuleView } from './view.ts';

const ID = 'self-made-silence';
const HOUR_MS = 3_600_000;

/** Nobody makes consent out of a due date that is too short to answer by. */
export const selfMadeSilence = rule({
  id: ID,
  demands: ['S1c'],
  sources: [regulation2026('Thời hạn trả lời ý kiến bằng văn bản giữa các bộ là từ 02 đến 05 ngày làm việc'), quangXuong('trả lời đúng thời hạn')],
  moment: 'both',
  occasions: ['consult'],
  needs: ['procedure', 'calendar', 'parameters'],
  shown: ['page', 'panel', 'timeline'],
  answers: 'actor',
  check(occasion, view) {
    const { unit, dueAt, minimumDueAt, effect, order } = occasion;
    // A written order to hurry is the law's own way; where silence does nothing, none can be made of it.
    if (order !== undefined || effect === 'none' || dueAt === null) return clear();
    if (effect === null || minimumDueAt === null) return unknown('no-rule');
    if (dueAt < minimumDueAt) return finding({ unit: agencyOf(view.units, unit), variant: 'short', wayOut: ['give-lawful-time'] });
    return atTheLastHour(occasion, view);
  },
});

/** Sent in the last hours of a day with a short time to answer: on paper two days, in fact one and a half. */
function atTheLastHour({ unit, sentAt, workingDays }: ConsultOccasion, view: RuleView): Verdict {
  const [closing, hours, short] = ['closing-hour', 'last-hours', 'short-days'].map((name) => amountFor(view, unit, ID, name));
  if (!closing || !hours || !short || workingDays === null) return clear();
  const left = startOfDay(civilDateOf(sentAt)) + closing.value * HOUR_MS - sentAt;
  if (left > hours.value * HOUR_MS || workingDays > short.value) return clear();
  return finding({ unit: agencyOf(view.units, unit), variant: 'last-hour', basis: hours.source, wayOut: ['give-lawful-time'] });
}
