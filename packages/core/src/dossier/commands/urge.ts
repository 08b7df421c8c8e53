import { parseDossierId } from '../keys.ts';
import { accept, declared, findConsultee, type Handler, openPhase, refuse } from './context.ts';

/** Urges a unit whose answer is awaited, or, without a consult, the lead itself. */
export const urge: Handler<'urge'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const lead = parseDossierId(state.id)?.unit ?? act.actor.unit;
  if (command.consult === undefined) return accept(declared(act, { kind: 'urged', consult: null, unit: lead }, { text: command.text }));
  const found = findConsultee(state, command.consult, command.unit ?? '');
  if (!found.ok) return found;
  const { unit, reply, withdrawnAt } = found.value.consultee;
  if (reply || withdrawnAt !== undefined) return refuse('nothing-awaited', unit);
  return accept(declared(act, { kind: 'urged', consult: command.consult, unit }, { text: command.text }));
};
