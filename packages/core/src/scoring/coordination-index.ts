import type { UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import { countAsConsultee } from './as-consultee.ts';
import { countAsLead } from './as-lead.ts';
import { coverageOf } from './coverage.ts';
import { type DossierFacts, factsOf } from './facts.ts';
import type { IndexParameters } from './parameters.ts';
import { type Period, periodOf, within } from './period.ts';
import type { CoordinationIndex, Coverage, ProtectedCase, ScoringFacts, ScoringReference, UnitScore } from './types.ts';
import { compare, scoreOf } from './unit-score.ts';

type Unranked = Omit<UnitScore, 'standing'> & { readonly enrolled: boolean };

/**
 * The coordination index of a month, of units and of nobody else: no figure of a person comes out of it. Every point leads
 * to the events it rests on. Same facts, same parameters: the same value, whatever the order of the facts.
 */
export function coordinationIndex(facts: ScoringFacts, rules: IndexParameters): CoordinationIndex {
  const period = periodOf(facts.month, facts.asOf);
  const all = facts.dossiers.flatMap((events) => factsOf(events) ?? []).toSorted((a, b) => compare(a.id, b.id));
  const kept = protectedIn(facts.protectedCases ?? [], period);
  const scored = all.filter(({ id }) => !kept.has(id));
  const left = all.filter(({ id }) => kept.has(id));
  const counted = scored.flatMap((dossier) => [countAsConsultee(dossier, period, rules), countAsLead(dossier, period, rules, facts.reference)]);
  const agency = (unit: UnitCode) => agencyOf(facts.reference.units, unit);
  const own = <T extends { readonly unit: UnitCode }>(items: readonly T[], unit: UnitCode) => items.filter((item) => agency(item.unit) === unit);
  const [tallies, merits, unsettled] = [counted.flatMap((one) => one.tallies), counted.flatMap((one) => one.merits), counted.flatMap((one) => one.unsettled)];
  const agencies = [
    ...new Set(
      [...tallies, ...unsettled]
        .map(({ unit }) => agency(unit))
        .concat(all.filter((dossier) => left.includes(dossier) || within(period, dossier.events[0]?.happenedAt ?? null)).map(({ lead }) => agency(lead))),
    ),
  ].toSorted(compare);
  const units = agencies.map(
    (unit): Unranked => ({
      unit,
      ...scoreOf(own(tallies, unit), rules),
      coverage: coverage(all, unit, period, facts),
      protectedCases: left.filter(({ lead }) => agency(lead) === unit).length,
      unsettled: own(unsettled, unit).map(({ unit: _, ...rest }) => rest),
      merits: own(merits, unit).map(({ unit: _, ...rest }) => rest),
      enrolled: isEnrolled(facts.reference, unit, period),
    }),
  );
  const { month, reference } = facts;
  return {
    index: rules.id,
    parameters: rules.version,
    month,
    until: period.until,
    final: period.final,
    registry: reference.version,
    dossiers: scored.length,
    protectedCases: left.length,
    units: ranked(units, rules.minimumSample),
  };
}

/** Dossiers protected on some day of the period, by the decision of two different persons. */
function protectedIn(cases: readonly ProtectedCase[], { firstOn, lastOn }: Period): ReadonlySet<string> {
  const inForce = cases.filter(({ from, until, approvedBy }) => from <= lastOn && until >= firstOn && approvedBy[0] !== approvedBy[1]);
  return new Set(inForce.map(({ dossier }) => dossier));
}

function coverage(all: readonly DossierFacts[], unit: UnitCode, period: Period, { reference, registered }: ScoringFacts): Coverage {
  const own = all.filter(({ lead }) => agencyOf(reference.units, lead) === unit);
  return coverageOf(own, period, registered?.[unit]);
}

function isEnrolled(reference: ScoringReference, unit: UnitCode, { lastOn }: Period): boolean {
  return reference.units.some(({ code, enrolledFrom, to }) => code === unit && enrolledFrom !== undefined && enrolledFrom <= lastOn && (to === undefined || to >= lastOn));
}

/** Equal scores share a place. No unit that is not enrolled is ranked, and none with too few cases. */
function ranked(units: readonly Unranked[], minimumSample: number): readonly UnitScore[] {
  const eligible = units
    .filter((unit) => unit.enrolled && unit.score !== null && unit.sample >= minimumSample)
    .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0) || compare(a.unit, b.unit));
  const others = units.filter((unit) => !eligible.includes(unit));
  const placed = eligible.map(
    ({ enrolled: _, ...unit }): UnitScore => ({
      ...unit,
      standing: { kind: 'ranked', place: eligible.findIndex(({ score }) => score === unit.score) + 1, of: eligible.length },
    }),
  );
  const unplaced = others.map(({ enrolled, ...unit }): UnitScore => ({ ...unit, standing: { kind: 'not-ranked', why: enrolled ? 'small-sample' : 'not-enrolled' } }));
  return [...placed, ...unplaced];
}
