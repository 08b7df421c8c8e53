import { wordsOf } from '../registry/fold.ts';
import type { UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import type { ConsultOccasion, EarlierConsult } from './occasions.ts';
import { amountFor } from './parameters.ts';
import { clear, finding, rule, unknown, type Verdict } from './rule.ts';
import { dispatch280, quangXuong } from './sources.ts';
import type { RuleView } from './view.ts';

const ID = 'repeat-consult';

/** One question is put once: not again with nothing new, not more often than allowed, not to one unit after another. */
export const repeatConsult = rule({
  id: ID,
  demands: ['S1a'],
  sources: [dispatch280, quangXuong('không lạm dụng việc lấy ý kiến các cơ quan để né tránh trách nhiệm, kéo dài thời gian')],
  moment: 'both',
  occasions: ['consult'],
  needs: ['procedure', 'parameters', 'texts', 'other-dossiers'],
  shown: ['page', 'panel', 'timeline'],
  answers: 'actor',
  check(occasion, view) {
    const nothingNew = occasion.earlier.filter(({ changedSince }) => !changedSince);
    const verdicts = [tooOften(occasion, view), sameQuestion(occasion, nothingNew, view), oneByOne(occasion, nothingNew, view)];
    return verdicts.find(({ kind }) => kind === 'finding') ?? verdicts.find(({ kind }) => kind === 'unknown') ?? clear();
  },
});

function tooOften({ unit, consultees, earlier, roundsAllowed }: ConsultOccasion, view: RuleView): Verdict {
  const limit = roundsAllowed ?? amountFor(view, unit, ID, 'rounds')?.value;
  const asked = consultees.filter((code) => limit !== undefined && earlier.filter((consult) => concerns(view, consult, code)).length >= limit);
  if (asked.length === 0) return clear();
  return finding({ unit: agencyOf(view.units, unit), others: asked, variant: 'rounds', wayOut: ['use-answer', 'explain'] });
}

function sameQuestion({ unit, consultees, questions }: ConsultOccasion, earlier: readonly EarlierConsult[], view: RuleView): Verdict {
  const again = earlier.filter((consult) => consultees.some((code) => concerns(view, consult, code)));
  if (again.length === 0) return clear();
  const limit = amountFor(view, unit, ID, 'similarity');
  if (!limit) return unknown('no-limit');
  const readable = again.filter((consult) => consult.questions !== null);
  const same = questions === null ? [] : readable.filter((consult) => likeness(consult.questions ?? [], questions) >= limit.value);
  const others = consultees.filter((code) => same.some((consult) => concerns(view, consult, code)));
  if (others.length > 0) return finding({ unit: agencyOf(view.units, unit), others, variant: 'same-question', basis: limit.source, wayOut: ['use-answer', 'say-what-is-new'] });
  return questions === null || readable.length < again.length ? unknown('questions') : clear();
}

/** Asked in a row what could be asked at once: the sum of the waits against the longest of them. */
function oneByOne({ unit, consultees, sentAt, dueAt, order }: ConsultOccasion, earlier: readonly EarlierConsult[], view: RuleView): Verdict {
  const before = earlier.filter(({ endedAt, consultees: asked }) => endedAt !== null && endedAt <= sentAt && !asked.some((code) => consultees.includes(code)));
  if (before.length === 0 || order !== undefined || dueAt === null) return clear();
  const limit = amountFor(view, unit, ID, 'serial-times');
  if (!limit) return unknown('no-limit');
  const waits = [dueAt - sentAt, ...before.map((consult) => (consult.endedAt ?? sentAt) - consult.sentAt)];
  const sum = waits.reduce((total, wait) => total + wait, 0);
  if (sum <= limit.value * Math.max(...waits)) return clear();
  return finding({ unit: agencyOf(view.units, unit), others: consultees, variant: 'serial', basis: limit.source, wayOut: ['ask-at-once', 'explain'] });
}

function concerns(view: RuleView, consult: EarlierConsult, code: UnitCode): boolean {
  const agency = agencyOf(view.units, code);
  return consult.consultees.some((asked) => agencyOf(view.units, asked) === agency);
}

/** How much two sets of questions share: words in both over words in either (Jaccard 1912), 0–1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(wordsOf(a.join(' '))), new Set(wordsOf(b.join(' ')))];
  const both = [...left].filter((word) => right.has(word)).length;
  return both === 0 ? 0 : both / (left.size + right.size - both);
}
