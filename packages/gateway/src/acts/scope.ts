import { agencyOf, isWithin, type Reference, type UnitCode } from '@roviec/core';
import type { Signed } from '../http/endpoint.ts';
import { ProblemError } from '../http/problems.ts';

type InPost = Pick<Signed, 'holder' | 'reference'>;

/** A unit and what is below it. Throws `unknown-unit`. */
export function unitsWithin(reference: Reference, unit: UnitCode): readonly UnitCode[] {
  const units = codes(reference).filter((code) => isWithin(reference.units, code, unit));
  if (units.length === 0) throw new ProblemError('unknown-unit', { fields: [{ path: 'unit', code: 'unknown-unit' }] });
  return units;
}

/** All units of the agency of the post. */
export function unitsOfAgency(who: InPost): readonly UnitCode[] {
  const own = ownAgency(who);
  return codes(who.reference).filter((code) => agencyOf(who.reference.units, code) === own);
}

/** The agency of the post. */
export function ownAgency(who: InPost): UnitCode {
  return agencyOf(who.reference.units, who.holder.post.unit);
}

/** Whether the post reads the dossiers of every agency. */
export function wholeProvince(who: InPost): boolean {
  return who.holder.post.roles.some((role) => role === 'tracker' || role === 'auditor');
}

/** A unit may stand in the register several times, once per period. */
function codes(reference: Reference): readonly UnitCode[] {
  return [...new Set(reference.units.map((unit) => unit.code))];
}
