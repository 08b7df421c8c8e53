import type { Channel } from '../positions.ts';
import { accept, declared, findConsultee, type Handler, openPhase, refuse } from './context.ts';

/**
 * A consultee's reply given in RõViệc, with its position. Every position but a plain agreement says why. It counts before
 * what the lead recorded of it earlier; that stays on record.
 */
export const reply: Handler<'reply'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const found = findConsultee(state, command.consult, command.unit);
  if (!found.ok) return found;
  const { consultee } = found.value;
  if (consultee.withdrawnAt !== undefined) return refuse('consult-withdrawn', command.unit);
  if (consultee.reply && isFirstHand(consultee.reply.channel)) return refuse('replied-before', command.unit);
  if (command.position !== 'agree' && command.text.trim() === '') return refuse('reason-required', command.unit);
  const late = consultee.dueAt !== null && act.receivedAt >= consultee.dueAt;
  const { consult, unit, position, document } = command;
  return accept(
    declared(act, { kind: 'replied', consult, unit, position, channel: 'roviec', document: document ?? null, receivedAt: act.receivedAt, late }, { text: command.text }),
  );
};

/** Given by the unit itself, not written down by somebody else. */
function isFirstHand(channel: Channel): boolean {
  return channel === 'roviec';
}
