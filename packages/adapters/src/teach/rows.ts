import { headingsOf } from '../columns.ts';
import { matches } from '../source.ts';
import type { Columns } from '../vocabulary.ts';
import { isMadeUp, lastingClasses, quoted, startOfIds } from './generated.ts';
import { namesOf, onlyIn, pathFrom } from './place.ts';

/** A list as it was understood from one row that somebody pointed at. */
export interface TaughtRows {
  readonly root: string;
  readonly rows: string;
  readonly columns: Columns | null;
  /** Headings as the page writes them; empty when it has none. */
  readonly headings: readonly string[];
  readonly count: number;
  /** Root or rows could only be found by order, or as bare elements. */
  readonly fragile: boolean;
}

/** The row that a person means who points somewhere inside it; `wider` steps further out. Null when nothing there repeats. */
export function rowAround(pointed: Element, wider = 0): Element | null {
  const levels: Element[] = [];
  for (let at: Element | null = pointed; at?.parentElement && at.localName !== 'body'; at = at.parentElement) if (isRow(at)) levels.push(at);
  // What is a row by its name, or is divided as rows are, goes before what merely stands beside its like, as cells do.
  const first = Math.max(
    levels.findIndex((level) => isNamedRow(level) || level.children.length >= 3),
    0,
  );
  return levels[Math.min(first + wider, levels.length - 1)] ?? null;
}

function isRow(element: Element): boolean {
  if (element.localName === 'tr') return cellsOf(element).length > 1 || alike(element).length > 1;
  if (['td', 'th', 'tbody', 'thead', 'option', 'br', 'a', 'span', 'b', 'i', 'p', 'label', 'input', 'img'].includes(element.localName)) return false;
  if (isNamedRow(element)) return true;
  return element.children.length > 0 && alike(element).length > 1;
}

function isNamedRow(element: Element): boolean {
  const role = element.getAttribute('role');
  return element.localName === 'tr' || element.localName === 'li' || role === 'row' || role === 'listitem';
}

/** The rows of the same list: what stands beside a row and is built like it. */
export function alike(row: Element): readonly Element[] {
  const beside =
    row.localName === 'tr'
      ? [...(row.closest('table')?.querySelectorAll('tr') ?? [])].filter((tr) => tr.closest('table') === row.closest('table'))
      : [...(row.parentElement?.children ?? [])];
  const built = (other: Element): boolean => widthOf(other) === widthOf(row) && cellsOf(other).length === cellsOf(row).length && sameKind(row, other);
  return beside.filter((other) => other.localName === row.localName && !isOfHeadings(other) && (other === row || built(other)));
}

/** What a list is, from one of its rows. */
export function taughtRows(row: Element): TaughtRows {
  const { ownerDocument: within } = row;
  const wanted = headingsApart(alike(row));
  const root = (row.localName === 'tr' ? row.closest('table') : row.parentElement) ?? row;
  const rows = rowsSelector(root, wanted.rows);
  const place = rootSelector(within, root, rows.css);
  const columns: Columns | null = wanted.headings ? { row: headingsSelector(root, wanted.headings) } : headingRowAbove(root, row);
  const headings = headingsOf(root, columns ?? undefined);
  const texts = headings ? headingTexts(root, columns) : [];
  return { root: place.css, rows: rows.css, columns, headings: texts, count: matches(root, rows.css).length, fragile: rows.fragile || place.fragile };
}

/** The first of rows without any heading cell may be the headings themselves: no figure in it, and figures in all others. */
function headingsApart(rows: readonly Element[]): { readonly rows: readonly Element[]; readonly headings: Element | null } {
  const [first, ...rest] = rows;
  const table = first?.closest('table');
  if (!first || rest.length === 0 || (table && (table.querySelector('thead') || table.querySelector('th')))) return { rows, headings: null };
  const plain = !/\d/.test(first.textContent) && [...first.children].every((cell) => cell.textContent.trim() !== '' && cell.children.length === 0);
  return plain && rest.every((row) => /\d/.test(row.textContent)) ? { rows: rest, headings: first } : { rows, headings: null };
}

/** A row of headings that are no `th`, above the rows and as wide as they are. */
function headingRowAbove(root: Element, row: Element): Columns | null {
  if (root.localName !== 'table' || headingsOf(root, undefined)) return null;
  const above = [...root.querySelectorAll('tr')].filter((tr) => tr !== row && tr.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING && widthOf(tr) === widthOf(row));
  const named = above.find((tr) => cellsOf(tr).length > 1 && !/\d/.test(tr.textContent) && tr.querySelector('input, a[href]') === null);
  return named ? { row: headingsSelector(root, named) } : null;
}

