import {
  type CompetenceRule,
  checkProcedure,
  type DeadlineLimit,
  type OfficialScore,
  type ProcedureView,
  type Reference,
  type ReportDuty,
  type RuleParameter,
  type Source,
  severityKey,
} from '@roviec/core';
import { canonicalJson } from '../canonical-json.ts';
import { calendarYears, mergeCalendars } from './calendars.ts';
import { checkCalendars } from './check-calendars.ts';
import { checkCompetence } from './check-competence.ts';
import { checkLimits } from './check-limits.ts';
import { checkOfficialScores } from './check-official-scores.ts';
import { checkOrg } from './check-org.ts';
import { checkRules } from './check-rules.ts';
import { type CalendarFile, calendarFile, digestFile, sourceFile } from './documents.ts';
import { contentHash } from './hash.ts';
import { problemList, type ReferenceProblem, type Report } from './problems.ts';
import { procedureFile } from './procedure-file.ts';
import { procedureFrom, sourceOf } from './procedures.ts';
import { type CompetenceRow, tables } from './rows.ts';
import { readTable } from './table.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** The files of a reference by their path in the folder, as `units.tsv` or `calendars/2027.yaml`. */
export type ReferenceFiles = Readonly<Record<string, string>>;

/** All of it, or every problem there is; nothing is loaded when one row is wrong. */
export type ParsedReference = { readonly ok: true; readonly reference: Reference } | { readonly ok: false; readonly problems: readonly ReferenceProblem[] };

const SOURCES = 'sources.yaml';
const CALENDARS = /^calendars\/[^/]+\.ya?ml$/;
/** What a file said before, kept beside it for questions “as known on”; no part of this version. */
const EARLIER = /^earlier\//;
/** Optional: an office that wants no messages leaves it out. */
const DIGEST = 'digest.yaml';
const PROCEDURES = /^procedures\/[^/]+\.ya?ml$/;

/**
 * Reads the law of an agency from its files: organisation, competence, calendars and procedures, with every check that
 * can be made without running a dossier. `recordedAt` (epoch ms) is when the system gets to know this version.
 */
export async function parseReference(files: ReferenceFiles, recordedAt: number): Promise<ParsedReference> {
  const { report, problems } = problemList();
  const read = readAll(Object.fromEntries(Object.entries(files).filter(([name]) => !EARLIER.test(name))), report);
  checkAll(read, report);
  if (problems.length > 0) return { ok: false, problems };
  const sources = new Map(Object.entries(read.sources));
  const content = {
    units: valuesOf(read.units),
    posts: valuesOf(read.posts),
    officers: valuesOf(read.officers),
    holdings: valuesOf(read.holdings),
    delegations: valuesOf(read.delegations),
    matters: valuesOf(read.matters),
    wording: valuesOf(read.wording),
    competence: valuesOf(read.competence).map((rule) => competenceFrom(rule, sources)),
    calendars: await mergeCalendars(read.calendars),
    calendarYears: calendarYears(read.calendars, sources),
    procedures: await Promise.all(read.procedures.map(({ value }) => procedureFrom(value, sources))),
    limits: valuesOf(read.limits).map(({ source, ...limit }): DeadlineLimit => ({ ...limit, source: sourceOf(source, sources) })),
    severities: Object.fromEntries(valuesOf(read.severities).map(({ rule, severity, agency }) => [agency === undefined ? rule : severityKey(rule, agency), severity])),
    parameters: valuesOf(read.parameters).map(({ source, ...parameter }): RuleParameter => ({ ...parameter, source: sourceOf(source, sources) })),
    reportDuties: valuesOf(read.reportDuties).map(({ source, ...duty }): ReportDuty => ({ ...duty, source: sourceOf(source, sources) })),
    ...(read.officialScores.length > 0
      ? { officialScores: valuesOf(read.officialScores).map(({ source, ...score }): OfficialScore => ({ ...score, source: sourceOf(source, sources) })) }
      : {}),
    ...(read.digest ? { digest: read.digest } : {}),
  };
  return { ok: true, reference: { version: await contentHash(content), recordedAt, ...content } };
}

type Sources = Readonly<Record<string, Source>>;
/** The files as read, each value with its place. */
export type Read = ReturnType<typeof readAll>;

