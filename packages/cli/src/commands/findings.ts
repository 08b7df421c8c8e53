import { type Language, ruleWords, sentenceCase, type Words } from '@roviec/core';
import type { ListedFinding, RouteAnswer } from '@roviec/schema';
import type { Command } from 'commander';
import { type GatewayOptions, gatewayFor, withGatewayOptions } from '../gateway.ts';
import { answering, CommandProblem, print } from '../output.ts';

interface Options extends GatewayOptions {
  readonly json?: boolean;
  readonly lang: Language;
  readonly dossier?: string;
  readonly all?: boolean;
  readonly unit?: string;
}

const WHICH: Words = { vi: 'Cần --dossier <mã hồ sơ> hoặc --all', en: 'Give --dossier <id> or --all' };
const NATURES: Readonly<Record<ListedFinding['nature'], Words>> = {
  explain: { vi: 'cần giải trình', en: 'to explain' },
  propose: { vi: 'đề nghị xem xét', en: 'to consider' },
  commend: { vi: 'ghi nhận', en: 'done well' },
};

/** `roviec findings --dossier ID | --all`: what histories show, each with its evidence. */
export function registerFindings(program: Command): void {
  withGatewayOptions(program.command('findings').description('dấu hiệu từ lịch sử hồ sơ / findings from the histories'))
    .option('--dossier <id>', 'một hồ sơ / one dossier')
    .option('--all', 'mọi hồ sơ được đọc / all that may be read')
    .option('--unit <code>', 'cùng --all: một đơn vị / with --all: one unit')
    .option('--lang <language>', 'vi, en', 'vi')
    .action(
      answering(async (options: Options) => {
        if ((options.dossier === undefined) === (options.all !== true)) throw new CommandProblem('dossier-or-all', WHICH);
        const call = await gatewayFor(options);
        const answer = await call('findings', {
          ...(options.dossier === undefined ? {} : { dossier: options.dossier }),
          ...(options.unit === undefined ? {} : { unit: options.unit }),
        });
        print(options, answer, textOf(answer, options.lang === 'en' ? 'en' : 'vi'));
      }),
    );
}

function textOf({ findings, names, read, complete }: RouteAnswer<'findings'>, language: Language): string {
  const lines = findings.map((finding) => {
    const post = finding.accountablePost === null ? undefined : names.posts[finding.accountablePost]?.[language];
    const who = [names.units[finding.unit]?.[language] ?? finding.unit, ...(post === undefined ? [] : [post])].join(', ');
    return [
      `${sentenceCase(ruleWords(finding.rule))[language]} [${finding.rule}] — ${NATURES[finding.nature][language]}`,
      `  ${finding.sentence[language]}`,
      `  ${language === 'vi' ? 'Ai' : 'Who'}: ${who}`,
      `  ${language === 'vi' ? 'Làm gì' : 'What to do'}: ${finding.wayOut.map((way) => way[language]).join('; ')}`,
      `  ${language === 'vi' ? 'Chứng cứ' : 'Evidence'}: ${finding.evidence.join(', ') || '-'}`,
    ].join('\n');
  });
  const more = complete ? '' : language === 'vi' ? ' (còn hồ sơ chưa đọc)' : ' (there are more)';
  const count = language === 'vi' ? `${findings.length} dấu hiệu từ ${read} hồ sơ${more}` : `${findings.length} findings in ${read} dossiers${more}`;
  return [...lines, count].join('\n');
}
