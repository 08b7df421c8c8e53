import type { Source } from '../procedure/types.ts';
import type { RuleParameter, UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import type { RuleView } from './view.ts';

/** A number that a rule judges by, and the text that gives it. */
export interface Amount {
  readonly value: number;
  readonly source: Source;
}

/** A number of a rule as the agency of a unit has it; null when nobody set it, and then nothing is judged by it. */
export function amountFor(view: RuleView, unit: UnitCode, rule: string, name: string): Amount | null {
  const found = parameterFor(view, unit, rule, name);
  return found && typeof found.value === 'number' ? { value: found.value, source: found.source } : null;
}

/** A list of a rule as the agency of a unit has it; null when nobody set it. */
export function listFor(view: RuleView, unit: UnitCode, rule: string, name: string): { readonly items: readonly string[]; readonly source: Source } | null {
  const found = parameterFor(view, unit, rule, name);
  return found && typeof found.value !== 'number' ? { items: found.value, source: found.source } : null;
}

function parameterFor(view: RuleView, unit: UnitCode, rule: string, name: string): RuleParameter | null {
  const own = agencyOf(view.units, unit);
  const named = (view.parameters ?? []).filter((parameter) => parameter.rule === rule && parameter.name === name);
  return named.find(({ agency }) => agency === own) ?? named.find(({ agency }) => agency === undefined) ?? null;
}
