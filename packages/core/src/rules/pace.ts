import { applyEvent } from '../dossier/apply.ts';
import { awaitedOf } from '../dossier/commands/context.ts';
import { courseOf } from '../dossier/course.ts';
import type { DossierEvent } from '../dossier/events.ts';
import { parseDossierId } from '../dossier/keys.ts';
import { type DossierState, newDossier } from '../dossier/state.ts';
import { civilDateOf, countsInDays, deadlineOf, workingDaysBetween } from '../time/index.ts';
import type { OutcomeOccasion } from './course-occasions.ts';
import type { About, Occasion } from './occasions.ts';

/** A stretch in which nothing happened, and the event after which it began. */
interface Stretch {
  readonly after: DossierEvent;
  readonly share: number;
}

/** How a dossier moved until it ended, or until `asOf` (epoch ms): what stagnation and the naming of an officer rest on. */
export function paceOf(events: readonly DossierEvent[], asOf: number): readonly Occasion[] {
  const opened = events.find(({ body }) => body.kind === 'opened');
  const walked = walk(events, asOf);
  const { state, endedAt, assignedAt } = walked;
  if (!opened || state.openedAt === null || state.dueAt === null) return [];
  const unit = parseDossierId(state.id)?.unit ?? '';
  const until = endedAt ?? asOf;
  const limit = assignLimitOf(state);
  const { documentClass, submission } = courseOf(state);
  const about = { unit, matter: state.matter, place: state.place, documentClass, on: civilDateOf(until), lane: 'observed', evidence: [opened.id] } as const;
  const evidence = walked.idle ? [opened.id, walked.idle.after.id] : about.evidence;
  const pace: Occasion = {
    ...about,
    kind: 'pace',
    evidence,
    idleShare: walked.idle?.share ?? 0,
    limitShare: state.procedure?.stagnation?.idleShare ?? null,
    // What went up in time and waits there is for whoever decides to explain.
    overdue: until >= state.dueAt && !waitsForSupplement(state) && !(submission && submission.at < state.dueAt),
    assignedLate: limit !== null && assignedAt !== null && assignedAt >= limit,
  };
  const outcome = outcomeOf(state, events, endedAt, about);
  if (assignedAt !== null) return [pace, outcome];
  const limitPassed = limit === null ? null : until >= limit;
  return [pace, outcome, { ...about, kind: 'ownership', leads: [unit], informed: [], officer: null, limitPassed, postHeld: null }];
}

function outcomeOf(state: DossierState, events: readonly DossierEvent[], endedAt: number | null, about: About): OutcomeOccasion {
  const decided = events.findLast(({ body }) => (body.kind === 'decided' && body.outcome !== 'rework') || body.kind === 'decision-seen');
  const units = state.consults.flatMap(({ consultees }) => consultees.map(({ unit }) => unit));
  const rounds = Math.max(0, ...[...Map.groupBy(units, (unit) => unit).values()].map(({ length }) => length));
  return {
    ...about,
    kind: 'outcome',
    evidence: [...about.evidence, ...(decided ? [decided.id] : [])],
    inTime: endedAt === null || state.dueAt === null ? null : endedAt < state.dueAt,
    takenShare: endedAt === null || state.openedAt === null ? null : shareOf(state, state.openedAt, endedAt),
    rounds,
    decided: decided !== undefined && endedAt !== null,
    withinAuthority: decided?.body.kind === 'decided' ? decided.body.decider.capacity !== 'none' : null,
  };
}

function walk(events: readonly DossierEvent[], asOf: number) {
  let state = newDossier(events[0]?.dossier ?? '');
  let endedAt: number | null = null;
  let assignedAt: number | null = null;
  let last: DossierEvent | null = null;
  let idle: Stretch | null = null;
  const wait = (until: number) => {
    if (!last || !ownTurn(state)) return;
    const share = shareOf(state, last.happenedAt, until);
    if (!idle || share > idle.share) idle = { after: last, share };
  };
  for (const event of events) {
    const { kind } = event.body;
    // What a timer did, and a click without a result, move nothing.
    const moves = event.provenance.kind !== 'timer' && kind !== 'attempted';
    if (moves && endedAt === null) wait(event.happenedAt);
    const before = state;
    state = applyEvent(state, event);
    if (moves) last = event;
    if (kind === 'assigned') assignedAt ??= event.happenedAt;
    if (kind === 'opened') {
      endedAt = null;
      idle = null;
    }
    if (endedAt === null && before.phase !== 'new' && hasEnded(state)) endedAt = event.happenedAt;
  }
  if (endedAt === null) wait(asOf);
  return { state, endedAt, assignedAt, idle: idle as Stretch | null };
}

function hasEnded(state: DossierState): boolean {
  const { decision, transferredTo } = courseOf(state);
  return state.phase === 'closed' || state.phase === 'returned' || decision !== null || transferredTo !== null;
}

/** Whether it is the lead that is to act: nobody consulted, nobody who supplements and nobody above is awaited. */
function ownTurn(state: DossierState): boolean {
  return state.phase === 'open' && courseOf(state).submission === null && !waitsForSupplement(state) && awaitedOf(state).length === 0;
}

function waitsForSupplement(state: DossierState): boolean {
  return courseOf(state).supplement?.receivedAt === null;
}

/** The part of the time allowed that lies between two instants: in working days where the deadline counts days. */
function shareOf({ procedure, calendar, openedAt, dueAt }: DossierState, from: number, to: number): number {
  if (openedAt === null || dueAt === null) return 0;
  if (calendar && countsInDays(procedure?.total.allowance.unit)) {
    const allowed = workingDaysBetween(calendar, civilDateOf(openedAt), civilDateOf(dueAt - 1));
    return allowed > 0 ? workingDaysBetween(calendar, civilDateOf(from), civilDateOf(to)) / allowed : 0;
  }
  return dueAt > openedAt ? (to - from) / (dueAt - openedAt) : 0;
}

function assignLimitOf({ procedure, calendar, openedAt }: DossierState): number | null {
  const within = procedure?.stages.find((stage) => stage.kind === 'assign')?.within;
  return within && calendar && openedAt !== null ? deadlineOf(calendar, openedAt, within.allowance).dueAt : null;
}
