import type { Page } from '@roviec/adapters';
import type { Chip, RowView } from '../views.ts';
import { Quarrel } from './cost.ts';
import { drawChips } from './draw.ts';
import { inFrame } from './frame.ts';
import { createHost, type Host, place } from './host.ts';

/** What one frame is given to draw: so long, and so many new signs, for the browser lays all of them out in the same frame. The rest follows in later ones. */
const SLICE_MS = 20;
const SLICE_ROWS = 120;

/** A row to be drawn: where it is, whose it is, and what is said of it. */
export interface RowToDraw {
  readonly element: Element;
  readonly key: string;
  readonly view: RowView | null;
}

interface Drawn extends Host {
  readonly key: string;
  /** Views come once from the worker, so that the same list is the same object. */
  readonly chips: readonly Chip[];
}

/** What a run of drawing came to: `unwelcome` when the page keeps taking the signs away, `resting` when it is left alone for a while. */
export interface RowsPorts {
  readonly spent: (ms: number) => void;
  readonly resting: () => void;
  readonly unwelcome: () => void;
  /** Somebody looks closer at a sign. */
  readonly open: (chip: Chip, key: string) => void;
  readonly signal: AbortSignal;
}

/** The signs in the rows of a list: one host for each row that has any, kept in step with the page. */
export class Rows {
  readonly #page: Page;
  readonly #ports: RowsPorts;
  readonly #quarrel = new Quarrel();
  #drawn = new Map<Element, Drawn>();
  #run = 0;
  #rows: readonly RowToDraw[] = [];

  constructor(page: Page, ports: RowsPorts) {
    this.#page = page;
    this.#ports = ports;
  }

  /** Brings the signs in line with what was read. A newer call takes over from one that is still under way. */
  draw(rows: readonly RowToDraw[]): void {
    this.#run += 1;
    this.#rows = rows;
    const present = new Set(rows.map(({ element }) => element));
    for (const [element, { host }] of this.#drawn) {
      if (present.has(element)) continue;
      host.remove();
      this.#drawn.delete(element);
    }
    // Before anything is drawn: what is no longer true does not wait for its slice.
    for (const { element, key, view } of rows) if (!view || this.#drawn.get(element)?.key !== key) this.#drop(element);
    this.#slice(rows, 0, this.#run, null);
  }

  /** Something in a row that is used again and again is not what it was: what is said there goes before it is seen beside another document. */
  recycled(node: Node): void {
    for (let at: Node | null = node; at; at = at.parentNode) if (at instanceof Element) this.#drop(at);
  }

  /** Puts the focus on the sign of the next row that is overdue and shown, or of the one before; false when there is none. */
  step(back: boolean): boolean {
    const late = this.#rows.filter(({ view, element }) => view?.fits.includes('late') && element.checkVisibility({ visibilityProperty: true }) && this.#drawn.has(element));
    const at = late.findIndex(({ element }) => element.contains(document.activeElement));
    const to = late.at(back ? Math.max(at, 0) - 1 : (at + 1) % late.length);
    const drawn = to && this.#drawn.get(to.element);
    drawn?.host.scrollIntoView({ block: 'center' });
    drawn?.root.querySelector<HTMLElement>('[data-chip=due]')?.focus({ preventScroll: true });
    return drawn !== undefined;
  }

  clear(): void {
    this.#run += 1;
    this.#rows = [];
    for (const { host } of this.#drawn.values()) host.remove();
    this.#drawn = new Map();
  }

  #slice(rows: readonly RowToDraw[], from: number, run: number, before: ReturnType<Quarrel['again']> | null): void {
    if (run !== this.#run || this.#ports.signal.aborted) return;
    const began = performance.now();
    let allowed = before;
    let at = from;
    let put = 0;
    for (; at < rows.length && put < SLICE_ROWS && performance.now() - began < SLICE_MS; at += 1) {
      const row = rows[at];
      if (row && !this.#fresh(row)) {
        // Once per run: a page that redraws a hundred rows quarrels once, not a hundred times.
        if (this.#drawn.has(row.element)) allowed ??= this.#quarrel.again(began);
        if (!this.#drawn.has(row.element) || allowed === 'yes') this.#put(row);
        put += 1;
      }
    }
    this.#ports.spent(performance.now() - began);
    if (allowed === 'never') this.#ports.unwelcome();
    else if (allowed === 'rest' && at >= rows.length) this.#ports.resting();
    else if (at < rows.length) inFrame(() => this.#slice(rows, at, run, allowed));
  }

  /** Whether the row shows what it should; what only changed in content is redrawn in place. */
  #fresh({ element, key, view }: RowToDraw): boolean {
    const drawn = this.#drawn.get(element);
    const chips = view?.chips ?? [];
    if (chips.length === 0) {
      drawn?.host.remove();
      this.#drawn.delete(element);
      return true;
    }
    if (!drawn || drawn.key !== key || !element.contains(drawn.host)) return false;
    if (drawn.chips !== chips) {
      if (JSON.stringify(drawn.chips) !== JSON.stringify(chips)) drawn.root.replaceChildren(drawChips(chips, (chip) => this.#ports.open(chip, key)));
      this.#drawn.set(element, { ...drawn, chips });
    }
    return true;
  }

  #put({ element, key, view }: RowToDraw): void {
    const chips = view?.chips ?? [];
    const made = createHost('row', 'span');
    made.root.append(drawChips(chips, (chip) => this.#ports.open(chip, key)));
    if (place(made.host, this.#page.mount, element)) this.#drawn.set(element, { ...made, key, chips });
  }

  /** The row now shows another document: what was said of the one before goes at once. */
  #drop(element: Element): void {
    this.#drawn.get(element)?.host.remove();
    this.#drawn.delete(element);
  }
}
