import { GUARD_NEEDS, GUARD_STAGES } from './guards.ts';
import type { Tell } from './problems.ts';
import type { ProcedureDefinition, Stage } from './types.ts';

/** Guards and policies stand where they mean something. */
export function checkPolicies({ stages }: ProcedureDefinition<unknown>, tell: Tell): void {
  const kinds = new Set(stages.map(({ kind }) => kind));
  for (const [at, stage] of stages.entries()) {
    for (const [index, guard] of (stage.guards ?? []).entries()) {
      const needs = GUARD_NEEDS[guard];
      if (!GUARD_STAGES[guard].includes(stage.kind)) tell(['stages', at, 'guards', index], 'guard-misplaced', guard);
      else if (needs !== null && !kinds.has(needs)) tell(['stages', at, 'guards', index], 'guard-unmeetable', guard);
    }
    checkPolicy(stage, at, tell);
  }
}

function checkPolicy(stage: Stage<unknown>, at: number, tell: Tell): void {
  if (stage.kind !== 'consult') {
    if (stage.clock !== undefined && stage.kind !== 'supplement') tell(['stages', at, 'clock'], 'policy-misplaced', 'clock');
    return;
  }
  const { atShares } = stage.reminders;
  if (atShares.some((share, index) => index > 0 && share <= (atShares[index - 1] ?? 0))) tell(['stages', at, 'reminders', 'atShares'], 'reminders-out-of-order');
}
