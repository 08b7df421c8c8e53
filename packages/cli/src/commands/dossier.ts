import type { Language, Words } from '@roviec/core';
import type { DossierDetail } from '@roviec/schema';
import type { Command } from 'commander';
import { type GatewayOptions, gatewayFor, withGatewayOptions } from '../gateway.ts';
import { print } from '../output.ts';
import { namesOf, sentenceOf, timelineText } from '../timeline.ts';

interface Options extends GatewayOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

/** `roviec dossier list | show | timeline`: the history for a terminal. */
export function registerDossier(program: Command): void {
  const dossier = program.command('dossier').description('hồ sơ / dossiers');
  withGatewayOptions(dossier.command('list'))
    .option('--unit <code>')
    .option('--phase <phase>')
    .action(async (options: Options & { unit?: string; phase?: 'noticed' | 'open' | 'returned' | 'closed' }) => {
      const call = await gatewayFor(options);
      const { dossiers } = await call('dossiers', { ...(options.unit ? { unit: options.unit } : {}), ...(options.phase ? { phase: options.phase } : {}) });
      print(options, dossiers, dossiers.map((row) => `${row.dossier}\t${row.phase}\t${row.document.number}\t${row.dueOn ?? '-'}`).join('\n') || 'không có hồ sơ / no dossiers');
    });
  withGatewayOptions(dossier.command('show').argument('<id>')).action(async (id: string, options: Options) => {
    const detail = await (await gatewayFor(options))('dossier', { id });
    print(options, detail.summary, JSON.stringify(detail.summary, null, 2));
  });
  withGatewayOptions(dossier.command('timeline').argument('<id>'))
    .option('--lang <vi|en>', 'ngôn ngữ / language', 'vi')
    .action(async (id: string, options: Options) => {
      const detail = await (await gatewayFor(options))('dossier', { id });
      print(options, withSentences(detail), timelineText(detail, options.lang === 'en' ? 'en' : 'vi'));
    });
}

function withSentences(detail: DossierDetail): readonly (DossierDetail['events'][number] & { readonly words: Words })[] {
  const names = namesOf(detail);
  return detail.events.map((event) => ({ ...event, words: sentenceOf(event, names) }));
}
