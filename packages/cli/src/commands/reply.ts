import { readFile } from 'node:fs/promises';
import { type ReplyReading, readReply } from '@roviec/core';
import type { Command } from 'commander';
import { answering, bilingual, exitCodes, type OutputOptions, print } from '../output.ts';
import { commandProblem } from '../sentences.ts';
import { columnOf } from '../tab-separated.ts';

interface CheckOptions extends OutputOptions {
  readonly text?: string;
  readonly file?: string;
}

interface Checked extends ReplyReading {
  readonly text: string;
}

/** `roviec reply check`: whether the words of replies commit to anything, and which words decided. Works without a gateway. */
export function registerReply(program: Command): void {
  const reply = program.command('reply').description('văn bản trả lời / replies');
  reply
    .command('check')
    .description('lời trả lời có rõ chính kiến không / whether a reply commits to anything')
    .option('--text <text>', 'lời trả lời / the words')
    .option('--file <tsv>', 'tệp TSV có cột text / a TSV file with a column text')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(answering(check));
}

async function check(options: CheckOptions): Promise<void> {
  if ((options.text === undefined) === (options.file === undefined)) throw commandProblem('reply-question');
  const texts = options.file === undefined ? [options.text ?? ''] : await textsIn(options.file);
  const checked = texts.map((text): Checked => ({ text, ...readReply(text) }));
  print(options, checked, checked.map(textOf).join('\n\n'));
  if (options.file === undefined && checked.some(({ verdict }) => verdict === 'generic')) process.exitCode = exitCodes.negative;
}

async function textsIn(file: string): Promise<readonly string[]> {
  const table = await readFile(file, 'utf8').catch(() => {
    throw commandProblem('unreadable-file', file);
  });
  return columnOf(table, 'text');
}

const VERDICTS = { clear: { vi: '✔ rõ chính kiến', en: 'clear' }, generic: { vi: '✘ chung chung', en: 'generic' } } as const;

function textOf({ text, verdict, why }: Checked): string {
  return [`${bilingual(VERDICTS[verdict])}: ${text}`, ...why.map(({ quote, means }) => `  ${quote === '' ? '' : `“${quote}”: `}${bilingual(means)}`)].join('\n');
}
