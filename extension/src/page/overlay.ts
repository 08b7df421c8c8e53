import type { AdapterPlan, Page } from '@roviec/adapters';
import { ask, type PageDocument, type PageSource } from '../messages.ts';
import type { FilterId, PillView, ReportWords, RowView, StripView } from '../views.ts';
import { type BarShown, ListBar } from './bar.ts';
import { Cost, REST_MS } from './cost.ts';
import { drawBar, drawPill, drawStrip } from './draw.ts';
import { observe } from './observe.ts';
import { PagePart, type Shown } from './part.ts';
import { say } from './question.ts';
import { Reader, type ReaderPorts, type Seen } from './reader.ts';
import { openWarning } from './report.ts';
import { Rows } from './rows.ts';

/** Pause between two looks once a page has used up its time. */
const SLOW_MS = 400;
/** What a person does, and how many ms of work that is good for: a click has a page show other things, keys and wheels come many at a time. */
const ASKED = { pointerdown: 200, keydown: 40, wheel: 40 } as const;

/** What the overlay asks back from whoever runs it. */
export interface OverlayPorts extends ReaderPorts {
  /** The worker did not answer; the sentence to show, or null when the extension itself is gone. */
  readonly unanswered: () => PillView | null;
  /** The overlay keeps out of this page from now on. */
  readonly off: () => PillView;
  readonly signal: AbortSignal;
}

/** A view and what was read when it was made: it is never shown for anything else. */
interface Said<View> {
  readonly text: string;
  readonly view: View;
}

/** Reads one page, has it judged, and draws what comes back. It never changes anything but its own hosts, and hides rows when the person filters. */
export class Overlay {
  readonly source: PageSource;
  readonly page: Page;
  readonly #ports: OverlayPorts;
  readonly #reader: Reader;
  readonly #rows: Rows;
  readonly #strip = new PagePart('strip');
  readonly #pill = new PagePart('pill');
  readonly #bar: ListBar;
  readonly #cost = new Cost(performance.now());
  #rowViews = new Map<string, Said<RowView>>();
  #stripView: Said<StripView> | null = null;
  #pillView: PillView | null = null;
  #report: ReportWords | null = null;
  #asking = false;
  #again = false;
  #later: ReturnType<typeof setTimeout> | undefined;
  #state: 'on' | 'resting' | 'off' = 'on';
  /** The page changed while the overlay rested. */
  #missed = false;

