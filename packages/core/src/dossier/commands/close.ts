import { accept, awaitedOf, declared, type Handler, refuse } from './context.ts';

/** Ends a dossier. It is not completed while somebody's reply is still awaited. */
export const close: Handler<'close'> = (state, command, act) => {
  if (state.phase === 'closed') return refuse('dossier-closed');
  const [awaited] = awaitedOf(state);
  if (command.outcome === 'completed' && awaited) return refuse('replies-awaited', awaited.unit);
  return accept(declared(act, { kind: 'closed', outcome: command.outcome }, { note: command.note }));
};
