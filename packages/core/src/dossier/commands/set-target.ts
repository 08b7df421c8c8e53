import { targetOf } from '../course.ts';
import { accept, declared, type Handler, openPhase, refuse } from './context.ts';

/** Sets a target for a unit and a year, by an instrument. It is changed later, never set again. */
export const setTarget: Handler<'set-target'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  if (targetOf(state, command.target)) return refuse('target-set-before', command.target.figure);
  if (command.instrument.trim() === '') return refuse('no-ground');
  const { target, value, better, instrument } = command;
  return accept(declared(act, { kind: 'target-set', target, value, better, instrument }));
};
