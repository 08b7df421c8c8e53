import { addDays, type CivilDate } from '../time/index.ts';
import { giverHolds, isLawful } from './delegations.ts';
import { carriedOnBy } from './lineage.ts';
import { isInForce, periodsOverlap } from './period.ts';
import type { RegistryNotice, ReviewedReference } from './reports.ts';
import type { Holding } from './types.ts';

/** Vacant posts, delegations and instruments about to end or without effect, and units whose line breaks off. */
export function staffNotices(reference: ReviewedReference, at: CivilDate, soonDays: number): readonly RegistryNotice[] {
  const soon = addDays(at, soonDays);
  return [...vacancies(reference, at, soon), ...delegationNotices(reference, at, soon), ...actingEnds(reference, at, soon), ...brokenLines(reference, at)];
}

/** The first day, within the time looked ahead, on which nobody holds a post of a unit that exists. */
function vacancies({ units, posts, holdings }: ReviewedReference, at: CivilDate, soon: CivilDate): readonly RegistryNotice[] {
  const alive = new Set(units.filter((unit) => isInForce(unit, at)).map(({ code }) => code));
  const byPost = Map.groupBy(holdings.filter(isLawful), ({ post }) => post);
  return posts
    .filter(({ unit }) => alive.has(unit))
    .flatMap((post): readonly RegistryNotice[] => {
      const from = firstVacantDay(byPost.get(post.id) ?? [], at);
      return from !== null && from <= soon ? [{ kind: 'post-without-holder', post: post.id, head: post.head, from }] : [];
    });
}

function firstVacantDay(holdings: readonly Holding[], at: CivilDate): CivilDate | null {
  let day = at;
  for (const { from, to } of holdings.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > day) return day;
    if (to === undefined) return null;
    if (to >= day) day = addDays(to, 1);
  }
  return day;
}

function delegationNotices({ holdings, delegations = [] }: ReviewedReference, at: CivilDate, soon: CivilDate): readonly RegistryNotice[] {
  return delegations.flatMap((delegation): readonly RegistryNotice[] => {
    const { post, officer, instrument, from, to } = delegation;
    if (!periodsOverlap(delegation, { from: at, to: soon })) return [];
    const day = from > at ? from : at;
    if (!giverHolds({ holdings }, delegation, day)) return [{ kind: 'delegation-without-giver', post, officer, instrument, from: day }];
    return to !== undefined && to <= soon ? [{ kind: 'delegation-expiring', post, officer, instrument, on: to }] : [];
  });
}

function actingEnds({ holdings }: ReviewedReference, at: CivilDate, soon: CivilDate): readonly RegistryNotice[] {
  return holdings.flatMap((holding): readonly RegistryNotice[] => {
    const { post, officer, acting, instrument, to } = holding;
    if (!acting || instrument === undefined || to === undefined || to < at || to > soon) return [];
    return [{ kind: 'acting-expiring', post, officer, instrument, on: to }];
  });
}

/** Units that ended and whose work nobody carries on, as far as the register says. */
function brokenLines({ units }: ReviewedReference, at: CivilDate): readonly RegistryNotice[] {
  return units.flatMap(({ code, to }): readonly RegistryNotice[] =>
    to !== undefined && to < at && carriedOnBy(units, code, at).length === 0 ? [{ kind: 'unit-without-successor', unit: code, endedOn: to }] : [],
  );
}
