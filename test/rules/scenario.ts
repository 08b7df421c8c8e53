import { agencyByName, judge, type Occasion, type Reference, suggestMatter, type UnitCode } from '@roviec/core';

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
export type Tale = ToldForward | ToldAccept | ToldReturn | ToldAnswer;

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
  const subject = 'forwards' in tale ? tale.forwards : 'accepts' in tale ? tale.accepts : 'returns' in tale ? tale.returns : '';
  const suggestion = suggestMatter(reference.matters, subject);
  const matter = suggestion.kind === 'known' ? suggestion.matter : null;
  const about = { unit, matter, place: tale.place === undefined ? null : unitOf(reference, tale.place), documentClass: 'ordinary' as const, on: tale.on, evidence: [] };
  const delegation = tale.delegation === undefined ? {} : { delegation: tale.delegation };
  if ('forwards' in tale) return { ...about, kind: 'forward', to: [unitOf(reference, tale.to)], ...delegation };
  if ('accepts' in tale) return { ...about, kind: 'accept', ...delegation };
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

/** What one rule says of a tale, asked through the same door as everybody else. */
export function verdictOf(rule: string, tale: Tale, reference: Reference): 'hit' | 'miss' | 'unknown' {
  const occasion = occasionOf(tale, reference);
  const { findings, unknown } = judge(occasion, occasion.kind === 'answer' ? 'after' : 'before', reference, {});
  if (findings.some((finding) => finding.rule === rule)) return 'hit';
  return unknown.some((entry) => entry.rule === rule) ? 'unknown' : 'miss';
}

function unitOf(reference: Reference, name: string): UnitCode {
  const code = agencyByName(reference.units, name) ?? reference.units.find((unit) => unit.name.vi === name)?.code;
  if (!code) throw new Error(`no unit is called ${name}`);
  return code;
}
