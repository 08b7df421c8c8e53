import { accept, consultStageOf, declared, findConsultee, type Handler, openPhase, refuse } from './context.ts';

/**
 * The lead attests that no reply came by any channel. Only then is anybody named for the silence of a unit that is not
 * enrolled (design §2.6); the deeming itself follows after one more look, and counts from the due time.
 */
export const attestNoReply: Handler<'attest-no-reply'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const found = findConsultee(state, command.consult, command.unit);
  if (!found.ok) return found;
  const { silence, reply } = found.value.consultee;
  const stage = consultStageOf(state);
  if (reply && !(reply.late && stage?.silence.countsLateAsSilent)) return refuse('replied-before', command.unit);
  if (silence?.step === 'attested' || silence?.step === 'deemed') return refuse('already-attested', command.unit);
  if (silence?.step !== 'noted' || stage?.silence.effect !== 'deemed-consent') return refuse('not-silent', command.unit);
  if (command.channels.length === 0) return refuse('no-channels');
  return accept(declared(act, { kind: 'no-reply-attested', consult: command.consult, unit: command.unit, channels: command.channels }));
};
