import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { type CivilDate, civilDateOf, isCivilDate, type Procedure, type ProcedureNames, type Reference } from '@roviec/core';
import { checkProcedureFile, type ProcedureFileProblem, parseReference, type ReferenceFiles } from '@roviec/schema';
import { demoFolder, filesOf, namedFolder, type ReferenceOptions } from '../offline-reference.ts';
import { commandProblem } from '../sentences.ts';

/** A procedure file among the files of a reference. */
export interface ProcedureInFolder {
  /** As it was named by the caller. */
  readonly path: string;
  /** Its place in the reference, `procedures/PRO-1.yaml`. */
  readonly name: string;
  /** All files, this one in its place; what was said earlier is left out. */
  readonly files: ReferenceFiles;
  readonly problems: readonly ProcedureFileProblem[];
  /** Null when it has an error. */
  readonly procedure: Procedure | null;
}

/**
 * Reads a procedure and the reference that it belongs to: the folder that was named, else the one whose `procedures/` it lies
 * in, else the demonstration. Throws a `CommandProblem` when the file cannot be read or the rest of the folder is wrong.
 */
export async function procedureIn(path: string, on: CivilDate, options: ReferenceOptions): Promise<ProcedureInFolder> {
  const text = await readFile(resolve(path), 'utf8').catch(() => null);
  if (text === null) throw commandProblem('unreadable-file', path);
  const folder = namedFolder(options) ?? (await folderAbove(path)) ?? demoFolder;
  const name = `procedures/${basename(path)}`;
  if (!/\.ya?ml$/.test(name)) throw commandProblem('procedure-file', path);
  const all = await filesOf(folder);
  const files = Object.fromEntries(Object.entries({ ...all, [name]: text }).filter(([file]) => !file.startsWith('earlier/')));
  const check = await checkProcedureFile(files, name, on);
  if (check.kind === 'surroundings') throw commandProblem('reference-invalid', check.problems.length);
  return { path, name, files, problems: check.problems, procedure: check.procedure };
}

/** The same, for commands that need a procedure without an error. */
export async function soundProcedureIn(path: string, on: CivilDate, options: ReferenceOptions): Promise<ProcedureInFolder & { readonly procedure: Procedure }> {
  const found = await procedureIn(path, on, options);
  if (!found.procedure) throw commandProblem('procedure-invalid', path);
  return { ...found, procedure: found.procedure };
}

/** The reference around procedures, with none but those given. */
export async function referenceAround(files: ReferenceFiles): Promise<Reference> {
  const parsed = await parseReference(Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('procedures/'))), 0);
  if (!parsed.ok) throw commandProblem('reference-invalid', parsed.problems.length);
  return parsed.reference;
}

/** How codes read, by one reference. */
export function namesIn({ units, posts, officers, matters }: Reference): ProcedureNames {
  return {
    unit: (code) => units.findLast((unit) => unit.code === code)?.name ?? null,
    post: (id) => posts.find((post) => post.id === id)?.title ?? null,
    officer: (id) => officers.find((officer) => officer.id === id)?.name ?? null,
    matter: (id) => matters.find((matter) => matter.id === id)?.name ?? null,
  };
}

/** The day that was given, or today. Throws a `CommandProblem` for what is no date. */
export function dayOr(given: string | undefined): CivilDate {
  if (given === undefined) return civilDateOf(Date.now());
  if (!isCivilDate(given)) throw commandProblem('malformed-date', given);
  return given;
}

/** The reference folder in whose `procedures/` a file lies; null when it lies elsewhere. */
export async function folderAbove(file: string): Promise<string | null> {
  const path = resolve(file);
  const folder = dirname(dirname(path));
  if (basename(dirname(path)) !== 'procedures') return null;
  const found = await stat(resolve(folder, 'units.tsv')).catch(() => null);
  return found?.isFile() ? folder : null;
}
