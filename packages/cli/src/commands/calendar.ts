import { readFile } from 'node:fs/promises';
import { addCalendarDays, addCalendarMonths, addWorkingDays, type Calendar, calendarOf, isCivilDate, type ReckonedDate, type Reference } from '@roviec/core';
import type { Command } from 'commander';
import { offlineReference, type ReferenceOptions, withReferenceOption } from '../offline-reference.ts';
import { answering, type OutputOptions, print } from '../output.ts';
import { commandProblem } from '../sentences.ts';
import { registerCalendarYears } from './calendar-years.ts';

interface DueOptions extends OutputOptions, ReferenceOptions {
  readonly from?: string;
  readonly workingDays?: string;
  readonly calendarDays?: string;
  readonly months?: string;
  readonly calendar?: string;
  readonly unit?: string;
  readonly file?: string;
}

/** `provisional` stands there only when the day lies outside the years that the State has decided. */
interface Due {
  readonly due: string;
  readonly provisional?: true;
}

type Count = (calendar: Calendar, start: string, count: number) => ReckonedDate;

const MOST_DAYS = 10_000;

/** `roviec calendar due`: when days or months are over, by the calendar of State offices or of a unit. Works without a gateway. */
export function registerCalendar(program: Command): void {
  const calendar = program.command('calendar').description('lịch làm việc / working calendar');
  withReferenceOption(calendar.command('due'))
    .description('ngày hết hạn, không tính ngày bắt đầu / due date, the start day not counted')
    .option('--from <date>', 'ngày bắt đầu NNNN-TT-NN / start')
    .option('--working-days <n>', 'số ngày làm việc / working days')
    .option('--calendar-days <n>', 'số ngày, ngày cuối rơi vào ngày nghỉ thì sang ngày làm việc tiếp theo / calendar days')
    .option('--months <n>', 'số tháng / months')
    .option('--calendar <id>', 'mã lịch, mặc định vn-office / calendar, vn-office when absent')
    .option('--unit <code>', 'lịch riêng của đơn vị / the calendar of a unit')
    .option('--file <json>', 'danh sách {start, workingDays} / a list of them')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(answering(due));
  registerCalendarYears(calendar);
}

async function due(options: DueOptions): Promise<void> {
  const calendar = await chosenCalendar(options);
  if (options.file !== undefined) {
    const entries = await listIn(options.file);
    const answers = entries.map((entry) => ({ ...entry, ...dueOf(calendar, entry.start, entry.workingDays, addWorkingDays) }));
    print(options, answers, answers.map((answer) => `${answer.start} + ${answer.workingDays} → ${textOf(answer)}`).join('\n'));
    return;
  }
  const [asked, ...others] = askedCounts(options);
  if (options.from === undefined || !asked || others.length > 0) throw commandProblem('calendar-question');
  const count = Number(asked.text.trim() || Number.NaN);
  if (!isCivilDate(options.from)) throw commandProblem('malformed-date', options.from);
  if (!isCount(count)) throw commandProblem('malformed-count', asked.text);
  const answer = dueOf(calendar, options.from, count, asked.count);
  print(options, answer, textOf(answer));
}

function askedCounts({ workingDays, calendarDays, months }: DueOptions): readonly { readonly text: string; readonly count: Count }[] {
  const ways = [
    [workingDays, addWorkingDays],
    [calendarDays, addCalendarDays],
    [months, addCalendarMonths],
  ] as const;
  return ways.flatMap(([text, count]) => (text === undefined ? [] : [{ text, count }]));
}

async function chosenCalendar(options: DueOptions): Promise<Calendar> {
  const reference = await offlineReference(options);
  const calendar = reference && (options.unit === undefined ? namedCalendar(reference, options.calendar ?? 'vn-office') : calendarOfUnit(reference, options.unit));
  if (!calendar) throw commandProblem('unknown-calendar', options.calendar ?? options.unit ?? '');
  return calendar;
}

function namedCalendar(reference: Reference, id: string): Calendar | null {
  return reference.calendars.find((calendar) => calendar.id === id) ?? null;
}

function calendarOfUnit(reference: Reference, code: string): Calendar | null {
  if (!reference.units.some((unit) => unit.code === code)) throw commandProblem('unknown-unit', code);
  return calendarOf(reference, code);
}

async function listIn(file: string): Promise<readonly { readonly start: string; readonly workingDays: number }[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw commandProblem('unreadable-file', file);
  });
  const list: unknown = parsed(text);
  if (!Array.isArray(list)) throw commandProblem('malformed-list', 1);
  return list.map((entry: unknown, at) => {
    if (!isEntry(entry)) throw commandProblem('malformed-list', at + 1);
    return entry;
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isEntry(entry: unknown): entry is { readonly start: string; readonly workingDays: number } {
  if (typeof entry !== 'object' || entry === null || !('start' in entry) || !('workingDays' in entry)) return false;
  return typeof entry.start === 'string' && isCivilDate(entry.start) && isCount(entry.workingDays);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_DAYS;
}

function dueOf(calendar: Calendar, start: string, amount: number, count: Count): Due {
  const { on, provisional } = count(calendar, start, amount);
  const firstYear = calendar.off[0]?.slice(0, 4) ?? '';
  return { due: on, ...(provisional || start < firstYear ? { provisional: true } : {}) };
}

function textOf({ due: on, provisional }: Due): string {
  return provisional ? `${on} (tạm tính: ngoài các năm đã có lịch nghỉ / provisional: outside the decided years)` : on;
}
