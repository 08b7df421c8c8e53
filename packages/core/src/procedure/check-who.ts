import { isInForce } from '../registry/period.ts';
import type { UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import type { ProcedureView } from './check.ts';
import type { ProcedurePath, Tell } from './problems.ts';
import type { ProcedureDefinition, Stage, StageKind, Who } from './types.ts';

/** Kinds of stage that are the lead's own work. */
const LEADS: readonly StageKind[] = ['assign', 'prepare', 'reconcile', 'submit'];

/** That whoever is named exists and may do such a thing, and that one agency leads. */
export function checkWho(definition: ProcedureDefinition<unknown>, view: ProcedureView, tell: Tell): void {
  for (const [at, stage] of definition.stages.entries()) {
    const path = ['stages', at, 'who'] as const;
    if (stage.who === undefined) tell(['stages', at, 'id'], 'who-missing', stage.id);
    else checkNamed(stage.who, path, view, tell);
    if (stage.who === 'applicant' && stage.kind !== 'supplement') tell(path, 'who-misplaced', stage.who);
    if (stage.who === 'consultees' && stage.kind !== 'consult') tell(path, 'who-misplaced', stage.who);
    if (stage.kind === 'consult') checkConsultees(stage.consultees, ['stages', at, 'consultees'], view, tell);
  }
  const leads = leadsOf(definition.stages, view);
  if (leads.length > 1) tell(['stages', leads.at(-1)?.at ?? 0, 'who'], 'two-leads', leads.map(({ unit }) => unit).join(', '));
}

/** The agencies that stages name as doing the lead's work, each with the first stage that does. */
export function leadsOf(stages: readonly Stage<unknown>[], view: Pick<ProcedureView, 'units' | 'posts'>): readonly { readonly unit: UnitCode; readonly at: number }[] {
  const found: { unit: UnitCode; at: number }[] = [];
  for (const [at, stage] of stages.entries()) {
    const named = LEADS.includes(stage.kind) ? unitOf(stage.who, view) : null;
    const unit = named === null ? null : agencyOf(view.units, named);
    if (unit !== null && !found.some((other) => other.unit === unit)) found.push({ unit, at });
  }
  return found;
}

function unitOf(who: Who | undefined, { posts }: Pick<ProcedureView, 'posts'>): UnitCode | null {
  if (typeof who !== 'object') return null;
  return 'unit' in who ? who.unit : (posts.find(({ id }) => id === who.post)?.unit ?? null);
}

function checkNamed(who: Who, path: ProcedurePath, view: ProcedureView, tell: Tell): void {
  if (typeof who !== 'object') return;
  if ('unit' in who) checkUnit(who.unit, [...path, 'unit'], view, tell);
  else if (!view.posts.some(({ id }) => id === who.post)) tell([...path, 'post'], 'unknown-post', who.post);
}

function checkConsultees(consultees: readonly UnitCode[], path: ProcedurePath, view: ProcedureView, tell: Tell): void {
  for (const [at, unit] of consultees.entries()) {
    checkUnit(unit, [...path, at], view, tell);
    if (consultees.indexOf(unit) !== at) tell([...path, at], 'consultee-twice', unit);
  }
}

function checkUnit(code: UnitCode, path: ProcedurePath, { units, on }: ProcedureView, tell: Tell): void {
  const known = units.filter((unit) => unit.code === code);
  if (known.length === 0) tell(path, 'unknown-unit', code);
  else if (on !== null && !known.some((unit) => isInForce(unit, on))) tell(path, 'unit-not-in-force', code);
}
