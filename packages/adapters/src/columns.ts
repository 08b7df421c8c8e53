import { matches } from './source.ts';
import { folded } from './text.ts';

/** The headings of a table, folded, one entry for each column that a heading spans. Null when the root is no table or has none. */
export function headingsOf(root: Element): readonly string[] | null {
  const row = matches(root, 'thead tr').at(-1) ?? matches(root, 'tr:has(> th)')[0];
  if (!row) return null;
  return cellsOf(row).flatMap((cell) => Array.from({ length: spanOf(cell) }, () => folded(cell.textContent)));
}

/** Whether a row has as many cells as there are headings. A column that one side lacks would shift every value by one. */
export function fits(headings: readonly string[], row: Element): boolean {
  return cellsOf(row).reduce((sum, cell) => sum + spanOf(cell), 0) === headings.length;
}

/** The cell of a row under one of these headings; null unless exactly one column is called so and the counts agree. */
export function cellUnder(headings: readonly string[] | null, row: Element, wanted: readonly string[]): Element | null {
  if (!headings || !fits(headings, row)) return null;
  const columns = headings.flatMap((heading, column) => (wanted.includes(heading) ? [column] : []));
  const [column] = columns;
  if (columns.length !== 1 || column === undefined) return null;
  let at = 0;
  for (const cell of cellsOf(row)) {
    if (at === column) return cell;
    at += spanOf(cell);
  }
  return null;
}

function cellsOf(row: Element): readonly Element[] {
  return [...row.children].filter((child) => child.localName === 'td' || child.localName === 'th');
}

function spanOf(cell: Element): number {
  return Math.min(100, Math.max(1, Number(cell.getAttribute('colspan') ?? 1) || 1));
}
