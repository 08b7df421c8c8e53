import { applyEvent } from '../dossier/apply.ts';
import type { DossierEvent } from '../dossier/events.ts';
import { parseDossierId } from '../dossier/keys.ts';
import { type DossierState, newDossier } from '../dossier/state.ts';
import type { StageKind } from '../procedure/types.ts';
import type { UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import { civilDateOf, workingDaysBetween } from '../time/index.ts';
import type { ReportOccasion, StepOccasion } from './course-occasions.ts';
import { type Finding, judge } from './judge.ts';
import { isSeen } from './scene.ts';
import type { Severities } from './severity.ts';
import type { RuleView } from './view.ts';

type History = readonly DossierEvent[];

/** What many dossiers together show: steps that change nothing, and reports that did not come. `asOf` is epoch ms. */
export function findingsAcross(histories: readonly History[], view: RuleView, severities: Severities, asOf: number): readonly Finding[] {
  return [...stepsOf(histories, view, asOf), ...reportsOf(histories, view, asOf)].flatMap((occasion) => judge(occasion, 'after', view, severities).findings);
}

/** One dossier's way through one step. */
interface Passage {
  readonly unit: UnitCode;
  readonly procedure: string;
  readonly step: StageKind;
  readonly workingDays: number;
  readonly changed: boolean;
  readonly evidence: string;
}

/** The steps of each agency's procedures over all its dossiers. */
export function stepsOf(histories: readonly History[], view: RuleView, asOf: number): readonly StepOccasion[] {
  const passages = histories.flatMap((events) => passagesIn(events, view));
  const groups = Map.groupBy(passages, ({ unit, procedure, step }) => `${unit} ${procedure} ${step}`);
  return [...groups.values()].flatMap((group): readonly StepOccasion[] => {
    const [first] = group;
    if (!first) return [];
    const days = group.map(({ workingDays }) => workingDays).toSorted((a, b) => a - b);
    const about = { unit: first.unit, matter: null, place: null, documentClass: 'unknown', on: civilDateOf(asOf), lane: 'observed' } as const;
    const { procedure, step } = first;
    const changedShare = group.filter(({ changed }) => changed).length / group.length;
    return [{ ...about, kind: 'step', procedure, step, count: group.length, medianWorkingDays: middle(days), changedShare, evidence: group.map(({ evidence }) => evidence) }];
  });
}

function passagesIn(events: History, view: RuleView): readonly Passage[] {
  const state = events.reduce(applyEvent, newDossier(events[0]?.dossier ?? ''));
  const unit = agencyOf(view.units, parseDossierId(state.id)?.unit ?? '');
  const { procedure, calendar } = state;
  if (!procedure || !calendar) return [];
  const passage = (step: StageKind, from: DossierEvent, to: number, changed: boolean): Passage => ({
    ...{ unit, procedure: procedure.id, step, changed, evidence: from.id },
    workingDays: workingDaysBetween(calendar, civilDateOf(from.happenedAt), civilDateOf(to)),
  });
  return events.flatMap((event): readonly Passage[] => {
    if (event.body.kind === 'consulted') {
      const answered = answersIn(state, event.body.consult);
      return answered ? [passage('consult', event, answered.lastAt, answered.changed)] : [];
    }
    if (event.body.kind !== 'submitted') return [];
    const decided = events.find(({ seq, body }) => seq > event.seq && body.kind === 'decided');
    return decided?.body.kind === 'decided' ? [passage('decide', event, decided.happenedAt, decided.body.outcome !== 'approved')] : [];
  });
}

/** When the last answer to a consult came, and whether any of them was more than a plain agreement; null while one is awaited. */
function answersIn({ consults }: DossierState, id: string): { readonly lastAt: number; readonly changed: boolean } | null {
  const replies = consults.find((consult) => consult.id === id)?.consultees.map(({ reply }) => reply) ?? [];
  if (replies.length === 0 || replies.some((reply) => reply === null)) return null;
  return { lastAt: Math.max(...replies.map((reply) => reply?.receivedAt ?? 0)), changed: replies.some((reply) => reply?.position !== 'agree') };
}

/** The middle value; of an even number the mean of the two in the middle. */
function middle(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return (low + high) / 2;
}

/** Every report duty that has begun, with the first submission that counts for it. */
export function reportsOf(histories: readonly History[], view: RuleView, asOf: number): readonly ReportOccasion[] {
  const today = civilDateOf(asOf);
  const sent = histories.flatMap((events) => submissionsIn(events, view));
  return (view.reportDuties ?? [])
    .filter((duty) => duty.from <= today)
    .map((duty): ReportOccasion => {
      const [unit, to] = [agencyOf(view.units, duty.unit), agencyOf(view.units, duty.to)];
      const counting = sent.filter((found) => found.unit === unit && found.to === to && found.matter === duty.matter && found.on >= duty.from);
      const [first] = counting.toSorted((a, b) => (a.on < b.on ? -1 : 1));
      const about = { unit, matter: duty.matter, place: null, documentClass: 'ordinary', on: today, lane: 'observed' } as const;
      return { ...about, kind: 'report', duty, submittedOn: first?.on ?? null, everyChannelSeen: isSeen(view, unit, to, today), evidence: first ? [first.event] : [] };
    });
}

function submissionsIn(events: History, view: RuleView) {
  const { matter } = events.reduce(applyEvent, newDossier(events[0]?.dossier ?? ''));
  return events.flatMap(({ id, actor, body, happenedAt }) =>
    actor && (body.kind === 'submitted' || body.kind === 'submit-seen')
      ? [{ event: id, unit: agencyOf(view.units, actor.unit), to: agencyOf(view.units, body.to), matter, on: civilDateOf(happenedAt) }]
      : [],
  );
}
