import { agencyByName, judge, type LoosenOccasion, type Occasion, type Reference, type SubmitOccasion, suggestOwner, type UnitCode } from '@roviec/core';

/** An act as office people would tell it; names are those of the demonstration province. */
interface Told {
  readonly on: string;
  /** The commune where the matter lies. */
  readonly place?: string;
  readonly delegation?: string;
  readonly expect?: 'hit' | 'miss' | 'unknown';
}
export type ToldForward = Told & { readonly actor: string; readonly forwards: string; readonly to: string };
export type ToldAccept = Told & { readonly actor: string; readonly accepts: string };
export type ToldReturn = Told & { readonly actor: string; readonly returns: string; readonly to: string; readonly ground: string; readonly before?: boolean };
export type ToldAnswer = Told & { readonly unit: string; readonly due: string; readonly received: string | null; readonly seen: boolean };
export type ToldSubmit = Told & {
  readonly actor: string;
  readonly submits: string;
  readonly to: string;
  /** Post and officer; absent: nobody can be read. */
  readonly signed?: readonly [post: string, officer: string];
  /** Absent: it cannot be read. */
  readonly proposal?: { readonly option: boolean; readonly responsible: boolean };
  /** Units whose disagreement is open; absent: the consults are not known. */
  readonly dissent?: readonly string[];
};
export type ToldHandle = Told & { readonly actor: string; readonly handles: string };
export type ToldOwnership = Told & {
  readonly actor: string;
  readonly leads: readonly string[];
  readonly officer: string | null;
  readonly limitPassed: boolean | null;
  readonly postHeld?: boolean;
};
export type ToldPace = Told & {
  readonly actor: string;
  readonly idleShare: number;
  readonly limitShare: number | null;
  readonly overdue?: boolean;
  readonly assignedLate?: boolean;
};
export type ToldLoosen = Told & {
  readonly actor: string;
  readonly loosens: 'deadline' | 'target';
  readonly allowed: LoosenOccasion['allowed'];
  readonly before?: number;
};
export type Tale = ToldForward | ToldAccept | ToldReturn | ToldAnswer | ToldSubmit | ToldHandle | ToldOwnership | ToldPace | ToldLoosen;

/** Every rule has one of each: what it must catch, must leave alone, and must not judge. */
export interface Scenarios {
  readonly rule: string;
  readonly hit: Tale;
  readonly miss: Tale;
  readonly boundary: Tale;
  readonly exempt: Tale;
  readonly unknown: Tale;
}

/** The occasion that a tale is about. */
export function occasionOf(tale: Tale, reference: Reference): Occasion {
  const unit = unitOf(reference, 'actor' in tale ? tale.actor : tale.unit);
  const subject = subjectOf(tale);
  const suggestion = suggestOwner(reference, { title: subject, on: tale.on });
  const matter = suggestion.kind === 'known' && suggestion.confident ? suggestion.matter : null;
  const about = { unit, matter, place: tale.place === undefined ? null : unitOf(reference, tale.place), documentClass: 'ordinary' as const, on: tale.on, evidence: [] };
  const delegation = tale.delegation === undefined ? {} : { delegation: tale.delegation };
  if ('forwards' in tale) return { ...about, kind: 'forward', to: [unitOf(reference, tale.to)], ...delegation };
  if ('accepts' in tale) return { ...about, kind: 'accept', ...delegation };
  if ('submits' in tale) return submitOf(tale, about, reference);
  if ('handles' in tale) return { ...about, kind: 'handle', ...delegation };
  if ('leads' in tale) {
    const { officer, limitPassed, postHeld } = tale;
    return { ...about, kind: 'ownership', leads: tale.leads.map((name) => unitOf(reference, name)), officer, limitPassed, postHeld: postHeld ?? null };
  }
  if ('idleShare' in tale) {
    const { idleShare, limitShare, overdue = false, assignedLate = false } = tale;
    return { ...about, kind: 'pace', idleShare, limitShare, overdue, assignedLate };
  }
  if ('loosens' in tale) return { ...about, kind: 'loosen', what: tale.loosens, allowed: tale.allowed, before: tale.before ?? 0 };
  if ('returns' in tale)
    return { ...about, kind: 'return', to: [unitOf(reference, tale.to)], defects: [{ code: 'quality', ground: tale.ground }], earlier: tale.before ? ['quality'] : [] };
  return {
    ...about,
    kind: 'answer',
    consult: 'c1',
    dueAt: Date.parse(tale.due),
    receivedAt: tale.received === null ? null : Date.parse(tale.received),
    everyChannelSeen: tale.seen,
  };
}

function subjectOf(tale: Tale): string {
  if ('forwards' in tale) return tale.forwards;
  if ('accepts' in tale) return tale.accepts;
  if ('submits' in tale) return tale.submits;
  if ('handles' in tale) return tale.handles;
  return 'returns' in tale ? tale.returns : '';
}

function submitOf(tale: ToldSubmit, about: Omit<SubmitOccasion, 'kind' | 'to' | 'signer' | 'proposal' | 'openDissent'>, reference: Reference): SubmitOccasion {
  const [post, officer] = tale.signed ?? [];
  const signer = post === undefined || officer === undefined ? null : { post, officer, capacity: null };
  const openDissent = tale.dissent?.map((name) => unitOf(reference, name)) ?? null;
  return { ...about, kind: 'submit', to: unitOf(reference, tale.to), signer, proposal: tale.proposal ?? null, openDissent };
}

/** What one rule says of a tale, asked through the same door as everybody else. */
export function verdictOf(rule: string, tale: Tale, reference: Reference): 'hit' | 'miss' | 'unknown' {
  const occasion = occasionOf(tale, reference);
  const { findings, unknown } = judge(occasion, occasion.kind === 'answer' || occasion.kind === 'pace' ? 'after' : 'before', reference, {});
  if (findings.some((finding) => finding.rule === rule)) return 'hit';
  return unknown.some((entry) => entry.rule === rule) ? 'unknown' : 'miss';
}

function unitOf(reference: Reference, name: string): UnitCode {
  const code = agencyByName(reference.units, name) ?? reference.units.find((unit) => unit.name.vi === name)?.code;
  if (!code) throw new Error(`no unit is called ${name}`);
  return code;
}
