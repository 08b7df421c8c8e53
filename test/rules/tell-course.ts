import { type Occasion, type Reference, startOfDay, type UnitCode } from '@roviec/core';
import type { ToldDecision, ToldOutcome, ToldReport, ToldStatus, ToldStep, ToldTravel } from './tale.ts';

type About = Pick<Occasion, 'unit' | 'matter' | 'place' | 'documentClass' | 'on' | 'lane' | 'evidence'>;
type CourseTale = ToldDecision | ToldOutcome | ToldStatus | ToldTravel | ToldStep | ToldReport;

/** The occasion of a tale that is about a state, not an act. */
export function courseOccasionOf(tale: CourseTale, about: About, unitOf: (name: string) => UnitCode, reference: Reference): Occasion {
  if ('decider' in tale) {
    const { submitted, due, decided, asOf, seen } = tale;
    const at = (text: string | null) => (text === null ? null : Date.parse(text));
    return { ...about, kind: 'decision', submittedAt: Date.parse(submitted), dueAt: at(due), decidedAt: at(decided), asOf: Date.parse(asOf), everyChannelSeen: seen };
  }
  if ('marksDone' in tale) return { ...about, kind: 'status', role: tale.marksDone, result: tale.shows, everyChannelSeen: tale.seen };
  if ('hops' in tale) {
    const start = startOfDay(tale.on);
    const hops = tale.hops.map(([from, kind, to, news], index) => ({
      ...{ from: unitOf(from), to: unitOf(to), kind, at: start + index, event: `e${index}`, newFact: news === 'news' },
    }));
    return { ...about, kind: 'travel', hops };
  }
  if ('step' in tale) {
    const { step, count, medianWorkingDays, changedShare } = tale;
    return { ...about, kind: 'step', procedure: 'PRO-1', step, count, medianWorkingDays, changedShare };
  }
  if ('duty' in tale) {
    const duty = reference.reportDuties?.find(({ id }) => id === tale.duty);
    if (!duty) throw new Error(`no report duty is called ${tale.duty}`);
    return { ...about, kind: 'report', duty, submittedOn: tale.submitted, everyChannelSeen: tale.seen };
  }
  const { decided, inTime, takenShare, rounds, withinAuthority } = tale;
  return { ...about, kind: 'outcome', decided, inTime, takenShare, rounds, withinAuthority };
}
