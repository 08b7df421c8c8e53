import { courseOf } from '../course.ts';
import { accept, declared, type Handler, refuse } from './context.ts';

/** Sends a document back: all defects at once, each with its ground. Possible before anybody opened a dossier for it. */
export const returnDocument: Handler<'return'> = (state, command, act) => {
  if (state.phase === 'closed') return refuse('dossier-closed');
  if (state.phase === 'returned') return refuse('dossier-not-open');
  const { documentClass, guided } = courseOf(state);
  // A denunciation and a petition go to the competent body; a complaint is guided back, once (domain rules by class).
  if (documentClass === 'denunciation' || documentClass === 'petition') return refuse('class-not-returned');
  if (documentClass === 'complaint' && guided) return refuse('guided-before');
  if (command.defects.length === 0) return refuse('no-defects');
  const groundless = command.defects.find((defect) => defect.ground.trim() === '');
  if (groundless) return refuse('no-ground', groundless.code);
  const returned = declared(
    act,
    { kind: 'returned', to: [command.to], defects: command.defects, ...(command.dueOn === undefined ? {} : { dueOn: command.dueOn }) },
    { note: command.note },
  );
  if (state.phase !== 'new') return accept(returned);
  return accept(declared(act, { kind: 'noticed', document: command.document, aliases: command.aliases }), returned);
};
