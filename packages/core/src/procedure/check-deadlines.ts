import type { Allowance } from '../time/index.ts';
import type { ProcedureView } from './check.ts';
import type { ProcedurePath, Tell } from './problems.ts';
import type { DeadlineLimit, DeadlineRule, ProcedureDefinition } from './types.ts';

/** The fewest hours that one can be. */
const HOURS = { workingDays: 24, calendarDays: 24, months: 28 * 24, hours: 1, minutes: 1 / 60 } as const;

/** Deadlines against what their texts allow, against the whole, and minutes only where they may stand. */
export function checkDeadlines(definition: ProcedureDefinition<unknown>, view: ProcedureView, tell: Tell): void {
  const { total, stages, demo } = definition;
  checkOne(total, 'total', ['total'], definition, view, tell);
  for (const [at, stage] of stages.entries()) {
    if (!stage.within) continue;
    const path = ['stages', at, 'within'] as const;
    checkOne(stage.within, stage.kind, path, definition, view, tell);
    if (demo || stage.kind === 'supplement') continue;
    if (compared(stage.within.allowance, total.allowance) === 'longer')
      tell([...path, 'allowance'], 'stage-longer-than-total', `${total.allowance.amount} ${total.allowance.unit}`);
  }
}

function checkOne(
  rule: DeadlineRule<unknown>,
  appliesTo: DeadlineLimit['appliesTo'],
  path: ProcedurePath,
  definition: ProcedureDefinition<unknown>,
  view: ProcedureView,
  tell: Tell,
): void {
  const { allowance } = rule;
  if (definition.demo) return;
  if (allowance.unit === 'minutes') tell([...path, 'allowance', 'unit'], 'minutes-outside-demo');
  for (const limit of limitsFor(appliesTo, definition, view)) {
    const { id, least, most, unit } = limit;
    const below = least === undefined ? null : compared(allowance, { amount: least, unit });
    const above = most === undefined ? null : compared(allowance, { amount: most, unit });
    if (below === 'shorter') tell([...path, 'allowance'], 'deadline-below-minimum', `${least} ${unit} (${id})`);
    else if (above === 'longer') tell([...path, 'allowance'], 'deadline-above-maximum', `${most} ${unit} (${id})`);
    else if (below === 'unknown' || above === 'unknown') tell([...path, 'allowance', 'unit'], 'deadline-not-comparable', id);
  }
}

/** The limits of a deadline in force on the day of the check, or, without one, when the definition begins to count. */
function limitsFor(appliesTo: DeadlineLimit['appliesTo'], { matter, from }: ProcedureDefinition<unknown>, { limits, on }: ProcedureView): readonly DeadlineLimit<unknown>[] {
  const day = on === null ? (from ?? null) : from !== undefined && from > on ? from : on;
  return limits.filter(
    (limit) =>
      limit.appliesTo === appliesTo &&
      (limit.matter === undefined || limit.matter === matter) &&
      (day === null ? limit.to === undefined : limit.from <= day && day <= (limit.to ?? day)),
  );
}

/**
 * How two lengths of time compare where that can be told: working days and months have a least length, and
 * how much longer they are depends on the calendar.
 */
function compared(a: Allowance, b: Allowance): 'shorter' | 'same' | 'longer' | 'unknown' {
  const [left, right] = [a.amount * HOURS[a.unit], b.amount * HOURS[b.unit]];
  if (a.unit === b.unit || (isExact(a) && isExact(b))) return left < right ? 'shorter' : left > right ? 'longer' : 'same';
  if (isExact(a)) return left < right ? 'shorter' : 'unknown';
  return isExact(b) && left > right ? 'longer' : 'unknown';
}

/** Days off and the months of a year make the rest as long as they happen to be. */
function isExact({ unit }: Allowance): boolean {
  return unit !== 'workingDays' && unit !== 'months';
}
