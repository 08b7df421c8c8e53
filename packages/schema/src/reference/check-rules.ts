import { mayRefuse, rules, severityKey } from '@roviec/core';
import { checkDuplicates } from './check-org.ts';
import type { Report, Row } from './problems.ts';
import { type ParameterRow, type ReportDutyRow, type SeverityRow, tables } from './rows.ts';

/** What the settings of rules rest on. */
export interface RuleRows {
  readonly units: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly matters: ReadonlySet<string>;
  readonly severities: readonly Row<SeverityRow>[];
  readonly parameters: readonly Row<ParameterRow>[];
  readonly reportDuties: readonly Row<ReportDutyRow>[];
}

/** What must hold of severities, parameters and report duties: every rule exists, nothing is set twice, no fact is refused. */
export function checkRules({ units, sources, matters, severities, parameters, reportDuties }: RuleRows, report: Report): void {
  const { severities: severity, parameters: parameter, reportDuties: duty } = tables;
  checkDuplicates(severity.file, 'rule', severities, settingOf, report);
  for (const { row, value } of severities) {
    checkNames(severity.file, row, value, units, report);
    const rule = rules.find(({ id }) => id === value.rule);
    if (value.severity === 'refuse' && rule && !mayRefuse(rule)) report(severity.file, row, 'severity', 'refuses-facts', value.rule);
  }
  checkDuplicates(parameter.file, 'name', parameters, (value) => `${settingOf(value)}/${value.name}`, report);
  for (const { row, value } of parameters) {
    checkNames(parameter.file, row, value, units, report);
    if (!sources.has(value.source)) report(parameter.file, row, 'source', 'unknown-source', value.source);
  }
  checkDuplicates(duty.file, 'id', reportDuties, ({ id }) => id, report);
  for (const { row, value } of reportDuties) {
    for (const column of ['unit', 'to'] as const) if (!units.has(value[column])) report(duty.file, row, column, 'unknown-unit', value[column]);
    if (!matters.has(value.matter)) report(duty.file, row, 'matter', 'unknown-matter', value.matter);
    if (!sources.has(value.source)) report(duty.file, row, 'source', 'unknown-source', value.source);
    if (value.from > value.dueOn) report(duty.file, row, 'from', 'from-after-to', value.dueOn);
  }
}

/** A rule, or a rule of one agency. */
function settingOf({ rule, agency }: { readonly rule: string; readonly agency?: string }): string {
  return agency === undefined ? rule : severityKey(rule, agency);
}

function checkNames(file: string, row: number, { rule, agency }: { readonly rule: string; readonly agency?: string }, units: ReadonlySet<string>, report: Report): void {
  if (!rules.some(({ id }) => id === rule)) report(file, row, 'rule', 'unknown-rule', rule);
  if (agency !== undefined && !units.has(agency)) report(file, row, 'agency', 'unknown-unit', agency);
}
