import type { Command } from '../commands.ts';
import type { Channel } from '../positions.ts';
import type { Outcome } from '../refusal.ts';
import type { ConsulteeState, DossierState } from '../state.ts';
import { accept, declared, findConsultee, type Handler, openPhase, refuse } from './context.ts';

type Replying = Pick<Extract<Command, { kind: 'reply' }>, 'consult' | 'unit' | 'position' | 'text'>;

/**
 * A consultee's reply given in RõViệc, with its position. Every position but a plain agreement says why. It counts before
 * what the lead recorded of it earlier; that stays on record.
 */
export const reply: Handler<'reply'> = (state, command, act) => {
  const found = replyingConsultee(state, command);
  if (!found.ok) return found;
  const consultee = found.value;
  const late = consultee.dueAt !== null && act.receivedAt >= consultee.dueAt;
  const { consult, unit, position, document } = command;
  return accept(
    declared(act, { kind: 'replied', consult, unit, position, channel: 'roviec', document: document ?? null, receivedAt: act.receivedAt, late }, { text: command.text }),
  );
};

/** An officer's words for the head to sign. They answer nothing: until the head replies, the unit is silent. A later one takes the place of an earlier. */
export const prepareReply: Handler<'prepare-reply'> = (state, command, act) => {
  const found = replyingConsultee(state, command);
  if (!found.ok) return found;
  const { consult, unit, position, text } = command;
  return accept(declared(act, { kind: 'reply-prepared', consult, unit, position }, { text }));
};

/** The consultee that a reply would be of, or why none can be given. */
function replyingConsultee(state: DossierState, { consult, unit, position, text }: Replying): Outcome<ConsulteeState> {
  const open = openPhase(state);
  if (!open.ok) return open;
  const found = findConsultee(state, consult, unit);
  if (!found.ok) return found;
  const { consultee } = found.value;
  if (consultee.withdrawnAt !== undefined) return refuse('consult-withdrawn', unit);
  if (consultee.reply && isFirstHand(consultee.reply.channel)) return refuse('replied-before', unit);
  if (position !== 'agree' && text.trim() === '') return refuse('reason-required', unit);
  return { ok: true, value: consultee };
}

/** Given by the unit itself, not written down by somebody else. */
function isFirstHand(channel: Channel): boolean {
  return channel === 'roviec';
}
