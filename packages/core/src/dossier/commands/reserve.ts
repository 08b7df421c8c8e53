import { accept, declared, findConsultee, type Handler, openPhase, refuse } from './context.ts';

/** A disagreement is kept (bảo lưu ý kiến), in writing: by the unit itself in RõViệc, or by the document that the lead has of it. */
export const reserve: Handler<'reserve'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const found = findConsultee(state, command.consult, command.unit);
  if (!found.ok) return found;
  const { reply, dissent } = found.value.consultee;
  if (reply?.position !== 'disagree') return refuse('not-dissenting', command.unit);
  if (dissent !== undefined) return refuse('dissent-settled', command.unit);
  const written = command.document !== undefined || (command.own && command.text.trim() !== '');
  if (!written) return refuse('not-in-writing', command.unit);
  const { consult, unit, own, document } = command;
  return accept(declared(act, { kind: 'reserved', consult, unit, own, document: document ?? null }, { text: command.text }));
};
