import type { AskedPart, Delegation, ProcessObservation, TargetKey } from '@roviec/core';
import { z } from 'zod';
import { civilDate, line, prose, unitCode } from './primitives.ts';
import { consultId, position, replyDocument } from './shared-acts.ts';

const post = line(80);
const document = replyDocument.exactOptional();
const asked = z.object({ consult: consultId, unit: unitCode }).readonly() satisfies z.ZodType<AskedPart>;
const outcome = z.enum(['approved', 'amended', 'rejected', 'rework']);
/** A target: the figure is its short name in the plan. */
const target = z.object({ unit: unitCode, figure: line(120), year: z.number().int().min(1990).max(2200) }).readonly() satisfies z.ZodType<TargetKey>;

/** What a head may delegate. */
export const delegatedAction = z.enum(['submit', 'decide', 'reconcile', 'extend'], { error: 'unknown-value' }) satisfies z.ZodType<Delegation['actions'][number]>;

/**
 * The declared acts of the rest of the process. Signers, deciders and approvers are named by post alone: who holds it, and
 * by what right they sign, the gateway looks up.
 */
export const processRequests = [
  z.object({ kind: z.literal('withdraw-consult'), consult: consultId, units: z.array(unitCode).max(50), reason: prose(2000) }),
  z.object({
    kind: z.literal('reconcile'),
    consult: consultId,
    unit: unitCode,
    way: z.enum(['meeting', 'accept', 'explain']),
    /** Absent: whoever declares it. */
    by: post.exactOptional(),
    participants: z.array(post).max(50),
    document,
    text: prose(20_000),
  }),
  z.object({ kind: z.literal('reserve'), consult: consultId, unit: unitCode, document, text: prose(20_000) }),
  z.object({
    kind: z.literal('submit'),
    to: unitCode,
    /** Absent: whoever declares it. */
    signer: post.exactOptional(),
    proposal: z.object({ option: prose(10_000), cost: prose(2000).exactOptional(), time: prose(2000).exactOptional(), responsible: unitCode.exactOptional() }).readonly(),
    legalBases: z.array(line(500)).max(50),
    ownView: prose(10_000),
    document,
  }),
  z.object({ kind: z.literal('decide'), outcome, shown: z.array(asked).max(200), document, note: prose(10_000) }),
  z.object({ kind: z.literal('forward'), to: unitCode, ground: prose(500), notice: prose(5000), document }),
  z.object({
    kind: z.literal('supplement'),
    step: z.enum(['request', 'received']),
    from: unitCode.exactOptional(),
    items: z.array(line(2000)).max(50),
    ground: prose(500),
    document,
  }),
  z.object({ kind: z.literal('extend'), step: z.enum(['request', 'approve']), dueOn: civilDate.exactOptional(), reason: prose(2000) }),
  z.object({ kind: z.literal('prepare-reply'), consult: consultId, unit: unitCode, position, text: prose(20_000) }),
  z.object({ kind: z.literal('urge'), consult: consultId.exactOptional(), unit: unitCode.exactOptional(), text: prose(2000) }),
  z.object({ kind: z.literal('note'), text: prose(20_000) }),
  z.object({ kind: z.literal('set-target'), target, value: z.number().finite(), better: z.enum(['higher', 'lower']), instrument: prose(300) }),
  z.object({ kind: z.literal('change-target'), target, value: z.number().finite(), authority: unitCode.exactOptional(), instrument: prose(300), reason: prose(2000) }),
] as const;

/** The observed twins. */
export const processObservations = [
  z.object({
    kind: z.literal('submitted'),
    to: unitCode,
    signer: z
      .object({ post, officer: line(60) })
      .readonly()
      .nullable(),
    proposes: z.object({ option: z.boolean(), responsible: z.boolean() }).readonly().nullable(),
    document: replyDocument.nullable(),
  }),
  z.object({ kind: z.literal('decided'), by: unitCode, outcome: outcome.nullable(), document: replyDocument.nullable() }),
  z.object({ kind: z.literal('recalled'), from: z.array(unitCode).max(100) }),
  z.object({ kind: z.literal('status-hint'), status: z.enum(['new', 'in-progress', 'done', 'cancelled', 'overdue']), dueOn: civilDate.nullable() }),
] as const satisfies readonly z.ZodType<ProcessObservation>[];
