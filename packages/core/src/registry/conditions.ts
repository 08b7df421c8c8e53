import type { CompetenceView, OwnershipQuestion, OwnerUnknown } from './ownership.ts';
import type { CompetenceRule, UnitCode } from './types.ts';
import { isWithin } from './units.ts';

type Conditions = Pick<CompetenceRule, 'places' | 'classes' | 'value'>;
type Needs = Extract<OwnerUnknown, `needs-${string}`>;

/** Whether a rule speaks of what is asked: it does, it does not, or that cannot be told without knowing more. */
export type Fit = { readonly kind: 'met' } | { readonly kind: 'not-met' } | { readonly kind: 'open'; readonly needs: Needs };

const MET: Fit = { kind: 'met' };
const NOT_MET: Fit = { kind: 'not-met' };

/** How many conditions a rule has: the narrower rule goes before the wider one. */
export function narrowness(rule: Conditions): number {
  return [rule.places, rule.classes, rule.value].filter((condition) => condition !== undefined).length;
}

/** Whether the conditions of a rule hold for a question. */
export function fitOf(rule: Conditions, question: OwnershipQuestion, units: CompetenceView['units']): Fit {
  const fits = [placeFit(rule, question.place ?? null, units), classFit(rule, question.documentClass ?? null), valueFit(rule, question.value ?? null)];
  return fits.find(({ kind }) => kind === 'not-met') ?? fits.find(({ kind }) => kind === 'open') ?? MET;
}

/** Whether nothing can fall under both rules: other places, classes or values. */
export function areDisjoint(a: Conditions, b: Conditions, units: CompetenceView['units']): boolean {
  const within = (x: UnitCode, y: UnitCode) => x === y || isWithin(units, x, y);
  if (a.places && b.places && !a.places.some((x) => b.places?.some((y) => within(x, y) || within(y, x)))) return true;
  if (a.classes && b.classes && !a.classes.some((one) => b.classes?.includes(one))) return true;
  if (!a.value || !b.value) return false;
  return (a.value.below ?? Number.POSITIVE_INFINITY) <= (b.value.from ?? 0) || (b.value.below ?? Number.POSITIVE_INFINITY) <= (a.value.from ?? 0);
}

function placeFit({ places }: Conditions, place: UnitCode | null, units: CompetenceView['units']): Fit {
  if (!places) return MET;
  if (place === null || !isWithin(units, place, place)) return { kind: 'open', needs: 'needs-place' };
  return places.some((ancestor) => isWithin(units, place, ancestor)) ? MET : NOT_MET;
}

function classFit({ classes }: Conditions, documentClass: OwnershipQuestion['documentClass']): Fit {
  if (!classes) return MET;
  if (!documentClass || documentClass === 'unknown') return { kind: 'open', needs: 'needs-class' };
  return classes.includes(documentClass) ? MET : NOT_MET;
}

function valueFit({ value: range }: Conditions, value: number | null): Fit {
  if (!range) return MET;
  if (value === null) return { kind: 'open', needs: 'needs-value' };
  return value >= (range.from ?? 0) && value < (range.below ?? Number.POSITIVE_INFINITY) ? MET : NOT_MET;
}
