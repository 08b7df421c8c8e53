import type {
  CompetenceRule,
  DeadlineLimit,
  Delegation,
  Holding,
  Matter,
  Officer,
  OfficialGroup,
  OfficialScore,
  Post,
  ReportDuty,
  RuleParameter,
  Severity,
  Unit,
  Wording,
} from '@roviec/core';
import { z } from 'zod';
import { documentClass } from '../acts.ts';
import { civilDate, line, lineOrNothing, unitCode } from '../primitives.ts';
import { delegatedAction } from '../process-acts.ts';
import type { Table } from './table.ts';

const id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u, { error: 'malformed' });
const text = line(300);
const flag = z.enum(['yes', 'no'], { error: 'unknown-value' }).transform((cell) => cell === 'yes');
/** An empty cell is a value that is absent. */
const maybe = <T extends z.ZodType<unknown, string>>(schema: T) =>
  z
    .string()
    .transform((cell) => (cell === '' ? undefined : cell))
    .pipe(z.optional(schema));
/** Values with `|` between them. */
const list = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .transform((cell) => (cell === '' ? [] : cell.split('|').map((part) => part.trim())))
    .pipe(z.array(item));
/** A list that is absent when it is empty. */
const someOf = <T extends z.ZodType<unknown, string>>(item: T) => maybe(list(item)).optional();
const optionalDate = maybe(civilDate);

/** A value without the keys that are undefined, as the types of the core have it. */
type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}

const unitRow = z
  .object({
    code: unitCode,
    legacy_code: text,
    name_vi: text,
    name_en: text,
    short_name: line(40),
    kind: z.enum(['province', 'department', 'division', 'commune', 'external'], { error: 'unknown-value' }),
    parent: maybe(unitCode),
    from: civilDate,
    to: optionalDate,
    successors: list(unitCode),
    enrolled_from: optionalDate,
    calendar: maybe(id).optional(),
  })
  .transform(({ legacy_code, name_vi, name_en, short_name, enrolled_from, ...rest }) =>
    defined({ ...rest, legacyCode: legacy_code, name: { vi: name_vi, en: name_en }, shortName: short_name, enrolledFrom: enrolled_from }),
  ) satisfies z.ZodType<Unit>;

const postRow = z
  .object({
    id,
    unit: unitCode,
    title_vi: text,
    title_en: text,
    head: flag,
    roles: list(z.enum(['officer', 'head', 'records', 'tracker', 'admin', 'auditor'], { error: 'unknown-value' })).refine((roles) => roles.length > 0, { error: 'required' }),
  })
  .transform(({ title_vi, title_en, ...rest }) => ({ ...rest, title: { vi: title_vi, en: title_en } })) satisfies z.ZodType<Post>;

const officerRow = z.object({ id, name: text }) satisfies z.ZodType<Officer>;

const holdingRow = z.object({ post: id, officer: id, from: civilDate, to: optionalDate, acting: flag, instrument: maybe(text) }).transform(defined) satisfies z.ZodType<Holding>;

const delegationRow = z.object({
  post: id,
  officer: id,
  actions: list(delegatedAction).refine((actions) => actions.length > 0, { error: 'required' }),
  instrument: text,
  from: civilDate,
  // A delegation is for a time (written and ended): without a last day it says too little.
  to: civilDate,
}) satisfies z.ZodType<Delegation>;

const matterRow = z
  .object({ id, name_vi: text, name_en: text, phrases: list(line(120)), classes: someOf(documentClass) })
  .transform(({ name_vi, name_en, ...rest }) => defined({ ...rest, name: { vi: name_vi, en: name_en } })) satisfies z.ZodType<Matter>;

/** A competence rule that still names its sources by id; `legalBases` are those beside `source`. */
export type CompetenceRow = Omit<CompetenceRule, 'source' | 'legalBases'> & { readonly source: string; readonly legalBases?: readonly string[] };

/** Whole dong; thin spaces, dots and commas between thousands are read over. */
const dong = z
  .string()
  .transform((cell) => cell.replace(/[\s.,]/g, ''))
  .pipe(z.string().regex(/^\d{1,15}$/, { error: 'malformed' }))
  .transform(Number);

