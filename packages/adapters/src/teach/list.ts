import { cellUnder, fits, headingsOf } from '../columns.ts';
import { matches, type Scope } from '../source.ts';
import { folded } from '../text.ts';
import type { Columns, Mount } from '../vocabulary.ts';
import type { Doubt } from './doubts.ts';
import { type TaughtKey, taughtKey } from './key.ts';
import { fieldUnder, type Taught } from './kinds.ts';
import { namesOf } from './place.ts';
import { type TaughtPlace, taughtPlace } from './recognition.ts';
import { type TaughtRows, taughtRows } from './rows.ts';
import type { TaughtScope } from './sources.ts';

/** A list as it was understood from one row: what it is, how its documents are told apart, where signs go. */
export interface TaughtList extends TaughtRows {
  readonly key: TaughtKey;
  readonly mount: Mount;
  readonly place: TaughtPlace;
  readonly doubts: readonly Doubt[];
}

/** Where a list is looked at. */
export interface PageAddress {
  readonly address: Scope['address'] & Pick<Location, 'protocol' | 'hostname'>;
  readonly frameName: string;
}

/** Understands a list from one of its rows. Null when nothing tells its documents apart. */
export function taughtList(row: Element, { address, frameName }: PageAddress): TaughtList | null {
  const { ownerDocument: within } = row;
  const found = withCounts(taughtRows(row), within, row);
  const scope = scopeOfList(found, within, address);
  const key = scope && taughtKey(scope, row);
  if (!scope || !key) return null;
  const place = taughtPlace(within, scope.root, address, frameName);
  const doubts: Doubt[] = [
    ...(found.fragile ? (['list-by-order'] as const) : []),
    ...(found.columns?.counts ? (['counts-differ'] as const) : []),
    ...(found.count < 3 ? (['few-rows'] as const) : []),
    ...(place.weak ? (['marks-weak'] as const) : []),
    'no-empty-mark',
  ];
  return { ...found, key, mount: mountIn(scope, row), place, doubts };
}

/** The list on the page as it is now; null when it is not there. */
export function scopeOfList(
  { root, rows, columns, headings }: Pick<TaughtList, 'root' | 'rows' | 'columns' | 'headings'>,
  within: Document,
  address: Scope['address'],
): TaughtScope | null {
  const [element, another] = matches(within, root);
  if (!element || another) return null;
  return { root: element, rows: matches(element, rows), columns: columns ?? undefined, headings, address };
}

/** What the columns of a list usually hold, by their headings, with the cell of a row: offered, never taken for granted. */
export function suggestedColumns(
  { headings, columns }: Pick<TaughtList, 'headings' | 'columns'>,
  { root }: TaughtScope,
  row: Element,
): readonly { readonly heading: string; readonly field: Taught; readonly element: Element }[] {
  const found = headingsOf(root, columns ?? undefined);
  return headings.flatMap((heading, at) => {
    const field = fieldUnder(heading);
    const element = field === null ? null : cellUnder(found, row, [folded(heading)], undefined, columns ?? undefined);
    return field === null || !element || headings.findIndex((other) => fieldUnder(other) === field) !== at ? [] : [{ heading, field, element }];
  });
}

/** Where headings and cells differ in number, in every row alike, both numbers are pinned. */
function withCounts(found: TaughtRows, within: Document, row: Element): TaughtRows {
  const [root] = matches(within, found.root);
  const headings = root && headingsOf(root, found.columns ?? undefined);
  if (!headings || fits(headings, row, found.columns ?? undefined)) return found;
  const cells = [...row.children].reduce((sum, cell) => sum + (Number(cell.getAttribute('colspan') ?? 1) || 1), 0);
  const counts: Columns = { ...found.columns, counts: { headings: headings.width, cells } };
  return { ...found, columns: counts };
}

/** In the cell that holds most text, which is the subject line as a rule; else in the last cell. */
function mountIn({ rows }: TaughtScope, row: Element): Mount {
  const cells = [...row.children].filter(({ localName }) => row.localName !== 'tr' || localName === 'td');
  const widest = cells.reduce<Element | undefined>((best, cell) => (best && best.textContent.trim().length >= cell.textContent.trim().length ? best : cell), undefined);
  const inAll = (css: string): boolean => rows.every((each) => matches(each, css).length === 1);
  const named = widest && namesOf(widest).find(inAll);
  if (named !== undefined) return { at: 'append', css: named };
  const at = widest ? cells.indexOf(widest) : cells.length - 1;
  const tag = widest?.localName ?? 'td';
  const from = (count: number): string => `${tag}${` + ${tag}`.repeat(count)}`;
  const nth = at < 12 ? `:scope > ${from(at)}:not(:scope > ${from(at + 1)})` : `:scope > ${tag}:not(:has(~ ${tag}))`;
  return { at: 'append', css: inAll(nth) ? nth : `:scope > ${tag}:not(:has(~ ${tag}))` };
}
