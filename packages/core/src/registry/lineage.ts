import type { CivilDate } from '../time/index.ts';
import { isInForce } from './period.ts';
import type { Unit, UnitCode } from './types.ts';

type Line = Pick<Unit, 'code' | 'successors' | 'from' | 'to'>;

/** The units that carry on the work of a unit on a day: itself while it exists, else its successors, however many mergers later. Empty when the line breaks off. */
export function carriedOnBy(units: readonly Line[], code: UnitCode, on: CivilDate): readonly UnitCode[] {
  const found = new Set<UnitCode>();
  const seen = new Set<UnitCode>();
  const open = [code];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const lines = units.filter((unit) => unit.code === next);
    if (lines.some((unit) => isInForce(unit, on))) found.add(next);
    else open.push(...lines.flatMap(({ successors }) => successors));
  }
  return [...found].toSorted();
}

/** The units whose work a unit took over, directly. */
export function predecessorsOf(units: readonly Line[], code: UnitCode): readonly UnitCode[] {
  return [...new Set(units.filter(({ successors }) => successors.includes(code)).map((unit) => unit.code))].toSorted();
}