const owner = z.union([z.literal('commune-of-place').transform(() => ({ kind: 'commune-of-place' as const })), unitCode.transform((unit) => ({ kind: 'unit' as const, unit }))], {
  error: 'malformed-unit-code',
});
const competenceRow = z
  .object({
    id,
    matter: id,
    owner,
    decider: maybe(text),
    decided_by: maybe(z.enum(['owner', 'above'], { error: 'unknown-value' })).optional(),
    from: civilDate,
    to: optionalDate,
    source: id,
    legal_bases: someOf(id),
    related: list(unitCode),
    places: someOf(unitCode),
    classes: someOf(documentClass),
    value_from: maybe(dong).optional(),
    value_below: maybe(dong).optional(),
  })
  .transform(({ decided_by, legal_bases, value_from, value_below, ...rest }) => {
    const value = defined({ from: value_from, below: value_below });
    return defined({ ...rest, decidedBy: decided_by, legalBases: legal_bases, value: Object.keys(value).length > 0 ? value : undefined });
  })
  .refine(({ value }) => (value?.from ?? 0) < (value?.below ?? Number.POSITIVE_INFINITY), {
    error: 'value-from-above-below',
    path: ['value_from'],
  }) satisfies z.ZodType<CompetenceRow>;

const wordingRow = z.object({
  kind: z.enum(['abbreviation', 'courtesy', 'request', 'body', 'common'], { error: 'unknown-value' }),
  text: line(120),
  meaning: lineOrNothing(300),
}) satisfies z.ZodType<Wording>;

/** How strongly a rule speaks; for one agency where it names one. */
export interface SeverityRow {
  readonly rule: string;
  readonly severity: Severity;
  readonly agency?: string;
}
const severityRow = z
  .object({ rule: id, severity: z.enum(['off', 'inform', 'ask', 'refuse'], { error: 'unknown-value' }), agency: maybe(unitCode).optional() })
  .transform(defined) satisfies z.ZodType<SeverityRow>;

/** A rule's parameter that still names its source by id. */
export type ParameterRow = Omit<RuleParameter, 'source'> & { readonly source: string };

const numbers = z.enum(['workingDays', 'hours', 'hourOfDay', 'share', 'times', 'words', 'list'], { error: 'unknown-value' });
const parameterRow = z.object({ rule: id, name: id, value: text, unit: numbers, agency: maybe(unitCode).optional(), source: id }).transform(({ value, ...rest }, context) => {
  if (rest.unit === 'list') return defined({ ...rest, value: value.split('|').map((part) => part.trim()) });
  const number = Number(value);
  if (value === '' || !Number.isFinite(number) || number < 0) context.addIssue({ code: 'custom', path: ['value'], message: 'malformed' });
  return defined({ ...rest, value: number });
}) satisfies z.ZodType<ParameterRow>;

/** A report duty that still names its source by id. */
export type ReportDutyRow = Omit<ReportDuty, 'source'> & { readonly source: string };

const reportDutyRow = z
  .object({ id, name_vi: text, name_en: text, unit: unitCode, to: unitCode, matter: id, from: civilDate, due_on: civilDate, source: id })
  .transform(({ name_vi, name_en, due_on, ...rest }) => ({ ...rest, name: { vi: name_vi, en: name_en }, dueOn: due_on })) satisfies z.ZodType<ReportDutyRow>;

/** An official score that still names its source by id. */
export type OfficialScoreRow = Omit<OfficialScore, 'source'> & { readonly source: string };

const points = z
  .string()
  .regex(/^\d{1,3}([.,]\d{1,2})?$/, { error: 'malformed' })
  .transform((cell) => Number(cell.replace(',', '.')));
const count = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, { error: 'malformed' })
  .transform(Number);
const groupPoints = maybe(points);
const officialScoreRow = z
  .object({
    unit: unitCode,
    month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'malformed' }),
    total: points,
    place: maybe(count),
    of: maybe(count),
    transparency: groupPoints,
    progress: groupPoints,
    digitisation: groupPoints,
    online: groupPoints,
    satisfaction: groupPoints,
    source: id,
  })
  .transform(({ transparency, progress, digitisation, online, satisfaction, ...rest }) =>
    defined({ ...rest, groups: defined({ transparency, progress, digitisation, online, satisfaction } satisfies Record<OfficialGroup, number | undefined>) }),
  ) satisfies z.ZodType<OfficialScoreRow>;

