import type { z } from 'zod';
import { type LintCode, lint } from './lint.ts';
import { kindsOf } from './recipients.ts';
import { adapterSchema } from './schema.ts';
import { folded } from './text.ts';
import type { Action, Adapter, AdapterPlan, Field, Page, Parser, Recipients, Source } from './vocabulary.ts';

/** Something wrong with an adapter file: where, and a stable code of the shape or of the lint; `problem-words.ts` has what each says. */
export interface AdapterProblem {
  /** Keys and indexes with dots between them; of a word that is not known, the word too. */
  readonly path: string;
  readonly code: LintCode | (string & {});
}

export type Compiled = { readonly ok: true; readonly adapter: Adapter; readonly plan: AdapterPlan } | { readonly ok: false; readonly problems: readonly AdapterProblem[] };

/** What a check may know beyond the file. */
export interface CompileOptions {
  /** Today's civil date; sources past their `until` are then reported. */
  readonly today?: string;
  /** Whether a browser can parse a selector. */
  readonly selectorOk?: (selector: string) => boolean;
}

/** Checks an adapter file and makes the plan that a page receives. Never throws for what the file says. */
export function compileAdapter(file: unknown, options: CompileOptions = {}): Compiled {
  const shape = adapterSchema.safeParse(file);
  if (!shape.success) return { ok: false, problems: shape.error.issues.flatMap(shapeProblems) };
  const adapter: Adapter = shape.data;
  const problems = lint(adapter, options);
  if (problems.length > 0) return { ok: false, problems };
  const { id, version, marks, login, secrecy, productVersion } = adapter;
  const plan: AdapterPlan = {
    ...{ plan: 1, id, version, marks, login, secrecy, pages: adapter.pages.map(planned) },
    ...(productVersion ? { productVersion: plannedSource(productVersion) } : {}),
  };
  return { ok: true, adapter, plan: frozen(plan) };
}

/** A code that the schema gives itself, else zod's own kind of issue. */
function shapeProblems(issue: z.core.$ZodIssue): readonly AdapterProblem[] {
  const code = /^[a-z]+(?:-[a-z]+)+$/.test(issue.message) ? issue.message : issue.code.replaceAll('_', '-');
  const words = issue.code === 'unrecognized_keys' ? issue.keys : [null];
  return words.map((word) => ({ path: [...issue.path, ...(word === null ? [] : [word])].join('.'), code }));
}

function planned(page: Page): Page {
  return {
    ...page,
    key: plannedField(page.key),
    fields: plannedFields(page.fields),
    ...(page.lists ? { lists: page.lists.map((list) => ({ ...list, ...(list.fields ? { fields: plannedFields(list.fields) } : {}) })) } : {}),
    expect: { ...page.expect, ...(page.expect.headers ? { headers: page.expect.headers.map(folded) } : {}) },
    ...(page.secrecy ? { secrecy: plannedField(page.secrecy) } : {}),
    ...(page.actions ? { actions: page.actions.map(plannedAction) } : {}),
  };
}

function plannedAction(action: Action): Action {
  return {
    ...action,
    label: action.label.map(folded),
    recipients: action.recipients && kindsOf(action).map(plannedRecipients),
    ...(action.changed ? { changed: action.changed.map(plannedSource) } : {}),
    ...(action.keys ? { keys: { ...action.keys, key: plannedField(action.keys.key) } } : {}),
    ...(action.details ? { details: plannedFields(action.details) } : {}),
    observed: action.observed.map((sign) => ({ ...sign, starts: sign.starts.map(folded) })),
  };
}

function plannedRecipients(recipients: Recipients): Recipients {
  const { value, place, role } = recipients;
  return {
    ...recipients,
    label: plannedField(recipients.label),
    ...(value ? { value: plannedField(value) } : {}),
    ...(place ? { place: plannedField(place) } : {}),
    ...(role ? { role: plannedField(role) } : {}),
  };
}

function plannedFields<F extends Readonly<Partial<Record<string, Field>>>>(fields: F): F {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field && plannedField(field)])) as F;
}

function plannedField(field: Field): Field {
  return { ...field, parse: plannedParser(field.parse), from: field.from.map(plannedSource) };
}

function plannedParser(parser: Parser): Parser {
  if (typeof parser === 'string' || !('codeMap' in parser)) return parser;
  return { codeMap: Object.fromEntries(Object.entries(parser.codeMap).map(([text, code]) => [folded(text), code])) };
}

function plannedSource({ note: _, until: __, ...source }: Source): Source {
  return { ...source, ...(source.header ? { header: source.header.map(folded) } : {}), ...(source.label ? { label: source.label.map(folded) } : {}) };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
