import { fragilityOf } from '../examine/fragility.ts';
import type { Action, Adapter, FieldName, Page, SecrecyDeclaration } from '../vocabulary.ts';
import { actionOfTaught, type TaughtAction } from './actions.ts';
import type { Doubt } from './doubts.ts';
import type { TaughtField } from './field.ts';
import type { Taught } from './kinds.ts';
import type { TaughtList } from './list.ts';
import { frameOf, whenOf } from './recognition.ts';

/** One thing that was pointed at, in order; the last can be taken back. */
export type Step =
  | { readonly kind: 'list'; readonly list: TaughtList }
  | { readonly kind: 'field'; readonly name: Taught; readonly taught: TaughtField }
  | { readonly kind: 'action'; readonly act: Action['kind']; readonly taught: TaughtAction; readonly sign: string };

/** What a person says beside pointing. */
export interface Statement {
  readonly vendor: string;
  readonly version: string;
  /** Null until it is said where the secrecy mark is, or why there is none: nothing runs before. */
  readonly secrecy: SecrecyDeclaration | null;
}

/** Why a draft is no adapter yet; stable. */
export type Lacking = 'list' | 'fields' | 'vendor' | 'secrecy' | 'mark';

/** Steps so far: the list, and each field and act as it was pointed at last. */
export interface Draft {
  readonly list: TaughtList | null;
  readonly fields: Readonly<Partial<Record<Taught, TaughtField>>>;
  readonly actions: readonly Extract<Step, { kind: 'action' }>[];
}

/** What the steps come to: pointing at another list begins anew, pointing at a field again replaces it. */
export function draftOf(steps: readonly Step[]): Draft {
  const begun = steps.findLastIndex(({ kind }) => kind === 'list');
  const [first, ...later] = steps.slice(Math.max(begun, 0));
  const acts = new Map(later.flatMap((step) => (step.kind === 'action' ? [[step.act, step] as const] : [])));
  const fields = Object.fromEntries(later.flatMap((step) => (step.kind === 'field' ? [[step.name, step.taught]] : [])));
  return first?.kind === 'list' ? { list: first.list, fields, actions: [...acts.values()] } : { list: null, fields: {}, actions: [] };
}

/** What is still to be pointed at or said. */
export function lackingIn({ list, fields }: Draft, { vendor, secrecy }: Statement): readonly Lacking[] {
  const named = Object.keys(fields).filter((name) => name !== 'secrecy');
  return [
    ...(list ? [] : (['list'] as const)),
    ...(named.length > 0 ? [] : (['fields'] as const)),
    ...(vendor.trim() === '' ? (['vendor'] as const) : []),
    ...(secrecy ? [] : (['secrecy'] as const)),
    ...(secrecy?.kind === 'marked' && !fields.secrecy ? (['mark'] as const) : []),
  ];
}

/** The adapter that a draft says; null while something is lacking. Always `guessed`: nobody but one person on one day has seen it work. */
export function adapterOf(draft: Draft, statement: Statement, today: string): Adapter | null {
  const { list } = draft;
  const { secrecy, vendor, version } = statement;
  if (!list || !secrecy || lackingIn(draft, statement).length > 0) return null;
  const [year = '', month = '', day = ''] = today.split('-');
  return {
    schema: 1,
    ...frameOf(list.place, list.root),
    vendor: vendor.trim().slice(0, 120),
    version: `${year}.${Number(month)}.${Number(day)}`,
    secrecy,
    pages: [pageOf(draft, list, { product: vendor.trim().slice(0, 80), version: version.trim().slice(0, 40) || 'chưa rõ', on: today })],
  };
}

function pageOf(draft: Draft, list: TaughtList, verifiedOn: Page['verifiedOn']): Page {
  const { secrecy, ...fields } = draft.fields;
  const taught = Object.entries(fields) as [FieldName, TaughtField][];
  const headings = new Set(taught.flatMap(([, { field }]) => field.from.flatMap(({ header }) => header ?? [])));
  const actions = draft.actions.map(({ act, taught: button, sign }) => actionOfTaught(button, act, keysOf(list), sign));
  const sources = [list.key.field, ...Object.values(draft.fields).map(({ field }) => field)].flatMap(({ from }) => from);
  const fragile = list.fragile || sources.some((source) => fragilityOf(source).includes('by-order')) || draft.actions.some(({ taught: button }) => button.fragile);
  return {
    id: 'list',
    kind: 'list',
    ...(list.place.frame === null ? {} : { frame: { name: list.place.frame } }),
    when: whenOf(list.place, list.root),
    root: list.root,
    rows: list.rows,
    ...(list.columns ? { columns: list.columns } : {}),
    key: list.key.field,
    ...(secrecy ? { secrecy: { from: secrecy.field.from, parse: 'text' as const } } : {}),
    fields: Object.fromEntries(taught.map(([name, { field }]) => [name, field])),
    mount: list.mount,
    ...(actions.length > 0 ? { actions } : {}),
    watch: watchOf(list),
    expect: { rows: { min: 1, max: 2000 }, coverage: 0.9, ...(headings.size > 0 ? { headers: [...headings].slice(0, 20) } : {}) },
    ...(fragile ? { fragile: true as const } : {}),
    evidence: 'guessed',
    verifiedOn,
  };
}

/** Rows that are no table's are often used again for other documents: then what names the document changes, not the row. */
function watchOf({ root, rows, key }: TaughtList): Page['watch'] {
  const attrs = key.field.from.flatMap(({ own, attr }) => (own && attr !== undefined ? [attr] : []));
  return /(?:^|\s)tr\b/.test(rows) || attrs.length === 0 ? { root, mode: 'replace' } : { root, mode: 'recycled', attrs };
}

/** On a list an act is done on the rows that are ticked. */
function keysOf({ root, rows, key }: TaughtList): Action['keys'] | null {
  const from = key.field.from.filter(({ header }) => header === undefined);
  const item = `:is(${root}) :is(${rows.replaceAll(':scope > ', '')}):has(input:checked)`;
  return from.length > 0 && item.length <= 200 ? { item, key: { ...key.field, from } } : null;
}

/** All that speaks against a draft, each once. */
export function doubtsOf({ list, fields }: Draft): readonly Doubt[] {
  return [...new Set([...(list?.doubts ?? []), ...(list?.key.doubts ?? []), ...Object.values(fields).flatMap(({ doubts }) => doubts)])];
}
