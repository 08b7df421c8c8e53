import { type AdapterPlan, type Page, type PageHealth, type Reading, readPage, SourceBudget, UNKNOWN_HEALTH } from '@roviec/adapters';
import type { PageDocument } from '../messages.ts';

/** A document as it was read. `text` is the same exactly when the same was read. */
export interface Seen {
  readonly reading: Reading;
  readonly document: PageDocument;
  readonly text: string;
}

/** What the reader asks back. */
export interface ReaderPorts {
  /** Whether an act on this document still waits for its sign. */
  readonly awaited: (key: string) => boolean;
  /** Documents that were known here may not be spoken of any more. */
  readonly withdrawn: (keys: readonly string[]) => void;
}

/** Reads one page again and again: what it shows now is all that may be shown or sent. */
export class Reader {
  readonly #plan: AdapterPlan;
  readonly #page: Page;
  readonly #ports: ReaderPorts;
  readonly #known = new Set<string>();
  readonly #budget = new SourceBudget(() => performance.now());
  #seen: readonly Seen[] = [];
  #health: PageHealth = UNKNOWN_HEALTH;
  #text = '';

  constructor(plan: AdapterPlan, page: Page, ports: ReaderPorts) {
    this.#plan = plan;
    this.#page = page;
    this.#ports = ports;
  }

  get seen(): readonly Seen[] {
    return this.#seen;
  }

  get health(): PageHealth {
    return this.#health;
  }

  /** A person did something, so the sources may cost as much again. */
  renew(): void {
    this.#budget.renew();
  }

  /** Reads the page at this moment, secrecy marks first. True when something else is read than before. */
  read(): boolean {
    const { readings, withheld, health } = readPage(this.#plan, this.#page, document, location, { budget: this.#budget });
    const marked = new Set(withheld);
    this.#health = health;
    // A document that stands there twice is marked when one of the two is.
    this.#seen = readings.filter(({ key }) => !marked.has(key)).map(seenOf);
    for (const { document: shown } of this.#seen) this.#known.add(shown.key);
    const withdrawn = [...marked].filter((key) => this.#known.delete(key) || this.#ports.awaited(key));
    if (withdrawn.length > 0) this.#ports.withdrawn(withdrawn);
    const text = `${JSON.stringify(health)}${this.#seen.map((one) => one.text).join()}`;
    const changed = text !== this.#text;
    this.#text = text;
    return changed;
  }
}

function seenOf(reading: Reading): Seen {
  const shown = { key: reading.key, documentClass: reading.documentClass, fields: reading.values, ...(reading.doubtful.length > 0 ? { doubtful: reading.doubtful } : {}) };
  return { reading, document: shown, text: JSON.stringify(shown) };
}
