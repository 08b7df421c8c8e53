import { areDisjoint, type Matter, narrowness, periodsOverlap, type Unit } from '@roviec/core';
import { checkDuplicates, checkPeriods } from './check-org.ts';
import type { Report, Row } from './problems.ts';
import { type CompetenceRow, tables } from './rows.ts';

/** What competence rests on. */
export interface CompetenceRows {
  readonly units: readonly Unit[];
  readonly sources: ReadonlySet<string>;
  readonly matters: readonly Row<Matter>[];
  readonly competence: readonly Row<CompetenceRow>[];
}

/** What must hold between matters and the competence register: one owner at a time, everything named exists. */
export function checkCompetence({ units, sources, matters, competence }: CompetenceRows, report: Report): void {
  const { file } = tables.competence;
  const codes = new Set(units.map(({ code }) => code));
  const ids = new Set(matters.map(({ value }) => value.id));
  checkDuplicates(tables.matters.file, 'id', matters, (matter) => matter.id, report);
  checkDuplicates(file, 'id', competence, (rule) => rule.id, report);
  checkPeriods(file, competence, report);
  for (const { row, value } of competence) {
    if (!ids.has(value.matter)) report(file, row, 'matter', 'unknown-matter', value.matter);
    if (!sources.has(value.source)) report(file, row, 'source', 'unknown-source', value.source);
    if (value.owner.kind === 'unit' && !codes.has(value.owner.unit)) report(file, row, 'owner', 'unknown-unit', value.owner.unit);
    for (const base of value.legalBases ?? []) if (!sources.has(base)) report(file, row, 'legal_bases', 'unknown-source', base);
    for (const place of value.places ?? []) if (!codes.has(place)) report(file, row, 'places', 'unknown-unit', place);
    for (const unit of value.related) if (!codes.has(unit)) report(file, row, 'related', 'unknown-unit', unit);
  }
  for (const rules of Map.groupBy(competence, ({ value }) => value.matter).values()) checkOverlaps(rules, units, report);
}

/** Two rules clash when they speak of the same time and neither is narrower, unless nothing can fall under both. */
function checkOverlaps(rules: readonly Row<CompetenceRow>[], units: readonly Unit[], report: Report): void {
  const clash = (a: CompetenceRow, b: CompetenceRow) => periodsOverlap(a, b) && narrowness(a) === narrowness(b) && !areDisjoint(a, b, units);
  for (const [at, later] of rules.entries()) {
    const earlier = rules.slice(0, at).find(({ value }) => clash(value, later.value));
    if (earlier) report(tables.competence.file, later.row, 'from', 'competence-overlap', earlier.value.id);
  }
}
