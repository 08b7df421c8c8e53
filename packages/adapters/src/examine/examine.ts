import { cellUnder, headingsOf } from '../columns.ts';
import { documentClassOf, isRestricted } from '../document-class.ts';
import type { PageHealth } from '../health.ts';
import { partsOf } from '../lists.ts';
import { type Place, recognise } from '../pages.ts';
import { type Address, readPage, secrecyOf } from '../read.ts';
import { matches, readField, type Scope } from '../source.ts';
import type { AdapterPlan, Field, FieldName, Page } from '../vocabulary.ts';
import { type ExaminedAct, examineActs } from './examine-act.ts';
import { type ExaminedField, examineField } from './examine-source.ts';
import { type Miss, missesOf } from './misses.ts';

/** One list of a page, or the document that it shows. */
export interface ExaminedPart {
  /** Selector of its root as the plan has it, which tells several lists apart. */
  readonly root: string;
  readonly documents: number;
  /** Headings as the page has them, without marks and in small letters; none where there is no table. */
  readonly headings: readonly string[];
  readonly secrecy: Readonly<Record<'ordinary' | 'marked' | 'blank' | 'unreadable', number>>;
  /** Denunciations, complaints, and those without a subject line: read for class and deadline alone. */
  readonly restricted: number;
  readonly fields: readonly ExaminedField[];
  /** Documents in which there is exactly one place for what is shown. */
  readonly mounted: number;
}

/** What an adapter makes of a page, for whoever brings the adapter: counts, no text of a document. */
export interface Examination {
  readonly recognised: 'foreign' | 'login' | 'other' | 'page';
  /** Id of the page that it is. */
  readonly page: string | null;
  /** Why it is not one of the pages; empty when it is. */
  readonly misses: readonly Miss[];
  readonly health: PageHealth | null;
  readonly parts: readonly ExaminedPart[];
  readonly acts: readonly ExaminedAct[];
  /** Keys of the documents that were read, to be compared with those of the next page. They name no document to anybody outside. */
  readonly keys: readonly string[];
}

/** Looks at a page as the overlay would, and tells how. No network, no change of the page. `now` is a clock in ms; without it nothing is timed. */
export function examinePage(plan: AdapterPlan, within: ParentNode, address: Address & Place, now?: () => number): Examination {
  const found = recognise(plan, within, address);
  const nothing = { page: null, health: null, parts: [], acts: [], keys: [] };
  if (found.kind !== 'page') return { ...nothing, recognised: found.kind, misses: missesOf(plan, within, address) };
  const { page } = found;
  const { health, readings } = readPage(plan, page, within, address);
  return {
    ...{ recognised: 'page', page: page.id, misses: [], health, keys: readings.map(({ key }) => key) },
    parts: page.kind === 'form' ? [] : partsOf(page, within).map((part) => examinePart(plan, part, within, address, now)),
    acts: examineActs(page, within, address),
  };
}

function examinePart(plan: AdapterPlan, page: Page, within: ParentNode, address: Address, now?: () => number): ExaminedPart {
  const roots = matches(within, page.root);
  const root = roots.length === 1 ? roots[0] : undefined;
  const headings = root && page.kind === 'list' ? headingsOf(root, page.columns) : null;
  const elements = root ? (page.kind === 'list' ? matches(root, page.rows ?? 'tr') : [root]).slice(0, page.expect.rows?.max ?? 500) : [];
  const scopes = elements.map((element): Scope => ({ element, address, cellUnder: (wanted, offset) => cellUnder(headings, element, wanted, offset, page.columns) }));
  const secrecy = { ordinary: 0, marked: 0, blank: 0, unreadable: 0 };
  const open = scopes.filter((scope) => {
    const mark = secrecyOf(plan, page, scope);
    secrecy[mark] += 1;
    return mark === 'ordinary';
  });
  // As the overlay: of a restricted document nothing but the deadline.
  const restricted = new Set(open.filter((scope) => isRestricted(classIn(page, scope))));
  const whole = open.filter((scope) => !restricted.has(scope));
  const named: [ExaminedField['name'], Field][] = [['key', page.key], ...(page.secrecy ? [['secrecy', page.secrecy] as ['secrecy', Field]] : [])];
  const fields = Object.entries(page.fields).map(([name, field]): [FieldName, Field] => [name as FieldName, field]);
  const all = [...named, ...fields].map(([name, field]) => examineField(name, field, scopesFor(name, scopes, open, whole), now));
  const place = (element: Element): ParentNode => (page.kind === 'list' ? element : within);
  return {
    ...{ root: page.root, documents: elements.length, headings: headings?.cells.map(({ name }) => name) ?? [], secrecy, restricted: restricted.size, fields: all },
    mounted: elements.filter((element) => matches(place(element), page.mount.css).length === 1).length,
  };
}

/** The mark is looked at everywhere, the subject line and the deadline where they class a document, all else only where it may be read. */
function scopesFor(name: ExaminedField['name'], all: readonly Scope[], open: readonly Scope[], whole: readonly Scope[]): readonly Scope[] {
  if (name === 'secrecy') return all;
  return name === 'key' || name === 'dueOn' || name === 'subject' ? open : whole;
}

function classIn({ fields: { subject, documentKind } }: Page, scope: Scope) {
  const text = (field: Field | undefined): string | null => {
    const reading = field ? readField(field, scope) : null;
    return reading?.kind === 'value' ? reading.value : null;
  };
  return documentClassOf(text(subject), text(documentKind));
}
