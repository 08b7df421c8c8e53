/** One thing after another: what reads a store, waits and writes it back must not be overtaken. */
export class Serial {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs a piece of work when everything queued before it is done; its failure is its caller's alone. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work, work);
    this.#last = next.catch(() => undefined);
    return next;
  }
}
