import type { ProcedureFileProblem } from '@roviec/schema';
import type { ReferenceOptions } from '../offline-reference.ts';
import { answering, bilingual, exitCodes, type OutputOptions, print } from '../output.ts';
import { dayOr, procedureIn } from './files.ts';

interface CheckOptions extends OutputOptions, ReferenceOptions {
  readonly on?: string;
}

/** `roviec procedure check FILE`: exit 1 when it has an error; warnings are said. */
export const check = answering(async (path: string, options: CheckOptions): Promise<void> => {
  const { problems, procedure } = await procedureIn(path, dayOr(options.on), options);
  const shown = problems.map(({ row, character, column, code, level, words }) => ({ line: row, character: character ?? 1, path: column, code, level, words }));
  const verdict = procedure ? `✔ ${procedure.id} ${procedure.version}` : `✘ ${path}`;
  print(
    options,
    { ok: procedure !== null, file: path, version: procedure?.version ?? null, problems: shown },
    [...problems.map((problem) => problemText(path, problem)), verdict].join('\n'),
  );
  if (!procedure) process.exitCode = exitCodes.negative;
});

/** One line for one problem: where, how grave, what to do. */
export function problemText(path: string, { row, character, level, code, words }: ProcedureFileProblem): string {
  return `${path}:${row}:${character ?? 1} ${level === 'error' ? '✘' : '⚠'} ${bilingual(words)} [${code}]`;
}
