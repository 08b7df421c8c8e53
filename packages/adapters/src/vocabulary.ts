/**
 * The closed vocabulary in which an e-office's pages are described (design §7). An adapter is pure data: no functions, no
 * expressions, no conditions. Words that are not listed here are refused when it is checked.
 */

/** A CSS selector, at most 200 characters. */
export type Selector = string;

/** What may be read of a document. The secrecy mark is not among them: it is read first and never leaves the reader. */
export const FIELD_NAMES = ['number', 'issuer', 'issuedOn', 'arrivalNumber', 'arrivedOn', 'subject', 'documentKind', 'urgency', 'role', 'sender', 'dueOn', 'status'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/**
 * What of a text counts, taken out before it is parsed. All words are fixed texts: no pattern, and nothing of the page is run.
 * `call`: of `open(this,770,'XLC')`, as an `onclick` holds it, one argument, counted from 0, without its quotes.
 * `split`: of a text that a fixed mark divides, one part, counted from 0. `after`: what follows a fixed text, up to another
 * one where that is given; a text that stands there twice gives nothing.
 */
export type Take = { readonly call: string; readonly argument: number } | { readonly split: string; readonly part: number } | { readonly after: string; readonly before?: string };

/** Where a value stands; exactly one of `css`, `own`, `header`, `segment` and `query` says it. */
export interface Source {
  /** Inside the row or the page's root. Exactly one element may match, or the source does not count. */
  readonly css?: Selector;
  /** With `css`: the element holds a label with one of these texts, and the value stands in the element after it. */
  readonly label?: readonly string[];
  /** The row itself. */
  readonly own?: true;
  /** The cell under the column with one of these headings; only where heading and row have the same number of cells. */
  readonly header?: readonly string[];
  /** With `header`: columns to the right of the heading's first; beyond the columns that it spans only where the page says its counts. */
  readonly offset?: number;
  /** With `header`: what the cell itself must match, so that a column which only took over a heading does not count. */
  readonly like?: Selector;
  /** A segment of the page's path, counted from 0. */
  readonly segment?: number;
  /** A parameter of the page's address. */
  readonly query?: string;
  /** The attribute that holds the value; the text when absent. */
  readonly attr?: string;
  /** Elements that are not shown do not count. */
  readonly shown?: true;
  /** The text was escaped once more than the page's own markup: `&amp;` in it is one character. */
  readonly unescape?: true;
  readonly take?: Take;
  /** A note, a label or another place where people write freely: what is read there is told to be so. */
  readonly confidence?: 'low';
  /** Why it is so; for the next person who mends it. */
  readonly note?: string;
  /** Civil date after which this source is to be removed. */
  readonly until?: string;
}

/** Parsers that need nothing but the text. `parsers.ts` says what each accepts. */
export type PlainParser = 'text' | 'vnDate' | 'vnDateNoted' | 'vnDateTime' | 'vnLongDate' | 'enDate' | 'isoDate' | 'docNumber' | 'trailingInt' | 'guid' | 'lastPart';

/** How a text becomes a value. */
export type Parser =
  | PlainParser
  | { readonly queryParam: string }
  /** The first of these that accepts the text. */
  | { readonly firstOf: readonly PlainParser[] }
  | { readonly codeMap: Readonly<Record<string, string>> }
  | { readonly classMap: Readonly<Record<string, string>> };

/** A value with its sources, strict to loose: the first that gives exactly one non-empty value wins. */
export interface Field {
  readonly from: readonly Source[];
  readonly parse: Parser;
  /** Texts that mean “none”, such as `01/01/1900`. */
  readonly nulls?: readonly string[];
  readonly required?: boolean;
  /** May be empty, but must be there: a column that is hidden or no longer recognised is a fault of the reading. */
  readonly legible?: true;
  /** Another field that must not say otherwise; if it does, neither is believed. */
  readonly agree?: FieldName;
}

/** How the page is told from others; every line must hold. */
export interface When {
  /** Path globs (`*` stands for anything); one must match. */
  readonly path?: readonly string[];
  /** The server does not tell capital letters in paths. */
  readonly anyCase?: true;
  readonly all?: readonly Selector[];
  readonly none?: readonly Selector[];
  /** Each matches something that is seen: a dialog that stands in the page from the start is only a page while it is open. */
  readonly shown?: readonly Selector[];
  /** The product's versions that look so, the first one and the first one after them. Where only these do not hold, nothing is read. */
  readonly version?: VersionRange;
}

/** Versions as the product writes them, `4.1.0`; `before` is not among them. */
export interface VersionRange {
  readonly from?: string;
  readonly before?: string;
}

/** How the headings of a list stand to the cells of its rows. */
export interface Columns {
  /** The row of headings, inside the root; the last row of the table's head where absent. Its children are the headings, cells of a table or not. */
  readonly row?: Selector;
  /** Where headings and cells differ in number: how many columns each has. Any other count is a fault. */
  readonly counts?: { readonly headings: number; readonly cells: number };
}

/** One of several lists on a page; what it does not say is as the page says it. */
export interface List {
  /** As the page calls it. */
  readonly label: string;
  readonly root: Selector;
  readonly rows?: Selector;
  readonly columns?: Columns;
  readonly fields?: Readonly<Partial<Record<FieldName, Field>>>;
  /** The page may show it or not. */
  readonly optional?: true;
}

/** Where something of ours is put, next to or into the one element that matches. */
export interface Mount {
  readonly at: 'append' | 'prepend' | 'before' | 'after';
  readonly css: Selector;
}

/** How the page redraws: `rows` come and go, `recycled` rows change their content, `replace` swaps the whole root. */
export interface Watch {
  readonly root: Selector;
  readonly mode: 'rows' | 'recycled' | 'replace';
  readonly attrs?: readonly string[];
}

/** What a sound reading looks like; anything else shows in the page's health. */
export interface Expect {
  readonly rows?: { readonly min: number; readonly max: number };
  /** Shown when there is truly nothing in the list. */
  readonly empty?: Selector;
  /** Share of the rows whose required fields must be readable. */
  readonly coverage?: number;
  /** Headings that the list must have. */
  readonly headers?: readonly string[];
}

/** Who an act would reach. */
export interface Recipients {
  /**
   * One element for each recipient chosen at this moment. With `changed` it is looked for inside the controls that were
   * changed. Absent where each trigger names the one recipient that a click on it would choose, as in a menu.
   */
  readonly item?: Selector;
  /** The value that the form would post. */
  readonly value?: Field;
  readonly label: Field;
  /** The office a person works in, where the page says so. */
  readonly place?: Field;
  readonly role?: Field;
  /** The role of all of these, where the control itself is for one. */
  readonly as?: 'lead' | 'support' | 'information';
  /** One element holds several, with this between them; value and label must then be as many. */
  readonly separator?: string;
  /** What a value that is no unit code stands for. */
  readonly accounts: 'own-agency' | 'unknown';
}

/** A sign on a later page that an act went through: a text that begins so and is about the same document. */
export interface Sign {
  readonly css: Selector;
  readonly starts: readonly string[];
  /**
   * `key`: the page that shows it is the document's own; `number`: the text names the document's number; `tab`: the product
   * shows it next, in the same tab, only when the act went through for every document it was done on. One must hold.
   */
  readonly names: readonly ('key' | 'number' | 'tab')[];
}

/**
 * What the form of an act says beside its recipients. `signer`: the position of whoever signs what goes up or out. `dueOn`:
 * the day by which an answer is asked for. `result`: the number of what shows that the work is done.
 */
export const DETAIL_NAMES = ['signer', 'dueOn', 'result'] as const;
export type DetailName = (typeof DETAIL_NAMES)[number];

/** An act that the page offers on its document. */
export interface Action {
  readonly id: string;
  readonly kind: 'forward' | 'return' | 'submit' | 'consult' | 'close' | 'publish';
  /** The part of the page that the act is done in, and the selector that it matches while it is open. */
  readonly within: Selector;
  readonly open: Selector;
  /** It is open only while that is seen. */
  readonly shown?: true;
  /** What is clicked, inside `within`; its text (or its title, where it has none) must be one of `label`, which is empty where each trigger names its recipient. */
  readonly trigger: readonly Selector[];
  readonly label: readonly string[];
  /** The form does other things too: it is this act when one of these controls, inside `within`, has another choice than the page came with. */
  readonly changed?: readonly Source[];
  /** The documents that the act is done on, one for each element of the whole page; or for each part where one holds several; the document of the page where absent. */
  readonly keys?: { readonly item: Selector; readonly key: Field; readonly separator?: string };
  readonly guard: 'ask' | 'watch';
  /** Several where the form has a control for each kind of recipient; all that are chosen in any of them are reached. */
  readonly recipients: Recipients | readonly Recipients[] | null;
  /** Inside `within`. One that cannot be read is unknown; one that is read and empty is none. */
  readonly details?: Readonly<Partial<Record<DetailName, Field>>>;
  readonly observed: readonly Sign[];
}

/** How sure the selectors are: seen in a captured page, used on the real one, or guessed. */
export type Evidence = 'captured' | 'used' | 'guessed';

/** One kind of page. */
export interface Page {
  readonly id: string;
  /** `form`: an act on documents that the page does not show. Nothing is read there but their keys, at the act. */
  readonly kind: 'list' | 'document' | 'form';
  /** The frame it lives in, by name or by path; any when absent. */
  readonly frame?: { readonly name?: string; readonly path?: string };
  readonly when: When;
  readonly root: Selector;
  /** Lists only: the rows inside `root`. */
  readonly rows?: Selector;
  readonly columns?: Columns;
  /** Lists only: several lists inside `root`. */
  readonly lists?: readonly List[];
  /** Lists only: what a row matches once its data is there. Others are waited for, without alarm. */
  readonly ready?: Selector;
  readonly key: Field;
  /** Where the secrecy mark stands; required unless the adapter says that this system has none. */
  readonly secrecy?: Field;
  readonly fields: Readonly<Partial<Record<FieldName, Field>>>;
  /** In a row for lists, in the document for document pages. */
  readonly mount: Mount;
  /** Where the state of RõViệc goes on a list page. */
  readonly status?: Mount;
  readonly actions?: readonly Action[];
  readonly watch: Watch;
  readonly expect: Expect;
  /** Selectors that rest on order or on generated names: the best possible health is then `degraded`. */
  readonly fragile?: true;
  readonly evidence: Evidence;
  readonly verifiedOn: { readonly product: string; readonly version: string; readonly on: string };
  /** Switched off by a kill list; never in a file. */
  readonly off?: true;
}

/**
 * Where the secrecy mark is and which values are ordinary, or why this system has none and who approved that. With `marked`
 * the other values are known too, and a text that is neither is no mark at all: another column stands where the mark was.
 */
export type SecrecyDeclaration =
  | { readonly kind: 'marked'; readonly ordinary: readonly string[]; readonly marked?: readonly string[] }
  | { readonly kind: 'none'; readonly why: string; readonly approvedBy: string };

/** One e-office product at its origins. */
export interface Adapter {
  readonly schema: 1;
  readonly id: string;
  readonly vendor: string;
  /** `YYYY.M.n` */
  readonly version: string;
  /** Match patterns of a web extension. */
  readonly origins: readonly string[];
  /** The product shows all of these on each of its pages, signed in or not. */
  readonly marks: readonly Selector[];
  /** Matches when nobody is signed in: nothing is read then. */
  readonly login: Selector;
  /** Where the product says its version; needed where a page holds for some versions alone. */
  readonly productVersion?: Source;
  readonly secrecy: SecrecyDeclaration;
  readonly pages: readonly Page[];
}

/** A checked adapter as a page receives it: headings and labels folded, notes left out, frozen. */
export interface AdapterPlan {
  readonly plan: 1;
  readonly id: string;
  readonly version: string;
  readonly marks: readonly Selector[];
  readonly login: Selector;
  /** Where the product says its version; needed where a page holds for some versions alone. */
  readonly productVersion?: Source;
  readonly secrecy: SecrecyDeclaration;
  readonly pages: readonly Page[];
}
