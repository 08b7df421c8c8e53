import { type Channel, type RefusalCode, refusalWords, type Scenario, type ScenarioStep, startOfDay } from '@roviec/core';
import { z } from 'zod';
import { channel, documentClass } from '../acts.ts';
import { civilDate, line, unitCode } from '../primitives.ts';
import { position } from '../shared-acts.ts';
import { bothLanguages, id } from './documents.ts';
import { problemList, type ReferenceProblem } from './problems.ts';
import { readYaml } from './yaml.ts';

/** `2027-02-03 09:00`, by the clock of Việt Nam. */
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/, { error: 'malformed' })
  .refine((text) => civilDate.safeParse(text.slice(0, 10)).success, { error: 'malformed-date' })
  .transform((text) => startOfDay(text.slice(0, 10)) + (Number(text.slice(11, 13)) * 60 + Number(text.slice(14))) * 60_000);
const post = z.string().min(1).max(120);
const when = { at: moment, by: post.exactOptional() };
const text = line(300);
const refusal = z.string().refine((code): code is RefusalCode | 'post-vacant' => code === 'post-vacant' || Object.hasOwn(refusalWords, code), { error: 'unknown-value' });

const step = z.discriminatedUnion(
  'do',
  [
    z.strictObject({ ...when, do: z.literal('open'), documentClass: documentClass.exactOptional() }),
    z.strictObject({ ...when, do: z.literal('assign'), to: post }),
    z.strictObject({ ...when, do: z.literal('consult'), units: z.array(unitCode).exactOptional(), dueOn: civilDate.exactOptional(), because: text.exactOptional() }),
    z.strictObject({ ...when, do: z.literal('reply'), unit: unitCode, position }),
    z.strictObject({
      ...when,
      do: z.literal('record-reply'),
      unit: unitCode,
      position,
      receivedAt: moment.exactOptional(),
      channel: (channel satisfies z.ZodType<Channel>).exactOptional(),
    }),
    z.strictObject({ ...when, do: z.literal('deliver'), unit: unitCode, channel: channel.exactOptional() }),
    z.strictObject({ ...when, do: z.enum(['attest-no-reply', 'correct', 'withdraw-consult', 'reserve']), unit: unitCode }),
    z.strictObject({ ...when, do: z.literal('reconcile'), unit: unitCode, way: z.enum(['meeting', 'accept', 'explain'], { error: 'unknown-value' }).exactOptional() }),
    z.strictObject({
      ...when,
      do: z.literal('submit'),
      to: unitCode.exactOptional(),
      cost: text.exactOptional(),
      time: text.exactOptional(),
      document: text.exactOptional(),
      legalBases: z.array(text).exactOptional(),
      ownView: text.exactOptional(),
    }),
    z.strictObject({
      ...when,
      do: z.literal('decide'),
      outcome: z.enum(['approved', 'amended', 'rejected', 'rework'], { error: 'unknown-value' }).exactOptional(),
      document: text.exactOptional(),
    }),
    z.strictObject({ ...when, do: z.enum(['return', 'forward']), to: unitCode }),
    z.strictObject({ ...when, do: z.enum(['request-supplement', 'receive-supplement', 'approve-extension']) }),
    z.strictObject({ ...when, do: z.literal('request-extension'), dueOn: civilDate }),
    z.strictObject({ ...when, do: z.literal('urge'), unit: unitCode.exactOptional() }),
    z.strictObject({ ...when, do: z.literal('close'), outcome: z.enum(['completed', 'withdrawn', 'transferred'], { error: 'unknown-value' }).exactOptional() }),
  ],
  { error: 'unknown-value' },
) satisfies z.ZodType<ScenarioStep>;

/** A scenario as an admin writes it. */
const scenarioFile = z.strictObject({
  id,
  name: bothLanguages,
  procedure: id,
  lead: unitCode,
  place: unitCode.exactOptional(),
  steps: z.array(step).min(1, { error: 'required' }),
  until: moment,
  expect: z
    .strictObject({
      dueOn: civilDate.exactOptional(),
      consultDueOn: civilDate.exactOptional(),
      deemed: z.array(unitCode).exactOptional(),
      silent: z.array(unitCode).exactOptional(),
      findings: z.array(text).exactOptional(),
      refused: z.array(refusal).exactOptional(),
      phase: z.enum(['new', 'noticed', 'open', 'returned', 'closed'], { error: 'unknown-value' }).exactOptional(),
    })
    .exactOptional(),
}) satisfies z.ZodType<Scenario>;

/** Reads a scenario; null and every problem with its place when it does not fit. */
export function parseScenario(file: string, content: string): { readonly scenario: Scenario | null; readonly problems: readonly ReferenceProblem[] } {
  const { report, problems } = problemList();
  return { scenario: readYaml(file, content, scenarioFile, report)?.value ?? null, problems };
}
