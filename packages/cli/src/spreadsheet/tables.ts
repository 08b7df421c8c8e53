import { problemList, type ReferenceProblem, readCsv, type Sheet, sheetAsTable, tableNames } from '@roviec/schema';
import { readXlsx } from './workbook.ts';

/** Files as they lie in a folder: text, or the bytes of spreadsheets. */
export interface GivenFiles {
  readonly texts: Readonly<Record<string, string>>;
  readonly spreadsheets: Readonly<Record<string, Uint8Array>>;
}

/** All as text tables; `origin` says of each table from which spreadsheet it came, so that problems are told where people look. */
export interface TakenFiles {
  readonly files: Record<string, string>;
  readonly origin: ReadonlyMap<string, string>;
  readonly problems: readonly ReferenceProblem[];
}

/** Brings CSV files and workbooks into the form in which a reference is read. One table comes from one place. */
export async function takeSpreadsheets({ texts, spreadsheets }: GivenFiles): Promise<TakenFiles> {
  const { report, problems } = problemList();
  const files: Record<string, string> = { ...texts };
  const origin = new Map<string, string>();
  const take = (from: string, name: string, sheet: Sheet) => {
    const table = `${name}.tsv`;
    if (!tableNames.includes(name)) return report(from, 1, '', from.endsWith(']') ? 'unknown-sheet' : 'unknown-file', name);
    if (files[table] !== undefined) return report(from, 1, '', 'duplicate-table', name);
    files[table] = sheetAsTable(from, sheet, report);
    origin.set(table, from);
  };
  for (const [name, bytes] of Object.entries(spreadsheets)) {
    if (/\.csv$/i.test(name)) {
      const text = utf8(bytes);
      if (text === null) report(name, 1, '', 'not-utf8');
      else take(name, name.replace(/\.csv$/i, ''), readCsv(name, text, report));
    } else if (/\.xlsm$/i.test(name)) report(name, 1, '', 'workbook-macro');
    else for (const sheet of await readXlsx(name, bytes, report)) take(`${name} [${sheet.name}]`, sheet.name, sheet.rows);
  }
  return { files, origin, problems };
}

/** A problem told of the spreadsheet from which its table came. */
export function toldOfOrigin(problem: ReferenceProblem, origin: TakenFiles['origin']): ReferenceProblem {
  return { ...problem, file: origin.get(problem.file) ?? problem.file };
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
