/** A tree of word sequences: `ends` are the values whose sequence ends here. */
export interface Trie<T> {
  readonly next: Map<string, Trie<T>>;
  readonly ends: T[];
}

/** An empty tree. */
export function trie<T>(): Trie<T> {
  return { next: new Map(), ends: [] };
}

/** Puts a value at the end of a sequence. */
export function plant<T>(root: Trie<T>, sequence: readonly string[], value: T): void {
  let at = root;
  for (const word of sequence) {
    let next = at.next.get(word);
    if (!next) {
      next = trie();
      at.next.set(word, next);
    }
    at = next;
  }
  at.ends.push(value);
}

/** The values whose sequence stands in the words from `from` on, the shortest first. */
export function* standingAt<T>(root: Trie<T>, words: readonly { readonly plain: string }[], from: number): Generator<{ readonly value: T; readonly to: number }> {
  let at: Trie<T> | undefined = root;
  for (let to = from; at; to += 1) {
    for (const value of at.ends) yield { value, to };
    const word = words[to];
    at = word === undefined ? undefined : at.next.get(word.plain);
  }
}
