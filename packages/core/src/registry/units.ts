import type { CivilDate } from '../time/index.ts';
import { folded } from './fold.ts';
import { isInForce } from './period.ts';
import type { Unit, UnitCode } from './types.ts';

type TreeNode = Pick<Unit, 'code' | 'kind' | 'parent'>;

/** Lists of a reference never change, so that what is looked up in them is worked out once per list. */
const byCode = new WeakMap<readonly TreeNode[], ReadonlyMap<UnitCode, TreeNode>>();

/** The unit that has this code and exists on that day; null when there is none. */
export function unitAt(units: readonly Unit[], code: UnitCode, on: CivilDate): Unit | null {
  return units.find((unit) => unit.code === code && isInForce(unit, on)) ?? null;
}

/** The agency that a unit is part of (department, commune, province, external body); the code itself when the unit is unknown or under none. */
export function agencyOf(units: readonly TreeNode[], code: UnitCode): UnitCode {
  for (const unit of upwards(units, code)) if (unit.kind !== 'division') return unit.code;
  return code;
}

/** Whether a unit is that ancestor or below it, however deep. False for a code that the list does not know. */
export function isWithin(units: readonly TreeNode[], code: UnitCode, ancestor: UnitCode): boolean {
  for (const unit of upwards(units, code)) if (unit.code === ancestor) return true;
  return false;
}

/** Whether the head of one unit answers for another: itself or below it, within the same agency. The province's chair does not answer in a department's place. */
export function answersFor(units: readonly TreeNode[], head: UnitCode, code: UnitCode): boolean {
  return isWithin(units, code, head) && agencyOf(units, code) === agencyOf(units, head);
}

/**
 * The agency of that full or short name, as pages print issuers; case, spaces, tone placement and the long form of UBND
 * do not matter. Null when no agency or more than one is called so.
 */
export function agencyByName(units: readonly Pick<Unit, 'code' | 'kind' | 'name' | 'shortName'>[], name: string): UnitCode | null {
  const wanted = nameKey(name);
  if (wanted === '') return null;
  const found = units.filter((unit) => unit.kind !== 'division' && [unit.name.vi, unit.shortName].some((known) => nameKey(known) === wanted));
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}

function nameKey(name: string): string {
  return folded(name).replaceAll('ủy ban nhân dân', 'ubnd');
}

/** A unit and what is above it; stops where the list ends, or where a wrong list would go round in a circle. */
function* upwards(units: readonly TreeNode[], code: UnitCode): Generator<TreeNode> {
  const known = nodesByCode(units);
  const seen = new Set<UnitCode>();
  let at = known.get(code);
  while (at && !seen.has(at.code)) {
    yield at;
    seen.add(at.code);
    at = at.parent === undefined ? undefined : known.get(at.parent);
  }
}

function nodesByCode(units: readonly TreeNode[]): ReadonlyMap<UnitCode, TreeNode> {
  const kept = byCode.get(units);
  if (kept) return kept;
  const nodes = new Map(units.map((unit) => [unit.code, unit]));
  byCode.set(units, nodes);
  return nodes;
}
