import { accept, declared, type Handler, openPhase, refuse } from './context.ts';

/** A note to the file, in a person's own words. */
export const note: Handler<'note'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  if (command.text.trim() === '') return refuse('text-required');
  return accept(declared(act, { kind: 'noted' }, { text: command.text }));
};
