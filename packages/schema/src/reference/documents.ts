import { type Allowance, countsInDays, type PlainStage, type Source } from '@roviec/core';
import { z } from 'zod';
import { civilDate, line, unitCode } from '../primitives.ts';

const text = line(2000);
const id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, { error: 'malformed' });
const words = z.strictObject({ vi: text, en: text }).readonly();
/** A number as written; outside these bounds no office means it. */
const amount = z.number({ error: 'malformed' }).nonnegative({ error: 'malformed' }).max(10_000, { error: 'malformed' });

/** A legal source; the files name it by its id. */
export const sourceFile = z.record(
  id,
  z
    .strictObject({
      text,
      article: text.exactOptional(),
      quote: text.exactOptional(),
      confidence: z.enum(['verified', 'high', 'medium', 'low', 'deduced', 'fictional'], { error: 'unknown-value' }),
    })
    .readonly() satisfies z.ZodType<Source>,
);

const calendarDay = z.strictObject({ on: civilDate, name: words, source: id });
/**
 * One year of a calendar: days off, days made up for, each with its name and source. With `base` it is an agency's own:
 * only what differs from that calendar. `sources` brings the year's decision along, so that one file is enough.
 */
export const calendarFile = z.strictObject({
  calendar: id,
  base: id.exactOptional(),
  sources: sourceFile.exactOptional(),
  year: z.number({ error: 'malformed' }).int().min(1990).max(2200),
  confirmed: z.boolean({ error: 'malformed' }),
  off: z.array(calendarDay),
  working: z.array(calendarDay),
});
export type CalendarFile = z.infer<typeof calendarFile>;

const allowance = z
  .strictObject({
    amount,
    unit: z.enum(['workingDays', 'calendarDays', 'months', 'hours', 'minutes'], { error: 'unknown-value' }),
    cutOff: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'malformed' })
      .exactOptional(),
  })
  .refine((value) => Number.isInteger(value.amount) || value.unit === 'hours', { error: 'malformed', path: ['amount'] })
  // No working days is the same day; no other unit may be none.
  .refine((value) => value.amount > 0 || value.unit === 'workingDays', { error: 'malformed', path: ['amount'] })
  .refine((value) => value.cutOff === undefined || countsInDays(value.unit), { error: 'cut-off-not-of-days', path: ['cutOff'] })
  .readonly() satisfies z.ZodType<Allowance>;
const deadline = z.strictObject({ allowance, starts: z.enum(['sent', 'delivered', 'complete-dossier'], { error: 'unknown-value' }), source: id });
const stageBase = { id, name: words, by: words, next: z.array(id) };

const plainStage = z.strictObject({
  ...stageBase,
  kind: z.enum(['receive', 'assign', 'prepare', 'reconcile', 'submit', 'decide', 'return', 'supplement', 'issue'], { error: 'unknown-value' }) satisfies z.ZodType<
    PlainStage['kind']
  >,
  within: deadline.exactOptional(),
  clock: z.enum(['restart', 'pause', 'runs'], { error: 'unknown-value' }).exactOptional(),
});
const consultStage = z.strictObject({
  ...stageBase,
  kind: z.literal('consult'),
  within: deadline,
  silence: z.strictObject({
    effect: z.enum(['deemed-consent', 'proceed-without', 'escalate', 'none'], { error: 'unknown-value' }),
    liability: z.boolean({ error: 'malformed' }),
    countsLateAsSilent: z.boolean({ error: 'malformed' }),
    source: id,
  }),
  reminders: z.strictObject({ atShares: z.array(z.number().gt(0, { error: 'malformed' }).lt(1, { error: 'malformed' })).readonly() }).readonly(),
  maxRounds: z.number().int().min(1, { error: 'malformed' }).max(10, { error: 'malformed' }),
  consultees: z.array(unitCode).min(1, { error: 'required' }),
});

/** A procedure as an admin writes it; sources by id, no version yet. */
export const procedureFile = z.strictObject({
  id,
  name: words,
  matter: id,
  body: words,
  product: words,
  total: deadline,
  stagnation: z.strictObject({ idleShare: z.number().gt(0, { error: 'malformed' }).max(1, { error: 'malformed' }), source: id }).exactOptional(),
  demo: z.boolean({ error: 'malformed' }),
  stages: z.array(z.discriminatedUnion('kind', [plainStage, consultStage], { error: 'unknown-value' })).min(1, { error: 'required' }),
});
export type ProcedureFile = z.infer<typeof procedureFile>;
export type StageFile = ProcedureFile['stages'][number];
