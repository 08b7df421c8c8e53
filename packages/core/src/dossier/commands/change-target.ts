import { targetOf } from '../course.ts';
import { accept, declared, type Handler, openPhase, refuse } from './context.ts';

/** Changes a target. Loosening one needs whoever has the authority, the instrument and a reason. */
export const changeTarget: Handler<'change-target'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const before = targetOf(state, command.target);
  if (!before) return refuse('target-unknown', command.target.figure);
  if (before.value === command.value) return refuse('target-unchanged', command.target.figure);
  if (command.instrument.trim() === '') return refuse('no-ground');
  const loosened = before.better === 'higher' ? command.value < before.value : command.value > before.value;
  if (loosened && command.authority === undefined) return refuse('authority-required', command.target.figure);
  if (loosened && command.reason.trim() === '') return refuse('reason-required');
  const { target, value, authority, instrument } = command;
  return accept(declared(act, { kind: 'target-changed', target, previous: before.value, value, loosened, authority: authority ?? null, instrument }, { reason: command.reason }));
};
