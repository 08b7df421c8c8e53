import { civilDateOf, deadlineOf } from '../time/index.ts';
import { classifiedAs } from './classified.ts';
import { consultStageOf } from './commands/context.ts';
import type { Observation, ObservedAct } from './commands.ts';
import { courseOf } from './course.ts';
import type { Draft } from './draft.ts';
import type { EventBody, IrregularCode } from './events.ts';
import type { ProcessObservation } from './process-commands.ts';
import type { ConsulteeState, DossierState } from './state.ts';

type About<K extends Observation['kind']> = Extract<Observation, { kind: K }>;

/**
 * What an observed fact leads to. Never a refusal: what is out of order becomes an `irregular` event, because that is
 * what auditors look for. The first fact about a document makes its dossier known.
 */
export function observeAct(state: DossierState, act: ObservedAct): readonly Draft[] {
  const seen = (body: EventBody, personal: Readonly<Record<string, string>> = {}): Draft => ({
    body,
    happenedAt: act.happenedAt,
    actor: act.actor,
    provenance: act.provenance,
    personal,
    actId: act.id,
  });
  const { observation } = act;
  const drafts = state.phase === 'new' ? [seen({ kind: 'noticed', document: act.document, aliases: act.aliases })] : [];
  const irregular = (because: IrregularCode) => seen(irregularBody(observation, because), personalOf(state, observation));
  if (state.phase === 'closed') return [...drafts, irregular('closed')];
  const found = bodyOf(state, act);
  return [...drafts, typeof found === 'string' ? irregular(found) : seen(found, personalOf(state, observation))];
}

function bodyOf(state: DossierState, act: ObservedAct): EventBody | IrregularCode {
  const { observation } = act;
  switch (observation.kind) {
    case 'delivered':
      return deliveredBody(state, observation, act.happenedAt);
    case 'reply-recorded':
      return repliedBody(state, observation);
    case 'attempted':
      return { kind: 'attempted', act: observation.act, to: observation.to, asked: observation.asked };
    case 'forwarded':
      return { kind: 'forwarded', to: observation.to, asked: observation.asked, matter: observation.matter ?? null, place: observation.place ?? null };
    case 'returned':
      return { kind: 'return-seen', to: observation.to };
    default:
      return processBody(state, observation);
  }
}

function processBody(state: DossierState, observation: ProcessObservation): EventBody | IrregularCode {
  const { submission, decision } = courseOf(state);
  switch (observation.kind) {
    case 'submitted':
      return decision ? 'decided-before' : { ...observation, kind: 'submit-seen' };
    case 'decided':
      if (decision) return 'decided-before';
      return submission ? { ...observation, kind: 'decision-seen' } : 'not-submitted';
    case 'recalled':
      return { ...observation, kind: 'recall-seen' };
    case 'status-hint':
      return { ...observation, kind: 'status-hinted', ourDueOn: state.dueAt === null ? null : civilDateOf(state.dueAt - 1) };
  }
}

function deliveredBody(state: DossierState, observation: About<'delivered'>, at: number): EventBody | IrregularCode {
  const consultee = findAsked(state, observation);
  if (typeof consultee === 'string') return consultee;
  if (consultee.withdrawnAt !== undefined) return 'no-longer-asked';
  if (consultee.reply || consultee.silence) return 'delivered-after-outcome';
  const within = consultStageOf(state)?.within;
  const starts = within?.starts === 'delivered' && consultee.deliveredAt === null && state.calendar !== null;
  const due = starts && state.calendar ? deadlineOf(state.calendar, at, within.allowance) : null;
  return { kind: 'delivered', consult: observation.consult, unit: observation.unit, channel: observation.channel, due };
}

function repliedBody(state: DossierState, observation: About<'reply-recorded'>): EventBody | IrregularCode {
  const consultee = findAsked(state, observation);
  if (typeof consultee === 'string') return consultee;
  if (consultee.withdrawnAt !== undefined) return 'no-longer-asked';
  if (consultee.reply) return 'replied-before';
  if (observation.receivedAt < sentAtOf(state, observation)) return 'received-before-sent';
  const { consult, unit, position, channel, document, receivedAt } = observation;
  return { kind: 'replied', consult, unit, position, channel, document, receivedAt, late: consultee.dueAt !== null && receivedAt >= consultee.dueAt };
}

function sentAtOf(state: DossierState, observation: About<'reply-recorded'>): number {
  return state.consults.find((candidate) => candidate.id === observation.consult)?.sentAt ?? 0;
}

function findAsked(state: DossierState, observation: About<'delivered' | 'reply-recorded'>): ConsulteeState | IrregularCode {
  if (state.phase === 'new' || state.phase === 'noticed') return 'not-opened';
  const consult = state.consults.find((candidate) => candidate.id === observation.consult);
  if (!consult) return 'no-such-consult';
  return consult.consultees.find((candidate) => candidate.unit === observation.unit) ?? 'not-asked';
}

function irregularBody(observation: Observation, because: IrregularCode): EventBody {
  const about = observation.kind === 'delivered' || observation.kind === 'reply-recorded' ? observation : null;
  const reply = observation.kind === 'reply-recorded' ? observation : null;
  const seen = observation.kind === 'submitted' || observation.kind === 'decided' ? observation : null;
  return {
    kind: 'irregular',
    observed: observation.kind,
    because,
    unit: about?.unit ?? null,
    consult: about?.consult ?? null,
    document: reply?.document ?? seen?.document ?? null,
    receivedAt: reply?.receivedAt ?? null,
  };
}

function personalOf(state: DossierState, observation: Observation): Readonly<Record<string, string>> {
  if (classifiedAs(state) !== null) return {};
  if (observation.kind === 'reply-recorded' && observation.text !== '') return { text: observation.text };
  if (observation.kind === 'attempted' && observation.reason) return { reason: observation.reason };
  return {};
}
