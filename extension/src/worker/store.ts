import { browser } from 'wxt/browser';

/** A value that only the extension's own parts can read: in the memory of the browser (`session`), or on the disk (`local`) where it must outlive that. */
export class Kept<T> {
  readonly #key: string;
  readonly #empty: T;
  readonly #area: 'session' | 'local';

  constructor(key: string, empty: T, area: 'session' | 'local' = 'session') {
    this.#key = key;
    this.#empty = empty;
    this.#area = area;
  }

  async get(): Promise<T> {
    return ((await browser.storage[this.#area].get(this.#key))[this.#key] as T | undefined) ?? this.#empty;
  }

  async set(value: T): Promise<void> {
    await browser.storage[this.#area].set({ [this.#key]: value });
  }
}
