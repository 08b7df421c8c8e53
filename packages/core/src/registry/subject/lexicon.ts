import { withoutDiacritics, wordsOf } from '../fold.ts';
import { phrasePatterns } from '../phrase-syntax.ts';
import type { Matter, MatterId, Unit, Wording } from '../types.ts';
import { type Abbreviations, initialsOf, listedAbbreviations } from './abbreviations.ts';
import { pairShares, type Share, wordWeights } from './evidence.ts';
import { type Spelling, spellingOf } from './mending.ts';
import { type Mention, mentionPatterns } from './mentions.ts';
import { type Pattern, patternOf, plantPattern, runsWrittenOut } from './patterns.ts';
import { type Trie, trie } from './trie.ts';

/** A unit as far as a line may name it; one that has ended has successors. */
export type NamedUnit = Pick<Unit, 'code' | 'name' | 'shortName' | 'kind'> & Partial<Pick<Unit, 'to' | 'parent' | 'successors'>>;

/** What a subject line is read by. */
export interface Register {
  readonly matters: readonly Matter[];
  readonly units: readonly NamedUnit[];
  /** Units that have ended, where `units` holds only those of today. */
  readonly formerUnits?: readonly NamedUnit[];
  readonly wording?: readonly Wording[];
}

/** A register made ready for reading. */
export interface Lexicon {
  readonly phrases: Trie<Pattern<MatterId>>;
  readonly mentions: Trie<Pattern<Mention>>;
  readonly courtesies: Trie<Pattern<string>>;
  readonly requests: Trie<Pattern<string>>;
  readonly abbreviations: Abbreviations;
  readonly spelling: Spelling;
  /** Every word of the register with its marks: a word that is none of these may be a slip. */
  readonly marked: ReadonlySet<string>;
  readonly pairs: ReadonlyMap<string, readonly Share[]>;
  /** Words that say nothing of a matter, by themselves or side by side, without marks. */
  readonly common: ReadonlySet<string>;
  /** Every unit that a line may name, of today and of before. */
  readonly named: readonly NamedUnit[];
}

/** Registers never change, so that each is made ready once. */
const lexicons = new WeakMap<Register['matters'], Lexicon>();

/** The lexicon of a register. The first call for a version takes some hundred milliseconds at most. */
export function lexiconOf(register: Register): Lexicon {
  const kept = lexicons.get(register.matters);
  if (kept) return kept;
  const made = lexiconFrom(register);
  lexicons.set(register.matters, made);
  return made;
}

function lexiconFrom({ matters, units, formerUnits = [], wording = [] }: Register): Lexicon {
  const named = [...units, ...formerUnits];
  const listed = listedAbbreviations(wording.filter(({ kind }) => kind === 'abbreviation'));
  const known: Abbreviations = { listed, initials: () => new Map() };
  const patterns = phrasesOf(matters, known);
  const names = mentionPatterns(named, wording, known);
  const runs = patterns.flatMap((pattern) => pattern.runs.map((run) => run.map(({ marked }) => marked)));
  const others = [
    ...wording.filter(({ kind }) => kind !== 'abbreviation').map(({ text }) => wordsOf(text)),
    ...names.flatMap((name) => name.runs.map((run) => run.map(({ marked }) => marked))),
  ];
  const plainRuns = [...patterns.flatMap((pattern) => pattern.runs.map((run) => run.map(({ plain }) => plain))), ...others.map((words) => words.map(withoutDiacritics))];
  return {
    named,
    phrases: planted(patterns),
    mentions: planted(names),
    courtesies: planted(patternsOf(wording, 'courtesy')),
    requests: planted(patternsOf(wording, 'request')),
    abbreviations: { listed, initials: once(() => initialsOf(runs)) },
    spelling: spellingOf(plainRuns),
    marked: new Set([...runs.flat(), ...others.flat()]),
    pairs: pairShares(patterns, matters.length),
    common: new Set(wording.flatMap(({ kind, text }) => (kind === 'common' ? commonKeys(wordsOf(text).map(withoutDiacritics)) : []))),
  };
}

/** The phrases of all matters; one that only repeats another of its matter is left out. */
function phrasesOf(matters: Register['matters'], abbreviations: Abbreviations): readonly Pattern<MatterId>[] {
  const written = matters.flatMap(({ id, phrases }) =>
    phrases.flatMap(phrasePatterns).map(({ text, runs, weak }) => ({ matter: id, text, weak, runs: runsWrittenOut(runs, abbreviations) })),
  );
  const weightOf = wordWeights(
    written.map(({ matter, runs }) => ({ matter, words: runs.flat() })),
    matters.length,
  );
  const distinct = new Map(written.map((phrase) => [`${phrase.matter}|${phrase.runs.map((run) => run.join(' ')).join('…')}`, phrase]));
  return [...distinct.values()].map(({ matter, text, weak, runs }) => patternOf(matter, text, runs, weak, weightOf));
}

function patternsOf(wording: readonly Wording[], wanted: 'courtesy' | 'request'): readonly Pattern<string>[] {
  const texts = wording.filter(({ kind }) => kind === wanted).map(({ text }) => text);
  return texts.flatMap(phrasePatterns).map(({ text, runs }) => patternOf(text, text, runs));
}

/** Words that are common together are common by themselves. */
function commonKeys(words: readonly string[]): readonly string[] {
  return [...words, words.join(' '), ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}

function planted<T>(patterns: readonly Pattern<T>[]): Trie<Pattern<T>> {
  const root = trie<Pattern<T>>();
  for (const pattern of patterns) plantPattern(root, pattern);
  return root;
}

/** Worked out when first asked, then kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