function headingsSelector(root: Element, headings: Element): string {
  const named = namesOf(headings).find((css) => matches(root, css).length === 1);
  return named ?? `:scope > ${pathFrom(root, headings) ?? headings.localName}`;
}

function headingTexts(root: Element, columns: Columns | null): readonly string[] {
  const row = columns?.row === undefined ? (matches(root, 'thead tr').slice(-1)[0] ?? matches(root, 'tr:has(> th)')[0]) : matches(root, columns.row)[0];
  return row ? [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim().slice(0, 80)) : [];
}

function rowsSelector(root: Element, rows: readonly Element[]): { readonly css: string; readonly fragile: boolean } {
  const [first] = rows;
  if (!first) return { css: 'tr', fragile: true };
  const tag = first.localName;
  const all = (css: string): readonly Element[] => {
    const found = matches(root, css);
    return rows.every((row) => found.includes(row)) ? found : [];
  };
  const exactly = (css: string): boolean => all(css).length === rows.length;
  // A name that the rows bear takes in others that bear it too, with more cells or fewer; headings are none of them.
  const named = (css: string): boolean => all(css).length > 0 && all(css).every((each) => each.localName === tag && cellsOf(each).length > 1 && !isOfHeadings(each));
  const start = startOfIds(rows.map(({ id }) => id));
  const attributes = first
    .getAttributeNames()
    .filter((name) => !/^(?:id|class|style|title|on\w+|align|valign|height|bgcolor|tabindex|aria-\w+)$/.test(name) && !isMadeUp(name) && !/^(?:_ng|data-v-|data-uid)/.test(name));
  const classes = lastingClasses(first).filter((name) => rows.every((row) => row.classList.contains(name)));
  const strict = [
    ...(start === null ? [] : [`${tag}[id^=${quoted(start)}]`]),
    ...attributes.filter((name) => rows.every((row) => row.hasAttribute(name))).map((name) => `${tag}[${name}]`),
    ...classes.map((name) => `${tag}.${name}`),
  ];
  // As many cells as the rows have: rows of a pager or of a group have fewer.
  const cells = Array.from({ length: Math.min(...rows.map((row) => cellsOf(row).length), 30) }, () => 'td').join(' + ');
  const loose = tag === 'tr' ? ['tbody > tr:has(> td + td)', 'tr:has(> td + td)', `tr:has(> ${cells})`, 'tbody > tr', 'tr:has(> td)'] : ["[role='row']", `:scope > ${tag}`];
  const found = strict.find((css) => exactly(css) || named(css)) ?? loose.find(exactly);
  if (found !== undefined) return { css: found, fragile: false };
  return { css: `:scope > ${tag}:nth-child(n + ${[...(first.parentElement?.children ?? [])].indexOf(first) + 1})`, fragile: true };
}

/** A table without any name is known by the rows that it holds, before it is known by its place. */
function rootSelector(within: Document, root: Element, rows: string): { readonly css: string; readonly fragile: boolean } {
  const named = onlyIn(within, root);
  if (!named.fragile) return named;
  const holding = rows.startsWith(':scope') ? [] : [`${root.localName}:has(${rows})`, `${root.localName}:has(th):has(${rows})`];
  const css = holding.find((each) => matches(within, each).length === 1);
  return css === undefined ? named : { css, fragile: false };
}

function isOfHeadings(row: Element): boolean {
  return row.closest('thead') !== null || (row.localName === 'tr' && row.querySelector(':scope > td') === null);
}

/** Elements that are no cells are told by their name too; cells may differ in that. */
function sameKind(row: Element, other: Element): boolean {
  return row.localName === 'tr' || [...row.children].map(({ localName }) => localName).join() === [...other.children].map(({ localName }) => localName).join();
}

function cellsOf(row: Element): readonly Element[] {
  return [...row.children].filter(({ localName }) => row.localName !== 'tr' || localName === 'td' || localName === 'th');
}

function widthOf(row: Element): number {
  return cellsOf(row).reduce((sum, cell) => sum + (Number(cell.getAttribute('colspan') ?? 1) || 1), 0);
}
