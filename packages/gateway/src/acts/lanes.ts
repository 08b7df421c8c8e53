/** One lane per key: what runs under the same key runs one after the other, in the order in which it was asked for. */
export class Lanes {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs a task when everything before it in its lane has ended, well or not. */
  run<T>(key: string, task: () => T | Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const run = before.then(task, task);
    this.#last.set(key, run);
    const leave = () => {
      if (this.#last.get(key) === run) this.#last.delete(key);
    };
    run.then(leave, leave);
    return run;
  }

  /** Ends when nothing runs in any lane. */
  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.allSettled(this.#last.values());
  }
}
