import { deadlineOn } from '../../time/index.ts';
import { courseOf } from '../course.ts';
import { accept, declared, type Handler, openPhase, refuse } from './context.ts';

/** Moves the dossier's deadline once, before it expires: one person asks with a reason, another one approves. */
export const extend: Handler<'extend'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const { extension } = courseOf(state);
  if (extension?.granted) return refuse('extended-before');
  if (state.dueAt === null || !state.calendar || act.receivedAt >= state.dueAt) return refuse('extension-past-due');
  const previousDueAt = state.dueAt;
  if (command.step === 'request') {
    if (command.reason.trim() === '') return refuse('reason-required');
    const due = deadlineOn(state.calendar, command.dueOn);
    if (due.dueAt <= previousDueAt) return refuse('extension-not-later', command.dueOn);
    return accept(declared(act, { kind: 'extension-requested', by: act.actor.officer, previousDueAt, due }, { reason: command.reason }));
  }
  if (!extension) return refuse('extension-not-requested');
  const { approver } = command;
  if (approver.officer === extension.requestedBy || act.actor.officer === extension.requestedBy) return refuse('approver-is-requester');
  if (approver.capacity === 'none' || approver.officer !== act.actor.officer) return refuse('wrong-approver');
  if (extension.due.dueAt <= previousDueAt) return refuse('extension-not-later', extension.due.dueOn);
  return accept(declared(act, { kind: 'extended', requestedBy: extension.requestedBy, approver, previousDueAt, due: extension.due }));
};
