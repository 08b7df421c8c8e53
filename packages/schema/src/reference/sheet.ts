import type { Report } from './problems.ts';
import { tables } from './rows.ts';

/** A table as a spreadsheet has it: every row from the first on, also the empty ones, so that row numbers are those that people see. */
export type Sheet = readonly (readonly string[])[];

/** Names by which a file or a sheet says which table it is: `units`, `competence` … */
export const tableNames: readonly string[] = Object.values(tables).map(({ file }) => file.replace(/\.tsv$/, ''));

const SEPARATORS = [',', ';', '\t'];

/**
 * Reads CSV as RFC 4180 writes it. The separator is the one of comma, semicolon and tab that the first row has most of
 * outside quotes, as Excel writes by region. Reports `csv-quote` by the row in which the quote stands.
 */
export function readCsv(file: string, text: string, report: Report): Sheet {
  const source = text.replace(/^\ufeff/, '');
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const cell = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at, separator);
    const end = source[cell.end];
    if (!cell.closed || (end !== undefined && end !== separator && end !== '\n' && end !== '\r')) {
      report(file, rows.length + 1, String(row.length + 1), 'csv-quote');
      return rows;
    }
    row.push(cell.text);
    at = cell.end + 1;
    if (end === '\r' && source[at] === '\n') at += 1;
    if (end === separator && at < source.length) continue;
    if (end === separator) row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

/**
 * A sheet as the text of a table file, row by row. Empty cells past the header are left out, as spreadsheets add them. Reports
 * `cell-line-break` by row and column.
 */
export function sheetAsTable(file: string, sheet: Sheet, report: Report): string {
  const headerAt = sheet.findIndex((row) => row.some((cell) => cell.trim() !== '') && !row[0]?.startsWith('#'));
  const header = trimmed(sheet[headerAt] ?? []);
  const lines = sheet.map((row, index) => {
    for (const [at, cell] of row.entries()) if (/[\t\r\n]/.test(cell.trim())) report(file, index + 1, header[at]?.trim() || String(at + 1), 'cell-line-break');
    const cells = trimmed(row);
    const width = cells.length === 0 || index < headerAt ? cells.length : Math.max(cells.length, header.length);
    return Array.from({ length: width }, (_, at) => (cells[at] ?? '').trim()).join('\t');
  });
  return lines.join('\n');
}

function trimmed(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1);
}

function separatorOf(source: string): string {
  const bare = source.replace(/"(?:[^"]|"")*"/g, '""');
  const header = bare.split(/\r?\n|\r/).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const count = (separator: string) => header.split(separator).length;
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

interface Cell {
  readonly text: string;
  /** Where what follows the cell stands. */
  readonly end: number;
  readonly closed: boolean;
}

function quotedCell(source: string, start: number): Cell {
  let text = '';
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] !== '"') text += source[at];
    else if (source[at + 1] === '"') {
      text += '"';
      at += 1;
    } else return { text, end: at + 1, closed: true };
  }
  return { text, end: source.length, closed: false };
}

/** A quote inside a cell that does not begin with one is a quote like any other letter. */
function plainCell(source: string, start: number, separator: string): Cell {
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r') end += 1;
  return { text: source.slice(start, end), end, closed: true };
}
