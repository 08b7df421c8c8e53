import { readdirSync, readFileSync } from 'node:fs';
import type { Adapter, ChosenRecipient, PageHealth } from '@roviec/adapters';
import { type Compiled, compileAdapter } from '@roviec/adapters/checked';

const FOLDER = new URL('./fixtures/habits/', import.meta.url);

/** What a page should give at one moment; what is not said is not looked at, but for the values of a document. */
export interface Moment {
  /** The id of the page, or what else it is to the adapter. */
  readonly recognised?: string;
  readonly documents?: readonly { readonly key: string; readonly values: Readonly<Record<string, string>>; readonly doubtful?: readonly string[] }[];
  readonly health?: Partial<PageHealth>;
  /** The rows are the same elements as a moment before. */
  readonly sameRows?: boolean;
}

/** A click and what the adapter makes of it. */
export interface Click {
  /** A function of the page to be called before. */
  readonly do?: string;
  readonly click: string;
  readonly action: string | null;
  readonly open?: string | null;
  readonly keys?: readonly string[];
  readonly recipients?: readonly ChosenRecipient[] | null;
}

/** What is expected of a fixture: one habit of real pages, drawn with the least that shows it. */
export interface Expected extends Moment {
  /** Numbers of the habits in `docs/adapters.md`. */
  readonly habits: readonly number[];
  readonly path: string;
  /** Other documents of the site, by path. */
  readonly parts?: Readonly<Record<string, string>>;
  /** The frame that is read. */
  readonly frame?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly quirks?: boolean;
  /** Functions of the page, called in their order, and what it gives then. */
  readonly then?: readonly (Moment & { readonly do: string })[];
  readonly acts?: readonly Click[];
  /** The adapter with another selector for its rows, and the code that it is refused with. */
  readonly refused?: readonly { readonly rows: string; readonly code: string }[];
}

/** A fixture with its adapter. */
export interface Habit {
  readonly name: string;
  readonly file: unknown;
  readonly compiled: Compiled;
  readonly expected: Expected;
}

/** All fixtures, in the order of the habits. */
export function habits(): readonly Habit[] {
  const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.expected.json') ? [file.slice(0, -'.expected.json'.length)] : []));
  return names.sort().map((name) => {
    const file: unknown = JSON.parse(readFileSync(new URL(`${name}.adapter.json`, FOLDER), 'utf8'));
    const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, FOLDER), 'utf8')) as Expected;
    return { name, file, expected, compiled: compileAdapter(file) };
  });
}

/** The adapter with other rows. */
export function withRows(file: unknown, rows: string): unknown {
  const { pages, ...rest } = file as Adapter;
  return { ...rest, pages: pages.map((page) => ({ ...page, rows })) };
}
