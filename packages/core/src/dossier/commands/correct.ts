import { accept, consultStageOf, declared, findConsultee, type Handler, openPhase, refuse } from './context.ts';

/** Withdraws a deeming because a reply that came in time has turned up. What was recorded before stays. */
export const correct: Handler<'correct'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const found = findConsultee(state, command.consult, command.unit);
  if (!found.ok) return found;
  const { silence, reply } = found.value.consultee;
  if (silence?.step !== 'deemed') return refuse('not-deemed', command.unit);
  if (!reply) return refuse('no-reply-found', command.unit);
  if (reply.late && consultStageOf(state)?.silence.countsLateAsSilent) return refuse('reply-late', command.unit);
  if (command.reason.trim() === '') return refuse('reason-required', command.unit);
  return accept(
    declared(act, { kind: 'deeming-withdrawn', consult: command.consult, unit: command.unit, document: reply.document, position: reply.position }, { reason: command.reason }),
  );
};
