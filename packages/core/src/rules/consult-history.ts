import type { DossierEvent, EventBody } from '../dossier/events.ts';
import type { ConsultState } from '../dossier/state.ts';
import type { UnitCode } from '../registry/types.ts';
import { civilDateOf, DAY_MS, workingDaysBetween } from '../time/index.ts';
import type { Outage } from './around.ts';
import type { AnswerOccasion, ConsultOccasion, EarlierConsult } from './occasions.ts';
import { aboutOf, bodiesOf, minimumDueAt, newsBetween, type Scene, workingCalendar } from './scene.ts';

type Body<K extends EventBody['kind']> = Extract<EventBody, { kind: K }>;

/** A consult as it was sent, with those before it. */
export function consultOf(scene: Scene, body: Body<'consulted'>): ConsultOccasion {
  const { event, before, view, around, all } = scene;
  const about = aboutOf(scene);
  const calendar = workingCalendar(before, view, about.unit);
  const stage = before.procedure?.stages.find((found) => found.kind === 'consult');
  const questions = questionsOf(event);
  // Questions are never empty: where none is kept, the texts were erased, and what is missing beside them cannot be told.
  const erased = body.questionCount > 0 && questions === null;
  const text = (name: string) => (event.personal[name] !== undefined ? true : erased ? null : false);
  return {
    ...about,
    kind: 'consult',
    consultees: body.consultees.map(({ unit }) => unit),
    named: stage?.kind === 'consult' ? stage.consultees : [],
    questionCount: body.questionCount,
    questions,
    ownPosition: text('ownPosition'),
    reason: text('reason'),
    ...(body.order === undefined ? {} : { order: body.order }),
    sentAt: body.sentAt,
    dueAt: body.dueAt,
    minimumDueAt: minimumDueAt(before, calendar, body.sentAt, view),
    workingDays: calendar ? workingDaysBetween(calendar, civilDateOf(body.sentAt), body.dueOn) : null,
    effect: stage?.kind === 'consult' ? stage.silence.effect : null,
    roundsAllowed: stage?.kind === 'consult' ? stage.maxRounds : null,
    earlier: [...before.consults.map((consult) => earlierOf(consult, all, event.seq)), ...around.consults],
  };
}

/** A consult of a dossier as those after it see it. */
export function earlierOf(consult: ConsultState, events: readonly DossierEvent[], untilSeq: number): EarlierConsult {
  const sent = events.find(({ body }) => body.kind === 'consulted' && body.consult === consult.id);
  const ends = consult.consultees.map(({ reply, silence, withdrawnAt, dueAt }) => reply?.receivedAt ?? withdrawnAt ?? (silence ? dueAt : null));
  const ended = ends.every((end) => end !== null);
  return {
    consult: consult.id,
    consultees: consult.consultees.map(({ unit }) => unit),
    questions: sent ? questionsOf(sent) : null,
    sentAt: consult.sentAt,
    endedAt: ended ? Math.max(...ends.map((end) => end ?? 0)) : null,
    changedSince: sent !== undefined && newsBetween(events, sent.seq, untilSeq),
  };
}

function questionsOf({ personal }: DossierEvent): readonly string[] | null {
  const kept = Object.entries(personal).flatMap(([field, text]) => (/^question\d+$/.test(field) ? [text] : []));
  return kept.length === 0 ? null : kept;
}

/** The answers to a consult as the history has them so far; a deeming that was withdrawn no longer counts as silence. */
export function answersTo(scene: Scene, body: Body<'consulted'>): readonly AnswerOccasion[] {
  return body.consultees.map(({ unit }) => answerOf(scene, body, unit));
}

function answerOf(scene: Scene, asked: Body<'consulted'>, unit: UnitCode): AnswerOccasion {
  const { all, before, view, around } = scene;
  const mine = all.filter(({ body }) => 'consult' in body && body.consult === asked.consult && 'unit' in body && body.unit === unit);
  const noted = bodiesOf(mine, 'silence-noted')[0];
  const [first, last] = [bodiesOf(mine, 'replied')[0], mine.findLast(({ body }) => body.kind === 'replied')];
  const dueAt = noted?.dueAt ?? dueOf(mine, asked);
  const receivedAt = first?.receivedAt ?? null;
  const { post: _, ...about } = aboutOf(scene);
  const calendar = workingCalendar(before, view, about.unit);
  return {
    ...about,
    ...ownReply(last),
    kind: 'answer',
    unit,
    consult: asked.consult,
    sentAt: asked.sentAt,
    dueAt: noted || first ? dueAt : null,
    minimumDueAt: minimumDueAt(before, calendar, asked.sentAt, view),
    receivedAt,
    everyChannelSeen: mine.some(({ body }) => body.kind === 'consent-deemed' || body.kind === 'proceeded-without' || body.kind === 'escalated'),
    outage: dueAt !== null && around.outages.some((outage) => inLastDay(outage, dueAt)),
    position: last?.body.kind === 'replied' ? last.body.position : null,
    text: last ? textOf(last) : null,
    takenWorkingDays: calendar && receivedAt !== null ? workingDaysBetween(calendar, civilDateOf(asked.sentAt), civilDateOf(receivedAt)) : null,
    evidence: [...about.evidence, ...mine.filter(({ body }) => EVIDENCE.has(body.kind)).map(({ id }) => id)],
  };
}

const EVIDENCE: ReadonlySet<string> = new Set(['silence-noted', 'consent-deemed', 'replied']);

/** Who replied for the unit in RõViệc answers for the words; what somebody else wrote down is the head's. */
function ownReply(last: DossierEvent | undefined): Pick<AnswerOccasion, 'lane' | 'post'> {
  if (last?.provenance.kind !== 'declared') return { lane: 'observed' };
  return { lane: 'declared', ...(last.actor ? { post: last.actor.post } : {}) };
}

/** Every position but a plain agreement has a text: where none is kept, it was erased. */
function textOf({ body, personal }: DossierEvent): string | null {
  return personal['text'] ?? (body.kind === 'replied' && body.position === 'agree' ? '' : null);
}

/** The due time that counted for a reply: the latest one reckoned for the unit. */
function dueOf(mine: readonly DossierEvent[], asked: Body<'consulted'>): number | null {
  const moved = bodiesOf(mine, 'deadline-moved').at(-1)?.due.dueAt;
  const started = bodiesOf(mine, 'delivered').find((body) => body.due)?.due?.dueAt;
  return moved ?? started ?? asked.dueAt;
}

function inLastDay({ from, to }: Outage, dueAt: number): boolean {
  return from < dueAt && to > dueAt - DAY_MS;
}
