import { accept, declared, type Handler, openPhase } from './context.ts';

/** Names the one officer who handles the dossier. */
export const assign: Handler<'assign'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  return accept(declared(act, { kind: 'assigned', officer: command.officer, post: command.post, unit: command.unit }));
};
