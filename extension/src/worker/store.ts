import { browser } from 'wxt/browser';

/** A value in the extension's memory: it outlives the service worker, not the browser, and no page can read it. */
export class Kept<T> {
  readonly #key: string;
  readonly #empty: T;

  constructor(key: string, empty: T) {
    this.#key = key;
    this.#empty = empty;
  }

  async get(): Promise<T> {
    return ((await browser.storage.session.get(this.#key))[this.#key] as T | undefined) ?? this.#empty;
  }

  async set(value: T): Promise<void> {
    await browser.storage.session.set({ [this.#key]: value });
  }
}
