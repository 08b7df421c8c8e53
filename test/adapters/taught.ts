import type * as Reader from '@roviec/adapters';
import { compileAdapter } from '@roviec/adapters/checked';
import type * as Teach from '@roviec/adapters/teach';
import type { Frame } from 'playwright-core';
import type * as Columns from '../../packages/adapters/src/columns.ts';
import type * as Source from '../../packages/adapters/src/source.ts';

declare global {
  /** What teach mode thinks with, inside a loaded fixture. */
  var teach: typeof Teach;
  /** Where the adapter by hand finds something. */
  var innards: typeof Columns & typeof Source;
}

/** What came of teaching one page by pointing, measured against the adapter that was written by hand. */
export interface Taught {
  readonly name: string;
  /** Rows that the adapter by hand reads, and of those the ones that the taught one reads alike in every field. */
  readonly rows: number;
  readonly alike: number;
  /** Whether documents are told apart by the same identifiers. */
  readonly sameKeys: boolean;
  /** Fields that differ somewhere, or could not be pointed at. */
  readonly wrong: readonly string[];
  readonly health: string;
  readonly doubts: readonly string[];
  /** Why there is no adapter. */
  readonly failed: string | null;
}

/**
 * Teaches the page that is on screen as a person would: points at the row that shows most, at each field that the adapter by
 * hand has (where that one reads it), and says of roles and states what it says. Then both read the page.
 */
export async function taughtAgainst(name: string, frame: Frame, plan: Reader.AdapterPlan): Promise<Taught> {
  const taught = await frame.evaluate(pointAtAll, plan);
  if ('failed' in taught) return { name, rows: taught.rows ?? 0, alike: 0, sameKeys: false, wrong: [], health: '', doubts: [], failed: taught.failed };
  const compiled = compileAdapter(taught.adapter);
  const about = { name, rows: taught.hand.length, doubts: taught.doubts };
  if (!compiled.ok) return { ...about, alike: 0, sameKeys: false, wrong: [], health: '', failed: compiled.problems.map(({ path, code }) => `${path} ${code}`).join(', ') };
  const read = await frame.evaluate(readWith, compiled.plan);
  const rows = taught.hand.map((one, at) => [one, read.rows[at]] as const);
  const differs = (field: string): boolean => rows.some(([one, other]) => one.values[field] !== other?.values[field]);
  const wrong = [...new Set([...taught.fields.filter(differs), ...taught.missed])];
  const alike = rows.filter(([one, other]) => taught.fields.every((field) => one.values[field] === other?.values[field]) && other !== undefined).length;
  const failed = read.rows.length === taught.hand.length ? null : `${read.rows.length} of ${taught.hand.length} rows: ${read.health}`;
  return { ...about, alike: failed === null ? alike : 0, sameKeys: rows.every(([one, other]) => one.key === other?.key), wrong, health: read.health, failed };
}

