import { textAt } from './source.ts';
import type { AdapterPlan, VersionRange } from './vocabulary.ts';

/** Whether the product that is shown has a version of a range. A version that cannot be read is in none. */
export function versionFits(range: VersionRange | undefined, plan: Pick<AdapterPlan, 'productVersion'>, within: ParentNode): boolean {
  if (!range) return true;
  const element = within instanceof Document ? within.documentElement : (within as Element);
  const text = plan.productVersion && textAt(plan.productVersion, { element, address: { pathname: '', search: '' } });
  const found = text === undefined || text === null ? null : /\d+(?:\.\d+)+/.exec(text)?.[0];
  return found !== null && found !== undefined && inRange(found, range);
}

/** Whether a dotted number lies in a range: by its parts as numbers, so that 4.10 comes after 4.9. */
export function inRange(version: string, { from, before }: VersionRange): boolean {
  return (from === undefined || compared(version, from) >= 0) && (before === undefined || compared(version, before) < 0);
}

function compared(one: string, other: string): number {
  const [left, right] = [one.split('.').map(Number), other.split('.').map(Number)];
  for (let part = 0; part < Math.max(left.length, right.length); part += 1) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
