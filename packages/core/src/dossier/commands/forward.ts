import { courseOf } from '../course.ts';
import { parseDossierId } from '../keys.ts';
import { accept, awaitedOf, declared, type Handler, openPhase, refuse } from './context.ts';

/** Hands the dossier to the competent body, with a ground, and tells whoever sent it. A complaint is guided, not forwarded. */
export const forward: Handler<'forward'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const { documentClass, transferredTo, submission } = courseOf(state);
  if (documentClass === 'complaint') return refuse('class-not-forwarded');
  if (transferredTo !== null) return refuse('transferred-before', transferredTo);
  if (submission) return refuse('submitted-before');
  if (command.to === parseDossierId(state.id)?.unit) return refuse('forward-to-self', command.to);
  if (command.ground.trim() === '') return refuse('no-ground');
  if (command.notice.trim() === '' && command.document === undefined) return refuse('no-notice');
  const [awaited] = awaitedOf(state);
  if (awaited) return refuse('replies-awaited', awaited.unit);
  return accept(declared(act, { kind: 'transferred', to: command.to, ground: command.ground, document: command.document ?? null }, { notice: command.notice }));
};