  constructor(plan: AdapterPlan, page: Page, ports: OverlayPorts) {
    this.#reader = new Reader(plan, page, ports);
    this.page = page;
    this.#ports = ports;
    const { signal } = ports;
    this.#rows = new Rows(page, {
      spent: (ms) => this.#spend(ms),
      resting: () => this.#drawLater(),
      unwelcome: () => this.#stop(),
      open: (chip, key) => this.#warn(chip, key),
      signal,
    });
    this.#bar = new ListBar(page.watch.mode === 'recycled', {
      chosen: (filter) => void ask('filter', { filter }).catch(() => undefined),
      redraw: () => this.#draw(),
      step: (back) => this.#step(back),
      signal,
    });
    this.source = { adapter: plan.id, page: page.id };
    signal.addEventListener('abort', () => this.#clear(), { once: true });
    const marks = page.secrecy?.from.flatMap(({ attr }) => attr ?? []) ?? [];
    for (const [type, ms] of Object.entries(ASKED)) addEventListener(type, (event) => event.isTrusted && this.#renew(ms), { capture: true, passive: true, signal });
    observe(page.watch, marks, { changed: () => this.look(), recycled: (node) => this.#rows.recycled(node) }, signal);
    this.look();
  }

  /** The document of the page, read at this moment; null when it shows none that may be looked at. */
  readDocument(): PageDocument | null {
    if (this.page.kind !== 'document') return null;
    this.readAgain();
    return this.#reader.seen[0]?.document ?? null;
  }

  /** Reads the page for something that is about to be told of it; not on the page's account, because an act waits for it. */
  readAgain(): void {
    if (this.#reader.read()) this.#changed();
  }

  /** The documents that an act here is done on, by its keys, read at this moment; without keys, the page's own. What is not read here is left out, but on a form. */
  documentsFor(keys: readonly string[] | null): readonly PageDocument[] {
    if (keys === null) {
      const own = this.readDocument();
      return own ? [own] : [];
    }
    if (this.page.kind === 'form') return keys.map((key) => ({ key, documentClass: 'unknown', fields: {} }));
    this.readAgain();
    return this.#reader.seen.flatMap(({ document }) => (keys.includes(document.key) ? [document] : []));
  }

  /** Whether all these documents are read here at this moment. A form reads none: there nothing speaks against those of an act on it. */
  stillShows(keys: readonly string[], source: PageSource): boolean {
    if (this.page.kind === 'form') return this.source.adapter === source.adapter && this.source.page === source.page;
    this.readAgain();
    return keys.every((key) => this.#reader.seen.some(({ document }) => document.key === key));
  }

  /** Reads the page and draws; asks the worker only when something else is read than before. */
  look(): void {
    this.#missed = this.#state === 'resting';
    if (this.#ports.signal.aborted || this.#state !== 'on' || this.page.kind === 'form') return;
    if (this.#read()) this.#changed();
    else this.#draw();
  }

  /** Has the page read and judged again: the gateway, the session or a dossier changed. */
  askAgain(): void {
    if (this.#ports.signal.aborted || (this.#state === 'off' && this.page.kind === 'list')) return;
    this.#read();
    this.#changed();
  }

  /** A form is neither drawn on nor judged. */
  #changed(): void {
    if (this.page.kind === 'form') return;
    this.#draw();
    void this.#judged();
  }

  #read(): boolean {
    const began = performance.now();
    const changed = this.#reader.read();
    this.#spend(performance.now() - began);
    return changed;
  }

  /** Right after a reading. Whatever was asked meanwhile is asked after another one: what was ordinary then may be secret now. */
  async #judged(): Promise<void> {
    this.#again = true;
    if (this.#asking) return;
    this.#asking = true;
    for (let first = true; this.#again && !this.#ports.signal.aborted && this.#state !== 'off'; first = false) {
      this.#again = false;
      if (!first) this.#read();
      await this.#ask().catch(() => {
        this.#rowViews.clear();
        this.#stripView = null;
        this.#bar.take(null, null);
        this.#pillView = this.#ports.unanswered();
      });
      this.#draw();
    }
    this.#asking = false;
  }

  async #ask(): Promise<void> {
    const { source } = this;
    const { health, seen } = this.#reader;
    if (this.page.kind === 'list') {
      const { rows, pill, bar, filter, report } = await ask('rows', { source, rows: seen.map((one) => one.document), health });
      this.#rowViews = new Map(
        seen.flatMap(({ document: { key }, text }): [string, Said<RowView>][] => {
          const view = rows[key];
          return view ? [[key, { text, view }]] : [];
        }),
      );
      this.#bar.take(bar, filter);
      this.#report = report;
      this.#pillView = pill;
      return;
    }
    const [shown] = seen;
    if (shown) {
      this.#stripView = { text: shown.text, view: await ask('document', { source, document: shown.document, health }) };
      this.#report = this.#stripView.view.report;
      this.#pillView = null;
      return;
    }
    this.#stripView = null;
    await ask('no-document', {});
    this.#pillView = (await ask('page-health', { source, health })).pill;
  }

  #draw(): void {
    if (this.#ports.signal.aborted || this.#off) return;
    const bar = this.page.kind === 'list' ? this.#drawRows() : null;
    // The page may have made itself unwelcome with the rows: then the one line that says so is there already.
    if (this.#off) return;
    const strip = this.#stripView;
    const pill = this.#pillView;
    const shown: Shown[] = [];
    if (strip && strip.text === this.#reader.seen[0]?.text)
      shown.push(this.#strip.show(strip.view, this.page.mount, () => drawStrip(strip.view, openPanel, (sign) => this.#warn(sign, this.#reader.seen[0]?.document.key ?? ''))));
    else this.#strip.clear();
    const choose = (filter: FilterId | null): void => this.#bar.choose(filter);
    if (pill) shown.push(this.#pill.show([pill, bar], this.page.status ?? null, () => drawBar(pill, bar, choose, (back) => this.#step(back))));
    else this.#pill.clear();
    if (shown.includes('unwelcome')) this.#stop();
    else if (shown.includes('resting')) this.#drawLater();
  }

  #drawRows(): BarShown | null {
    const viewOf = ({ document: { key }, text }: Seen): RowView | null => {
      const said = this.#rowViews.get(key);
      return said?.text === text ? said.view : null;
    };
    const rows = this.#reader.seen.map((one) => ({ element: one.reading.element, key: one.document.key, view: viewOf(one) }));
    this.#rows.draw(rows);
    return this.#bar.apply(rows);
  }

  /** Once more after the rest, for the page may say nothing by itself. */
  #drawLater(): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#draw(), REST_MS);
  }

  #renew(ms: number): void {
    this.#cost.earn(ms);
    this.#reader.renew();
  }

  #warn({ kind, title }: { readonly kind: string; readonly title: string }, key: string): void {
    if (this.#report) openWarning(this.#report, { about: `sign/${kind}`, sentence: title, source: this.source, key }, this.#ports.signal);
  }

  /** To the next overdue row; the focus on its sign has it read out. */
  #step(back: boolean): void {
    if (!this.#rows.step(back) && this.#bar.none) say(this.#bar.none, this.#ports.signal);
  }

  #spend(ms: number): void {
    this.#cost.spend(ms, performance.now());
    if (this.#cost.level === 'off') this.#stop();
    else if (this.#cost.level === 'slow' && this.#state === 'on') this.#rest();
  }

  get #off(): boolean {
    return this.#state === 'off';
  }

  /** Too dear, or unwelcome: everything goes but one line that says so. */
  #stop(): void {
    this.#state = 'off';
    this.#clear();
    const pill = this.#ports.off();
    this.#pill.show(pill, null, () => drawPill(pill));
  }

  #rest(): void {
    this.#state = 'resting';
    setTimeout(() => {
      if (this.#state !== 'resting') return;
      this.#state = 'on';
      // A page that did not change meanwhile is not read for its own sake: that would cost what the rest has saved.
      if (this.#missed) this.look();
    }, SLOW_MS);
  }

  #clear(): void {
    this.#bar.clear();
    this.#rows.clear();
    this.#strip.clear();
    this.#pill.clear();
  }
}

function openPanel(): void {
  ask('open-panel', {}).catch(() => undefined);
}
