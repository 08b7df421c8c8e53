import { readFile } from 'node:fs/promises';
import {
  type CivilDate,
  civilDateOf,
  isCivilDate,
  type OwnerSuggestion,
  type Reference,
  reasonWords,
  type SuggestedOwner,
  type SuggestionNames,
  suggestedOwnerWords,
  suggestOwner,
  type Words,
} from '@roviec/core';
import type { Command } from 'commander';
import { offlineReference, type ReferenceOptions, withReferenceOption } from '../offline-reference.ts';
import { answering, bilingual, exitCodes, type OutputOptions, print } from '../output.ts';
import { commandProblem } from '../sentences.ts';

interface SuggestOptions extends OutputOptions, ReferenceOptions {
  readonly title?: string;
  readonly file?: string;
  readonly at?: string;
}

interface Line {
  readonly title: string;
  readonly on: CivilDate;
}

/** `roviec suggest`: whose business subject lines are, on a day, and by which words. Works without a gateway. */
export function registerSuggest(program: Command): void {
  withReferenceOption(program.command('suggest'))
    .description('trích yếu này là việc của ai / whose business a subject line is')
    .option('--title <text>', 'trích yếu / subject line')
    .option('--file <tsv>', 'tệp có cột title, có thể thêm cột on / a file with a column title, and perhaps a column on')
    .option('--at <date>', 'vào ngày, mặc định hôm nay / on a day, today when absent')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(answering(suggest));
}

async function suggest(options: SuggestOptions): Promise<void> {
  if ((options.title === undefined) === (options.file === undefined)) throw commandProblem('suggest-question');
  const at = dateOf(options.at, civilDateOf(Date.now()));
  const lines = options.file === undefined ? [{ title: options.title ?? '', on: at }] : await linesIn(options.file, at);
  const reference = await offlineReference(options);
  if (!reference) throw commandProblem('reference-invalid', 0);
  const names = namesIn(reference);
  const answers = lines.map((line) => ({ line, found: suggestOwner(reference, line) }));
  print(
    options,
    answers.map(({ line, found }) => jsonOf(line, found, names)),
    answers.map(({ line, found }) => textOf(line, found, names)).join('\n\n'),
  );
  if (options.title !== undefined && answers.every(({ found }) => found.kind === 'unknown')) process.exitCode = exitCodes.negative;
}

/** The shape of design §7; names and reasons in Vietnamese, as they are shown to clerks. */
function jsonOf({ title }: Line, found: OwnerSuggestion, names: SuggestionNames) {
  const known = found.kind === 'known' ? found : null;
  return {
    title,
    owner: known?.owner ?? null,
    ownerName: known ? nameOf(names, known.owner).vi : null,
    matter: known?.matter ?? null,
    place: found.place,
    confidence: known?.confidence ?? 0,
    confident: known?.confident ?? false,
    alternatives: found.alternatives.map(({ owner, matter, confidence }) => ({ owner, ownerName: nameOf(names, owner).vi, matter, confidence })),
    because: found.because.map((reason) => reasonWords(names, reason).vi),
  };
}

function textOf({ title }: Line, found: OwnerSuggestion, names: SuggestionNames): string {
  const because = found.because.map((reason) => `  – ${bilingual(reasonWords(names, reason))}`);
  if (found.kind === 'unknown') return [title, `  ? ${bilingual({ vi: 'Chưa rõ của ai', en: 'owner unknown' })}`, ...because].join('\n');
  const sure: Words = found.confident ? { vi: 'chắc chắn', en: 'confident' } : { vi: 'chưa chắc', en: 'not sure' };
  return [title, `  → ${found.owner} ${bilingual(nameOf(names, found.owner))} (${bilingual(sure)}, ${Math.round(found.confidence * 100)} %)`, ...because].join('\n');
}

function nameOf(names: SuggestionNames, owner: SuggestedOwner): Words {
  return suggestedOwnerWords(names, owner);
}

function namesIn({ units, matters }: Reference): SuggestionNames {
  const unit = new Map(units.map(({ code, name }) => [code, name]));
  const matter = new Map(matters.map(({ id, name }) => [id, name]));
  return { unit: (code) => unit.get(code) ?? null, matter: (id) => matter.get(id) ?? null, officer: () => null, post: () => null };
}

async function linesIn(file: string, at: CivilDate): Promise<readonly Line[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw commandProblem('unreadable-file', file);
  });
  const [header = '', ...rows] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = header.split('\t').map((column) => column.trim());
  const [title, on] = [columns.indexOf('title'), columns.indexOf('on')];
  if (title < 0) throw commandProblem('missing-title-column', file);
  return rows
    .filter((row) => row.trim() !== '')
    .map((row) => row.split('\t'))
    .map((cells) => ({ title: cells[title] ?? '', on: dateOf(on < 0 ? undefined : cells[on] || undefined, at) }));
}

function dateOf(text: string | undefined, otherwise: CivilDate): CivilDate {
  if (text === undefined) return otherwise;
  if (!isCivilDate(text)) throw commandProblem('malformed-date', text);
  return text;
}
