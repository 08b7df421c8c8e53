import type { Words } from '../registry/types.ts';
import { PROBLEM_SENTENCES } from './problem-sentences.ts';

/** The stable codes of what can be wrong in a definition. */
export type ProcedureProblemCode = keyof typeof PROBLEM_SENTENCES;

/** Where in a definition something stands: keys and positions in lists. */
export type ProcedurePath = readonly (string | number)[];

/** One thing about a definition. An error keeps it from being loaded; a warning is said and no more. */
export interface ProcedureProblem {
  readonly code: ProcedureProblemCode;
  readonly level: 'error' | 'warning';
  readonly path: ProcedurePath;
  /** What the sentence names: an id, a code, an amount. */
  readonly about: string;
}

/** What is wrong and what to do about it, in one or two sentences. */
export function procedureProblemWords(problem: Pick<ProcedureProblem, 'code' | 'about'>): Words {
  const [, vi, en] = PROBLEM_SENTENCES[problem.code];
  return { vi: vi.replace('{}', () => problem.about), en: en.replace('{}', () => problem.about) };
}

/** Whether a text is one of the codes. */
export function isProcedureProblemCode(text: string): text is ProcedureProblemCode {
  return Object.hasOwn(PROBLEM_SENTENCES, text);
}

/** Every code with its level and its sentences; `{}` stands for what they name. */
export const procedureProblemCodes: readonly { readonly code: ProcedureProblemCode; readonly level: ProcedureProblem['level']; readonly words: Words }[] = Object.entries(
  PROBLEM_SENTENCES,
).map(([code, [level, vi, en]]) => ({ code: code as ProcedureProblemCode, level, words: { vi, en } }));

/** Collects what a check finds. */
export type Tell = (path: ProcedurePath, code: ProcedureProblemCode, about?: string) => void;

/** A list of problems and the function that adds to it; the level is the code's. */
export function problemsOf(check: (tell: Tell) => void): readonly ProcedureProblem[] {
  const problems: ProcedureProblem[] = [];
  check((path, code, about = '') => problems.push({ code, level: PROBLEM_SENTENCES[code][0], path, about }));
  return problems;
}
