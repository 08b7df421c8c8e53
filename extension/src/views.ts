import type { WrongWarningReason } from '@roviec/core';

/**
 * What the service worker hands to a page to draw: words already chosen, no rule left to apply. The page decides where a
 * view goes, never what it says.
 */

/** How a sign is meant; drawn with a shape and a word, never with colour alone. */
export type Tone = 'plain' | 'soon' | 'late' | 'unknown' | 'note';

/** One small sign in a row. */
export interface Chip {
  /** What the sign is about: stable, for tests and for styles. */
  readonly kind: 'owner' | 'due' | 'not-ours' | 'silence' | 'step' | 'class' | 'role';
  readonly text: string;
  /** The whole sentence, with the source, read out and shown on hover. */
  readonly title: string;
  readonly tone: Tone;
}

/** The signs of one row; none means that nothing is said of it. */
export interface RowView {
  readonly chips: readonly Chip[];
  /** The filters of the list that leave it. */
  readonly fits: readonly FilterId[];
}

/** How somebody says that a warning is wrong: what the button is called, and the closed list of reasons. */
export interface ReportWords {
  readonly label: string;
  readonly reasons: readonly { readonly id: WrongWarningReason; readonly text: string }[];
  readonly close: string;
}

/** What became of a report, and the way back. */
export interface ReportAnswer {
  readonly said: string;
  readonly undo: { readonly id: string; readonly text: string } | null;
}

/** What the rows of a list may be filtered by, in the order of the bar. */
export const FILTERS = ['mine', 'soon', 'late', 'not-ours'] as const;
export type FilterId = (typeof FILTERS)[number];

/** What stands above a list beside the state. */
export interface BarView {
  readonly label: string;
  readonly filters: readonly { readonly id: FilterId; readonly text: string; readonly title: string }[];
  /** With `{shown}` and `{all}` for numbers of rows. */
  readonly scope: string;
  /** No row fits. */
  readonly empty: string;
  /** The way back. */
  readonly all: string;
  readonly next: { readonly text: string; readonly title: string };
  readonly previous: { readonly text: string; readonly title: string };
  /** There is nothing overdue to go to. */
  readonly none: string;
  /** The key to the next overdue row, such as `Alt+J`; an empty text: none. With Shift it goes back. */
  readonly key: string;
}

/** One of the six clears on a document. */
export interface Clear {
  readonly kind: 'person' | 'task' | 'time' | 'responsibility' | 'product' | 'authority';
  readonly label: string;
  /** The value, or “chưa rõ”. */
  readonly value: string;
  readonly known: boolean;
  /** Where the value comes from, or why it is unknown. */
  readonly source: string | null;
  readonly tone: Tone;
  /** “tạm tính”: a date past what the State has decided, or a source not verified. */
  readonly provisional: string | null;
}

/** The strip on a document's page. */
export interface StripView {
  readonly title: string;
  readonly clears: readonly Clear[];
  /** Signs beside the six: silence, not ours. */
  readonly chips: readonly Chip[];
  readonly openLabel: string;
  /** In red, when something could not be checked. */
  readonly alarm: string | null;
  /** Null where nothing may be told of the document. */
  readonly report: ReportWords | null;
}

/** The small state of RõViệc on a list page. */
export interface PillView {
  readonly tone: 'quiet' | 'degraded' | 'alarm';
  readonly text: string;
  readonly title: string;
}

/** One question before an act. */
export interface QuestionView {
  readonly heading: string;
  readonly points: readonly { readonly sentence: string; readonly citation: string; readonly wayOut: string }[];
  readonly reasonLabel: string;
  readonly reasonMissing: string;
  readonly mend: string;
  readonly insist: string;
  readonly footnote: string;
  /** Shown after insisting: the clerk clicks the host's own button again. */
  readonly clickAgain: string;
  readonly report: ReportWords;
}
