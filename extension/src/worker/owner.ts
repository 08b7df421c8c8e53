import { type Finding, findingWords, judge, type Source, sourceText, unitWords } from '@roviec/core';
import { type Context, namesOf, said, shortName } from './context.ts';
import type { Facts } from './facts.ts';
import { isForUsToDecide } from './request.ts';

/** Whose matter it is, in words. */
export interface OwnerWords {
  readonly known: boolean;
  readonly name: string;
  /** As written out in full. */
  readonly fullName: string;
  /** The text on which it rests, or why it is unclear. */
  readonly basis: string;
  /** The source is not verified. */
  readonly provisional: boolean;
  readonly decider: string | null;
}

/** Names the owner of a document's matter; an owner that is not known says why. */
export function ownerWords(facts: Facts, context: Context): OwnerWords {
  const { owner } = facts;
  if (owner.kind === 'unknown')
    return { known: false, name: context.words.unclear, fullName: context.words.unclear, basis: whyUnclear(facts, context), provisional: false, decider: null };
  const { commune } = context.words.chips;
  const [name, fullName] = owner.kind === 'unit' ? [shortName(context, owner.unit), said(context, unitWords(namesOf(context.slice), owner.unit))] : [commune, commune];
  const { source, decider = null } = owner.rule;
  return { known: true, name, fullName, basis: sourceText(source), provisional: !isVerified(source), decider };
}

/** Everything but a verified source is shown as provisional (design §2.1). */
export function isVerified({ confidence }: Source): boolean {
  return confidence === 'verified';
}

/** That the document's matter belongs to somebody else, by the same rule that the history is judged with; null when it does not, or is unclear. */
export function notOurs(facts: Facts, context: Context): { readonly finding: Finding; readonly sentence: string } | null {
  const { slice, acting, today } = context;
  if (!slice || !acting || facts.role !== 'lead' || !facts.waiting || facts.restricted || !isForUsToDecide(facts, context)) return null;
  const about = { unit: acting.agency, matter: facts.matter.kind === 'known' ? facts.matter.matter : null, place: facts.place, documentClass: facts.documentClass };
  const { findings } = judge({ kind: 'accept', ...about, on: today, lane: 'observed', evidence: [] }, 'before', slice, slice.severities);
  const finding = findings.find(({ variant }) => variant === 'accepted');
  return finding ? { finding, sentence: said(context, findingWords(finding, namesOf(slice))) } : null;
}

function whyUnclear({ matter, owner }: Facts, { words }: Context): string {
  const why = matter.kind === 'likely' ? 'unsure' : matter.kind === 'unknown' ? matter.why : owner.kind === 'unknown' ? owner.why : 'no-matter';
  return Object.hasOwn(words.why, why) ? words.why[why as keyof typeof words.why] : words.why['no-matter'];
}
