import type { DocumentClass } from '@roviec/core';
import type { SourceBudget } from './budget.ts';
import { cellUnder, fits, headingsOf } from './columns.ts';
import { documentClassOf, isRestricted } from './document-class.ts';
import { healthOf, type PageHealth, UNKNOWN_HEALTH } from './health.ts';
import { joinedHealth, partsOf } from './lists.ts';
import { closestOf, matches, readField, readMark, type Scope } from './source.ts';
import { type Fields, Tally } from './tally.ts';
import { cleaned } from './text.ts';
import { versionFits } from './version.ts';
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
  /** Fields read where people write freely: not to be told as what the system says. */
  readonly doubtful: readonly FieldName[];
}

/** All that one page gave. Of withheld documents there is a count for the health, and the key alone, never to be told to anybody who does not know it. */
export interface PageReading {
  readonly readings: readonly Reading[];
  /** The keys of withheld documents, so that what was known of them before can be forgotten. */
  readonly withheld: readonly string[];
  readonly health: PageHealth;
}

/** What a reading may be given beside the page. */
export interface ReadOptions {
  /** What each source may cost over the life of the page; no limit when absent. */
  readonly budget?: SourceBudget;
}

/**
 * Reads a page by its plan. No network, no browser interface, no change of the page. Of each document the secrecy mark is
 * read first; one that is marked, or whose mark cannot be read, yields nothing but the key under which to forget it.
 */
export function readPage(plan: AdapterPlan, page: Page, within: ParentNode, address: Address, options: ReadOptions = {}): PageReading {
  if (page.off) return nothing({ ...UNKNOWN_HEALTH, reasons: ['switched-off'] });
  if (page.kind === 'form') return nothing(UNKNOWN_HEALTH);
  if (!versionFits(page.when.version, plan, within)) return nothing({ ...UNKNOWN_HEALTH, state: 'broken', reasons: ['version'] });
  const parts = partsOf(page, within).map((part) => readPart(plan, part, within, address, options));
  const joined = joinedHealth(parts.map(({ health }) => health));
  const health = options.budget?.spent && joined.state === 'ok' ? { ...joined, state: 'degraded' as const } : joined;
  return {
    readings: parts.flatMap(({ readings }) => readings),
    withheld: parts.flatMap(({ withheld }) => withheld),
    health: options.budget?.spent ? { ...health, reasons: [...health.reasons, 'source-spent'] } : health,
  };
}

function nothing(health: PageHealth): PageReading {
  return { readings: [], withheld: [], health };
}

function readPart(plan: AdapterPlan, page: Page, within: ParentNode, address: Address, { budget }: ReadOptions): PageReading {
  const roots = matches(within, page.root);
  const root = roots.length === 1 ? roots[0] : undefined;
  const tally = new Tally(page);
  if (!root) return nothing(healthOf(tally.counts(false, false, true), page.expect, page));
  const elements = page.kind === 'list' ? matches(root, page.rows ?? 'tr') : [root];
  const headings = page.kind === 'list' ? headingsOf(root, page.columns) : null;
  const readings: Reading[] = [];
  // A flood of rows is a selector that has come loose: reading it would only cost time.
  if (elements.length <= (page.expect.rows?.max ?? Number.POSITIVE_INFINITY)) {
    for (const element of elements) {
      if (page.ready !== undefined && closestOf(element, page.ready) !== element) {
        tally.waiting += 1;
        continue;
      }
      const under = (wanted: readonly string[], offset: number | undefined): Element | null => {
        // Counts that differ are noted where a field needs its heading.
        if (headings && !fits(headings, element, page.columns)) tally.cellCountOff = true;
        return cellUnder(headings, element, wanted, offset, page.columns);
      };
      const row = (): Reading | null => readOne(plan, page, { element, address, cellUnder: under, ...(budget ? { budget } : {}) }, tally);
      const reading = budget ? budget.row(row) : row();
      if (reading) readings.push(reading);
    }
  } else tally.rows = elements.length;
  const saysEmpty = page.expect.empty !== undefined && matches(root, page.expect.empty).length > 0;
  const headersFound = (page.expect.headers ?? []).every((wanted) => headings?.cells.some(({ name }) => name === wanted));
  const health = healthOf(tally.counts(true, saysEmpty, headersFound), page.expect, page);
  return { readings: health.state === 'broken' ? [] : readings, withheld: tally.withheldKeys, health };
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
  return { element: scope.element, key: key.value, documentClass: class_, values, sources, doubtful: doubtfulOf(page, sources) };
}

function doubtfulOf(page: Page, sources: Reading['sources']): readonly FieldName[] {
  return (Object.keys(sources) as FieldName[]).filter((name) => page.fields[name]?.from[sources[name] ?? 0]?.confidence === 'low');
}

/** Blank is not ordinary, because nobody has said so; only a mark that is nowhere to be found is a fault of the reading. */
export function secrecyOf(plan: AdapterPlan, page: Page, scope: Scope): 'ordinary' | 'marked' | 'blank' | 'unreadable' {
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
