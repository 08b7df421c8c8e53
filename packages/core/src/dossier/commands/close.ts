import { accept, awaitedOf, declared, type Handler, refuse } from './context.ts';

/** Ends a dossier. It is not completed while somebody's reply is still awaited; ending it otherwise says why. */
export const close: Handler<'close'> = (state, command, act) => {
  if (state.phase === 'closed') return refuse('dossier-closed');
  const [awaited] = awaitedOf(state);
  if (command.outcome === 'completed' && awaited) return refuse('replies-awaited', awaited.unit);
  if (command.outcome !== 'completed' && command.note.trim() === '') return refuse('reason-required');
  return accept(declared(act, { kind: 'closed', outcome: command.outcome }, { note: command.note }));
};
