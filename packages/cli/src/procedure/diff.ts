import { diffProcedures, type Procedure, runningWords } from '@roviec/core';
import { checkProcedureFile } from '@roviec/schema';
import type { ReferenceOptions } from '../offline-reference.ts';
import { demoFolder, filesOf, namedFolder } from '../offline-reference.ts';
import { answering, bilingual, exitCodes, type OutputOptions, print } from '../output.ts';
import { dayOr, namesIn, referenceAround, soundProcedureIn } from './files.ts';

interface DiffOptions extends OutputOptions, ReferenceOptions {
  readonly against?: string;
}

/** `roviec procedure diff FILE`: what a new version changes, in words; exit 1 when there is nothing to compare it with. */
export const diff = answering(async (path: string, options: DiffOptions): Promise<void> => {
  const after = await soundProcedureIn(path, dayOr(undefined), options);
  const before = options.against === undefined ? await inForce(after.procedure.id, options) : (await soundProcedureIn(options.against, dayOr(undefined), options)).procedure;
  if (!before) {
    print(
      options,
      { before: null, after: after.procedure.version, changes: [] },
      `Chưa có bản nào của ${after.procedure.id} để so sánh. / There is no version of ${after.procedure.id} to compare with.`,
    );
    process.exitCode = exitCodes.negative;
    return;
  }
  const changes = diffProcedures(before, after.procedure, namesIn(await referenceAround(after.files)));
  const running = runningWords(after.procedure);
  const lines = changes.map(({ words, running: kept }) => `• ${bilingual(words)}${kept ? `\n    ↳ ${bilingual(kept)}` : ''}`);
  const text = changes.length === 0 ? 'Không có gì thay đổi. / Nothing changes.' : [...lines, '', bilingual(running)].join('\n');
  print(options, { before: before.version, after: after.procedure.version, changes, running }, text);
});

/** The version of the same id that the reference has now. */
async function inForce(id: string, options: ReferenceOptions): Promise<Procedure | null> {
  const files = await filesOf(namedFolder(options) ?? demoFolder);
  for (const name of Object.keys(files).filter((file) => file.startsWith('procedures/'))) {
    if (!files[name]?.includes(id)) continue;
    const check = await checkProcedureFile(files, name, dayOr(undefined));
    if (check.kind === 'checked' && check.procedure?.id === id) return check.procedure;
  }
  return null;
}
