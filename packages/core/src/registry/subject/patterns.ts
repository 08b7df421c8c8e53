import type { Abbreviations } from './abbreviations.ts';
import { writtenOut } from './abbreviations.ts';
import { tokenOf } from './tokens.ts';
import { plant, type Trie } from './trie.ts';

/** A word of a phrase. */
export interface Syllable {
  readonly marked: string;
  readonly plain: string;
}

/** A phrase as it is looked for in lines. */
export interface Pattern<T> {
  readonly value: T;
  /** As a person would write it. */
  readonly text: string;
  /** Runs of words that follow one another with gaps. */
  readonly runs: readonly (readonly Syllable[])[];
  /** Decides only where no other phrase does. */
  readonly weak: boolean;
  /** Number of words. */
  readonly length: number;
  /** How telling the words are together; 0 where nothing is weighed. */
  readonly weight: number;
}

/** Makes a pattern of runs of folded words. */
export function patternOf<T>(value: T, text: string, runs: readonly (readonly string[])[], weak = false, weightOf: (word: string) => number = () => 0): Pattern<T> {
  const syllables = runs.map((run) => run.map(syllableOf));
  const words = runs.flat();
  return { value, text, runs: syllables, weak, length: words.length, weight: words.reduce((sum, word) => sum + weightOf(word), 0) };
}

/** Puts a pattern into a tree by its first run. */
export function plantPattern<T>(root: Trie<Pattern<T>>, pattern: Pattern<T>): void {
  const [first = []] = pattern.runs;
  if (first.length > 0) {
    const sequence = first.map(({ plain }) => plain);
    plant(root, sequence, pattern);
  }
}

/** Phrases that are written with abbreviations mean the same as those written out. */
export function runsWrittenOut(runs: readonly (readonly string[])[], abbreviations: Abbreviations): readonly (readonly string[])[] {
  return runs.map((run) => (run.some(isLetters) ? writtenOut(run.map(asToken), abbreviations).map(({ marked }) => marked) : run));
}

const syllables = new Map<string, Syllable>();

function syllableOf(marked: string): Syllable {
  const known = syllables.get(marked);
  if (known) return known;
  const { plain } = tokenOf(marked);
  const made = { marked, plain };
  syllables.set(marked, made);
  return made;
}

function asToken(word: string) {
  return { ...tokenOf(word), letters: isLetters(word) };
}

/** A word without a vowel stands for words. */
function isLetters(word: string): boolean {
  return !/[aeiouy]/.test(syllableOf(word).plain);
}