/** Reads every file; what does not fit its schema is reported and left out. */
export function readAll(files: ReferenceFiles, report: Report) {
  const names = Object.keys(files).toSorted();
  const known = new Set<string>([SOURCES, DIGEST, ...Object.values(tables).map(({ file }) => file)]);
  for (const name of names) if (!known.has(name) && !CALENDARS.test(name) && !PROCEDURES.test(name)) report(name, 1, '', 'unknown-file');
  const text = files[SOURCES];
  if (text === undefined) report(SOURCES, 1, '', 'missing-file');
  const calendars = present(names.filter((name) => CALENDARS.test(name)).map((name) => readYaml(name, files[name] ?? '', calendarFile, report)));
  const general = (text === undefined ? null : readYaml(SOURCES, text, sourceFile, report))?.value ?? {};
  return {
    units: readTable(files, tables.units, report),
    posts: readTable(files, tables.posts, report),
    officers: readTable(files, tables.officers, report),
    holdings: readTable(files, tables.holdings, report),
    delegations: readTable(files, tables.delegations, report),
    matters: readTable(files, tables.matters, report),
    wording: readTable(files, tables.wording, report),
    competence: readTable(files, tables.competence, report),
    severities: readTable(files, tables.severities, report),
    parameters: readTable(files, tables.parameters, report),
    reportDuties: readTable(files, tables.reportDuties, report),
    officialScores: readTable(files, tables.officialScores, report),
    limits: readTable(files, tables.limits, report),
    digest: files[DIGEST] === undefined ? null : (readYaml(DIGEST, files[DIGEST], digestFile, report)?.value ?? null),
    sources: withDecisions(general, calendars, report),
    calendars,
    procedures: present(names.filter((name) => PROCEDURES.test(name)).map((name) => readYaml(name, files[name] ?? '', procedureFile, report))),
  };
}

/** The sources of all, and those that a year of a calendar brings along; an id means one source. */
function withDecisions(general: Sources, calendars: readonly YamlFile<CalendarFile>[], report: Report): Sources {
  const all: Record<string, Source> = { ...general };
  for (const { file, rowOf, value } of calendars) {
    for (const [id, source] of Object.entries(value.sources ?? {})) {
      const known = all[id];
      if (known !== undefined && canonicalJson(known) !== canonicalJson(source)) report(file, rowOf(['sources', id]), `sources.${id}`, 'duplicate-id', id);
      all[id] = source;
    }
  }
  return all;
}

/** What must hold between the files. */
export function checkAll(read: Read, report: Report): void {
  const sources = new Set(Object.keys(read.sources));
  checkOrg(read, report);
  checkCompetence({ units: valuesOf(read.units), sources, matters: read.matters, competence: read.competence }, report);
  checkRules({ ...read, units: new Set(read.units.map(({ value }) => value.code)), sources, matters: new Set(read.matters.map(({ value }) => value.id)) }, report);
  checkOfficialScores({ units: new Set(read.units.map(({ value }) => value.code)), sources, officialScores: read.officialScores }, report);
  checkCalendars(read.calendars, sources, read.units, report);
  checkLimits(read, report);
  const view = viewOf(read);
  for (const { file, value, placeOf } of read.procedures) {
    for (const { code, level, path, about } of checkProcedure(value, view)) {
      if (level === 'warning') continue;
      const { line, character } = placeOf(path);
      report(file, line, path.join('.'), code, about, character);
    }
  }
  checkProcedureIds(read.procedures, report);
}

function competenceFrom({ source, legalBases, ...rule }: CompetenceRow, sources: ReadonlyMap<string, Source>): CompetenceRule {
  const bases = [...new Set([source, ...(legalBases ?? [])])].map((id) => sourceOf(id, sources));
  return { ...rule, source: sourceOf(source, sources), ...(bases.length > 1 ? { legalBases: bases } : {}) };
}

/** What a procedure is checked against, as the files have it; without a day, for a reference holds the past and the future too. */
export function viewOf(read: Read): ProcedureView {
  return {
    units: valuesOf(read.units),
    posts: valuesOf(read.posts),
    matters: valuesOf(read.matters),
    competence: valuesOf(read.competence),
    sources: read.sources,
    limits: valuesOf(read.limits),
    on: null,
  };
}

function checkProcedureIds(procedures: Read['procedures'], report: Report): void {
  for (const [at, { file, rowOf, value }] of procedures.entries()) {
    if (procedures.slice(0, at).some((earlier) => earlier.value.id === value.id)) report(file, rowOf(['id']), 'id', 'duplicate-id', value.id);
  }
}

function present<T>(files: readonly (YamlFile<T> | null)[]): readonly YamlFile<T>[] {
  return files.filter((file) => file !== null);
}

function valuesOf<T>(rows: readonly { readonly value: T }[]): readonly T[] {
  return rows.map(({ value }) => value);
}
