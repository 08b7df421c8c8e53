import type { Severity, UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import type { Occasion } from './occasions.ts';
import type { Rule } from './rule.ts';
import type { RuleView } from './view.ts';

/** Severities by rule; `<rule>@<agency>` counts before it for one agency. */
export type Severities = Readonly<Record<string, Severity>>;

/**
 * How strongly a rule speaks of an occasion: as the agency of whoever acts has it, else as all have it, else it informs.
 * Nothing is refused but what is about to be declared in RõViệc: a fact has happened, and a page is not ours to stop (design §2.3).
 */
export function severityOf(rule: Pick<Rule, 'id'>, occasion: Pick<Occasion, 'unit' | 'lane'>, moment: 'before' | 'after', view: RuleView, severities: Severities): Severity {
  const wanted = severities[severityKey(rule.id, agencyOf(view.units, occasion.unit))] ?? severities[rule.id] ?? 'inform';
  return wanted === 'refuse' && !(moment === 'before' && occasion.lane === 'declared') ? 'ask' : wanted;
}

/** Under which key an agency's own severity of a rule stands. */
export function severityKey(rule: string, agency: UnitCode): string {
  return `${rule}@${agency}`;
}

/** Whether a rule can be set to refuse at all: only one that looks at acts before they are done. */
export function mayRefuse({ moment }: Pick<Rule, 'moment'>): boolean {
  return moment !== 'after';
}
