import { adapterProblemWords } from '@roviec/adapters/checked';
import { civilDateOf, type Language } from '@roviec/core';
import { openLens } from '../browser/open.ts';
import { answering, exitCodes, type OutputOptions, print } from '../output.ts';
import { commandProblem } from '../sentences.ts';
import { cookiesFor } from './cookies.ts';
import { type CheckedFile, checkedFile } from './files.ts';
import { type Look, lookAt } from './look.ts';
import { type PageSource, pageSource } from './page-source.ts';
import { reportText } from './report.ts';
import { parsableIn } from './selectors.ts';

interface CheckOptions extends OutputOptions {
  readonly page?: readonly string[];
  readonly at?: string;
  readonly cookies?: string;
  readonly wait: string;
  readonly lang: Language;
}

/**
 * `roviec adapter check FILE --page URL|HTML`: what is wrong with an adapter file, and what it makes of a page in a real
 * browser. Exit 0 when every page fits, 1 when the file or a page does not, 3 without a Chromium or when a page cannot be opened.
 */
export const check = answering(async (path: string, options: CheckOptions): Promise<void> => {
  const waitMs = secondsOf(options.wait) * 1000;
  const sources = await Promise.all((options.page ?? []).map((named) => pageSource(named, options.at)));
  const today = civilDateOf(Date.now());
  const file = await checkedFile(path, { today });
  if (!file.plan || sources.length === 0) return answer(file, [], options);
  const cookies = await sessionFor(sources, options.cookies);
  const lens = await openLens();
  try {
    const parsed = await checkedFile(path, { today, selectorOk: await parsableIn(lens, file.content) });
    answer(parsed, parsed.plan ? await lookAt(lens, { plan: parsed.plan, origins: parsed.origins }, sources, cookies, waitMs) : [], options);
  } finally {
    await lens.close();
  }
});

async function sessionFor(sources: readonly PageSource[], from: string | undefined) {
  if (from === undefined) return [];
  const first = sources.find(({ kind }) => kind === 'address');
  if (!first) throw commandProblem('cookies-question');
  return cookiesFor(first.url, from);
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (!/^\d{1,3}$/.test(text) || seconds > 120) throw commandProblem('malformed-wait', text);
  return seconds;
}

function answer(file: CheckedFile, looks: readonly Look[], options: CheckOptions): void {
  const ok = file.plan !== null && looks.every(({ fits }) => fits);
  const problems = file.problems.map((problem) => ({ ...problem, words: adapterProblemWords(problem) }));
  // Keys name documents to whoever can open them: they were only compared.
  const pages = looks.map((look) => ({ ...look, frames: look.frames.map(({ keys: _, ...frame }) => frame) }));
  const adapter = file.plan && { id: file.plan.id, version: file.plan.version };
  print(options, { ok, file: file.path, adapter, problems, pages }, reportText(file, looks, options.lang === 'en' ? 'en' : 'vi'));
  if (!ok) process.exitCode = exitCodes.negative;
}
