import type { CompetenceRule, Reference, Source } from '@roviec/core';
import { checkCalendars, mergeCalendars } from './calendars.ts';
import { checkCompetence } from './check-competence.ts';
import { checkDuplicates, checkOrg } from './check-org.ts';
import { checkProcedure } from './check-procedure.ts';
import { calendarFile, procedureFile, sourceFile } from './documents.ts';
import { contentHash } from './hash.ts';
import { problemList, type ReferenceProblem, type Report } from './problems.ts';
import { procedureFrom, sourceOf } from './procedures.ts';
import { tables } from './rows.ts';
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
    competence: valuesOf(read.competence).map(({ source, ...rule }): CompetenceRule => ({ ...rule, source: sourceOf(source, sources) })),
    calendars: await mergeCalendars(read.calendars),
    procedures: await Promise.all(read.procedures.map(({ value }) => procedureFrom(value, sources))),
    severities: Object.fromEntries(valuesOf(read.severities).map(({ rule, severity }) => [rule, severity])),
  };
  return { ok: true, reference: { version: await contentHash(content), recordedAt, ...content } };
}

type Read = ReturnType<typeof readAll>;

function readAll(files: ReferenceFiles, report: Report) {
  const names = Object.keys(files).toSorted();
  const known = new Set<string>([SOURCES, ...Object.values(tables).map(({ file }) => file)]);
  for (const name of names) if (!known.has(name) && !CALENDARS.test(name) && !PROCEDURES.test(name)) report(name, 1, '', 'unknown-file');
  const text = files[SOURCES];
  if (text === undefined) report(SOURCES, 1, '', 'missing-file');
  const none: Readonly<Record<string, Source>> = {};
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
    sources: (text === undefined ? null : readYaml(SOURCES, text, sourceFile, report))?.value ?? none,
    calendars: present(names.filter((name) => CALENDARS.test(name)).map((name) => readYaml(name, files[name] ?? '', calendarFile, report))),
    procedures: present(names.filter((name) => PROCEDURES.test(name)).map((name) => readYaml(name, files[name] ?? '', procedureFile, report))),
  };
}

function checkAll(read: Read, report: Report): void {
  const units = new Set(read.units.map(({ value }) => value.code));
  const sources = new Set(Object.keys(read.sources));
  const matters = new Set(read.matters.map(({ value }) => value.id));
  checkOrg(read, report);
  checkCompetence({ units, sources, matters: read.matters, competence: read.competence }, report);
  checkDuplicates(tables.severities.file, 'rule', read.severities, ({ rule }) => rule, report);
  checkCalendars(read.calendars, sources, report);
  for (const procedure of read.procedures) checkProcedure(procedure, { units, matters, sources }, report);
  checkProcedureIds(read.procedures, report);
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
