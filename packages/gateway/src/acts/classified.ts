import { classifiedAs, type DeclaredAct, type DossierId, declareAct, isClassifiedAct, newDossier, type Observation } from '@roviec/core';
import { ProblemError } from '../http/problems.ts';
import { type Known, knownOf } from './known.ts';

/** Throws before the act is kept anywhere when it carries words of a denunciation or complaint (design §8). */
export function refuseWords(act: DeclaredAct, { state }: Known): void {
  if (!isClassifiedAct(state, act.command)) return;
  const standing = state ?? newDossier(act.dossier);
  if (standing.processed[act.id]) return;
  const outcome = declareAct(standing, act);
  if (!outcome.ok && outcome.refusal.code === 'classified-words') throw new ProblemError('classified-words');
}

/** The same of a fact, which is not refused: its words are left out, and the rest is recorded. */
export async function withoutWords<T extends Observation>(sources: Parameters<typeof knownOf>[0], dossier: DossierId, seen: T): Promise<T> {
  const worded = 'text' in seen ? seen.text !== '' : 'reason' in seen && seen.reason !== undefined;
  if (!worded) return seen;
  const { state } = await knownOf(sources, dossier);
  if (state === null || classifiedAs(state) === null) return seen;
  const { reason: _words, ...rest } = { reason: '', ...seen };
  return { ...rest, ...('text' in seen ? { text: '' } : {}) } as T;
}
