import type { CivilDate } from '../time/index.ts';
import type { CompetenceView, Ownership, OwnershipQuestion } from './ownership.ts';
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

/** Whose a matter is on a day. Two rules in force that name different owners give no answer, because neither may be guessed away. */
export function ownerOf(view: CompetenceView, question: OwnershipQuestion): Ownership {
  if (question.matter === null) return { kind: 'unknown', why: 'no-matter' };
  const [rule, ...others] = rulesInForce(view.competence, question.matter, question.on);
  if (!rule) return { kind: 'unknown', why: 'no-rule' };
  if (others.some((other) => !sameOwner(other.owner, rule.owner))) return { kind: 'unknown', why: 'ambiguous' };
  if (rule.owner.kind === 'unit') return { kind: 'unit', unit: rule.owner.unit, rule };
  const commune = communeOf(view.units, question.place ?? null);
  return commune === null ? { kind: 'commune', rule } : { kind: 'unit', unit: commune, rule };
}

/** The rules of a matter that are in force on a day, the latest first. */
function rulesInForce(competence: readonly CompetenceRule[], matter: MatterId, on: CivilDate): readonly CompetenceRule[] {
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
  const rules = unsorted.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const reach: CivilDate[] = [];
  for (const rule of rules) {
    const [, later = FOR_EVER] = [reach.at(-1) ?? '', rule.to ?? FOR_EVER].toSorted();
    reach.push(later);
  }
  return { rules, reach };
}

function sameOwner(a: OwnerSpec, b: OwnerSpec): boolean {
  return a.kind === 'unit' ? b.kind === 'unit' && a.unit === b.unit : b.kind === a.kind;
}

function communeOf(units: CompetenceView['units'], place: UnitCode | null): UnitCode | null {
  if (place === null) return null;
  const agency = agencyOf(units, place);
  return units.some((unit) => unit.code === agency && unit.kind === 'commune') ? agency : null;
}
