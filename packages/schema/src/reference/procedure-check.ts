import { type CivilDate, checkProcedure, type Procedure, type ProcedureProblem, procedureProblemWords } from '@roviec/core';
import { checkAll, type ReferenceFiles, readAll, viewOf } from './parse.ts';
import { problemList, type ReferenceProblem } from './problems.ts';
import { procedureFrom } from './procedures.ts';

/** A problem of a procedure file; a warning keeps nothing from being loaded. */
export interface ProcedureFileProblem extends ReferenceProblem {
  readonly level: ProcedureProblem['level'];
}

/** What a check of one file says: the procedure when it has no error, or that the files around it cannot be relied on. */
export type ProcedureCheck =
  | { readonly kind: 'checked'; readonly problems: readonly ProcedureFileProblem[]; readonly procedure: Procedure | null }
  | { readonly kind: 'surroundings'; readonly problems: readonly ReferenceProblem[] };

/**
 * Checks the procedure file `name` among the files of a reference as of a day: what an import checks, with warnings, and
 * whether the units it names exist that day. Other procedures are left out.
 */
export async function checkProcedureFile(files: ReferenceFiles, name: string, on: CivilDate): Promise<ProcedureCheck> {
  const others = Object.fromEntries(Object.entries(files).filter(([path]) => path !== name && !/^(procedures|earlier)\//.test(path)));
  const around = problemList();
  const read = readAll(others, around.report);
  checkAll(read, around.report);
  if (around.problems.length > 0) return { kind: 'surroundings', problems: around.problems };
  const inside = problemList();
  const [file] = readAll({ ...others, [name]: files[name] ?? '' }, inside.report).procedures;
  const malformed = inside.problems.map((problem): ProcedureFileProblem => ({ ...problem, level: 'error' }));
  if (!file) return { kind: 'checked', problems: malformed, procedure: null };
  const found = checkProcedure(file.value, { ...viewOf(read), on }).map((problem): ProcedureFileProblem => {
    const { line, character } = file.placeOf(problem.path);
    return { file: name, row: line, character, column: problem.path.join('.'), code: problem.code, level: problem.level, words: procedureProblemWords(problem) };
  });
  const sound = found.every(({ level }) => level === 'warning');
  return { kind: 'checked', problems: found, procedure: sound ? await procedureFrom(file.value, new Map(Object.entries(read.sources))) : null };
}
