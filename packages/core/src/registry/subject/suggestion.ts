import type { CivilDate } from '../../time/index.ts';
import { ownerOf } from '../competence.ts';
import type { CompetenceRule, MatterId, UnitCode } from '../types.ts';
import { CONFIDENT, confidenceOf } from './confidence.ts';
import { type Lexicon, lexiconOf, type Register } from './lexicon.ts';
import { addresseesIn, placeIn } from './mentions.ts';
import { type Ranked, rankedMatters } from './ranking.ts';
import { type Reading, readLine } from './reading.ts';
import { type Reason, reasonsFor } from './reasons.ts';

/** The register that a line is read and answered by. */
export interface SubjectView extends Register {
  readonly competence: readonly CompetenceRule[];
}

export interface SubjectQuestion {
  /** The subject line (trích yếu). */
  readonly title: string;
  /** The day on which the owner is asked for. */
  readonly on: CivilDate;
  /** The commune where the matter lies, when it is known from elsewhere; otherwise the one that the line names. */
  readonly place?: UnitCode | null;
}

/** An agency, or whichever commune the matter lies in. */
export type SuggestedOwner = UnitCode | 'commune-of-place';

/** Who is likely to own what a line speaks of. */
export interface Candidate {
  readonly owner: SuggestedOwner;
  readonly matter: MatterId;
  /** How likely it is, from 0 to 1; of all candidates together at most 1. */
  readonly confidence: number;
}

/** Whose business a subject line is. No owner is the default: a wrong one shown with confidence is worse than none. */
export type OwnerSuggestion = {
  /** The others, the likelier first; at most four. */
  readonly alternatives: readonly Candidate[];
  readonly because: readonly Reason[];
  readonly place: UnitCode | null;
} & (
  | (Candidate & {
      readonly kind: 'known';
      /** Whether a warning may rest on it. */
      readonly confident: boolean;
      /** The phrases of the register that stand in the line, the one that decided first. */
      readonly phrases: readonly string[];
    })
  | { readonly kind: 'unknown'; readonly why: 'no-phrase' | 'ambiguous' | 'ceremonial' }
);

/** A line that says less than this says nothing of an owner. */
const LEAST_SCORE = 2;
/** Two owners whose phrases weigh alike to this share are not told apart. */
const ALIKE = 0.98;
const NEARLY = 0.85;
/** What the further matters of one owner add to its best. */
const FURTHER_MATTERS = 0.3;
/** What being asked by name adds, and what naming the commune does: neither makes an owner by itself. */
const ADDRESSED = 2;
const NAMED_PLACE = 1.2;
const MOST_ALTERNATIVES = 4;
/** Matters further down the list change nothing. */
const MOST_MATTERS = 30;

interface Scored {
  readonly owner: SuggestedOwner;
  readonly score: number;
  readonly ranked: Ranked;
}

/** Reads a subject line and says whose it is on a day, how sure that is, and by which words. Deterministic. */
export function suggestOwner(view: SubjectView, { title, on, place: known = null }: SubjectQuestion): OwnerSuggestion {
  const lexicon = lexiconOf(view);
  const reading = readLine(lexicon, title);
  const place = known ?? placeIn(reading.mentions, lexicon.named);
  if (reading.courtesy !== null) return { kind: 'unknown', why: 'ceremonial', place, alternatives: [], because: [{ kind: 'courtesy', phrase: reading.courtesy }] };
  const owners = scoredOwners(view, lexicon, reading, on, place);
  const [best, second] = owners;
  if (!best || best.score < LEAST_SCORE) return { kind: 'unknown', why: 'no-phrase', place, alternatives: [], because: [{ kind: 'nothing' }] };
  const confidence = confidenceOf(best, second?.score ?? 0, reading);
  const alternatives = alternativesOf(owners.slice(1), 1 - confidence);
  if (isEven(best, owners.slice(1))) {
    const even = alternativesOf(owners, 1);
    return { kind: 'unknown', why: 'ambiguous', place, alternatives: even, because: [{ kind: 'even', matters: even.slice(0, 2).map(({ matter }) => matter) }] };
  }
  return {
    ...{ kind: 'known', owner: best.owner, matter: best.ranked.matter, confidence, confident: confidence >= CONFIDENT, place, alternatives },
    phrases: [...new Set(best.ranked.hits.map(({ pattern }) => pattern.text))],
    because: reasonsFor({ lexicon, reading, ranked: best.ranked, owner: best.owner, place, addressees: addresseesIn(reading.tokens, reading.mentions, lexicon.named) }),
  };
}

function scoredOwners(view: SubjectView, lexicon: Lexicon, reading: Reading, on: CivilDate, place: UnitCode | null): readonly Scored[] {
  const addressees = addresseesIn(reading.tokens, reading.mentions, lexicon.named);
  const owners = new Map<SuggestedOwner, Scored>();
  for (const ranked of rankedMatters(lexicon, reading).slice(0, MOST_MATTERS)) {
    const found = ownerOf(view, { matter: ranked.matter, on, place });
    if (found.kind === 'unknown') continue;
    const owner = found.kind === 'unit' ? found.unit : 'commune-of-place';
    const before = owners.get(owner);
    owners.set(owner, before ? { ...before, score: before.score + FURTHER_MATTERS * ranked.score } : { owner, score: ranked.score, ranked });
  }
  const boosted = [...owners.values()].map((entry) => {
    const addressed = addressees.has(entry.owner) ? ADDRESSED * Math.min(1, entry.score) : 0;
    return { ...entry, score: entry.score * (entry.owner === place ? NAMED_PLACE : 1) + addressed };
  });
  return boosted.toSorted((a, b) => b.score - a.score || (a.owner < b.owner ? -1 : 1));
}

/** Whether the phrases of another owner weigh as much as those of the best, and nothing else tells them apart. */
function isEven(best: Scored, others: readonly Scored[]): boolean {
  return others.some(
    ({ score, ranked }) =>
      score >= ALIKE * best.score || (best.ranked.byPhrases > 0 && ranked.byPhrases >= ALIKE * best.ranked.byPhrases && ranked.score >= NEARLY * best.ranked.score),
  );
}

function alternativesOf(owners: readonly Scored[], left: number): readonly Candidate[] {
  const total = owners.reduce((sum, { score }) => sum + score, 0);
  return owners.slice(0, MOST_ALTERNATIVES).map(({ owner, ranked, score }) => ({ owner, matter: ranked.matter, confidence: rounded(total > 0 ? (left * score) / total : 0) }));
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
