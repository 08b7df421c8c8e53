import { classifiedAs } from '../classified.ts';
import { accept, awaitedOf, declared, type Handler, refuse } from './context.ts';

/** Ends a dossier. It is not completed while somebody's reply is still awaited; ending it otherwise says why. */
export const close: Handler<'close'> = (state, command, act) => {
  if (state.phase === 'closed') return refuse('dossier-closed');
  const [awaited] = awaitedOf(state);
  if (command.outcome === 'completed' && awaited) return refuse('replies-awaited', awaited.unit);
  // Of a complaint or a denunciation no words are kept: there is no reason to ask for.
  if (command.outcome !== 'completed' && command.note.trim() === '' && classifiedAs(state) === null) return refuse('reason-required');
  return accept(declared(act, { kind: 'closed', outcome: command.outcome }, { note: command.note }));
};
