import { type Matter, periodsOverlap } from '@roviec/core';
import { checkDuplicates, checkPeriods } from './check-org.ts';
import type { Report, Row } from './problems.ts';
import { type CompetenceRow, tables } from './rows.ts';

/** What competence rests on. */
export interface CompetenceRows {
  readonly units: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly matters: readonly Row<Matter>[];
  readonly competence: readonly Row<CompetenceRow>[];
}

/** What must hold between matters and the competence register: one owner at a time, everything named exists. */
export function checkCompetence({ units, sources, matters, competence }: CompetenceRows, report: Report): void {
  const { file } = tables.competence;
  const ids = new Set(matters.map(({ value }) => value.id));
  checkDuplicates(tables.matters.file, 'id', matters, (matter) => matter.id, report);
  checkDuplicates(file, 'id', competence, (rule) => rule.id, report);
  checkPeriods(file, competence, report);
  for (const { row, value } of competence) {
    if (!ids.has(value.matter)) report(file, row, 'matter', 'unknown-matter', value.matter);
    if (!sources.has(value.source)) report(file, row, 'source', 'unknown-source', value.source);
    if (value.owner.kind === 'unit' && !units.has(value.owner.unit)) report(file, row, 'owner', 'unknown-unit', value.owner.unit);
    for (const unit of value.related) if (!units.has(unit)) report(file, row, 'related', 'unknown-unit', unit);
  }
  for (const rules of Map.groupBy(competence, ({ value }) => value.matter).values()) checkOverlaps(rules, report);
}

function checkOverlaps(rules: readonly Row<CompetenceRow>[], report: Report): void {
  for (const [at, later] of rules.entries()) {
    const earlier = rules.slice(0, at).find(({ value }) => periodsOverlap(value, later.value));
    if (earlier) report(tables.competence.file, later.row, 'from', 'competence-overlap', earlier.value.id);
  }
}
