import { randomBytes } from 'node:crypto';

const MOST_KEPT = 500;

/** Page state kept on the server, as with a session page state persister: the hidden field holds a key to it, and no state. */
export class ViewStates<T> {
  readonly #kept = new Map<string, T>();

  /** Keeps the state of a page; gives what its hidden field is to hold. The oldest states go when there are too many. */
  keep(state: T): string {
    const key = randomBytes(30).toString('base64');
    this.#kept.set(key, state);
    for (const old of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(old);
    }
    return key;
  }

  /** The state behind a hidden field; undefined when it is not kept any more. */
  of(key: string): T | undefined {
    return this.#kept.get(key);
  }
}
