import { agencyOf, civilDateOf, ownerOf, type Source, sourceText, type UnitCode } from '@roviec/core';
import type { DossierSummary, RegistrySlice } from '@roviec/schema';
import type { ConsultDraft, ConsultRule } from './consult.ts';

/** Why a unit is offered: the procedure names it, the register relates it to the matter, or its word is in place everywhere. */
export type Relation = 'procedure' | 'related' | 'cross-cutting';

/** A unit that may be asked, and on what ground it is offered; the procedure's own ground is the procedure. */
export interface SuggestedUnit {
  readonly unit: UnitCode;
  readonly relation: Relation;
  readonly source: Source | null;
}

/**
 * Whom a matter concerns, by the procedure first, then by the register of competence and by what counts as related
 * everywhere; the same sets that the rule `unrelated-consult` judges by. Units that have ended are not offered.
 */
export function suggestedUnits(slice: RegistrySlice, dossier: DossierSummary, rule: ConsultRule, now: number): readonly SuggestedUnit[] {
  const owner = ownerOf(slice, { matter: dossier.matter, on: civilDateOf(now), place: dossier.place });
  const everywhere = slice.parameters.find(({ rule: by, name }) => by === 'unrelated-consult' && name === 'cross-cutting');
  const related = owner.kind === 'unknown' ? [] : owner.rule.related.map((unit) => ({ unit, relation: 'related' as const, source: owner.rule.source }));
  const common = Array.isArray(everywhere?.value) ? everywhere.value.map((unit) => ({ unit, relation: 'cross-cutting' as const, source: everywhere.source })) : [];
  const all = [...rule.consultees.map((unit) => ({ unit, relation: 'procedure' as const, source: null })), ...related, ...common];
  const lead = agencyOf(slice.units, dossier.lead);
  const known = new Set(slice.units.map(({ code }) => code));
  return all.filter(({ unit }, at) => unit !== lead && known.has(unit) && all.findIndex((other) => other.unit === unit) === at);
}

/** Chosen units that neither the procedure nor the register relates to the matter. */
export function unrelatedUnits(chosen: readonly UnitCode[], suggested: readonly SuggestedUnit[]): readonly UnitCode[] {
  return chosen.filter((code) => !suggested.some(({ unit }) => unit === code));
}

/** Chosen units that do not reply through RõViệc, so that their silence is not known for certain. */
export function unconnected(chosen: readonly UnitCode[], slice: RegistrySlice): readonly UnitCode[] {
  const enrolled = new Set(slice.units.filter((unit) => unit.enrolled).map(({ code }) => code));
  return chosen.filter((code) => !enrolled.has(code));
}

/** Units that were asked as often as the procedure allows. */
export function askedOut(dossier: DossierSummary, rule: ConsultRule): readonly UnitCode[] {
  const times = Map.groupBy(
    dossier.consults.flatMap(({ consultees }) => consultees.map(({ unit }) => unit)),
    (unit) => unit,
  );
  return [...times].filter(([, rounds]) => rounds.length >= rule.maxRounds).map(([unit]) => unit);
}

/** A unit ticked, or not any more. Whoever ticks one that the register relates finds the reason begun with that ground. */
export function toggled(draft: ConsultDraft, unit: UnitCode, on: boolean, suggested: readonly SuggestedUnit[], reason: (ground: string) => string): Partial<ConsultDraft> {
  const rest = draft.consultees.filter((other) => other !== unit);
  if (!on) return { consultees: rest };
  const found = suggested.find((candidate) => candidate.unit === unit);
  const begun = found?.relation === 'related' && found.source && draft.reason.trim() === '' ? { reason: reason(sourceText(found.source)) } : {};
  return { consultees: [...rest, unit], ...begun };
}
