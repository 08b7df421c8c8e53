import type { CompetenceRule, Matter, Post, Unit } from '../registry/types.ts';
import type { CivilDate } from '../time/index.ts';
import { checkCompetence } from './check-competence.ts';
import { checkDeadlines } from './check-deadlines.ts';
import { checkPolicies } from './check-policies.ts';
import { checkWays } from './check-ways.ts';
import { checkWho } from './check-who.ts';
import { type ProcedurePath, type ProcedureProblem, problemsOf, type Tell } from './problems.ts';
import type { DeadlineLimit, ProcedureDefinition, Source } from './types.ts';

/** What a definition may name and is measured by. */
export interface ProcedureView {
  readonly units: readonly Pick<Unit, 'code' | 'parent' | 'kind' | 'from' | 'to'>[];
  readonly posts: readonly Pick<Post, 'id' | 'unit'>[];
  readonly matters: readonly Pick<Matter, 'id'>[];
  readonly competence: readonly Omit<CompetenceRule, 'source' | 'legalBases'>[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly limits: readonly DeadlineLimit<unknown>[];
  /** The day on which the definition is looked at; null: whether a unit exists that day is not asked, and no day limits a rule. */
  readonly on: CivilDate | null;
}

/**
 * The static checks of a definition: everything that can be said without running a dossier. Pure; each problem has a stable
 * code and the path of what is wrong, so that a caller can point into a file.
 */
export function checkProcedure(definition: ProcedureDefinition, view: ProcedureView): readonly ProcedureProblem[] {
  return problemsOf((tell) => {
    checkHead(definition, view, tell);
    checkWays(definition.stages, tell);
    checkWho(definition, view, tell);
    checkPolicies(definition, tell);
    checkDeadlines(definition, view, tell);
    checkCompetence(definition, view, tell);
    checkSources(definition, view, tell);
  });
}

function checkHead({ matter, from, to }: ProcedureDefinition, view: ProcedureView, tell: Tell): void {
  if (!view.matters.some(({ id }) => id === matter)) tell(['matter'], 'unknown-matter', matter);
  if (from !== undefined && to !== undefined && from > to) tell(['from'], 'from-after-to', to);
}

function checkSources(definition: ProcedureDefinition, { sources }: ProcedureView, tell: Tell): void {
  const cited = citedSources(definition);
  for (const [path, id] of cited) if (!Object.hasOwn(sources, id)) tell(path, 'unknown-source', id);
  const unverified = [...new Set(cited.map(([, id]) => id))].filter((id) => Object.hasOwn(sources, id) && sources[id]?.confidence !== 'verified');
  if (unverified.length > 0 && definition.provisional === undefined) {
    const first = cited.find(([, id]) => id === unverified[0]);
    tell(first?.[0] ?? [], 'provisional-unmarked', unverified.join(', '));
  }
  if (unverified.length === 0 && definition.provisional !== undefined) tell(['provisional'], 'provisional-needless');
}

/** Every source that a definition cites, with its path. */
function citedSources<S>({ total, stagnation, stages }: ProcedureDefinition<S>): readonly (readonly [path: ProcedurePath, source: S])[] {
  const cited: (readonly [ProcedurePath, S])[] = [[['total', 'source'], total.source]];
  if (stagnation) cited.push([['stagnation', 'source'], stagnation.source]);
  for (const [at, stage] of stages.entries()) {
    if (stage.within) cited.push([['stages', at, 'within', 'source'], stage.within.source]);
    if (stage.kind === 'consult') cited.push([['stages', at, 'silence', 'source'], stage.silence.source]);
  }
  return cited;
}
