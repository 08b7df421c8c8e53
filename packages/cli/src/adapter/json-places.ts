/** A place in a text, both from 1. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A JSON text as a value, and where a path of keys and indexes (`pages.0.root`) stands in it; or where it stops being JSON. */
export type PlacedJson = { readonly ok: true; readonly value: unknown; readonly placeOf: (path: string) => Place } | { readonly ok: false; readonly place: Place };

/** Reads it. A path that is not there has the place of what would hold it. Never throws for what the text says. */
export function placedJson(text: string): PlacedJson {
  const scan = new Scan(text);
  try {
    scan.value('');
    scan.end();
    const value: unknown = JSON.parse(text);
    return { ok: true, value, placeOf: (path) => placeAt(text, scan.nearest(path)) };
  } catch {
    return { ok: false, place: placeAt(text, scan.at) };
  }
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, character: (before.at(-1)?.length ?? 0) + 1 };
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const OTHER = /-?\d[\d.eE+-]*|true|false|null/y;

/** Walks over a JSON text and notes where each path begins; it stops where the text goes wrong. */
class Scan {
  at = 0;
  readonly #text: string;
  readonly #places = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  nearest(path: string): number {
    for (let wanted = path; wanted !== ''; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('.')))) {
      const found = this.#places.get(wanted);
      if (found !== undefined) return found;
    }
    return this.#places.get('') ?? 0;
  }

  value(path: string): void {
    this.#take(SPACE);
    if (!this.#places.has(path)) this.#places.set(path, this.at);
    if (this.#skip('{')) this.#members('}', () => this.#member(path));
    else if (this.#skip('[')) this.#members(']', (index) => this.value(below(path, String(index))));
    else if (this.#take(STRING) === null && this.#take(OTHER) === null) throw new SyntaxError('no value');
    this.#take(SPACE);
  }

  end(): void {
    if (this.at < this.#text.length) throw new SyntaxError('more than one value');
  }

  #members(close: string, one: (index: number) => void): void {
    this.#take(SPACE);
    if (this.#skip(close)) return;
    for (let index = 0; ; index += 1) {
      one(index);
      if (this.#skip(close)) return;
      this.#need(',');
    }
  }

  #member(path: string): void {
    this.#take(SPACE);
    const began = this.at;
    const key = this.#take(STRING);
    if (key === null) throw new SyntaxError('no key');
    const own = below(path, String(JSON.parse(key)));
    this.#places.set(own, began);
    this.#take(SPACE);
    this.#need(':');
    this.value(own);
  }

  #need(sign: string): void {
    if (!this.#skip(sign)) throw new SyntaxError(`no ${sign}`);
  }

  #skip(sign: string): boolean {
    if (this.#text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
