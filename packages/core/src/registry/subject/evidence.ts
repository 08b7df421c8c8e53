import type { MatterId } from '../types.ts';
import type { Pattern } from './patterns.ts';

/** How much one word, or two side by side, says of a matter. */
export interface Share {
  readonly matter: MatterId;
  readonly weight: number;
}

/** What a word says that one matter alone uses, and the least that any word of a phrase says. */
const MOST_WEIGHT = 2.5;
const LEAST_WEIGHT = 0.6;

/** How telling each word is: the fewer matters use it, the more: Spärck Jones's inverse document frequency, as a share of its greatest. */
export function wordWeights(written: readonly { readonly matter: MatterId; readonly words: readonly string[] }[], matters: number): (word: string) => number {
  const users = new Map<string, Set<MatterId>>();
  for (const { matter, words } of written) for (const word of words) noted(users, word, () => new Set<MatterId>()).add(matter);
  const weights = new Map([...users].map(([word, known]) => [word, Math.max(LEAST_WEIGHT, telling(known.size, matters))]));
  return (word) => weights.get(word) ?? LEAST_WEIGHT;
}

/** What single words and pairs of words say, where no whole phrase stands. */
export function pairShares(patterns: readonly Pattern<MatterId>[], matters: number): ReadonlyMap<string, readonly Share[]> {
  const counts = new Map<string, Map<MatterId, number>>();
  for (const { value, runs } of patterns) {
    for (const run of runs) {
      let before: string | null = null;
      for (const { plain } of run) {
        count(counts, plain, value);
        if (before !== null) count(counts, `${before} ${plain}`, value);
        before = plain;
      }
    }
  }
  return new Map([...counts].map(([key, known]) => [key, sharesOf(known, matters)]));
}

function sharesOf(known: ReadonlyMap<MatterId, number>, matters: number): readonly Share[] {
  let total = 0;
  for (const times of known.values()) total += times;
  const worth = telling(known.size, matters);
  return [...known].map(([matter, times]) => ({ matter, weight: worth * Math.sqrt(times / total) }));
}

function telling(users: number, matters: number): number {
  return (MOST_WEIGHT * Math.log((matters + 1) / users)) / Math.log(matters + 1);
}

function count(counts: Map<string, Map<MatterId, number>>, key: string, matter: MatterId): void {
  const known = noted(counts, key, () => new Map<MatterId, number>());
  known.set(matter, (known.get(matter) ?? 0) + 1);
}

function noted<V>(all: Map<string, V>, key: string, make: () => V): V {
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  return made;
}
