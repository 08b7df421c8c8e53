import type { AskedPart, Delegation, ProcessObservation, TargetKey } from '@roviec/core';
import { z } from 'zod';
import { civilDate, line, prose, unitCode } from './primitives.ts';
import { consultId, position, replyDocument } from './shared-acts.ts';

/** How long the texts of these acts may be, in UTF-16 units, once cleaned as in `line` and `prose`. */
export const processLimits = {
  reason: 2000,
  exchange: 20_000,
  option: 10_000,
  cost: 2000,
  time: 2000,
  legalBasis: 500,
  ownView: 10_000,
  decisionNote: 10_000,
  ground: 500,
  notice: 5000,
  item: 2000,
  fileNote: 20_000,
  figure: 120,
  instrument: 300,
} as const;

const post = line(80);
const document = replyDocument.exactOptional();
const asked = z.object({ consult: consultId, unit: unitCode }).readonly() satisfies z.ZodType<AskedPart>;
const outcome = z.enum(['approved', 'amended', 'rejected', 'rework']);
/** A target: the figure is its short name in the plan. */
const target = z.object({ unit: unitCode, figure: line(processLimits.figure), year: z.number().int().min(1990).max(2200) }).readonly() satisfies z.ZodType<TargetKey>;

/** What a head may delegate. */
export const delegatedAction = z.enum(['submit', 'decide', 'reconcile', 'extend'], { error: 'unknown-value' }) satisfies z.ZodType<Delegation['actions'][number]>;

/**
 * The declared acts of the rest of the process. Signers, deciders and approvers are named by post alone: who holds it, and
 * by what right they sign, the gateway looks up.
 */
export const processRequests = [
  z.object({ kind: z.literal('withdraw-consult'), consult: consultId, units: z.array(unitCode).max(50), reason: prose(processLimits.reason) }),
  z.object({
    kind: z.literal('reconcile'),
    consult: consultId,
    unit: unitCode,
    way: z.enum(['meeting', 'accept', 'explain']),
    /** Absent: whoever declares it. */
    by: post.exactOptional(),
    participants: z.array(post).max(50),
    document,
    text: prose(processLimits.exchange),
  }),
  z.object({ kind: z.literal('reserve'), consult: consultId, unit: unitCode, document, text: prose(processLimits.exchange) }),
  z.object({
    kind: z.literal('submit'),
    to: unitCode,
    /** Absent: whoever declares it. */
    signer: post.exactOptional(),
    proposal: z
      .object({
        option: prose(processLimits.option),
        cost: prose(processLimits.cost).exactOptional(),
        time: prose(processLimits.time).exactOptional(),
        responsible: unitCode.exactOptional(),
      })
      .readonly(),
    legalBases: z.array(line(processLimits.legalBasis)).max(50),
    ownView: prose(processLimits.ownView),
    document,
  }),
  z.object({
    kind: z.literal('decide'),
    outcome,
    shown: z.array(asked).max(200),
    document,
    note: prose(processLimits.decisionNote),
    submission: z.number().int().positive().exactOptional(),
  }),
  z.object({ kind: z.literal('forward'), to: unitCode, ground: prose(processLimits.ground), notice: prose(processLimits.notice), document }),
  z.object({
    kind: z.literal('supplement'),
    step: z.enum(['request', 'received']),
    from: unitCode.exactOptional(),
    items: z.array(line(processLimits.item)).max(50),
    ground: prose(processLimits.ground),
    document,
  }),
  z.object({ kind: z.literal('extend'), step: z.enum(['request', 'approve']), dueOn: civilDate.exactOptional(), reason: prose(processLimits.reason) }),
  z.object({ kind: z.literal('prepare-reply'), consult: consultId, unit: unitCode, position, text: prose(20_000) }),
  z.object({ kind: z.literal('urge'), consult: consultId.exactOptional(), unit: unitCode.exactOptional(), text: prose(processLimits.reason) }),
  z.object({ kind: z.literal('note'), text: prose(processLimits.fileNote) }),
  z.object({ kind: z.literal('set-target'), target, value: z.number().finite(), better: z.enum(['higher', 'lower']), instrument: prose(processLimits.instrument) }),
  z.object({
    kind: z.literal('change-target'),
    target,
    value: z.number().finite(),
    authority: unitCode.exactOptional(),
    instrument: prose(processLimits.instrument),
    reason: prose(processLimits.reason),
  }),
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
