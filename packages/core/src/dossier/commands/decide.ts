import { courseOf } from '../course.ts';
import { dissentToShow } from '../dissent.ts';
import { accept, declared, type Handler, openPhase, refuse } from './context.ts';

/** Decides what was submitted. Whoever decides has been shown every disagreement that is late or still open. */
export const decide: Handler<'decide'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const { submission, decision } = courseOf(state);
  if (decision) return refuse('decided-before');
  if (!submission) return refuse('not-submitted');
  if (command.decider.capacity === 'none') return refuse('wrong-decider');
  const hidden = dissentToShow(state).find((dissent) => !command.shown.some((part) => part.consult === dissent.consult && part.unit === dissent.unit));
  if (hidden) return refuse('dissent-not-shown', hidden.unit);
  if (command.outcome !== 'approved' && command.note.trim() === '') return refuse('reason-required');
  const { outcome, decider, shown, document } = command;
  const on = submission.seq === undefined ? {} : { submission: submission.seq };
  return accept(declared(act, { kind: 'decided', outcome, decider, shown, document: document ?? null, ...on }, { note: command.note }));
};
