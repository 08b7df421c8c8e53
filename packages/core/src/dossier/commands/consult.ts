import type { ConsultStage } from '../../procedure/types.ts';
import { deadlineOf, deadlineOn } from '../../time/index.ts';
import type { Command, DeclaredAct } from '../commands.ts';
import type { Draft } from '../draft.ts';
import type { EventBody } from '../events.ts';
import { parseDossierId } from '../keys.ts';
import type { Outcome } from '../refusal.ts';
import type { DossierState } from '../state.ts';
import { accept, consultStageOf, declared, type Handler, openPhase, refuse } from './context.ts';

type Consult = Extract<Command, { kind: 'consult' }>;

/**
 * Asks units for their opinion, all at once: numbered questions, one's own position, a lawful due date. A unit outside
 * the related set needs a written reason. What an enrolled unit is asked reaches it at once.
 */
export const consult: Handler<'consult'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const stage = consultStageOf(state);
  if (!stage || !state.calendar) return refuse('no-consult-stage');
  const fault = faultIn(state, stage, command);
  if (!fault.ok) return fault;
  const byRule = deadlineOf(state.calendar, act.receivedAt, stage.within.allowance);
  const due = command.dueOn === undefined ? byRule : deadlineOn(state.calendar, command.dueOn);
  if (due.dueAt < byRule.dueAt) return refuse('due-before-rule', byRule.dueOn);
  const id = `c${state.consults.length + 1}`;
  const personal = {
    ...Object.fromEntries(command.questions.map((text, index) => [`question${index + 1}`, text])),
    ownPosition: command.ownPosition,
    reason: command.reason ?? '',
  };
  const startsOnDelivery = stage.within.starts === 'delivered';
  const asked = declared(
    act,
    {
      kind: 'consulted',
      consult: id,
      consultees: command.consultees,
      questionCount: command.questions.length,
      sentAt: act.receivedAt,
      starts: stage.within.starts,
      ...due,
      fixed: command.dueOn !== undefined && due.dueAt > byRule.dueAt,
      rule: stage.within.source,
      ...(command.order === undefined || command.order.trim() === '' ? {} : { order: command.order.trim() }),
    },
    personal,
  );
  const reached = command.consultees.filter((consultee) => consultee.enrolled);
  return accept(asked, ...reached.map(({ unit }) => arrived(act, { kind: 'delivered', consult: id, unit, channel: 'roviec', due: startsOnDelivery ? due : null })));
};

/** That a question is at hand in RõViệc is a fact of the system's, not something that its sender declares. */
function arrived(act: DeclaredAct, body: EventBody): Draft {
  return { body, happenedAt: act.receivedAt, actor: null, provenance: { kind: 'timer' }, actId: act.id };
}

function faultIn(state: DossierState, stage: ConsultStage, command: Consult): Outcome<null> {
  const units = command.consultees.map((consultee) => consultee.unit);
  if (units.length === 0) return refuse('no-consultees');
  const twice = units.find((unit, index) => units.indexOf(unit) !== index);
  if (twice !== undefined) return refuse('consultee-twice', twice);
  const lead = parseDossierId(state.id)?.unit;
  if (lead !== undefined && units.includes(lead)) return refuse('consultee-is-lead', lead);
  if (command.questions.length === 0) return refuse('no-questions');
  if (command.ownPosition.trim() === '') return refuse('no-own-position');
  const unrelated = units.find((unit) => !stage.consultees.includes(unit));
  if (unrelated !== undefined && (command.reason ?? '').trim() === '') return refuse('reason-required', unrelated);
  const overAsked = units.find((unit) => state.consults.filter((earlier) => earlier.consultees.some((consultee) => consultee.unit === unit)).length >= stage.maxRounds);
  if (overAsked !== undefined) return refuse('too-many-rounds', overAsked);
  return { ok: true, value: null };
}
