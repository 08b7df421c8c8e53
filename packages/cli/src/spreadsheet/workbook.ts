import type { Report, Sheet } from '@roviec/schema';
import { strFromU8, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { UNPACKED_MB, unpackWorkbook } from './unpack.ts';

/** A sheet of a workbook, by its name. */
export interface NamedSheet {
  readonly name: string;
  readonly rows: Sheet;
}

/** A cell whose value would have to be worked out, or could not be. */
interface Suspect {
  readonly column: number;
  readonly row: number;
  readonly error: string | null;
}

/**
 * The values of a workbook (`.xlsx`). Formulas and errors are reported by row and column and never worked out; a workbook
 * with macros is refused. Dates become `YYYY-MM-DD`, yes-or-no values `yes` and `no`.
 */
export async function readXlsx(file: string, bytes: Uint8Array, report: Report): Promise<readonly NamedSheet[]> {
  const unpacked = unpackWorkbook(bytes);
  if (!unpacked.ok) {
    report(file, 1, '', `workbook-${unpacked.why}`, unpacked.why === 'too-large' ? String(UNPACKED_MB) : '');
    return [];
  }
  const texts = new Map([...unpacked.parts].map(([name, part]) => [name, strFromU8(part)]));
  if (!texts.has('xl/workbook.xml') || [...texts.values()].some((text) => /<!(?:DOCTYPE|ENTITY)/i.test(text))) {
    report(file, 1, '', 'workbook-malformed');
    return [];
  }
  const sheets = await valuesIn(unpacked.parts).catch(() => null);
  if (!sheets) report(file, 1, '', 'workbook-malformed');
  const paths = sheetPaths(texts);
  return (sheets ?? []).map(({ sheet, data }) => {
    const header = data.find((row) => row.some((cell) => cell !== null) && !String(row[0]).startsWith('#')) ?? [];
    const tell = (row: number, column: number, code: 'formula-cell' | 'error-cell' | 'time-cell', value: string) =>
      report(`${file} [${sheet}]`, row, String(header[column] ?? column + 1), code, value);
    const path = paths.find(({ name }) => name === sheet)?.path ?? '';
    for (const { row, column, error } of suspectsIn(texts.get(path) ?? '')) tell(row, column, error === null ? 'formula-cell' : 'error-cell', error ?? '');
    return { name: sheet, rows: data.map((row, at) => row.map((cell, column) => textOf(cell, () => tell(at + 1, column, 'time-cell', String(cell))))) };
  });
}

/** Hands over nothing but the parts that were unpacked and counted, packed anew without compression. */
function valuesIn(parts: ReadonlyMap<string, Uint8Array>): ReturnType<typeof readWorkbook> {
  const packed = zipSync(Object.fromEntries(parts), { level: 0 });
  return readWorkbook(new Blob([packed.slice()]));
}

function textOf(cell: unknown, tellTime: () => void): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (!(cell instanceof Date)) return String(cell);
  const [day = '', time] = cell.toISOString().split('T');
  if (time !== '00:00:00.000Z') tellTime();
  return day;
}

/** Where each sheet stands, by the workbook and its relations. */
function sheetPaths(texts: ReadonlyMap<string, string>): readonly { readonly name: string; readonly path: string }[] {
  const targets = new Map(tagsIn(texts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]));
  return tagsIn(texts.get('xl/workbook.xml') ?? '', 'sheet').map((tag) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    return { name: attribute(tag, 'name'), path: target.startsWith('/') ? target.slice(1) : `xl/${target}` };
  });
}

function tagsIn(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** The cells of a sheet that hold a formula, or an error where a value should be. */
function suspectsIn(xml: string): readonly Suspect[] {
  const [data = ''] = xml.split(/<\/(?:\w+:)?sheetData>/);
  const cells = data.split(/<(?:\w+:)?c\s/).slice(1);
  return cells.flatMap((cell): readonly Suspect[] => {
    const formula = /<(?:\w+:)?f[\s>/]/.test(cell);
    const error = /^[^>]*\bt="e"/.test(cell) ? (/<(?:\w+:)?v>([^<]*)/.exec(cell)?.[1] ?? '') : null;
    if (!formula && error === null) return [];
    const [, letters = 'A', row = '1'] = /\br="([A-Z]+)(\d+)"/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return [{ column, row: Number(row), error: formula ? null : error }];
  });
}
