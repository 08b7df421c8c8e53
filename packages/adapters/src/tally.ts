import type { DocumentClass } from '@roviec/core';
import { isRestricted } from './document-class.ts';
import type { Counts } from './health.ts';
import type { FieldReading } from './source.ts';
import type { FieldName, Page } from './vocabulary.ts';

/** What became of each field of one document. */
export type Fields = Readonly<Partial<Record<FieldName, FieldReading>>>;

/** The values of a document that can be believed, and which source gave each. */
export interface Believed {
  readonly values: Readonly<Partial<Record<FieldName, string>>>;
  readonly sources: Readonly<Partial<Record<FieldName, number>>>;
}

/** Counts what a page's documents gave, for its health. */
export class Tally {
  rows = 0;
  withheld = 0;
  readonly withheldKeys: string[] = [];
  markUnreadable = 0;
  withoutKey = 0;
  cellCountOff = false;
  /** Rows whose data is not there yet. */
  waiting = 0;
  #whole = 0;
  #restricted = 0;
  #contradictions = 0;
  #fallbacks = 0;
  #read = 0;
  readonly #unreadable = new Set<FieldName>();
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Keeps the values that can be believed, and counts the rest. */
  take(fields: Fields, documentClass: DocumentClass): Believed {
    const values: Partial<Record<FieldName, string>> = {};
    const sources: Partial<Record<FieldName, number>> = {};
    // A subject that cannot be read is a fault of the reading, not a class of the document.
    let whole = documentClass !== 'unknown';
    if (!whole) this.#unreadable.add('subject');
    for (const [name, reading] of Object.entries(fields) as [FieldName, FieldReading][]) {
      if (reading.kind === 'value' && !this.#contradicts(name, reading.value, fields)) {
        values[name] = reading.value;
        sources[name] = reading.source;
        if (reading.source > 0) this.#fallbacks += 1;
      } else if (this.#page.fields[name]?.required || (reading.kind === 'unreadable' && this.#page.fields[name]?.legible)) {
        whole = false;
        this.#unreadable.add(name);
      }
    }
    this.#read += 1;
    if (whole && isRestricted(documentClass)) this.#restricted += 1;
    else if (whole) this.#whole += 1;
    return { values, sources };
  }

  #contradicts(name: FieldName, value: string, fields: Fields): boolean {
    const against = Object.entries(this.#page.fields).flatMap(([other, field]) => (field.agree === name ? [other as FieldName] : []));
    const own = this.#page.fields[name]?.agree;
    const others = own === undefined ? against : [own, ...against];
    const found = others.some((other) => {
      const reading = fields[other];
      return reading?.kind === 'value' && reading.value !== value;
    });
    if (found) this.#contradictions += 1;
    return found;
  }

  counts(rootFound: boolean, saysEmpty: boolean, headersFound: boolean): Counts {
    return {
      ...{ rootFound, saysEmpty, headersFound, rows: this.rows, withheld: this.withheld, markUnreadable: this.markUnreadable, withoutKey: this.withoutKey },
      ...{ cellCountOff: this.cellCountOff, waiting: this.waiting, read: this.#read, whole: this.#whole, restricted: this.#restricted },
      ...{ contradictions: this.#contradictions, fallbacks: this.#fallbacks, unreadable: [...this.#unreadable] },
    };
  }
}
