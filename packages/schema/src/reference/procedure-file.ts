import { type Allowance, countsInDays, type Guard, type LeadRole, type PlainStage, type ProcedureDefinition } from '@roviec/core';
import { z } from 'zod';
import { documentClass } from '../acts.ts';
import { civilDate, unitCode } from '../primitives.ts';
import { bothLanguages, id } from './documents.ts';
import { procedureNotes as notes } from './procedure-notes.ts';

const noted = <T extends z.ZodType>(schema: T, note: keyof typeof notes): T => schema.meta({ description: `${notes[note].vi}\n\n${notes[note].en}` });
const words = (note: keyof typeof notes) => noted(bothLanguages, note);
/** A source by its id; without one nothing may have a legal effect. */
const sourceId = (missing: string) => z.string({ error: missing }).regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, { error: 'malformed' });

/** A number as written; outside these bounds no office means it. */
const amount = z.number({ error: 'malformed' }).min(0, { error: 'malformed' }).max(10_000, { error: 'malformed' });
const allowance = z
  .strictObject({
    amount: noted(amount, 'amount'),
    cutOff: noted(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'malformed' }), 'cutOff').exactOptional(),
    unit: noted(z.enum(['workingDays', 'calendarDays', 'months', 'hours', 'minutes'], { error: 'unknown-value' }), 'unit'),
  })
  .refine((value) => Number.isInteger(value.amount) || value.unit === 'hours', { error: 'malformed', path: ['amount'] })
  .refine((value) => value.amount > 0 || value.unit === 'workingDays', { error: 'malformed', path: ['amount'] })
  // A time of day means nothing where hours are counted.
  .refine((value) => value.cutOff === undefined || countsInDays(value.unit), { error: 'cut-off-not-of-days', path: ['cutOff'] })
  .readonly() satisfies z.ZodType<Allowance>;
const deadline = z.strictObject({
  allowance: noted(allowance, 'allowance'),
  starts: noted(z.enum(['sent', 'delivered', 'complete-dossier'], { error: 'unknown-value' }), 'starts'),
  source: noted(sourceId('source-missing'), 'source'),
});

const leadRole = z.enum(['head', 'division-head', 'handler', 'records', 'one-stop']) satisfies z.ZodType<LeadRole>;
const who = z.union(
  [leadRole, z.enum(['consultees', 'applicant']), z.strictObject({ post: z.string().min(1).max(120) }).readonly(), z.strictObject({ unit: unitCode }).readonly()],
  { error: 'unknown-value' },
);
const guard = z.enum(
  ['handler-named', 'consulted-first', 'replies-settled', 'supplement-settled', 'cost-stated', 'time-stated', 'document-recorded', 'decider-not-handler', 'decided-first'],
  { error: 'unknown-value' },
) satisfies z.ZodType<Guard>;

const stageBase = {
  id: noted(id, 'stageId'),
  name: words('stageName'),
  by: words('by'),
  who: noted(who, 'who').exactOptional(),
  guards: noted(z.array(guard).readonly(), 'guards').exactOptional(),
  next: noted(z.array(id), 'next'),
};
const plainStage = z.strictObject({
  ...stageBase,
  kind: noted(
    z.enum(['receive', 'assign', 'prepare', 'reconcile', 'submit', 'decide', 'return', 'supplement', 'issue'], { error: 'unknown-value' }) satisfies z.ZodType<PlainStage['kind']>,
    'kind',
  ),
  within: noted(deadline, 'within').exactOptional(),
  clock: noted(z.enum(['restart', 'pause', 'runs'], { error: 'unknown-value' }), 'clock').exactOptional(),
});
const consultStage = z.strictObject({
  ...stageBase,
  kind: noted(z.literal('consult'), 'kind'),
  within: noted(deadline, 'within'),
  silence: noted(
    z.strictObject({
      effect: noted(z.enum(['deemed-consent', 'proceed-without', 'escalate', 'none'], { error: 'unknown-value' }), 'effect'),
      liability: noted(z.boolean({ error: 'malformed' }), 'liability'),
      countsLateAsSilent: noted(z.boolean({ error: 'malformed' }), 'countsLateAsSilent'),
      source: noted(sourceId('silence-without-source'), 'source'),
    }),
    'silence',
  ),
  reminders: noted(
    z.strictObject({ atShares: noted(z.array(z.number().gt(0, { error: 'malformed' }).lt(1, { error: 'malformed' })).readonly(), 'atShares') }).readonly(),
    'reminders',
  ),
  maxRounds: noted(z.number().int().min(1, { error: 'malformed' }).max(10, { error: 'malformed' }), 'maxRounds'),
  consultees: noted(z.array(unitCode).min(1, { error: 'required' }), 'consultees'),
  because: words('because').exactOptional(),
});

/** A procedure as an admin writes it; sources by id, no version yet. */
export const procedureFile = z.strictObject({
  id: noted(id, 'procedureId'),
  name: words('procedureName'),
  matter: noted(id, 'matter'),
  anyMatter: noted(z.boolean({ error: 'malformed' }), 'anyMatter').exactOptional(),
  classes: noted(z.array(documentClass).min(1, { error: 'required' }).readonly(), 'classes').exactOptional(),
  body: words('body'),
  product: words('product'),
  from: noted(civilDate, 'from').exactOptional(),
  to: noted(civilDate, 'to').exactOptional(),
  provisional: words('provisional').exactOptional(),
  total: noted(deadline, 'total'),
  stagnation: noted(
    z.strictObject({
      idleShare: noted(z.number().gt(0, { error: 'malformed' }).max(1, { error: 'malformed' }), 'idleShare'),
      source: noted(sourceId('source-missing'), 'source'),
    }),
    'stagnation',
  ).exactOptional(),
  demo: noted(z.boolean({ error: 'malformed' }), 'demo'),
  stages: noted(z.array(z.discriminatedUnion('kind', [plainStage, consultStage], { error: 'unknown-value' })).min(1, { error: 'required' }), 'stages'),
}) satisfies z.ZodType<ProcedureDefinition>;
