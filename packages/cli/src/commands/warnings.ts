import { type Language, ruleWords, sentenceCase, type Words, warningSignWords, wrongWarningReasonWords } from '@roviec/core';
import type { RouteAnswer } from '@roviec/schema';
import type { Command } from 'commander';
import { type GatewayOptions, gatewayFor, withGatewayOptions } from '../gateway.ts';
import { answering, print } from '../output.ts';

interface Options extends GatewayOptions {
  readonly json?: boolean;
  readonly lang: Language;
  readonly about?: string;
  readonly adapter?: string;
}

/** `roviec warnings`: which warnings people called wrong, counted by rule and adapter; for administrators. */
export function registerWarnings(program: Command): void {
  withGatewayOptions(program.command('warnings').description('cảnh báo bị báo là sai / warnings that were called wrong'))
    .option('--about <what>', 'rule/<mã quy định> hoặc sign/<dấu hiệu> / rule/<id> or sign/<kind>')
    .option('--adapter <id>', 'một bộ đọc trang / one adapter')
    .option('--lang <language>', 'vi, en', 'vi')
    .action(
      answering(async (options: Options) => {
        const call = await gatewayFor(options);
        const { about, adapter } = options;
        const answer = await call('warnings', { ...(about === undefined ? {} : { about }), ...(adapter === undefined ? {} : { adapter }) });
        print(options, answer, textOf(answer, options.lang === 'en' ? 'en' : 'vi'));
      }),
    );
}

function textOf({ reports, counts, complete }: RouteAnswer<'warnings'>, language: Language): string {
  const vi = language === 'vi';
  if (counts.length === 0) return vi ? 'Chưa có cảnh báo nào bị báo là sai' : 'No warning was called wrong';
  const counted = counts.map(({ about, adapter, adapterVersion, count }) => `${String(count).padStart(4)}  ${named(about, language)} [${about}] — ${adapter} ${adapterVersion}`);
  const listed = reports.map(({ at, about, reason, note, document }) => {
    const on = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
    return `${on}Z  ${about}  ${wrongWarningReasonWords(reason)[language]}  ${document.key ?? document.alias}${note === null ? '' : `  “${note}”`}`;
  });
  const more = complete ? [] : [vi ? '(còn nữa)' : '(there are more)'];
  return [...counted, '', ...listed, ...more].join('\n');
}

function named(about: string, language: Language): string {
  const [kind, id = ''] = about.split('/');
  const words: Words = kind === 'rule' ? ruleWords(id) : warningSignWords(id);
  return sentenceCase(words)[language];
}
