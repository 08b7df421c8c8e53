import { civilDateOf, type NoticeNames, noticeFrom, type Reference, registryNoticeWords, reviewRegistry, SOON_DAYS, type Words } from '@roviec/core';
import type { Command } from 'commander';
import { offlineReference, optionalDate, type ReferenceOptions, withReferenceOption } from '../offline-reference.ts';
import { answering, bilingual, exitCodes, type OutputOptions, print } from '../output.ts';
import { commandProblem } from '../sentences.ts';

interface ReportOptions extends OutputOptions, ReferenceOptions {
  readonly at?: string;
  readonly asKnown?: string;
  readonly days: string;
}

/** `roviec competence report`: gaps, clashes and ends in the assignment of work (S0g). Exit 1 when something is wrong already that day. */
export function registerCompetenceReport(competence: Command): void {
  withReferenceOption(competence.command('report'))
    .description('rà soát: chỗ trống, chồng chéo, sắp hết hạn / review: gaps, overlaps, what ends soon')
    .option('--at <date>', 'vào ngày, mặc định hôm nay / on a day, today when absent')
    .option('--as-known <date>', 'theo điều đã biết vào ngày / as known on a day')
    .option('--days <n>', 'sắp tới là bao nhiêu ngày / how many days count as soon', String(SOON_DAYS))
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(answering(report));
}

async function report(options: ReportOptions): Promise<void> {
  const at = optionalDate(options.at) ?? civilDateOf(Date.now());
  const days = Number(options.days);
  if (!Number.isInteger(days) || days < 0 || days > 3660) throw commandProblem('malformed-count', options.days);
  const reference = await offlineReference(options, optionalDate(options.asKnown));
  const names = reference && namesFrom(reference);
  const found = reference ? reviewRegistry(reference, at, days) : [];
  const notices = found.map((notice) => ({ ...notice, since: noticeFrom(notice), now: noticeFrom(notice) <= at, words: names ? registryNoticeWords(notice, names) : null }));
  const text = notices.map((notice) => `${notice.now ? '!' : '·'} ${notice.since} ${notice.words ? bilingual(notice.words) : ''} [${notice.kind}]`).join('\n');
  print(options, { at, days, notices }, text || 'không có gì / nothing');
  if (notices.some(({ now }) => now)) process.exitCode = exitCodes.negative;
}

function namesFrom(reference: Reference): NoticeNames {
  const units = new Map(reference.units.map(({ code, name }) => [code, name]));
  const posts = new Map(reference.posts.map(({ id, title, unit }) => [id, inUnit(title, units.get(unit))]));
  const matters = new Map(reference.matters.map(({ id, name }) => [id, name]));
  const officers = new Map(reference.officers.map(({ id, name }) => [id, name]));
  const found = (map: ReadonlyMap<string, Words>) => (id: string) => map.get(id) ?? { vi: id, en: id };
  return { unit: found(units), post: found(posts), matter: found(matters), officer: (id) => officers.get(id) ?? id };
}

function inUnit(title: Words, unit: Words | undefined): Words {
  return unit ? { vi: `${title.vi}, ${unit.vi}`, en: `${title.en}, ${unit.en}` } : title;
}
