import type { Morning, Overdue, ToSign } from '@roviec/core';
import { z } from 'zod';
import { civilDate } from '../primitives.ts';
import { namesView, words } from './answers.ts';

const who = z.object({ officer: z.string(), post: z.string(), unit: z.string() });
const actor = who.extend({ onBehalfOf: z.object({ post: z.string(), instrument: z.string() }).exactOptional() });
const about = z.object({
  dossier: z.string(),
  document: z.object({ issuer: z.string(), issuedOn: z.string(), number: z.string() }),
  procedure: words.nullable(),
  lead: z.string(),
  handler: who.nullable(),
});
const effect = z.enum(['deemed-consent', 'proceed-without', 'escalate', 'none']);
const urged = z.object({ at: z.number(), by: z.string().nullable(), again: z.boolean() }).nullable();
const asked = { consult: z.string(), unit: z.string() };
const dueAt = z.number().nullable();

const toSign = z.discriminatedUnion('kind', [
  about.extend({ kind: z.literal('reply'), ...asked, position: z.enum(['agree', 'agree-if', 'disagree', 'not-ours']), by: actor, at: z.number(), seq: z.number(), dueAt }),
  about.extend({ kind: z.literal('decision'), to: z.string(), at: z.number(), dueAt, dissent: z.array(z.object(asked)).readonly() }),
  about.extend({ kind: z.literal('extension'), requestedBy: z.string(), dueAt, newDueAt: z.number() }),
]) satisfies z.ZodType<ToSign>;

const morning = z.object({
  on: z.string(),
  workingDay: z.boolean(),
  answersDue: z.array(about.extend({ ...asked, dueAt: z.number(), effect, liability: z.boolean(), atOnce: z.boolean(), preparedBy: actor.nullable() })).readonly(),
  deemed: z.array(about.extend({ ...asked, dueAt: z.number(), liability: z.boolean(), recorded: z.boolean(), accountable: who.nullable() })).readonly(),
  toSign: z.array(toSign).readonly(),
}) satisfies z.ZodType<Morning>;

const dueDossier = about.extend({ dueAt: z.number(), urged });
const overdue = z.object({
  on: z.string(),
  workingDay: z.boolean(),
  soonWorkingDays: z.number(),
  overdue: z.array(dueDossier).readonly(),
  dueSoon: z.array(dueDossier).readonly(),
  silent: z
    .array(about.extend({ ...asked, dueAt: z.number(), effect, step: z.enum(['recording', 'awaits-attestation', 'no-effect', 'deemed', 'proceeded-without', 'escalated']), urged }))
    .readonly(),
  still: z.array(about.extend({ variant: z.enum(['idle', 'late-assignment']), urged })).readonly(),
}) satisfies z.ZodType<Overdue>;

/** Today or a day to come; absent: today. */
export const agendaQuery = z.object({ on: civilDate.exactOptional() });

/** `complete` false: there is more than one answer holds. */
const frame = { names: namesView, complete: z.boolean() };

/** A head's morning. Questions as the lead wrote them; a consult whose texts were erased has none. */
export const morningView = z.object({ morning, questions: z.array(z.object({ dossier: z.string(), consult: z.string(), questions: z.array(z.string()).readonly() })), ...frame });
export type MorningView = z.infer<typeof morningView>;

/** A tracker's day. `mayUrge`: dossiers in which the caller may urge. */
export const overdueView = z.object({ overdue, mayUrge: z.array(z.string()), ...frame });
export type OverdueView = z.infer<typeof overdueView>;

/** What waits for the caller's signature, each with the words that are signed, and of a submission each disagreement to read first (texts null: erased). */
export const toSignView = z.object({
  items: z.array(z.object({ item: toSign, text: z.string().nullable(), dissent: z.array(z.object({ unit: z.string(), text: z.string().nullable() })) })),
  ...frame,
});
export type ToSignView = z.infer<typeof toSignView>;

/** The daily message of a post as it goes out; `mail` null when there is nothing to send that day. */
export const digestView = z.object({
  on: z.string(),
  workingDay: z.boolean(),
  text: z.string(),
  mail: z.object({ file: z.string(), source: z.string() }).nullable(),
});