function pointAtAll(plan: Reader.AdapterPlan) {
  const { reader, teach, innards } = globalThis;
  const found = reader.recognise(plan, document, { pathname: location.pathname, frameName: window.name });
  if (found.kind !== 'page' || found.page.kind !== 'list') return { failed: `hand: ${found.kind}`, rows: 0 };
  const { lists, ...whole } = found.page;
  const [first] = lists ?? [];
  const page = first ? { ...whole, root: first.root, ...(first.rows ? { rows: first.rows } : {}), fields: { ...whole.fields, ...first.fields } } : whole;
  const { readings } = reader.readPage(plan, page, document, location);
  const fields = Object.keys(page.fields) as Reader.FieldName[];
  const best = readings.reduce<(typeof readings)[number] | undefined>(
    (one, other) => (one && Object.keys(one.values).length >= Object.keys(other.values).length ? one : other),
    undefined,
  );
  if (!best) return { failed: 'hand reads nothing', rows: 0 };
  const row = best.element;
  const address = { pathname: location.pathname, search: location.search, protocol: location.protocol, hostname: location.hostname };
  const list = teach.taughtList(teach.rowAround(row.firstElementChild ?? row) ?? row, { address, frameName: window.name });
  const scope = list && teach.scopeOfList(list, document, address);
  if (!list || !scope) return { failed: 'no list', rows: readings.length };
  const root = document.querySelector(page.root);
  const headings = root && innards.headingsOf(root, page.columns);
  const cellUnder = (wanted: readonly string[], offset: number | undefined) => innards.cellUnder(headings, row, wanted, offset, page.columns);
  const elementFor = (field: Reader.Field): Element | undefined => {
    for (const from of field.from) {
      const element = innards.elementAt(from, { element: row, cellUnder });
      if (!element) continue;
      if (!from.own || !from.attr) return element;
      const text = row.getAttribute(from.attr) ?? '';
      // What is only in the row's attributes is pointed at where the page shows it, if it does.
      const shown = [...row.querySelectorAll('*')].find(
        (inside) =>
          inside.children.length === 0 && reader.cleaned(inside.textContent).replace(/…$/, '') !== '' && text.startsWith(reader.cleaned(inside.textContent).replace(/…$/, '')),
      );
      return shown ?? element;
    }
    return undefined;
  };
  const meaning = (field: Reader.Field, texts: readonly string[]): Record<string, string> =>
    Object.fromEntries(texts.flatMap((text) => (typeof field.parse === 'object' ? [[text, reader.parsed(field.parse, text) ?? '']] : [])));
  const steps: Teach.Step[] = [{ kind: 'list', list }];
  const missed: string[] = [];
  for (const name of fields) {
    const field = page.fields[name];
    const element = field && elementFor(field);
    if (!field || !element) continue;
    const wanted = best.values[name];
    const tries: (Teach.TaughtField | null)[] = [teach.taughtField(scope, row, element, name)];
    for (let facet = 0; facet < (tries[0]?.facets.length ?? 0); facet += 1) tries.push(teach.taughtField(scope, row, element, name, { facet }));
    const said = tries.map((one, at) => one && teach.taughtField(scope, row, element, name, { ...(at > 0 ? { facet: at - 1 } : {}), codes: meaning(field, one.texts) }));
    // A person sees what was read and takes another of the things that stand there when it is not that.
    const gives = (from: Reader.Source, parse: Reader.Parser): boolean => reader.parsed(parse, innards.textAt(plain(from), { element: row, address, cellUnder }) ?? '') === wanted;
    const right = said.find((one) => one?.field.from.some((from) => gives(from, one.field.parse)));
    const taken = right ?? said.find((one) => one !== null);
    if (taken) steps.push({ kind: 'field', name, taught: taken });
    else missed.push(name);
  }
  const mark = page.secrecy && elementFor(page.secrecy);
  const marked = mark && teach.taughtField(scope, row, mark, 'secrecy');
  if (marked) steps.push({ kind: 'field', name: 'secrecy', taught: marked });
  const draft = teach.draftOf(steps);
  const adapter = teach.adapterOf(draft, { vendor: 'Trang để thử', version: '1', secrecy: plan.secrecy }, '2026-11-23');
  if (!adapter) return { failed: `lacks ${teach.lackingIn(draft, { vendor: 'x', version: '1', secrecy: plan.secrecy }).join()}`, rows: readings.length };
  const hand = readings.map(({ key, values }) => ({ key, values: values as Readonly<Record<string, string>> }));
  return { adapter, hand, fields: fields as readonly string[], missed, doubts: teach.doubtsOf(draft) };

  function plain(from: Reader.Source): Reader.Source {
    return from.header ? { ...from, header: from.header.map(reader.folded) } : from;
  }
}

function readWith(plan: Reader.AdapterPlan) {
  const { reader } = globalThis;
  const found = reader.recognise(plan, document, { pathname: location.pathname, frameName: window.name });
  if (found.kind !== 'page') return { rows: [], health: found.kind };
  const { readings, health } = reader.readPage(plan, found.page, document, location);
  return { rows: readings.map(({ key, values }) => ({ key, values: values as Readonly<Record<string, string>> })), health: `${health.state} ${health.reasons.join(' ')}` };
}
