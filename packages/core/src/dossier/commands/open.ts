import { deadlineOf } from '../../time/index.ts';
import { accept, declared, type Handler, refuse } from './context.ts';

/** Opens a dossier under a procedure, which stays pinned to its end. */
export const open: Handler<'open'> = (state, command, act) => {
  if (state.phase === 'closed') return refuse('dossier-closed');
  if (state.phase === 'open') return refuse('dossier-already-open');
  const due = deadlineOf(command.calendar, act.receivedAt, command.procedure.total.allowance);
  const { document, documentClass, matter, procedure, calendar, aliases } = command;
  return accept(
    declared(act, { kind: 'opened', document, documentClass, matter, place: command.place ?? null, procedure, calendar, aliases, ...due }, { subject: command.subject }),
  );
};
