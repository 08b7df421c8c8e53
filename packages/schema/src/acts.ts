import type { Channel, Defect, DocumentRef, Observation } from '@roviec/core';
import { z } from 'zod';
import { civilDate, dossierIdText, instant, line, prose, unitCode } from './primitives.ts';
import { processObservations, processRequests } from './process-acts.ts';
import { consultId, position, replyDocument } from './shared-acts.ts';

/** How long the texts of an act may be, in UTF-16 units, once cleaned as in `line` and `prose`. */
export const actLimits = {
  issuer: 300,
  documentNumber: 60,
  subject: 2000,
  question: 2000,
  ownPosition: 10_000,
  reason: 2000,
  reply: 20_000,
  ground: 500,
  note: 5000,
} as const;

/** A document as a page shows it. */
export const documentRef = z.object({ issuer: line(actLimits.issuer), issuedOn: civilDate, number: line(actLimits.documentNumber) }).readonly() satisfies z.ZodType<DocumentRef>;

export const channel = z.enum(['roviec', 'e-office', 'edxml', 'paper', 'email', 'meeting']) satisfies z.ZodType<Channel>;
export const documentClass = z.enum(['ordinary', 'denunciation', 'complaint', 'petition', 'unknown']);

/** One defect with its ground. */
export const defect = z
  .object({ code: z.enum(['out-of-competence', 'procedure-missing', 'no-option', 'quality']), ground: line(actLimits.ground), competentUnit: unitCode.exactOptional() })
  .readonly() satisfies z.ZodType<Defect>;

const consult = consultId;
const aliases = z.array(line(120)).max(20);

/**
 * A declared act as a client asks for it. The gateway adds what the client may not decide: who acts, when, which
 * procedure text and calendar are in force, which units are enrolled.
 */
export const commandRequest = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('open'),
    document: documentRef,
    documentClass,
    matter: line(60),
    place: unitCode.exactOptional(),
    procedure: line(60),
    aliases,
    subject: prose(actLimits.subject),
  }),
  z.object({ kind: z.literal('assign'), officer: line(60), post: line(80) }),
  z.object({
    kind: z.literal('consult'),
    consultees: z.array(unitCode).max(50),
    questions: z.array(line(actLimits.question)).max(50),
    ownPosition: prose(actLimits.ownPosition),
    dueOn: civilDate.exactOptional(),
    reason: prose(actLimits.reason).exactOptional(),
    order: line(actLimits.ground).exactOptional(),
  }),
  z.object({ kind: z.literal('reply'), consult, unit: unitCode, position, text: prose(actLimits.reply), document: replyDocument.exactOptional() }),
  z.object({ kind: z.literal('attest-no-reply'), consult, unit: unitCode, channels: z.array(channel).max(6) }),
  z.object({ kind: z.literal('correct'), consult, unit: unitCode, reason: prose(actLimits.reason) }),
  z.object({
    kind: z.literal('return'),
    to: unitCode,
    defects: z.array(defect).max(20),
    note: prose(actLimits.note),
    document: documentRef,
    aliases,
    dueOn: civilDate.exactOptional(),
  }),
  z.object({ kind: z.literal('close'), outcome: z.enum(['completed', 'withdrawn', 'transferred']), note: prose(actLimits.note) }),
  ...processRequests,
]);
export type CommandRequest = z.infer<typeof commandRequest>;

/** `POST /v1/acts`; the act's id is the `Idempotency-Key` header. */
export const actRequest = z.object({
  dossier: dossierIdText,
  command: commandRequest,
  /** Rules that asked before the act was sent, and why it is done all the same. */
  insisted: z.object({ rules: z.array(line(60)).min(1).max(20), reason: prose(actLimits.reason) }).exactOptional(),
});
export type ActRequest = z.infer<typeof actRequest>;

const asked = z.array(line(60)).max(20);
const units = z.array(unitCode).max(100);

/** What happened elsewhere. */
export const observation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('delivered'), consult, unit: unitCode, channel }),
  z.object({ kind: z.literal('reply-recorded'), consult, unit: unitCode, position, document: replyDocument, receivedAt: instant, channel, text: prose(actLimits.reply) }),
  z.object({
    kind: z.literal('attempted'),
    act: z.enum(['forward', 'return', 'submit', 'consult', 'close', 'publish']),
    to: units,
    asked,
    reason: prose(actLimits.reason).exactOptional(),
  }),
  z.object({ kind: z.literal('forwarded'), to: units, asked, matter: line(60).exactOptional(), place: unitCode.exactOptional() }),
  z.object({ kind: z.literal('returned'), to: units }),
  ...processObservations,
]) satisfies z.ZodType<Observation>;

/** `POST /v1/observations`; never refused for its content. */
export const observationRequest = z.object({
  dossier: dossierIdText,
  observation,
  document: documentRef,
  aliases,
  happenedAt: instant,
  source: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('observed'), adapter: line(60), adapterVersion: line(30) }),
    z.object({ kind: z.literal('paper') }),
    z.object({ kind: z.literal('edxml') }),
  ]),
});
export type ObservationRequest = z.infer<typeof observationRequest>;
