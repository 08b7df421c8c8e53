import type { Action, AdapterPlan } from '@roviec/adapters';
import type { Report, Said, Taught, TaughtAction, TaughtField, TaughtList } from '@roviec/adapters/teach';

/** Name of the line between the panel and the pages of one tab; it ends with the panel, and teaching ends with it. */
export const TEACH_LINE = 'teach';

/** What a person is asked to point at. */
export type Wanted =
  | { readonly kind: 'row' }
  | { readonly kind: 'field'; readonly name: Taught; readonly list: TaughtList }
  | { readonly kind: 'action'; readonly act: Action['kind'] };

/** What the panel says to the page. `hint`: the sentence that stands on the page meanwhile. */
export type ToPage =
  | { readonly do: 'point'; readonly wanted: Wanted; readonly hint: string }
  | { readonly do: 'stop' }
  /** Reads what was pointed at for a field once more, in another way. */
  | { readonly do: 'again'; readonly name: Taught; readonly list: TaughtList; readonly said: Said }
  | { readonly do: 'try'; readonly plan: AdapterPlan };

/** What a column seems to hold, by its heading. */
export interface Suggestion {
  readonly heading: string;
  readonly name: Taught;
  readonly taught: TaughtField;
}

/** What a page says to the panel. Texts of the page are among it; they go no further than the panel. */
export type ToPanel =
  | { readonly said: 'here'; readonly frame: string }
  | { readonly said: 'list'; readonly list: TaughtList; readonly suggestions: readonly Suggestion[] }
  | { readonly said: 'field'; readonly name: Taught; readonly taught: TaughtField }
  | { readonly said: 'action'; readonly act: Action['kind']; readonly taught: TaughtAction }
  | { readonly said: 'report'; readonly report: Report }
  /** `unclear`: nothing there can be read as that. `gone`: what was pointed at is no longer there. */
  | { readonly said: 'nothing'; readonly why: 'unclear' | 'gone' | 'no-key' }
  | { readonly said: 'stopped' };
