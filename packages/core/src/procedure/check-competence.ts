import { isInForce } from '../registry/period.ts';
import type { UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import type { ProcedureView } from './check.ts';
import { leadsOf } from './check-who.ts';
import type { Tell } from './problems.ts';
import type { ProcedureDefinition } from './types.ts';

/** Lead and consultees against the register: nobody asks the unrelated, nobody leads what is another's. */
export function checkCompetence({ matter, from, stages }: ProcedureDefinition<unknown>, view: ProcedureView, tell: Tell): void {
  if (!view.matters.some(({ id }) => id === matter)) return;
  const day = view.on === null ? null : from !== undefined && from > view.on ? from : view.on;
  const rules = view.competence.filter((rule) => rule.matter === matter && (day === null || isInForce(rule, day)));
  if (rules.length === 0) {
    tell(['matter'], 'competence-unknown', matter);
    return;
  }
  const [lead] = leadsOf(stages, view);
  // Where somebody above decides, another body may prepare and submit.
  const others = rules.every(({ owner, decider }) => owner.kind === 'unit' && decider === undefined && owner.unit !== lead?.unit);
  if (lead && others) tell(['stages', lead.at, 'who'], 'lead-outside-competence', lead.unit);
  const owners = rules.flatMap(({ owner }) => (owner.kind === 'unit' ? [owner.unit] : []));
  const related = new Set<UnitCode>(rules.flatMap((rule) => rule.related));
  for (const [at, stage] of stages.entries()) {
    if (stage.kind !== 'consult') continue;
    for (const [index, unit] of stage.consultees.entries()) {
      const path = ['stages', at, 'consultees', index] as const;
      const agency = agencyOf(view.units, unit);
      if (agency === lead?.unit || (!lead && owners.length === rules.length && owners.every((owner) => owner === agency))) tell(path, 'consultee-is-lead', unit);
      else if (stage.because === undefined && !related.has(unit) && !related.has(agency)) tell(path, 'consultee-outside-competence', unit);
    }
  }
}
