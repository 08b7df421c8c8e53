import type { SourceBudget } from './budget.ts';
import { parsed } from './parsers.ts';
import { taken, unescaped } from './take.ts';
import { cleaned, folded, shownText } from './text.ts';
import type { Field, Source } from './vocabulary.ts';

/** Where a field is looked for: the row or root, the page's address, and the columns of its table. */
export interface Scope {
  readonly element: Element;
  readonly address: { readonly pathname: string; readonly search: string };
  /** The cell under a heading, or so many columns right of it; null when there is none or the counts differ. */
  readonly cellUnder?: (headings: readonly string[], offset: number | undefined) => Element | null;
  /** What the sources may cost; no limit when absent. */
  readonly budget?: SourceBudget;
}

/** What became of a field. `absent`: it is there and says nothing; `unreadable`: it is not there, or not of its kind. */
export type FieldReading = { readonly kind: 'value'; readonly value: string; readonly source: number } | { readonly kind: 'absent' } | { readonly kind: 'unreadable' };

/**
 * Reads one field: sources in order, the first that gives exactly one non-empty value wins. `whole` takes the text of an
 * element with all that is hidden in it.
 */
export function readField(field: Field, scope: Scope, whole = false): FieldReading {
  let empty = false;
  let malformed = false;
  for (const [source, from] of field.from.entries()) {
    const text = booked(from, scope, () => textAt(from, scope, whole));
    if (text === null) continue;
    const short = cleaned(text);
    if (short === '' || field.nulls?.includes(short)) {
      empty = true;
      continue;
    }
    const value = parsed(field.parse, text);
    if (value !== null) return { kind: 'value', value, source };
    malformed = true;
  }
  return empty && !malformed ? { kind: 'absent' } : { kind: 'unreadable' };
}

/** Reads a secrecy mark: strict, because a second one may say something else. One source that points at several places spoils it. */
export function readMark(field: Field, scope: Scope): FieldReading {
  const spoiled = field.from.some((from) => booked(from, scope, () => elementsAt(from, scope).length > 1) ?? true);
  return spoiled ? { kind: 'unreadable' } : readField(field, scope, true);
}

/** Null for a source that is off. */
function booked<T>(source: Source, { budget }: Scope, work: () => T): T | null {
  if (!budget) return work();
  return budget.allows(source) ? budget.booked(source, work) : null;
}

/** The text that a source points at; null when it points at nothing, or at more than one place. */
export function textAt(source: Source, scope: Scope, whole = false): string | null {
  const text = rawAt(source, scope, whole);
  if (text === null) return null;
  const plain = source.unescape ? unescaped(text) : text;
  return source.take ? taken(source.take, plain) : plain;
}

function rawAt(source: Source, scope: Scope, whole: boolean): string | null {
  if (source.segment !== undefined) return decoded(scope.address.pathname.split('/').filter(Boolean)[source.segment]);
  if (source.query !== undefined) return new URLSearchParams(scope.address.search).get(source.query);
  const element = elementAt(source, scope);
  if (!element) return null;
  if (source.attr === undefined) return whole ? element.textContent : shownText(element);
  // A form control's present value is a property; its attribute is only what it began with.
  return source.attr === 'value' && 'value' in element ? String(element.value) : element.getAttribute(source.attr);
}

/** The one element that a source points at. */
export function elementAt(source: Source, scope: Pick<Scope, 'element' | 'cellUnder'>): Element | null {
  if (source.own) return scope.element;
  if (source.header) return alike(scope.cellUnder?.(source.header, source.offset) ?? null, source.like);
  const { 0: found, length } = elementsAt(source, scope);
  if (!found || length > 1) return null;
  return source.label ? found.nextElementSibling : found;
}

/** All that a source's selector finds: the places themselves, or the labels beside them. */
function elementsAt({ css, shown, label }: Source, { element }: Pick<Scope, 'element'>): readonly Element[] {
  if (css === undefined) return [];
  const found = matches(element, css);
  if (!shown && !label) return found;
  return found.filter((each) => (!shown || each.checkVisibility()) && (!label || label.includes(folded(each.textContent))));
}

function alike(cell: Element | null, like: string | undefined): Element | null {
  return cell && (like === undefined || closestOf(cell, like) === cell) ? cell : null;
}

/** The nearest element that matches; null where a browser does not know the selector. */
export function closestOf(element: Element, css: string): Element | null {
  try {
    return element.closest(css);
  } catch {
    return null;
  }
}

/** All matches; none where a browser does not know the selector. */
export function matches(within: ParentNode, css: string): readonly Element[] {
  try {
    return Array.from(within.querySelectorAll(css));
  } catch {
    return [];
  }
}

function decoded(segment: string | undefined): string | null {
  if (segment === undefined) return null;
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
