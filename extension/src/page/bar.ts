import type { BarView, FilterId } from '../views.ts';
import type { RowToDraw } from './rows.ts';

/** What a row that does not fit carries; nothing else of the host page is touched, and it goes without a trace. */
export const HIDDEN = 'data-roviec-hidden';

/** A row whose box is ticked stays: nothing is selected unseen. A list that places its rows itself keeps their room. On paper all rows stand. */
const TICKED = '[type=checkbox]:checked';
const CSS = `[${HIDDEN}=row]:not(:has(${TICKED})) { display: none !important; } [${HIDDEN}=room]:not(:has(${TICKED})) { visibility: hidden !important; }`;
const FIELD = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** The bar above a list at one moment. */
export interface BarShown {
  readonly bar: BarView;
  readonly chosen: FilterId | null;
  /** How many rows each filter leaves, in the order of the bar. */
  readonly counts: readonly number[];
  readonly shown: number;
  readonly all: number;
}

/** What the bar asks back. */
export interface BarPorts {
  /** Another filter was chosen, or none. */
  readonly chosen: (filter: FilterId | null) => void;
  readonly redraw: () => void;
  /** To the next row that is overdue, or back to the one before. */
  readonly step: (back: boolean) => void;
  readonly signal: AbortSignal;
}

/** The filter of a list: rows that do not fit are hidden on this screen, and the e-office is asked nothing. */
export class ListBar {
  readonly #how: 'row' | 'room';
  readonly #ports: BarPorts;
  readonly #hidden = new Set<Element>();
  readonly #sheet = new CSSStyleSheet({ media: 'screen' });
  #bar: BarView | null = null;
  #chosen: FilterId | null | undefined;

  constructor(recycled: boolean, ports: BarPorts) {
    this.#how = recycled ? 'room' : 'row';
    this.#ports = ports;
    this.#sheet.replaceSync(CSS);
    const on = { capture: true, signal: ports.signal };
    addEventListener('keydown', (event) => this.#key(event), on);
    // A box that is ticked brings its row back, which the count has to say.
    addEventListener('change', () => this.#hidden.size > 0 && ports.redraw(), { ...on, passive: true });
  }

  /** What the worker says; the filter that was kept for this tab counts until another one is chosen here. */
  take(bar: BarView | null, kept: FilterId | null): void {
    this.#bar = bar;
    if (bar && this.#chosen === undefined) this.#chosen = kept;
  }

  /** What is said when there is no overdue row; empty while there is no bar. */
  get none(): string {
    return this.#bar?.none ?? '';
  }

  choose(filter: FilterId | null): void {
    this.#chosen = filter;
    this.#ports.chosen(filter);
    this.#ports.redraw();
  }

  /** Hides what does not fit, and shows again what was hidden for a reason that is gone. What is not judged is not hidden. */
  apply(rows: readonly RowToDraw[]): BarShown | null {
    const bar = this.#bar;
    const chosen = (bar && this.#chosen) ?? null;
    const out = new Set(chosen ? rows.filter(({ view, element }) => view && !view.fits.includes(chosen) && !element.querySelector(TICKED)).map(({ element }) => element) : []);
    for (const element of this.#hidden) if (!out.has(element)) this.#show(element);
    for (const element of out) {
      if (element.getAttribute(HIDDEN) !== this.#how) element.setAttribute(HIDDEN, this.#how);
      this.#hidden.add(element);
    }
    if (out.size > 0 && !document.adoptedStyleSheets.includes(this.#sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    return bar && { bar, chosen, counts: bar.filters.map(({ id }) => rows.filter(({ view }) => view?.fits.includes(id)).length), shown: rows.length - out.size, all: rows.length };
  }

  clear(): void {
    for (const element of this.#hidden) this.#show(element);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  #show(element: Element): void {
    element.removeAttribute(HIDDEN);
    this.#hidden.delete(element);
  }

  /** The key that the person has set; never while they type. */
  #key(event: KeyboardEvent): void {
    const held = this.#bar?.key.split('+') ?? [];
    const letter = held.pop();
    const [at] = event.composedPath();
    if (!letter || !event.isTrusted || (at instanceof Element && at.closest(FIELD))) return;
    const same = event.code === `Key${letter}` || event.key.toUpperCase() === letter.toUpperCase();
    if (!same || event.altKey !== held.includes('Alt') || event.ctrlKey !== held.includes('Ctrl') || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#ports.step(event.shiftKey !== held.includes('Shift'));
  }
}
