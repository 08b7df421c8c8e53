import { accept, declared, findConsultee, type Handler, openPhase, refuse } from './context.ts';

/** The head of the lead, in person or by a delegate, talks a disagreement over: who took part, and the minutes or the exchange. */
export const reconcile: Handler<'reconcile'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const found = findConsultee(state, command.consult, command.unit);
  if (!found.ok) return found;
  const { reply, dissent } = found.value.consultee;
  if (reply?.position !== 'disagree') return refuse('not-dissenting', command.unit);
  if (dissent === 'reconciled') return refuse('dissent-settled', command.unit);
  if (command.by.capacity === 'none') return refuse('not-head-or-delegate');
  if (command.way === 'meeting' && command.participants.length === 0) return refuse('no-participants');
  if (command.document === undefined && (command.way === 'meeting' || command.text.trim() === '')) return refuse('not-documented');
  const { consult, unit, way, by, participants, document } = command;
  return accept(declared(act, { kind: 'reconciled', consult, unit, way, by, participants, document: document ?? null }, { text: command.text }));
};
