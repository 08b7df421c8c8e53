import { withoutDiacritics } from '../registry/fold.ts';
import { phrasePatterns } from '../registry/phrase-syntax.ts';
import type { Token } from './tokens.ts';

/** A wording that stands in a reply. */
export interface Spot<S extends string> {
  readonly signal: S;
  /** Indices of its first token and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** Wordings that can be found in a reply, by the first word without its marks. */
export type Wordings<S extends string> = ReadonlyMap<string, readonly Entry<S>[]>;

interface Entry<S extends string> {
  readonly signal: S;
  /** Runs of words that follow one another, a gap between two. */
  readonly runs: readonly (readonly Wanted[])[];
  readonly words: readonly Wanted[];
}

interface Wanted {
  readonly word: string;
  readonly plain: string;
  /** Stands by itself beside a gap. */
  readonly lone: boolean;
}

interface Candidate<S extends string> extends Spot<S> {
  readonly used: readonly number[];
}

/** How many words may stand where a wording has `…`. */
const WIDEST_GAP = 6;
/** A word shorter than this is too easily another word when one of its marks is wrong. */
const SHORTEST_SLIP = 3;

/** An index of wordings, written as the register writes its phrases: `…` is a gap, `(a/b/)` a choice. */
export function wordings<S extends string>(lists: Readonly<Record<S, readonly string[]>>): Wordings<S> {
  const entries = (Object.entries(lists) as [S, readonly string[]][]).flatMap(([signal, phrases]) => phrases.flatMap((phrase) => entriesOf(signal, phrase)));
  return Map.groupBy(entries, ({ words }) => words[0]?.plain ?? '');
}

/**
 * The wordings that stand in a reply; where two overlap the longer one counts, so that “không đồng ý” is never read as
 * “đồng ý”. A sentence typed without diacritics is matched
 * without them; else one word of a wording may lack its marks.
 */
export function spotsIn<S extends string>(index: Wordings<S>, tokens: readonly Token[]): readonly Spot<S>[] {
  const found = tokens.flatMap(({ plain: first }, at) => (index.get(first) ?? []).flatMap((entry) => candidatesAt(entry, tokens, at)));
  const taken = new Set<number>();
  return found
    .toSorted((a, b) => b.used.length - a.used.length || a.to - a.from - (b.to - b.from) || a.from - b.from)
    .filter(({ used }) => {
      if (used.some((token) => taken.has(token))) return false;
      for (const token of used) taken.add(token);
      return true;
    })
    .map(({ signal, from, to }) => ({ signal, from, to }))
    .toSorted((a, b) => a.from - b.from);
}

function entriesOf<S extends string>(signal: S, phrase: string): readonly Entry<S>[] {
  return phrasePatterns(phrase).map(({ runs: written }) => {
    const runs = written.map((run) => run.map((word) => ({ word, plain: withoutDiacritics(word), lone: run.length === 1 && written.length > 1 })));
    return { signal, runs, words: runs.flat() };
  });
}

function candidatesAt<S extends string>(entry: Entry<S>, tokens: readonly Token[], at: number): readonly Candidate<S>[] {
  const used = placeOf(entry.runs, tokens, at);
  const last = used?.at(-1);
  if (!used || last === undefined) return [];
  const typed = used.map((index) => tokens[index]?.word ?? '');
  return isAlike(entry.words, typed, tokens[at]?.bare === true) ? [{ signal: entry.signal, from: at, to: last + 1, used }] : [];
}

/** The tokens that a wording takes when it begins at `at`, compared without marks; null when it does not stand there. A gap stays within its clause. */
function placeOf(runs: readonly (readonly Wanted[])[], tokens: readonly Token[], at: number): readonly number[] | null {
  const [run, ...rest] = runs;
  if (!run) return [];
  const first = tokens[at];
  if (!first || !run.every(({ plain }, offset) => tokens[at + offset]?.plain === plain && tokens[at + offset]?.sentence === first.sentence)) return null;
  const own = run.map((_, offset) => at + offset);
  if (rest.length === 0) return own;
  const after = at + run.length;
  const clause = tokens[after - 1]?.clause;
  for (let next = after; next <= after + WIDEST_GAP && tokens[next]?.clause === clause; next += 1) {
    const more = placeOf(rest, tokens, next);
    if (more) return [...own, ...more];
  }
  return null;
}

/** Whether what was typed is the wording, given that it is without marks. A single word must be the very word: “bến” is not “ben”. */
function isAlike(words: readonly Wanted[], typed: readonly string[], bare: boolean): boolean {
  const other = words.flatMap((wanted, index) => (typed[index] === wanted.word ? [] : [{ ...wanted, typed: typed[index] ?? '' }]));
  if (other.length === 0) return true;
  if (words.length < 2) return false;
  // Two letters beside a gap are nobody's word: “bo” is “bỏ”, “bộ” and “bò”.
  if (bare) return other.every((wanted) => wanted.typed === wanted.plain && !(wanted.lone && wanted.plain.length < SHORTEST_SLIP));
  return other.length === 1 && other.every((wanted) => lacksMarks(wanted.typed, wanted.word));
}

/** Whether a word is another with some of its marks left out: `thông` for `thống`, never `dựng` for `dừng`. */
function lacksMarks(word: string, wanted: string): boolean {
  if (wanted.length < SHORTEST_SLIP) return false;
  const there = marksOf(wanted);
  return marksOf(word).every((mark) => there.includes(mark));
}

function marksOf(word: string): readonly string[] {
  return word.normalize('NFD').replaceAll('đ', 'd\u0335').match(/\p{M}/gu) ?? [];
}
