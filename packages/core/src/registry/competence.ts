import type { Source } from '../procedure/types.ts';
import type { CivilDate } from '../time/index.ts';
import { fitOf, narrowness } from './conditions.ts';
import type { CompetenceView, Ownership, OwnershipQuestion, OwnerUnknown } from './ownership.ts';
import type { CompetenceRule, MatterId, OwnerSpec, UnitCode } from './types.ts';
import { agencyOf } from './units.ts';

/** Rules of one matter by their first day, each with the last day that it or any rule before it reaches. */
interface Lane {
  readonly rules: readonly CompetenceRule[];
  readonly reach: readonly CivilDate[];
}

const FOR_EVER: CivilDate = '9999-12-31';
/** A register never changes, so that its index is built once per version. */
const indexes = new WeakMap<readonly CompetenceRule[], ReadonlyMap<MatterId, Lane>>();

/**
 * Whose a matter is on a day. A rule for a place, a class of document or a value goes before a wider one. Two rules that
 * speak alike and name different owners give no answer, and neither does a rule that would decide if more were known:
 * nothing is guessed away.
 */
export function ownerOf(view: CompetenceView, question: OwnershipQuestion): Ownership {
  if (question.matter === null) return { kind: 'unknown', why: 'no-matter' };
  const rule = decidingRule(view, rulesInForce(view.competence, question.matter, question.on), question);
  if (typeof rule === 'string') return { kind: 'unknown', why: rule };
  if (rule.owner.kind === 'unit') return { kind: 'unit', unit: rule.owner.unit, rule };
  const commune = communeOf(view.units, question.place ?? null);
  return commune === null ? { kind: 'commune', rule } : { kind: 'unit', unit: commune, rule };
}

/** The legal bases of a rule's matter: more than one calls for a view of one's own (design §6, no-own-view). */
export function legalBasesOf({ legalBases, source }: CompetenceRule): readonly Source[] {
  return legalBases ?? [source];
}

function decidingRule({ units }: CompetenceView, rules: readonly CompetenceRule[], question: OwnershipQuestion): CompetenceRule | OwnerUnknown {
  const fits = rules.map((rule) => ({ rule, narrow: narrowness(rule), fit: fitOf(rule, question, units) }));
  const met = fits.filter(({ fit }) => fit.kind === 'met');
  const narrowest = Math.max(0, ...met.map(({ narrow }) => narrow));
  const deciding = met.filter(({ narrow }) => narrow === narrowest).map(({ rule }) => rule);
  const agreed = (owner: OwnerSpec) => deciding.length > 0 && deciding.every((rule) => sameOwner(rule.owner, owner));
  for (const { rule, narrow, fit } of fits) if (fit.kind === 'open' && narrow >= narrowest && !agreed(rule.owner)) return fit.needs;
  const [first] = deciding;
  if (!first) return 'no-rule';
  return agreed(first.owner) ? first : 'ambiguous';
}

/** The rules of a matter that are in force on a day, the latest first. */
export function rulesInForce(competence: readonly CompetenceRule[], matter: MatterId, on: CivilDate): readonly CompetenceRule[] {
  const lane = laneOf(competence, matter);
  const found: CompetenceRule[] = [];
  if (!lane) return found;
  for (let at = lastStartedBy(lane.rules, on); at >= 0 && (lane.reach[at] ?? '') >= on; at -= 1) {
    const rule = lane.rules[at];
    if (rule && (rule.to ?? FOR_EVER) >= on) found.push(rule);
  }
  return found;
}

/** Index of the last rule that starts on that day or before; -1 when none does. */
function lastStartedBy(rules: readonly CompetenceRule[], on: CivilDate): number {
  let low = 0;
  let high = rules.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rules[middle]?.from ?? FOR_EVER) <= on) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function laneOf(competence: readonly CompetenceRule[], matter: MatterId): Lane | undefined {
  const kept = indexes.get(competence);
  if (kept) return kept.get(matter);
  const lanes = new Map([...Map.groupBy(competence, (rule) => rule.matter)].map(([id, rules]) => [id, laneFrom(rules)]));
  indexes.set(competence, lanes);
  return lanes.get(matter);
}

function laneFrom(unsorted: readonly CompetenceRule[]): Lane {
  // By day, and by id on one day, so that the order of the register decides nothing.
  const rules = unsorted.toSorted((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1));
  const reach: CivilDate[] = [];
  let farthest: CivilDate = '';
  for (const { to = FOR_EVER } of rules) {
    if (to > farthest) farthest = to;
    reach.push(farthest);
  }
  return { rules, reach };
}

/** Whether two rules name the same owner. */
export function sameOwner(a: OwnerSpec, b: OwnerSpec): boolean {
  return a.kind === 'unit' ? b.kind === 'unit' && a.unit === b.unit : b.kind === a.kind;
}

function communeOf(units: CompetenceView['units'], place: UnitCode | null): UnitCode | null {
  if (place === null) return null;
  const agency = agencyOf(units, place);
  return units.some((unit) => unit.code === agency && unit.kind === 'commune') ? agency : null;
}
