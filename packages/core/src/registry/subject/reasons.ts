import type { MatterId, UnitCode } from '../types.ts';
import type { Lexicon } from './lexicon.ts';
import { type Ranked, tellingWords } from './ranking.ts';
import type { Reading } from './reading.ts';

/** Why a line has the owner that it has, or none. */
export type Reason =
  /** A phrase of the register stands in the line. */
  | { readonly kind: 'phrase'; readonly phrase: string; readonly matter: MatterId }
  /** Words of the register's phrases do, but no whole phrase. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly matter: MatterId }
  | { readonly kind: 'addressee'; readonly unit: UnitCode }
  | { readonly kind: 'place'; readonly unit: UnitCode }
  | { readonly kind: 'courtesy'; readonly phrase: string }
  | { readonly kind: 'even'; readonly matters: readonly MatterId[] }
  | { readonly kind: 'nothing' };

/** What an answer rests on. */
export interface Grounds {
  readonly lexicon: Lexicon;
  readonly reading: Reading;
  readonly ranked: Ranked;
  readonly owner: string;
  readonly place: UnitCode | null;
  readonly addressees: ReadonlySet<UnitCode>;
}

/** The reasons for an owner, the weightiest first. */
export function reasonsFor({ lexicon, reading, ranked, owner, place, addressees }: Grounds): readonly Reason[] {
  const { matter } = ranked;
  const phrases = [...new Set(ranked.hits.map(({ pattern }) => pattern.text))];
  const words = phrases.length > 0 ? [] : tellingWords(lexicon, reading, matter);
  return [
    ...phrases.map((phrase) => ({ kind: 'phrase' as const, phrase, matter })),
    ...(words.length > 0 ? [{ kind: 'words' as const, words, matter }] : []),
    ...(addressees.has(owner) ? [{ kind: 'addressee' as const, unit: owner }] : []),
    ...(owner === place ? [{ kind: 'place' as const, unit: place }] : []),
  ];
}
