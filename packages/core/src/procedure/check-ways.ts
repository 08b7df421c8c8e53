import type { Tell } from './problems.ts';
import type { Stage, StageKind } from './types.ts';

/** Kinds with which a procedure may end: each gives a result to somebody. */
const FINAL: readonly StageKind[] = ['issue', 'decide', 'return'];
/** Kinds of which the machinery reads one. */
const ONCE: readonly StageKind[] = ['receive', 'assign', 'consult', 'supplement'];

/** The stages as a graph: one beginning, every stage reached, an end, nothing that goes round. */
export function checkWays(stages: readonly Stage<unknown>[], tell: Tell): void {
  const next = new Map(stages.map((stage) => [stage.id, stage.next]));
  const reached = reachedFrom(stages[0]?.id ?? '', next);
  const seen = new Set<string>();
  for (const [at, stage] of stages.entries()) {
    const path = ['stages', at] as const;
    if (seen.has(stage.id)) tell([...path, 'id'], 'duplicate-id', stage.id);
    seen.add(stage.id);
    for (const [index, id] of stage.next.entries()) if (!next.has(id)) tell([...path, 'next', index], 'unknown-stage', id);
    if (!reached.has(stage.id)) tell([...path, 'id'], 'stage-unreachable', stage.id);
    if (stage.next.some((id) => reachedFrom(id, next).has(stage.id))) tell([...path, 'next'], 'procedure-loop', stage.id);
    if (stage.next.length === 0 && !FINAL.includes(stage.kind)) tell([...path, 'kind'], 'end-not-final', stage.id);
    if (ONCE.includes(stage.kind) && stages.findIndex(({ kind }) => kind === stage.kind) !== at) tell([...path, 'kind'], 'stage-kind-twice', stage.kind);
  }
  if (stages[0] && stages[0].kind !== 'receive') tell(['stages', 0, 'kind'], 'first-stage-not-receive', stages[0].id);
  if (!stages.some((stage) => stage.next.length === 0 && reached.has(stage.id))) tell(['stages'], 'procedure-no-end');
  checkDecisions(stages, tell);
}

/** Nothing is decided that was not submitted: the reducer would refuse it. */
function checkDecisions(stages: readonly Stage<unknown>[], tell: Tell): void {
  const withoutSubmit = new Map(stages.map((stage) => [stage.id, stage.kind === 'submit' ? [] : stage.next]));
  const reached = reachedFrom(stages[0]?.id ?? '', withoutSubmit);
  for (const [at, stage] of stages.entries()) if (stage.kind === 'decide' && reached.has(stage.id)) tell(['stages', at, 'id'], 'decide-without-submit', stage.id);
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
