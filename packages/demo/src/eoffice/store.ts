import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { State } from './model.ts';

/** The whole state in one JSON file; every change is on disk before it is answered. */
export class Store {
  readonly #file: string;
  #state: State;

  /** Opens the file, or writes it from `seed` when there is none. Throws a plain sentence when the file cannot be read. */
  constructor(file: string, seed: () => State) {
    this.#file = file;
    if (existsSync(file)) {
      this.#state = readState(file);
    } else {
      mkdirSync(dirname(file), { recursive: true });
      this.#state = seed();
      this.#write(this.#state);
    }
  }

  /** The state as it is now. */
  get state(): State {
    return this.#state;
  }

  /** Writes the new state (temporary file, then rename) and only then lets it be seen; synchronous, so posts never mix. */
  replace(next: State): void {
    this.#write(next);
    this.#state = next;
  }

  #write(state: State): void {
    const temporary = `${this.#file}.${process.pid}.tmp`;
    writeFileSync(temporary, `${JSON.stringify(state, null, 1)}\n`, { flush: true });
    renameSync(temporary, this.#file);
  }
}

function readState(file: string): State {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<State>;
    if (Array.isArray(read.documents) && Array.isArray(read.flows) && read.registers) return read as State;
  } catch {
    // Falls through to the sentence below.
  }
  throw new Error(`e-office: cannot read ${file}; move it away to start again from the sample documents`);
}