const limitAmount = z
  .string()
  .regex(/^\d+$/, { error: 'malformed' })
  .transform(Number)
  .pipe(z.number().min(0).max(10_000, { error: 'malformed' }));
const limitRow = z
  .object({
    id,
    matter: maybe(id),
    applies_to: z.enum(['total', 'receive', 'assign', 'prepare', 'consult', 'reconcile', 'submit', 'decide', 'return', 'supplement', 'issue'], { error: 'unknown-value' }),
    unit: z.enum(['workingDays', 'calendarDays', 'hours'], { error: 'unknown-value' }),
    least: maybe(limitAmount),
    most: maybe(limitAmount),
    from: civilDate,
    to: optionalDate,
    source: id,
  })
  .transform(({ applies_to, ...rest }) => defined({ ...rest, appliesTo: applies_to })) satisfies z.ZodType<DeadlineLimit<string>>;

const words = (...columns: string[]) => columns;

/** The tables of a reference, each with its columns. */
export const tables = {
  units: {
    file: 'units.tsv',
    columns: words('code', 'legacy_code', 'name_vi', 'name_en', 'short_name', 'kind', 'parent', 'from', 'to', 'successors', 'enrolled_from'),
    optional: words('calendar'),
    row: unitRow,
  } satisfies Table<Unit>,
  posts: { file: 'posts.tsv', columns: words('id', 'unit', 'title_vi', 'title_en', 'head', 'roles'), row: postRow } satisfies Table<Post>,
  officers: { file: 'officers.tsv', columns: words('id', 'name'), row: officerRow } satisfies Table<Officer>,
  holdings: { file: 'holdings.tsv', columns: words('post', 'officer', 'from', 'to', 'acting', 'instrument'), row: holdingRow } satisfies Table<Holding>,
  delegations: {
    file: 'delegations.tsv',
    columns: words('post', 'officer', 'actions', 'instrument', 'from', 'to'),
    mayBeAbsent: true,
    row: delegationRow,
  } satisfies Table<Delegation>,
  matters: { file: 'matters.tsv', columns: words('id', 'name_vi', 'name_en', 'phrases'), optional: words('classes'), row: matterRow } satisfies Table<Matter>,
  wording: { file: 'wording.tsv', columns: words('kind', 'text', 'meaning'), mayBeAbsent: true, row: wordingRow } satisfies Table<Wording>,
  competence: {
    file: 'competence.tsv',
    columns: words('id', 'matter', 'owner', 'decider', 'from', 'to', 'source', 'related'),
    optional: words('decided_by', 'legal_bases', 'places', 'classes', 'value_from', 'value_below'),
    row: competenceRow,
  } satisfies Table<CompetenceRow>,
  severities: { file: 'severities.tsv', columns: words('rule', 'severity'), optional: words('agency'), row: severityRow } satisfies Table<SeverityRow>,
  parameters: {
    file: 'parameters.tsv',
    columns: words('rule', 'name', 'value', 'unit', 'source'),
    optional: words('agency'),
    mayBeAbsent: true,
    row: parameterRow,
  } satisfies Table<ParameterRow>,
  reportDuties: {
    file: 'report-duties.tsv',
    columns: words('id', 'name_vi', 'name_en', 'unit', 'to', 'matter', 'from', 'due_on', 'source'),
    mayBeAbsent: true,
    row: reportDutyRow,
  } satisfies Table<ReportDutyRow>,
  officialScores: {
    file: 'official-scores.tsv',
    columns: words('unit', 'month', 'total', 'place', 'of', 'transparency', 'progress', 'digitisation', 'online', 'satisfaction', 'source'),
    mayBeAbsent: true,
    row: officialScoreRow,
  } satisfies Table<OfficialScoreRow>,
  limits: {
    file: 'limits.tsv',
    columns: words('id', 'matter', 'applies_to', 'unit', 'least', 'most', 'from', 'to', 'source'),
    mayBeAbsent: true,
    row: limitRow,
  } satisfies Table<DeadlineLimit<string>>,
};
