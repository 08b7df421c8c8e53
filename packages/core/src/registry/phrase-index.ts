import { withoutDiacritics } from './fold.ts';
import { phrasePatterns } from './phrase-syntax.ts';

/** A phrase that stands in a text. */
export interface PhraseHit {
  /** Whose phrase it is. */
  readonly owner: string;
  /** The phrase as written in the register. */
  readonly phrase: string;
  /** Number of words of the phrase: how much it says. */
  readonly weight: number;
  /** Index of the word at which it begins. */
  readonly at: number;
}

/** Phrases that can be found in a text at one look per word. */
export interface PhraseIndex {
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly plain: ReadonlyMap<string, readonly Entry[]>;
}

interface Entry {
  readonly owner: string;
  readonly phrase: string;
  readonly weight: number;
  /** One run of words, or several that follow one another with a gap, written with `…` between them. */
  readonly runs: readonly (readonly PhraseWord[])[];
}

interface PhraseWord {
  readonly marked: string;
  readonly plain: string;
}

type Same = (word: string, wanted: PhraseWord) => boolean;

/** How many words may stand where a phrase has `…`. */
const WIDEST_GAP = 10;

/** An index of phrases with their owners. */
export function phraseIndex(phrases: Iterable<{ readonly owner: string; readonly phrase: string }>): PhraseIndex {
  const entries = [...phrases].flatMap(entriesOf);
  const first = (entry: Entry) => entry.runs[0]?.[0];
  return {
    exact: Map.groupBy(entries, (entry) => first(entry)?.marked ?? ''),
    // A single word without its marks is too often another word: “bến” is not “ben”.
    plain: Map.groupBy(
      entries.filter((entry) => entry.weight > 1),
      (entry) => first(entry)?.plain ?? '',
    ),
  };
}

/** The phrases that stand in the words of a text, written as in the register. */
export function phrasesIn(index: PhraseIndex, words: readonly string[]): readonly PhraseHit[] {
  return hitsOf(words, (word) => index.exact.get(word), exactly);
}

/** The same for a text typed without diacritics; a word that carries marks must still be the very word. */
export function plainPhrasesIn(index: PhraseIndex, words: readonly string[]): readonly PhraseHit[] {
  return hitsOf(words, (word) => index.plain.get(withoutDiacritics(word)), leniently);
}

/** Whether a text was typed without diacritics: of six words, fewer than one carries marks. */
export function isTypedPlain(words: readonly string[]): boolean {
  return words.filter((word) => withoutDiacritics(word) !== word).length * 6 < words.length;
}

const exactly: Same = (word, wanted) => word === wanted.marked;
const leniently: Same = (word, wanted) => word === wanted.marked || word === wanted.plain;

function entriesOf({ owner, phrase }: { readonly owner: string; readonly phrase: string }): readonly Entry[] {
  return phrasePatterns(phrase).map(({ text, runs }) => ({
    owner,
    phrase: text,
    runs: runs.map((run) => run.map((marked) => ({ marked, plain: withoutDiacritics(marked) }))),
    weight: runs.reduce((sum, run) => sum + run.length, 0),
  }));
}

function hitsOf(words: readonly string[], entriesFor: (word: string) => readonly Entry[] | undefined, same: Same): readonly PhraseHit[] {
  return words.flatMap((word, at) =>
    (entriesFor(word) ?? []).filter((entry) => standsAt(words, at, entry.runs, same)).map(({ owner, phrase, weight }) => ({ owner, phrase, weight, at })),
  );
}

function standsAt(words: readonly string[], at: number, runs: readonly (readonly PhraseWord[])[], same: Same): boolean {
  const [run, ...rest] = runs;
  if (!run) return true;
  if (!run.every((wanted, offset) => same(words[at + offset] ?? '', wanted))) return false;
  if (rest.length === 0) return true;
  const after = at + run.length;
  for (let next = after; next <= after + WIDEST_GAP && next < words.length; next += 1) if (standsAt(words, next, rest, same)) return true;
  return false;
}
