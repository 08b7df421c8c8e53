import { deadlineOf } from '../../time/index.ts';
import { courseOf } from '../course.ts';
import { ownDeadline } from '../own-deadline.ts';
import { accept, declared, type Handler, openPhase, refuse } from './context.ts';

/** Asks once, for everything, and starts the other side's clock; then notes that it came. What our own clock does is data. */
export const supplement: Handler<'supplement'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const before = courseOf(state).supplement;
  if (command.step === 'received') {
    if (!before || before.receivedAt !== null) return refuse('supplement-not-awaited');
    const due = ownDeadline(state, { ...before, receivedAt: act.receivedAt });
    return accept(declared(act, { kind: 'supplement-received', document: command.document ?? null, due: due && due.dueAt !== state.dueAt ? due : null }));
  }
  if (before) return refuse('supplement-before');
  if (command.items.length === 0) return refuse('no-items');
  if (command.ground.trim() === '') return refuse('no-ground');
  const within = state.procedure?.stages.find((stage) => stage.kind === 'supplement')?.within;
  const due = within && state.calendar ? deadlineOf(state.calendar, act.receivedAt, within.allowance) : null;
  const items = Object.fromEntries(command.items.map((text, index) => [`item${index + 1}`, text]));
  const { from, ground } = command;
  return accept(declared(act, { kind: 'supplement-requested', from: from ?? null, itemCount: command.items.length, ground, due, basis: within?.source ?? null }, items));
};
