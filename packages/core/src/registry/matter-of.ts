import { CEREMONIAL_PHRASES } from './ceremonial.ts';
import { wordsOf } from './fold.ts';
import { isTypedPlain, type PhraseHit, type PhraseIndex, phraseIndex, phrasesIn, plainPhrasesIn } from './phrase-index.ts';
import type { Matter, MatterId } from './types.ts';

/** What a subject line is about. `unknown` is the default: a wrong owner shown with confidence is worse than none. */
export type MatterSuggestion =
  /** `because`: the phrases of the register that stand in the title, the one that decided first. */
  { readonly kind: 'known'; readonly matter: MatterId; readonly because: readonly string[] } | { readonly kind: 'unknown'; readonly why: 'no-phrase' | 'ambiguous' | 'ceremonial' };

type PhraseSource = Pick<Matter, 'id' | 'phrases'>;

/** A register never changes, so that its index is built once per version. */
const indexes = new WeakMap<readonly PhraseSource[], PhraseIndex>();
let ceremonialIndex: PhraseIndex | undefined;

/** What a subject line may begin with before it says anything. */
const PREAMBLES: readonly (readonly string[])[] = [['v', 'v'], ['về', 'việc'], ['ve', 'viec'], ['trích', 'yếu'], ['công', 'văn'], ['về'], ['gửi']];

/** Words after which a subject line tells where, when or what for, and no longer what is asked. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['tại', 'phục', 'để', 'nhằm', 'trên', 'trong', 'trước', 'dịp', 'khi', 'gần', 'giáp']);

/**
 * The matter that a subject line (trích yếu) speaks of, by the phrases of the register: the longest phrase wins; when
 * phrases of two matters are equally long nothing is guessed. What stands before “tại …”, “phục vụ …” is what is asked,
 * and what stands after counts only when nothing is found before. A phrase may leave a gap with `…` (“giấy phép xây dựng …
 * cấp III”). Titles typed without diacritics are matched without them, but only when nothing matches as written.
 */
export function suggestMatter(matters: readonly PhraseSource[], title: string): MatterSuggestion {
  const words = wordsOf(title);
  const ceremonial = find(ceremonies(), words);
  const opening = openingOf(words);
  if (ceremonial.some((hit) => hit.at <= opening)) return { kind: 'unknown', why: 'ceremonial' };
  const hits = find(indexOf(matters), words);
  if (hits.length === 0) return { kind: 'unknown', why: ceremonial.length > 0 ? 'ceremonial' : 'no-phrase' };
  const asked = askedIn(hits, words);
  const weight = Math.max(...asked.map((hit) => hit.weight));
  const winners = new Set(asked.filter((hit) => hit.weight === weight).map((hit) => hit.owner));
  const [matter, ...equals] = winners;
  if (matter === undefined || equals.length > 0) return { kind: 'unknown', why: 'ambiguous' };
  return { kind: 'known', matter, because: phrasesOf(hits, matter) };
}

function find(index: PhraseIndex, words: readonly string[]): readonly PhraseHit[] {
  const hits = phrasesIn(index, words);
  return hits.length === 0 && isTypedPlain(words) ? plainPhrasesIn(index, words) : hits;
}

/** The hits that begin before any circumstance, or all of them when there are none. */
function askedIn(hits: readonly PhraseHit[], words: readonly string[]): readonly PhraseHit[] {
  const circumstance = words.findIndex((word) => CIRCUMSTANCES.has(word));
  const before = circumstance < 0 ? hits : hits.filter((hit) => hit.at < circumstance);
  return before.length > 0 ? before : hits;
}

function phrasesOf(hits: readonly PhraseHit[], matter: MatterId): readonly string[] {
  const own = hits.filter((hit) => hit.owner === matter).toSorted((a, b) => b.weight - a.weight);
  return [...new Set(own.map((hit) => hit.phrase))];
}

/** Index of the first word after “V/v”, “Về việc” and the like. */
function openingOf(words: readonly string[]): number {
  let at = 0;
  for (let found: readonly string[] | undefined; ; at += found.length) {
    found = PREAMBLES.find((preamble) => preamble.every((word, offset) => words[at + offset] === word));
    if (!found) return at;
  }
}

function indexOf(matters: readonly PhraseSource[]): PhraseIndex {
  const kept = indexes.get(matters);
  if (kept) return kept;
  const index = phraseIndex(matters.flatMap(({ id, phrases }) => phrases.map((phrase) => ({ owner: id, phrase }))));
  indexes.set(matters, index);
  return index;
}

function ceremonies(): PhraseIndex {
  ceremonialIndex ??= phraseIndex(CEREMONIAL_PHRASES.map((phrase) => ({ owner: 'ceremony', phrase })));
  return ceremonialIndex;
}
