import { telexPlain } from './telex.ts';
import type { Token } from './tokens.ts';

/** What slips of the keyboard are set right by: the words of the register and which of them stand side by side. */
export interface Spelling {
  readonly words: ReadonlySet<string>;
  /** `a b` for each two plain words that stand side by side in a phrase. */
  readonly pairs: ReadonlySet<string>;
  /** A word with one letter left out → the words that it may come from. */
  readonly near: ReadonlyMap<string, readonly string[]>;
}

/** A word shorter than this has too many neighbours to be guessed. */
const SHORTEST = 3;

/** The spelling of a set of phrases, given as runs of plain words. */
export function spellingOf(runs: Iterable<readonly string[]>): Spelling {
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const run of runs) {
    for (const [at, word] of run.entries()) {
      words.add(word);
      if (at > 0) pairs.add(`${run[at - 1]} ${word}`);
    }
  }
  const near = new Map<string, string[]>();
  for (const word of words) {
    for (const shorter of [word, soundOf(word), ...oneLess(word)]) {
      const list = near.get(shorter);
      if (list) list.push(word);
      else near.set(shorter, [word]);
    }
  }
  return { words, pairs, near };
}

/** The line with its slips set right: words that nobody knows, where a neighbour says which one was meant. */
export function mended(tokens: readonly Token[], spelling: Spelling): readonly Token[] {
  const right: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = right.at(-1)?.plain;
    const after = tokens[at + 1]?.plain;
    right.push(mend(token, before, after, spelling) ?? token);
  }
  return right;
}

function mend(token: Token, before: string | undefined, after: string | undefined, spelling: Spelling): Token | null {
  const { words, pairs } = spelling;
  const { plain, letters } = token;
  if (letters || plain.length < SHORTEST || /\d/.test(plain)) return null;
  const joins = (word: string) => Number(pairs.has(`${before} ${word}`)) + Number(pairs.has(`${word} ${after}`));
  if (words.has(plain)) {
    // A known word was meant as it stands, unless it fits neither neighbour and a word one slip away fits both.
    return joins(plain) > 0 ? null : pick(token, spelling, joins, 2);
  }
  const typed = telexPlain(plain);
  if (typed !== null && words.has(typed)) return as(token, typed);
  return pick(token, spelling, joins, 1);
}

/** The word that was meant: one slip away, and beside as many of its neighbours as asked; the one beside most of them. */
function pick(token: Token, { near }: Spelling, joins: (word: string) => number, least: number): Token | null {
  const meant = new Set([token.plain, soundOf(token.plain), ...oneLess(token.plain)].flatMap((key) => near.get(key) ?? []));
  const fitting = [...meant].filter((word) => word !== token.plain && joins(word) >= least && (isOneSlip(token.plain, word) || soundOf(word) === soundOf(token.plain)));
  const [first] = fitting.toSorted((a, b) => joins(b) - joins(a) || (a < b ? -1 : 1));
  return first === undefined ? null : as(token, first);
}

/** Spellings that sound alike in one region or another: d, gi and r; s and x; tr and ch; l and n; i and y. */
function soundOf(plain: string): string {
  const onset = plain
    .replace(/^(gi(?=[aeou])|r)/, 'd')
    .replace(/^x/, 's')
    .replace(/^tr/, 'ch')
    .replace(/^l/, 'n')
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^[kq]/, 'c');
  return `~${onset.replaceAll('y', 'i')}`;
}

function as(token: Token, plain: string): Token {
  return { ...token, marked: plain, plain, mended: true };
}

function oneLess(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return Math.max(restA.length, restB.length) <= 1 || (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]);
}
