import type { Words } from '@roviec/core';
import { gatewayFor } from '../gateway.ts';
import type { ReferenceOptions } from '../offline-reference.ts';
import { namedFolder } from '../offline-reference.ts';
import { answering, bilingual, exitCodes, type OutputOptions, print } from '../output.ts';
import { commandProblem } from '../sentences.ts';
import { problemText } from './check.ts';
import { dayOr, folderAbove, procedureIn } from './files.ts';

interface PublishOptions extends OutputOptions, ReferenceOptions {
  readonly gateway: string;
  readonly as?: string;
}

/** Said with every publication, until a proposal waits for a second person. */
const ONE_PERSON: Words = {
  vi: 'Bản này có hiệu lực ngay với hồ sơ mở từ nay; việc người thứ hai phê duyệt chưa có ở đây, nên hãy để người khác đọc kết quả diff và simulate trước.',
  en: 'It counts at once for dossiers opened from now on; approval by a second person is not part of this yet, so let somebody else read diff and simulate first.',
};

/**
 * `roviec procedure publish FILE`: checks it, then gives the whole reference with this file in it to the gateway, the way an
 * import does; all or nothing. Four eyes belong between the check and the import.
 */
export const publish = answering(async (path: string, options: PublishOptions): Promise<void> => {
  if (namedFolder(options) === null && (await folderAbove(path)) === null) throw commandProblem('import-base');
  const { files, problems, procedure } = await procedureIn(path, dayOr(undefined), options);
  if (!procedure) {
    print(options, { ok: false, problems }, problems.map((problem) => problemText(path, problem)).join('\n'));
    process.exitCode = exitCodes.negative;
    return;
  }
  if (!process.env['ROVIEC_TOKEN'] && options.as === undefined) throw commandProblem('token-missing');
  const call = await gatewayFor({ gateway: options.gateway, as: options.as ?? '' });
  const answer = await call('importReference', { files }, { act: crypto.randomUUID() });
  const outcome = answer.changed ? { vi: 'đã công bố', en: 'published' } : { vi: 'không có gì mới', en: 'nothing new' };
  const shown = { ok: true, procedure: procedure.id, version: procedure.version, reference: answer.version, changed: answer.changed, secondPerson: null, note: ONE_PERSON };
  print(options, shown, `✔ ${procedure.id} ${bilingual(outcome)}\n${procedure.version}\n${bilingual(ONE_PERSON)}`);
});
