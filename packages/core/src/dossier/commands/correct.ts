import { courseOf } from '../course.ts';
import type { Outcome } from '../refusal.ts';
import type { ConsulteeState, DossierState } from '../state.ts';
import { accept, consultStageOf, declared, findConsultee, type Handler, openPhase, refuse } from './context.ts';

/**
 * Mends what was recorded of a unit's part; what was recorded before stays. Withdraws a deeming because a reply that came in
 * time has turned up, or unlinks a reply that somebody else recorded by mistake.
 */
export const correct: Handler<'correct'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const found = findConsultee(state, command.consult, command.unit);
  if (!found.ok) return found;
  const { consultee } = found.value;
  const mended = consultee.silence?.step === 'deemed' ? withdrawable(state, consultee) : unlinkable(state, consultee);
  if (!mended.ok) return mended;
  if (command.reason.trim() === '') return refuse('reason-required', command.unit);
  const kind = consultee.silence?.step === 'deemed' ? 'deeming-withdrawn' : 'reply-unlinked';
  const { document, position } = mended.value;
  return accept(declared(act, { kind, consult: command.consult, unit: command.unit, document, position }, { reason: command.reason }));
};

type Reply = NonNullable<ConsulteeState['reply']>;

function withdrawable(state: DossierState, { reply, unit }: ConsulteeState): Outcome<Reply> {
  if (!reply) return refuse('no-reply-found', unit);
  if (reply.late && consultStageOf(state)?.silence.countsLateAsSilent) return refuse('reply-late', unit);
  return { ok: true, value: reply };
}

/** What the unit said itself stands, and so does what work already rests on: a settled disagreement, a submission. */
function unlinkable(state: DossierState, { reply, silence, dissent, unit }: ConsulteeState): Outcome<Reply> {
  if (!reply || reply.channel === 'roviec') return refuse('not-deemed', unit);
  const { submission, transferredTo } = courseOf(state);
  if (silence?.step === 'withdrawn' || dissent !== undefined || submission !== null || transferredTo !== null) return refuse('reply-used', unit);
  return { ok: true, value: reply };
}
