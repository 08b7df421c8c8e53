import { isTypedPlain } from '../fold.ts';
import type { MatterId } from '../types.ts';
import { writtenOut } from './abbreviations.ts';
import { type Hit, hitsIn } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { mended } from './mending.ts';
import type { Mention } from './mentions.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What stands in a subject line. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** Phrases of the register, none inside a longer one and none inside a name. */
  readonly hits: readonly Hit<MatterId>[];
  /** Names of bodies and places. */
  readonly mentions: readonly Hit<Mention>[];
  /** The words of courtesy that make the line nobody's business: it begins with them, or they come before any phrase, and nothing is asked for after them. */
  readonly courtesy: string | null;
  /** Words of courtesy stand anywhere in it. */
  readonly courteous: boolean;
  /** Index of the first token that tells where, when or what for; the number of tokens when there is none. */
  readonly circumstance: number;
}

/** What a subject line may begin with before it says anything. */
const PREAMBLES: readonly (readonly string[])[] = ['v v', 've viec', 'trich yeu', 'cong van', 've', 'gui', 'tran trong', 'kinh'].map((words) => words.split(' '));

/** Words after which a line tells where, when or what for, and no longer what is asked. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['tại', 'phục', 'để', 'nhằm', 'trên', 'trong', 'trước', 'dịp', 'khi', 'gần', 'giáp', 'do', 'vì', 'theo', 'sau', 'qua', 'từ']);

/** Reads a line by a lexicon: names first, then the phrases outside them. */
export function readLine(lexicon: Lexicon, title: string): Reading {
  const written = tokensOf(title);
  const tokens = mended(writtenOut(written, lexicon.abbreviations), lexicon.spelling);
  const line = { tokens, plain: isTypedPlain(written.map(({ marked }) => marked)) };
  const mentions = longest(hitsIn(lexicon.mentions, line, lexicon));
  const found = hitsIn(lexicon.phrases, line, lexicon).filter((hit) => !isPartOfName(hit, mentions));
  const opening = openingOf(tokens);
  const courtesies = hitsIn(lexicon.courtesies, line, lexicon);
  const courtesy = courtesies.find(({ from }) => from <= opening || found.every((hit) => from <= hit.from));
  // “Chúc anh chị khỏe, cho em hỏi …”: what is asked for after the greeting is the business.
  const asked = hitsIn(lexicon.requests, line, lexicon).some((request) => courtesy && request.from >= courtesy.from && found.some(({ from }) => from >= request.to));
  const circumstance = tokens.findIndex(({ marked }, at) => at > opening && CIRCUMSTANCES.has(marked));
  return {
    ...{ tokens, mentions },
    hits: withoutContained(found),
    courtesy: asked ? null : (courtesy?.pattern.text ?? null),
    courteous: courtesies.length > 0,
    circumstance: circumstance < 0 ? tokens.length : circumstance,
  };
}

/** Index of the first token that says something, after “V/v” and the like. */
function openingOf(tokens: readonly Token[]): number {
  let at = 0;
  for (let found: readonly string[] | undefined; ; at += found.length) {
    found = PREAMBLES.find((preamble) => preamble.every((word, offset) => tokens[at + offset]?.plain === word));
    if (!found) return at;
  }
}

/** Names that do not overlap, the longer first. */
function longest<T>(hits: readonly Hit<T>[]): readonly Hit<T>[] {
  const kept: Hit<T>[] = [];
  for (const hit of hits.toSorted((a, b) => b.covers.length - a.covers.length || a.from - b.from)) {
    if (kept.every((other) => hit.to <= other.from || other.to <= hit.from)) kept.push(hit);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

function isPartOfName(hit: Hit<unknown>, names: readonly Hit<unknown>[]): boolean {
  return names.some((name) => hit.covers.length <= name.covers.length + 1 && hit.covers.some((at) => name.from <= at && at < name.to));
}

/** Without the phrases that are a part of a longer one that stands there. */
function withoutContained(hits: readonly Hit<MatterId>[]): readonly Hit<MatterId>[] {
  return hits.filter(
    (hit) => !hits.some((other) => other.covers.length > hit.covers.length && other.likeness >= hit.likeness * 0.8 && hit.covers.every((at) => other.covers.includes(at))),
  );
}
