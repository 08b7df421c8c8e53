import type { Lexicon } from './lexicon.ts';
import type { Pattern, Syllable } from './patterns.ts';
import type { Token } from './tokens.ts';
import { standingAt, type Trie } from './trie.ts';

/** A phrase that stands in a line. */
export interface Hit<T> {
  readonly pattern: Pattern<T>;
  /** First and last token, the last exclusive. */
  readonly from: number;
  readonly to: number;
  /** Indices of the tokens that are the phrase's own, gaps left out. */
  readonly covers: readonly number[];
  /** How like the phrase the line is: 1 when written letter by letter. */
  readonly likeness: number;
}

/** A line ready for looking phrases up; `plain` when it was typed without diacritics. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly plain: boolean;
}

/** How many words may stand where a phrase has `…`. */
const WIDEST_GAP = 10;
const TYPED_PLAIN = 0.95;
const WITHOUT_MARKS = 0.85;
const OTHER_MARKS = 0.6;
const MENDED = 0.85;

/** The phrases of a tree that stand in a line. */
export function hitsIn<T>(root: Trie<Pattern<T>>, { tokens, plain }: Line, { marked }: Pick<Lexicon, 'marked'>): readonly Hit<T>[] {
  const likeness = (token: Token, wanted: Syllable) => likenessOf(token, wanted, plain, marked);
  const hits: Hit<T>[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    for (const { value: pattern } of standingAt(root, tokens, from)) {
      const found = standing(pattern.runs, tokens, from, likeness);
      if (found && isSure(pattern, tokens, found)) hits.push({ pattern, from, ...found });
    }
  }
  return hits;
}

type Likeness = (token: Token, wanted: Syllable) => number;
type Found = Pick<Hit<unknown>, 'to' | 'covers' | 'likeness'>;

function standing(runs: readonly (readonly Syllable[])[], tokens: readonly Token[], from: number, likeness: Likeness): Found | null {
  const [run = [], ...rest] = runs;
  let sum = 0;
  const covers: number[] = [];
  for (const [offset, wanted] of run.entries()) {
    const token = tokens[from + offset];
    const like = token ? likeness(token, wanted) : 0;
    if (like === 0) return null;
    sum += like;
    covers.push(from + offset);
  }
  const to = from + run.length;
  const like = sum / run.length;
  if (rest.length === 0) return { to, covers, likeness: like };
  for (let next = to; next <= to + WIDEST_GAP && next < tokens.length; next += 1) {
    const found = standing(rest, tokens, next, likeness);
    if (found) return { to: found.to, covers: [...covers, ...found.covers], likeness: mean([like, run.length], [found.likeness, found.covers.length]) };
  }
  return null;
}

function mean(...parts: readonly (readonly [value: number, weight: number])[]): number {
  return parts.reduce((sum, [value, weight]) => sum + value * weight, 0) / parts.reduce((sum, [, weight]) => sum + weight, 0);
}

function likenessOf(token: Token, wanted: Syllable, plainLine: boolean, known: ReadonlySet<string>): number {
  if (token.plain !== wanted.plain) return 0;
  if (token.mended) return MENDED;
  if (token.marked === wanted.marked) return 1;
  if (token.marked === token.plain && plainLine) return TYPED_PLAIN;
  // With other marks, or without, it is another word, unless the register knows no such word.
  if (known.has(token.marked)) return 0;
  return token.marked === token.plain ? WITHOUT_MARKS : OTHER_MARKS;
}

/** A single word without its marks is too often another word: “bến” is not “ben”, and “cống … tắc” is not “công tác”. */
function isSure<T>(pattern: Pattern<T>, tokens: readonly Token[], { covers, likeness }: Found): boolean {
  if (likeness === 1) return true;
  const slips = covers.filter((at) => tokens[at]?.mended).length;
  if (slips * 2 >= pattern.length && slips > 0) return false;
  return pattern.runs.every((run) => run.length > 1);
}
