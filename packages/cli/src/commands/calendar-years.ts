import { type Calendar, type CalendarYear, civilDateOf, isCivilDate, type Reference, sourceText, undecidedYears, undecidedYearWords } from '@roviec/core';
import type { Command } from 'commander';
import { offlineReference, type ReferenceOptions, withReferenceOption } from '../offline-reference.ts';
import { answering, bilingual, exitCodes, type OutputOptions, print } from '../output.ts';
import { commandProblem } from '../sentences.ts';

interface YearsOptions extends OutputOptions, ReferenceOptions {
  readonly at?: string;
}

/** `roviec calendar years`: the years each calendar knows, the decisions they rest on, and which year is missing. Exit 1 when one is. */
export function registerCalendarYears(calendar: Command): void {
  withReferenceOption(calendar.command('years'))
    .description('các năm đã có lịch và căn cứ / the years there are, and on what they rest')
    .option('--at <date>', 'vào ngày, mặc định hôm nay / on a day, today when absent')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(answering(years));
}

async function years(options: YearsOptions): Promise<void> {
  const at = options.at ?? civilDateOf(Date.now());
  if (!isCivilDate(at)) throw commandProblem('malformed-date', at);
  const reference = await offlineReference(options);
  const known = (reference?.calendarYears ?? []).map((year) => ({ ...year, ...countsOf(reference, year) }));
  const missing = (reference?.calendars ?? []).flatMap((calendar) => undecidedYears(calendar, at)).map((year) => ({ ...year, words: undecidedYearWords(year) }));
  const lines = known.map((year) => `${year.calendar} ${year.year}\t${year.confirmed ? '✔' : 'tạm tính / provisional'}\t−${year.off} +${year.working}\t${textOf(year)}`);
  print(options, { years: known, missing }, [...lines, ...missing.map(({ words }) => `! ${bilingual(words)}`)].join('\n'));
  if (missing.length > 0) process.exitCode = exitCodes.negative;
}

function countsOf(reference: Reference | null, { calendar, year }: CalendarYear): { readonly off: number; readonly working: number } {
  const found: Calendar | undefined = reference?.calendars.find(({ id }) => id === calendar);
  const inYear = (days: readonly string[] = []) => days.filter((day) => day.startsWith(`${year}-`)).length;
  return { off: inYear(found?.off), working: inYear(found?.working) };
}

function textOf({ sources }: CalendarYear): string {
  return sources.map((source) => `${sourceText(source)} [${source.confidence}]`).join('; ');
}
