import type { ProcedureFile, StageFile } from './documents.ts';
import type { Report } from './problems.ts';
import type { YamlFile } from './yaml.ts';

/** What a procedure may name. */
export interface ProcedureNames {
  readonly units: ReadonlySet<string>;
  readonly matters: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

type Tell = (path: readonly PropertyKey[], code: Parameters<Report>[3], value?: string) => void;

/** Static checks of a procedure: everything named exists, every stage is reached, it ends, and nothing goes round. */
export function checkProcedure(procedure: YamlFile<ProcedureFile>, names: ProcedureNames, report: Report): void {
  const { file, value, rowOf } = procedure;
  const tell: Tell = (path, code, found) => report(file, rowOf(path), path.join('.'), code, found);
  if (!names.matters.has(value.matter)) tell(['matter'], 'unknown-matter', value.matter);
  checkDeadline(value.total, ['total'], value.demo, names, tell);
  if (value.stagnation && !names.sources.has(value.stagnation.source)) tell(['stagnation', 'source'], 'unknown-source', value.stagnation.source);
  for (const [at, stage] of value.stages.entries()) checkStage(stage, ['stages', at], value.demo, names, tell);
  checkWays(value.stages, tell);
}

function checkStage(stage: StageFile, path: readonly PropertyKey[], demo: boolean, names: ProcedureNames, tell: Tell): void {
  if (stage.within) checkDeadline(stage.within, [...path, 'within'], demo, names, tell);
  if (stage.kind !== 'consult') return;
  if (!names.sources.has(stage.silence.source)) tell([...path, 'silence', 'source'], 'unknown-source', stage.silence.source);
  for (const [at, unit] of stage.consultees.entries()) if (!names.units.has(unit)) tell([...path, 'consultees', at], 'unknown-unit', unit);
}

function checkDeadline(deadline: ProcedureFile['total'], path: readonly PropertyKey[], demo: boolean, names: ProcedureNames, tell: Tell): void {
  if (!names.sources.has(deadline.source)) tell([...path, 'source'], 'unknown-source', deadline.source);
  if (deadline.allowance.unit === 'minutes' && !demo) tell([...path, 'allowance', 'unit'], 'minutes-outside-demo');
}

function checkWays(stages: readonly StageFile[], tell: Tell): void {
  const next = new Map(stages.map((stage) => [stage.id, stage.next]));
  const reached = reachedFrom(stages[0]?.id ?? '', next);
  const seen = new Set<string>();
  for (const [at, stage] of stages.entries()) {
    if (seen.has(stage.id)) tell(['stages', at, 'id'], 'duplicate-id', stage.id);
    seen.add(stage.id);
    for (const [index, id] of stage.next.entries()) if (!next.has(id)) tell(['stages', at, 'next', index], 'unknown-stage', id);
    if (!reached.has(stage.id)) tell(['stages', at, 'id'], 'stage-unreachable', stage.id);
    if (stage.next.some((id) => reachedFrom(id, next).has(stage.id))) tell(['stages', at, 'next'], 'procedure-loop', stage.id);
  }
  if (!stages.some((stage) => stage.next.length === 0 && reached.has(stage.id))) tell(['stages'], 'procedure-no-end');
}

function reachedFrom(start: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(next.get(id) ?? []));
  }
  return reached;
}
