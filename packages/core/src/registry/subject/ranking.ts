import type { MatterId } from '../types.ts';
import type { Hit } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** How much a line speaks for a matter, and by what. */
export interface Ranked {
  readonly matter: MatterId;
  readonly score: number;
  /** The part of the score that rests on whole phrases. */
  readonly byPhrases: number;
  /** The phrases, the one that says most first. */
  readonly hits: readonly Hit<MatterId>[];
}

/** A Vietnamese line names its business before what it is about: what the first phrase gains, and what a word further on loses, down to the floor. */
const FIRST = 1.3;
const STEP = 0.09;
const FLOOR = 0.4;
/** What is said of where, when and what for. */
const CIRCUMSTANCE = 0.45;
const WEAK = 0.3;
/** What a further phrase of the same matter adds. */
const FURTHER = 0.2;
/** What single words and pairs add to whole phrases. */
const PAIRS = 0.5;

/** The matters of a line, the likeliest first. */
export function rankedMatters(lexicon: Lexicon, reading: Reading): readonly Ranked[] {
  const first = Math.min(...reading.hits.map(({ from }) => from));
  const byMatter = Map.groupBy(reading.hits, ({ pattern }) => pattern.value);
  const pairs = pairScores(lexicon, reading);
  return [...new Set([...byMatter.keys(), ...pairs.keys()])]
    .map((matter) => {
      const hits = (byMatter.get(matter) ?? []).map((hit) => ({ hit, score: scoreOf(hit, reading, first) })).toSorted((a, b) => b.score - a.score);
      const byPhrases = hits.reduce((sum, { score }, at) => sum + score * FURTHER ** at, 0);
      return { matter, byPhrases, score: byPhrases + PAIRS * (pairs.get(matter) ?? 0), hits: hits.map(({ hit }) => hit) };
    })
    .toSorted((a, b) => b.score - a.score || (a.matter < b.matter ? -1 : 1));
}

function scoreOf({ pattern, from, likeness }: Hit<MatterId>, { circumstance }: Reading, first: number): number {
  const place = from === first ? FIRST : Math.max(FLOOR, 1 - STEP * (from - first));
  const aside = from >= circumstance && first < circumstance ? CIRCUMSTANCE : 1;
  return pattern.weight * likeness * place * aside * (pattern.weak ? WEAK : 1);
}

function pairScores(lexicon: Lexicon, reading: Reading): ReadonlyMap<MatterId, number> {
  const scores = new Map<MatterId, number>();
  let first: number | null = null;
  for (const { key, at } of tellingKeys(lexicon, reading)) {
    const shares = lexicon.pairs.get(key);
    if (!shares) continue;
    first ??= at;
    const place = Math.max(FLOOR, 1 - STEP * (at - first));
    for (const { matter, weight } of shares) scores.set(matter, (scores.get(matter) ?? 0) + weight * place);
  }
  return scores;
}

/** The words and pairs that speak most for a matter, at most three. */
export function tellingWords(lexicon: Lexicon, reading: Reading, matter: MatterId): readonly string[] {
  const weightOf = (key: string) => lexicon.pairs.get(key)?.find((share) => share.matter === matter)?.weight ?? 0;
  const found = [...tellingKeys(lexicon, reading)].map(({ key }) => ({ key, weight: weightOf(key) })).filter(({ weight }) => weight > 0);
  return found
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, 3)
    .map(({ key }) => key);
}

function* tellingKeys({ common }: Lexicon, { tokens, mentions }: Reading): Generator<{ readonly key: string; readonly at: number }> {
  const named = new Set(mentions.flatMap(({ covers }) => covers));
  for (const [at, { plain }] of tokens.entries()) {
    if (named.has(at)) continue;
    if (!common.has(plain)) yield { key: plain, at };
    const next = named.has(at + 1) ? undefined : tokens[at + 1];
    if (next && !common.has(`${plain} ${next.plain}`)) yield { key: `${plain} ${next.plain}`, at };
  }
}
