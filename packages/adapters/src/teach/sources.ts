import { cellUnder, fits, headingsOf } from '../columns.ts';
import { elementAt, matches, type Scope } from '../source.ts';
import { cleaned, folded, shownText } from '../text.ts';
import type { Columns, Source } from '../vocabulary.ts';
import { endOfId, isMadeUp, quoted } from './generated.ts';
import { headingFor, type Taught } from './kinds.ts';
import { namesOf, pathFrom } from './place.ts';

/** A list on the page, as fields are looked for in it. */
export interface TaughtScope {
  readonly root: Element;
  readonly rows: readonly Element[];
  readonly columns: Columns | undefined;
  readonly headings: readonly string[];
  readonly address: Scope['address'];
}

/** A place in every row, before it is said what is read there. */
export type Place = Source & { readonly fragile?: true };

/** A row as the reader would see it. */
export function scopeIn({ root, columns, address }: TaughtScope, element: Element): Scope {
  const headings = headingsOf(root, columns);
  return { element, address, cellUnder: (wanted, offset) => cellUnder(headings, element, wanted.map(folded), offset, columns) };
}

/** Where an element of a row stands, said in every way that finds it in this row and no other beside it; strict to loose. */
export function placesOf(scope: TaughtScope, row: Element, element: Element, field: Taught | 'key'): readonly Place[] {
  if (element === row) return [{ own: true }];
  const cell = [...row.children].find((child) => child.contains(element));
  if (!cell) return [];
  const here = (place: Place): boolean => elementAt(foldedPlace(place), scopeIn(scope, row)) === element;
  const named = [
    ...ownNames(scope, element),
    ...(cell === element ? [] : namesOf(cell).flatMap((outer) => [`${outer} ${element.localName}`, ...namesOf(element).map((inner) => `${outer} ${inner}`)])),
    ...bare(element),
  ];
  const found = [...new Set(named)]
    .filter((css) => css.length <= 200)
    .flatMap((css): Place[] => (here({ css }) ? [{ css }] : here({ css, shown: true }) ? [{ css, shown: true }] : []));
  const reach = found.map((place) => scope.rows.filter((each) => elementAt(place, { element: each })).length);
  // A name that only this row has tells nothing of the others.
  const byName = found.filter((_, at) => (reach[at] ?? 0) * 2 > Math.max(...reach));
  const path = pathFrom(row, element);
  const byOrder: Place[] = path === null ? [] : [{ css: `:scope > ${path}`, ...(path.includes(':nth-') ? { fragile: true as const } : {}) }];
  return [...byName.slice(0, 2), ...underHeading(scope, row, cell, field).filter((place) => sameText(scope, row, element, place)), ...byOrder.filter(here)];
}

/** Names that stay from row to row: of each id what is common, of attributes those that all rows have. */
function ownNames({ rows }: TaughtScope, element: Element): readonly string[] {
  const { id, localName } = element;
  const repeated = id !== '' && !isMadeUp(id) && rows.filter((row) => matches(row, `[id=${quoted(id)}]`).length > 0).length > 1 ? [`${localName}[id=${quoted(id)}]`] : [];
  const end = id === '' ? null : endOfId(id);
  const byEnd = end !== null && rows.every((row) => matches(row, `[id$=${quoted(end)}]`).length <= 1) ? [`${localName}[id$=${quoted(end)}]`] : [];
  const names = namesOf(element).filter((css) => !css.startsWith('#'));
  return [...repeated, ...names, ...byEnd];
}

/** What is told by its kind alone, where a row has one of it. */
function bare({ localName, className }: Element): readonly string[] {
  if (localName === 'td' && className === '') return [':scope > td:not([class])'];
  if (localName === 'a') return ['a[href]'];
  if (localName === 'input') return ["input[type='checkbox']", "input[type='hidden']"];
  return localName === 'time' || localName === 'b' || localName === 'i' || localName === 'strong' ? [`td ${localName}`] : [];
}

function underHeading(scope: TaughtScope, row: Element, cell: Element, field: Taught | 'key'): readonly Place[] {
  const found = headingsOf(scope.root, scope.columns);
  if (!found || !fits(found, row, scope.columns)) return [];
  const column = [...row.children].slice(0, [...row.children].indexOf(cell)).reduce((sum, before) => sum + (Number(before.getAttribute('colspan') ?? 1) || 1), 0);
  const usual = field === 'key' ? null : headingFor(field, scope.headings);
  const meant = scope.columns?.counts && usual !== null ? found.cells.find(({ name }) => name === folded(usual)) : undefined;
  const above = meant && meant.column <= column ? meant : found.cells.findLast((heading) => heading.column <= column);
  const heading = above && scope.headings.find((text) => folded(text) === above.name);
  if (!above || heading === undefined || above.name === '') return [];
  const offset = column - above.column;
  return [{ header: [heading], ...(offset > 0 || above.span > 1 ? { offset: Math.max(offset, 1) } : {}) }];
}

/** A column gives the whole cell: it is only the same place when the cell says nothing else. */
function sameText(scope: TaughtScope, row: Element, element: Element, place: Place): boolean {
  const cell = elementAt(foldedPlace(place), scopeIn(scope, row));
  return cell !== null && (cell === element || (cell.contains(element) && cleaned(shownText(cell)) === cleaned(shownText(element))));
}

/** A place as a plan has it, for reading here and now. */
export function foldedPlace({ fragile: _, ...source }: Place): Source {
  return { ...source, ...(source.header ? { header: source.header.map(folded) } : {}) };
}
