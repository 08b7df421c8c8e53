import type { z } from 'zod';
import { reportIssues } from './issues.ts';
import type { Report, Row } from './problems.ts';

/** A table of a reference: its file, its columns in order, and how a line is read. */
export interface Table<T> {
  readonly file: string;
  readonly columns: readonly string[];
  /** Columns that a file may leave out. */
  readonly optional?: readonly string[];
  /** The file itself may be left out; then it has no rows. */
  readonly mayBeAbsent?: boolean;
  readonly row: z.ZodType<T>;
}

/**
 * Reads a table: UTF-8, a header line, tabs, no quoting; comment lines (`#`) stand before the header alone, so that a
 * value may begin with `#`. Cells are trimmed and brought to NFC.
 */
export function readTable<T>(files: Readonly<Record<string, string>>, table: Table<T>, report: Report): readonly Row<T>[] {
  const text = files[table.file];
  if (text === undefined) {
    if (!table.mayBeAbsent) report(table.file, 1, '', 'missing-file');
    return [];
  }
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const headerAt = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const header = (lines[headerAt] ?? '').split('\t').map((cell) => cell.trim());
  if (!isHeader(table, header, headerAt + 1, report)) return [];
  return lines.flatMap((line, at) => (at <= headerAt || line.trim() === '' ? [] : readLine(table, header, line, at + 1, report)));
}

function isHeader<T>(table: Table<T>, header: readonly string[], row: number, report: Report): boolean {
  const missing = table.columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column, at) => !(table.columns.includes(column) || table.optional?.includes(column)) || header.indexOf(column) !== at);
  for (const column of missing) report(table.file, Math.max(row, 1), column, 'missing-column', column);
  for (const column of unknown) report(table.file, Math.max(row, 1), column, 'unknown-column', column);
  return missing.length === 0 && unknown.length === 0;
}

function readLine<T>(table: Table<T>, header: readonly string[], line: string, row: number, report: Report): readonly Row<T>[] {
  const cells = line.split('\t');
  if (cells.length !== header.length) {
    report(table.file, row, '', 'cell-count', String(cells.length));
    return [];
  }
  const record = Object.fromEntries(header.map((column, at) => [column, (cells[at] ?? '').normalize('NFC').trim()]));
  const read = table.row.safeParse(record);
  if (read.success) return [{ row, value: read.data }];
  reportIssues(read.error, record, (path, code, value) => report(table.file, row, path.split('.')[0] ?? '', code, value));
  return [];
}
