import { readFile } from 'node:fs/promises';
import { addWorkingDays, type Calendar, isCivilDate } from '@roviec/core';
import type { Command } from 'commander';
import { offlineReference, type ReferenceOptions, withReferenceOption } from '../offline-reference.ts';
import { answering, type OutputOptions, print } from '../output.ts';
import { commandProblem } from '../sentences.ts';

interface DueOptions extends OutputOptions, ReferenceOptions {
  readonly from?: string;
  readonly workingDays?: string;
  readonly calendar: string;
  readonly file?: string;
}

/** `provisional` stands there only when the day lies outside the years that the State has decided. */
interface Due {
  readonly due: string;
  readonly provisional?: true;
}

const MOST_DAYS = 10_000;

/** `roviec calendar due`: when a number of working days is over, by the calendar of State offices. Works without a gateway. */
export function registerCalendar(program: Command): void {
  const calendar = program.command('calendar').description('lịch làm việc / working calendar');
  withReferenceOption(calendar.command('due'))
    .description('ngày hết hạn, không tính ngày bắt đầu / due date, the start day not counted')
    .option('--from <date>', 'ngày bắt đầu NNNN-TT-NN / start')
    .option('--working-days <n>', 'số ngày làm việc / working days')
    .option('--calendar <id>', 'mã lịch / calendar', 'vn-office')
    .option('--file <json>', 'danh sách {start, workingDays} / a list of them')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(answering(due));
}

async function due(options: DueOptions): Promise<void> {
  const calendar = await calendarOf(options);
  if (options.file !== undefined) {
    const entries = await listIn(options.file);
    const answers = entries.map((entry) => ({ ...entry, ...dueOf(calendar, entry.start, entry.workingDays) }));
    print(options, answers, answers.map((answer) => `${answer.start} + ${answer.workingDays} → ${textOf(answer)}`).join('\n'));
    return;
  }
  if (options.from === undefined || options.workingDays === undefined) throw commandProblem('calendar-question');
  const count = Number(options.workingDays.trim() || Number.NaN);
  if (!isCivilDate(options.from)) throw commandProblem('malformed-date', options.from);
  if (!isCount(count)) throw commandProblem('malformed-count', options.workingDays);
  const answer = dueOf(calendar, options.from, count);
  print(options, answer, textOf(answer));
}

async function calendarOf(options: DueOptions): Promise<Calendar> {
  const reference = await offlineReference(options);
  const calendar = reference?.calendars.find(({ id }) => id === options.calendar);
  if (!calendar) throw commandProblem('unknown-calendar', options.calendar);
  return calendar;
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

function dueOf(calendar: Calendar, start: string, count: number): Due {
  const { on, provisional } = addWorkingDays(calendar, start, count);
  const firstYear = calendar.off[0]?.slice(0, 4) ?? '';
  return { due: on, ...(provisional || start < firstYear ? { provisional: true } : {}) };
}

function textOf({ due: on, provisional }: Due): string {
  return provisional ? `${on} (tạm tính: ngoài các năm đã có lịch nghỉ / provisional: outside the decided years)` : on;
}
