import type { DocumentClass } from '@roviec/core';
import { cellUnder, fits, headingsOf } from './columns.ts';
import { documentClassOf, isRestricted } from './document-class.ts';
import { healthOf, type PageHealth, UNKNOWN_HEALTH } from './health.ts';
import { matches, readField, readMark, type Scope } from './source.ts';
import { type Fields, Tally } from './tally.ts';
import { cleaned } from './text.ts';
import type { AdapterPlan, Field, FieldName, Page } from './vocabulary.ts';

/** The address of the page that is read. */
export type Address = Scope['address'];

/** One document that may be shown something about. */
export interface Reading {
  readonly element: Element;
  readonly key: string;
  readonly documentClass: DocumentClass;
  readonly values: Readonly<Partial<Record<FieldName, string>>>;
  /** Which source gave each value, 0 for the first; the evidence of a reading. */
  readonly sources: Readonly<Partial<Record<FieldName, number>>>;
}

/** All that one page gave. Of withheld documents there is a count for the health, and the key alone, never to be told to anybody who does not know it. */
export interface PageReading {
  readonly readings: readonly Reading[];
  /** The keys of withheld documents, so that what was known of them before can be forgotten. */
  readonly withheld: readonly string[];
  readonly health: PageHealth;
}

/**
 * Reads a page by its plan. No network, no browser interface, no change of the page. Of each document the secrecy mark is
 * read first; one that is marked, or whose mark cannot be read, yields nothing but the key under which to forget it.
 */
export function readPage(plan: AdapterPlan, page: Page, within: ParentNode, address: Address): PageReading {
  if (page.kind === 'form') return { readings: [], withheld: [], health: UNKNOWN_HEALTH };
  const roots = matches(within, page.root);
  const root = roots.length === 1 ? roots[0] : undefined;
  const tally = new Tally(page);
  if (!root) return { readings: [], withheld: [], health: healthOf(tally.counts(false, false, true), page.expect, page) };
  const elements = page.kind === 'list' ? matches(root, page.rows ?? 'tr') : [root];
  const headings = page.kind === 'list' ? headingsOf(root) : null;
  const readings: Reading[] = [];
  // A flood of rows is a selector that has come loose: reading it would only cost time.
  if (elements.length <= (page.expect.rows?.max ?? Number.POSITIVE_INFINITY)) {
    for (const element of elements) {
      const scope: Scope = { element, address, cellUnder: (wanted) => underHeading(headings, element, wanted, tally) };
      const reading = readOne(plan, page, scope, tally);
      if (reading) readings.push(reading);
    }
  } else tally.rows = elements.length;
  const saysEmpty = page.expect.empty !== undefined && matches(root, page.expect.empty).length > 0;
  const headersFound = (page.expect.headers ?? []).every((wanted) => headings?.includes(wanted));
  const health = healthOf(tally.counts(true, saysEmpty, headersFound), page.expect, page);
  return { readings: health.state === 'broken' ? [] : readings, withheld: tally.withheldKeys, health };
}

/** Looked up only where a field needs its heading; counts that differ are noted then. */
function underHeading(headings: readonly string[] | null, row: Element, wanted: readonly string[], tally: Tally): Element | null {
  if (headings && !fits(headings, row)) tally.cellCountOff = true;
  return cellUnder(headings, row, wanted);
}

function readOne(plan: AdapterPlan, page: Page, scope: Scope, tally: Tally): Reading | null {
  tally.rows += 1;
  const secrecy = secrecyOf(plan, page, scope);
  if (secrecy !== 'ordinary') {
    tally.withheld += 1;
    if (secrecy === 'unreadable') tally.markUnreadable += 1;
    const key = readValue(page.key, scope);
    if (key !== null) tally.withheldKeys.push(key);
    return null;
  }
  const key = readField(page.key, scope);
  if (key.kind !== 'value') {
    tally.withoutKey += 1;
    return null;
  }
  const class_ = documentClassOf(readValue(page.fields.subject, scope), readValue(page.fields.documentKind, scope));
  const restricted = isRestricted(class_);
  const names = restricted ? (['dueOn'] as const) : (Object.keys(page.fields) as FieldName[]);
  const { values, sources } = tally.take(readFields(page, scope, names), class_);
  return { element: scope.element, key: key.value, documentClass: class_, values, sources };
}

/** Blank is not ordinary, because nobody has said so; only a mark that is nowhere to be found is a fault of the reading. */
function secrecyOf(plan: AdapterPlan, page: Page, scope: Scope): 'ordinary' | 'marked' | 'blank' | 'unreadable' {
  if (plan.secrecy.kind === 'none') return 'ordinary';
  if (!page.secrecy) return 'unreadable';
  const mark = readMark(page.secrecy, scope);
  if (mark.kind !== 'value') return mark.kind === 'absent' ? 'blank' : 'unreadable';
  const text = cleaned(mark.value);
  if (plan.secrecy.ordinary.includes(text)) return 'ordinary';
  return plan.secrecy.marked?.includes(text) === false ? 'unreadable' : 'marked';
}

function readValue(field: Field | undefined, scope: Scope): string | null {
  const reading = field ? readField(field, scope) : null;
  return reading?.kind === 'value' ? reading.value : null;
}

function readFields(page: Page, scope: Scope, names: readonly FieldName[]): Fields {
  const found: { -readonly [K in FieldName]?: Fields[K] } = {};
  for (const name of names) {
    const field = page.fields[name];
    if (field) found[name] = readField(field, scope);
  }
  return found;
}
