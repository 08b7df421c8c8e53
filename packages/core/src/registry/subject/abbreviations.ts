import { type Token, tokenOf, tokensOf } from './tokens.ts';
import { plant, type Trie, trie } from './trie.ts';

/** Letters that stand for words: those that an agency lists, and those that are the initials of a phrase of the register. */
export interface Abbreviations {
  readonly listed: Trie<readonly Token[]>;
  /** Initials without marks → what they stand for, the likeliest first; worked out when first asked. */
  readonly initials: () => ReadonlyMap<string, readonly string[]>;
}

/** How many letters initials have at least: two stand for too much. */
const FEWEST = 3;
const MOST = 6;

/** The listed abbreviations as a tree; a text of several words may be one. */
export function listedAbbreviations(entries: readonly { readonly text: string; readonly meaning: string }[]): Trie<readonly Token[]> {
  const root = trie<readonly Token[]>();
  for (const { text, meaning } of entries) {
    const words = tokensOf(text).map(({ plain }) => plain);
    plant(
      root,
      words,
      tokensOf(meaning).map(({ marked }) => tokenOf(marked)),
    );
  }
  return root;
}

/** The initials of phrases, given as runs of words with their marks. */
export function initialsOf(runs: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>();
  const known = new Set(runs.flat());
  for (const run of runs) {
    for (let from = 0; from < run.length; from += 1) {
      for (let to = from + FEWEST; to <= Math.min(run.length, from + MOST); to += 1) {
        if (from > 0 && to < run.length) continue;
        const words = run.slice(from, to);
        const initials = words.map((word) => word[0] ?? '').join('');
        if (known.has(initials)) continue;
        const meanings = counts.get(initials) ?? new Map<string, number>();
        const meaning = words.join(' ');
        meanings.set(meaning, (meanings.get(meaning) ?? 0) + 1);
        counts.set(initials, meanings);
      }
    }
  }
  return new Map([...counts].map(([initials, meanings]) => [initials, [...meanings].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([meaning]) => meaning)]));
}

/** A line with its abbreviations written out, the longest first. */
export function writtenOut(tokens: readonly Token[], { listed, initials }: Abbreviations): readonly Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const found = longestListed(tokens, at, listed);
    const meant = found?.meaning ?? (token.letters && token.plain.length >= FEWEST ? wordsFor(token, initials()) : null);
    if (meant) out.push(...meant);
    else out.push(token);
    at = found ? found.to : at + 1;
  }
  return out;
}

function wordsFor({ marked }: Token, initials: ReadonlyMap<string, readonly string[]>): readonly Token[] | null {
  const [meaning] = initials.get(marked) ?? [];
  return meaning === undefined ? null : meaning.split(' ').map(tokenOf);
}

function longestListed(tokens: readonly Token[], at: number, root: Trie<readonly Token[]>): { readonly meaning: readonly Token[]; readonly to: number } | null {
  let node: Trie<readonly Token[]> | undefined = root;
  let found: { readonly meaning: readonly Token[]; readonly to: number } | null = null;
  for (let to = at; node; to += 1) {
    const [meaning] = node.ends;
    if (meaning && tokens.slice(at, to).some(({ letters }) => letters)) found = { meaning, to };
    const token: Token | undefined = tokens[to];
    node = token ? node.next.get(token.plain) : undefined;
  }
  return found;
}
