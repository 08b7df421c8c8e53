import type { Procedure } from '../procedure/types.ts';
import type { Command } from './commands.ts';
import { courseOf } from './course.ts';
import type { Draft } from './draft.ts';
import type { DocumentClass } from './positions.ts';
import type { Refusal } from './refusal.ts';
import type { DossierState } from './state.ts';

/** Whether only class and deadline of a document may be kept and shown: a denunciation or a complaint (design §8). */
export function isClassified(documentClass: DocumentClass): boolean {
  return documentClass === 'denunciation' || documentClass === 'complaint';
}

/** The class of a dossier of which only class and deadline may be shown; null for any other. */
export function classifiedAs(state: DossierState): DocumentClass | null {
  const { documentClass } = courseOf(state);
  return isClassified(documentClass) ? documentClass : null;
}

/** Whether a matter or a procedure that names its classes speaks against this one. */
export function contradictsClass(documentClass: DocumentClass, named: Pick<Procedure, 'classes'>): boolean {
  return named.classes !== undefined && !named.classes.includes(documentClass);
}

/** Whether an act is about a classified dossier, or opens one: no words may go with it. */
export function isClassifiedAct(state: DossierState | null, command: Command): boolean {
  return command.kind === 'open' ? isClassified(command.documentClass) : state !== null && classifiedAs(state) !== null;
}

/** Why words may not go with an act in a classified dossier, or null: the words of such a document stay in the e-office. */
export function wordsRefusal(state: DossierState, command: Command, drafts: readonly Draft[]): Refusal | null {
  const worded = drafts.some(({ personal }) => Object.keys(personal ?? {}).length > 0);
  return worded && isClassifiedAct(state, command) ? { code: 'classified-words' } : null;
}
