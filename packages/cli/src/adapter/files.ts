import { readFile } from 'node:fs/promises';
import type { AdapterPlan } from '@roviec/adapters';
import { type AdapterProblem, adapterProblemWords, type CompileOptions, compileAdapter, killSchema } from '@roviec/adapters/checked';
import { bilingual } from '../output.ts';
import { commandProblem } from '../sentences.ts';
import { type Place, placedJson } from './json-places.ts';

/** A problem, and where in the file it stands. */
export interface PlacedProblem extends AdapterProblem, Place {}

/** An adapter file that was read: what it says, and what is wrong with it. */
export interface CheckedFile {
  readonly path: string;
  readonly content: unknown;
  readonly problems: readonly PlacedProblem[];
  /** Null where something is wrong. */
  readonly plan: AdapterPlan | null;
  readonly origins: readonly string[];
}

/** Reads adapter files and checks each, and that no two say the same id. Throws `unreadable-file`. */
export async function checkedFiles(paths: readonly string[], options: CompileOptions): Promise<readonly CheckedFile[]> {
  const files = await Promise.all(paths.map((path) => checkedFile(path, options)));
  const twice = (file: CheckedFile): boolean => files.some((other) => other !== file && other.plan !== null && other.plan.id === file.plan?.id);
  return files.map((file) => (twice(file) ? { ...file, plan: null, problems: [{ path: 'id', code: 'id-twice', line: 1, character: 1 }] } : file));
}

/** Reads one and checks it. Throws `unreadable-file`. */
export async function checkedFile(path: string, options: CompileOptions): Promise<CheckedFile> {
  const json = placedJson(await textIn(path));
  if (!json.ok) return { path, content: null, plan: null, origins: [], problems: [{ path: '', code: 'malformed-json', ...json.place }] };
  const compiled = compileAdapter(json.value, options);
  const problems = compiled.ok ? [] : compiled.problems.map((problem) => ({ ...problem, ...json.placeOf(problem.path) }));
  return { path, content: json.value, plan: compiled.ok ? compiled.plan : null, origins: compiled.ok ? compiled.adapter.origins : [], problems };
}

/** One line for one problem: where, and what to do. */
export function problemLine(file: string, problem: PlacedProblem): string {
  return `✘ ${file}:${problem.line}:${problem.character} ${problem.path || '–'}: ${bilingual(adapterProblemWords(problem))} [${problem.code}]`;
}

/** The entries of a kill list file. Throws `unreadable-file` or `kill-list-malformed`. */
export async function killsIn(path: string): Promise<readonly unknown[]> {
  const json = placedJson(await textIn(path));
  if (!json.ok || !Array.isArray(json.value) || !json.value.every((entry) => killSchema.safeParse(entry).success)) throw commandProblem('kill-list-malformed', path);
  return json.value;
}

async function textIn(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw commandProblem('unreadable-file', path);
  });
}
