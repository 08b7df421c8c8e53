import { matches } from './source.ts';
import { folded } from './text.ts';
import type { Columns } from './vocabulary.ts';

/** The headings of a list: each with the first column that it stands over and how many it spans. */
export interface Headings {
  readonly cells: readonly { readonly name: string; readonly column: number; readonly span: number }[];
  readonly width: number;
}

/** The headings of a list, folded. Null when the root has none, or more rows than one where the adapter says which. */
export function headingsOf(root: Element, columns: Columns | undefined): Headings | null {
  const rows = columns?.row === undefined ? (matches(root, 'thead tr').slice(-1)[0] ?? matches(root, 'tr:has(> th)')[0]) : onlyOne(matches(root, columns.row));
  if (!rows) return null;
  let column = 0;
  const cells = cellsOf(rows).map((cell) => {
    const heading = { name: folded(cell.textContent), column, span: spanOf(cell) };
    column += heading.span;
    return heading;
  });
  return { cells, width: column };
}

/** Whether a row has as many columns as there are headings, or as many as the adapter says. A column that one side lacks would shift every value by one. */
export function fits({ width }: Headings, row: Element, columns: Columns | undefined): boolean {
  const { headings = width, cells = width } = columns?.counts ?? {};
  return width === headings && cellsOf(row).reduce((sum, cell) => sum + spanOf(cell), 0) === cells;
}

/** The cell of a row under one of these headings, which must be one alone; `offset` columns to its right where that is given. */
export function cellUnder(headings: Headings | null, row: Element, wanted: readonly string[], offset: number | undefined, columns: Columns | undefined): Element | null {
  if (!headings || !fits(headings, row, columns)) return null;
  const heading = onlyOne(headings.cells.filter(({ name }) => wanted.includes(name)));
  if (!heading || (offset === undefined ? heading.span > 1 : offset >= heading.span && !columns?.counts)) return null;
  let at = 0;
  for (const cell of cellsOf(row)) {
    if (at === heading.column + (offset ?? 0)) return cell;
    at += spanOf(cell);
  }
  return null;
}

/** Of a table its cells; of anything else what stands in the row, but for what is ours. */
function cellsOf(row: Element): readonly Element[] {
  const children = [...row.children];
  if (row.localName === 'tr') return children.filter(({ localName }) => localName === 'td' || localName === 'th');
  return children.filter((child) => !child.hasAttribute('data-roviec'));
}

function spanOf(cell: Element): number {
  return Math.min(100, Math.max(1, Number(cell.getAttribute('colspan') ?? 1) || 1));
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
