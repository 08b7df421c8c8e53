import { addDays, type CivilDate } from '../time/index.ts';
import { sameOwner } from './competence.ts';
import { areDisjoint, narrowness } from './conditions.ts';
import { carriedOnBy } from './lineage.ts';
import { periodsOverlap } from './period.ts';
import type { RegistryNotice, ReviewedReference } from './reports.ts';
import type { CompetenceRule, Matter } from './types.ts';

const FOR_EVER: CivilDate = '9999-12-31';

/** Holes, clashes and ends in the register of competence. */
export function competenceNotices({ units, matters, competence }: ReviewedReference, at: CivilDate, soonDays: number): readonly RegistryNotice[] {
  const soon = addDays(at, soonDays);
  const byMatter = Map.groupBy(competence, (rule) => rule.matter);
  return matters.flatMap((matter) => {
    const rules = (byMatter.get(matter.id) ?? []).filter(({ to = FOR_EVER }) => to >= at);
    return [...gapsOf(matter, rules, at), ...clashesOf(rules, at, units), ...endsOf(rules, soon), ...lostOwners(rules, at, units)];
  });
}

/** Days from `at` on for which no rule without conditions stands. */
function gapsOf({ id }: Matter, rules: readonly CompetenceRule[], at: CivilDate): readonly RegistryNotice[] {
  const gaps: RegistryNotice[] = [];
  const general = rules.filter((rule) => narrowness(rule) === 0).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const tell = (from: CivilDate, to: CivilDate | null) => {
    const partly = rules.some((rule) => narrowness(rule) > 0 && periodsOverlap(rule, { from, ...(to === null ? {} : { to }) }));
    gaps.push({ kind: 'matter-without-owner', matter: id, from, to, partly });
  };
  let open: CivilDate | null = at;
  for (const { from, to } of general) {
    if (open === null) break;
    if (from > open) tell(open, addDays(from, -1));
    open = to === undefined ? null : addDays(to, 1) > open ? addDays(to, 1) : open;
  }
  if (open !== null) tell(open, null);
  return gaps;
}

/** Pairs of rules that speak alike of the same thing at the same time and name different owners. */
function clashesOf(rules: readonly CompetenceRule[], at: CivilDate, units: ReviewedReference['units']): readonly RegistryNotice[] {
  const sorted = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.flatMap((first, index) =>
    sorted.slice(index + 1).flatMap((second): readonly RegistryNotice[] => {
      if (!periodsOverlap(first, second) || sameOwner(first.owner, second.owner)) return [];
      if (narrowness(first) !== narrowness(second) || areDisjoint(first, second, units)) return [];
      const [, , from = at] = [at, first.from, second.from].toSorted();
      const [to = FOR_EVER] = [first.to ?? FOR_EVER, second.to ?? FOR_EVER].toSorted();
      return [{ kind: 'competence-overlap', matter: first.matter, rules: [first.id, second.id], from, to: to === FOR_EVER ? null : to }];
    }),
  );
}

function endsOf(rules: readonly CompetenceRule[], soon: CivilDate): readonly RegistryNotice[] {
  return rules.flatMap(({ id, matter, to }): readonly RegistryNotice[] => (to !== undefined && to <= soon ? [{ kind: 'competence-expiring', matter, rule: id, on: to }] : []));
}

/** Rules that name a unit on days on which it no longer exists. */
function lostOwners(rules: readonly CompetenceRule[], at: CivilDate, units: ReviewedReference['units']): readonly RegistryNotice[] {
  return rules.flatMap((rule): readonly RegistryNotice[] => {
    const { owner } = rule;
    if (owner.kind !== 'unit') return [];
    const ends = units.filter(({ code }) => code === owner.unit).map(({ to = FOR_EVER }) => to);
    const last = ends.toSorted().at(-1);
    if (last === undefined || last >= (rule.to ?? FOR_EVER)) return [];
    const after = addDays(last, 1);
    const from = [after, at, rule.from].toSorted().at(-1) ?? at;
    return [{ kind: 'owner-ended', rule: rule.id, unit: owner.unit, from, carriedOnBy: carriedOnBy(units, owner.unit, from) }];
  });
}
