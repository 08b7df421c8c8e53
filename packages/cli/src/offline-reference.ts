import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type CivilDate, endOfDay, isCivilDate, type Reference } from '@roviec/core';
import { parseReference, type ReferenceFiles } from '@roviec/schema';
import type { Command } from 'commander';
import { commandProblem } from './sentences.ts';
import { projectRoot } from './up/layout.ts';
import { readReferenceFolder } from './up/reference.ts';

export interface ReferenceOptions {
  readonly data?: string;
}

/** The folder of the demonstration province, used when nobody names another. */
export const demoFolder = join(projectRoot, 'packages/demo/province');

/** The option of every command that works on files, without a gateway. */
export function withReferenceOption(command: Command): Command {
  return command.option('--data <dir>', 'thư mục dữ liệu quy định / folder of the reference (ROVIEC_REFERENCE)');
}

/** A date that an option may give. Throws a `CommandProblem` for one that does not exist. */
export function optionalDate(text: string | undefined): CivilDate | undefined {
  if (text !== undefined && !isCivilDate(text)) throw commandProblem('malformed-date', text);
  return text;
}

/** The folder that was named by the option or by ROVIEC_REFERENCE; null when nobody named one. */
export function namedFolder(options: ReferenceOptions): string | null {
  const named = options.data ?? process.env['ROVIEC_REFERENCE'];
  return named ? resolve(named) : null;
}

/** The files of a folder. Throws a `CommandProblem` when there is no such folder. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw commandProblem('reference-folder', folder);
  return readReferenceFolder(folder);
}

/**
 * The reference of the named folder, as it is now or as it was known on a day. Null when nothing was recorded by then.
 * Throws a `CommandProblem` when the folder or what is in it is wrong.
 */
export async function offlineReference(options: ReferenceOptions, asKnown?: CivilDate): Promise<Reference | null> {
  const all = await filesOf(namedFolder(options) ?? demoFolder);
  const files = asKnown === undefined ? currentFiles(all) : filesAsKnown(all, asKnown);
  if (!files) return null;
  const parsed = await parseReference(files, asKnown === undefined ? 0 : endOfDay(asKnown));
  if (!parsed.ok) throw commandProblem('reference-invalid', parsed.problems.length);
  return parsed.reference;
}

/** `earlier/<from>..<to>/competence.tsv`: what a file said between the days on which it was recorded and replaced. */
const EARLIER = /^earlier\/(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})\/(.+)$/;

interface EarlierFile {
  readonly name: string;
  readonly text: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

function filesAsKnown(all: ReferenceFiles, on: CivilDate): ReferenceFiles | null {
  const earlier = earlierFiles(all);
  const first = earlier.map(({ from }) => from).toSorted()[0];
  if (first !== undefined && on < first) return null;
  const then = earlier.filter(({ from, to }) => from <= on && on <= to).map(({ name, text }) => [name, text] as const);
  return { ...currentFiles(all), ...Object.fromEntries(then) };
}

function earlierFiles(all: ReferenceFiles): readonly EarlierFile[] {
  return Object.entries(all).flatMap(([path, text]) => {
    const [, from = '', to = '', name = ''] = EARLIER.exec(path) ?? [];
    return isCivilDate(from) && isCivilDate(to) ? [{ name, text, from, to }] : [];
  });
}

function currentFiles(all: ReferenceFiles): ReferenceFiles {
  return Object.fromEntries(Object.entries(all).filter(([path]) => !EARLIER.test(path)));
}
