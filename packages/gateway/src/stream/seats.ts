/** Streams that one officer may have open at once: some pages on some devices. */
const PER_OFFICER = 8;

/** Keeps the streams of one officer from taking those of all others: past its own few, the oldest gives way. */
export class Seats {
  readonly #taken = new Map<string, Set<AbortController>>();

  /** Takes a seat; the one that gives way is told by its controller. The answer gives the seat back. */
  take(officer: string, gone: AbortController): () => void {
    const own = this.#taken.get(officer) ?? new Set();
    this.#taken.set(officer, own.add(gone));
    const [oldest] = own;
    if (own.size > PER_OFFICER && oldest) {
      own.delete(oldest);
      oldest.abort();
    }
    return () => {
      own.delete(gone);
      if (own.size === 0 && this.#taken.get(officer) === own) this.#taken.delete(officer);
    };
  }
}
