import { DETAIL_NAMES, FIELD_NAMES } from '@roviec/adapters';
import { WRONG_WARNING_REASONS } from '@roviec/core';
import { z } from 'zod';
import type { Ask, Write } from '../messages.ts';
import { FILTERS } from '../views.ts';

const id = z.string().min(1).max(60);
const text = z.string().max(2000);
const source = z.strictObject({ adapter: id, page: id });
const documentClass = z.enum(['ordinary', 'denunciation', 'complaint', 'petition', 'unknown']);
const fieldName = z.enum(FIELD_NAMES);
const pageDocument = z.strictObject({
  key: z.string().min(1).max(100),
  documentClass,
  fields: z.partialRecord(fieldName, text),
  doubtful: z.array(fieldName).max(12).exactOptional(),
});
const health = z.strictObject({
  state: z.enum(['ok', 'degraded', 'broken', 'unknown']),
  reasons: z.array(z.custom<Extract<Ask, { kind: 'rows' }>['health']['reasons'][number]>((value) => typeof value === 'string' && value.length <= 60)).max(30),
  read: z.number().int().min(0),
  withheld: z.number().int().min(0),
});
const recipient = z.strictObject({ value: z.string().max(200), label: text, place: text.nullable(), role: id.nullable() });
const recipients = z.array(recipient).max(300);
const details = z.partialRecord(z.enum(DETAIL_NAMES), text);
const act = z.strictObject({ source, action: id, document: pageDocument, recipients, details });
const acts = z.strictObject({ source, action: id, documents: z.array(pageDocument).max(500), choices: z.array(recipients).max(300), details });

const uuid = z.uuid();
/** The gateway reads it by its contract and says what is wrong; here only what the queue itself rests on is looked at. */
const write = z.custom<Write>((value) => z.object({ route: z.enum(['act', 'observe']), input: z.looseObject({ dossier: z.string().max(200) }) }).safeParse(value).success);
const adapters = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('list') }),
  z.strictObject({ to: z.literal('keep'), file: z.unknown() }),
  z.strictObject({ to: z.literal('drop'), id }),
  z.strictObject({ to: z.literal('refresh') }),
  z.strictObject({ to: z.literal('forget-pins') }),
]);

/** What may be asked of the service worker. A page of the web cannot send these, but one that is taken over could. */
export const askSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page-opened') }),
  z.strictObject({ kind: z.literal('rows'), source, rows: z.array(pageDocument).max(5000), health }),
  z.strictObject({ kind: z.literal('document'), source, document: pageDocument, health }),
  z.strictObject({
    kind: z.literal('report-warning'),
    source,
    key: z.string().min(1).max(100),
    about: z
      .string()
      .max(60)
      .regex(/^(?:rule|sign)\/[a-z]+(?:-[a-z]+)*$/),
    reason: z.enum(WRONG_WARNING_REASONS),
  }),
  z.strictObject({ kind: z.literal('undo-report'), id: z.uuid() }),
  z.strictObject({ kind: z.literal('reports') }),
  z.strictObject({ kind: z.literal('filter'), filter: z.enum(FILTERS).nullable() }),
  z.strictObject({ kind: z.literal('no-document') }),
  z.strictObject({ kind: z.literal('forget-documents'), source, keys: z.array(z.string().min(1).max(100)).max(5000) }),
  z.strictObject({ kind: z.literal('page-health'), source, health }),
  z.strictObject({ kind: z.literal('judge'), acts }),
  z.strictObject({ kind: z.literal('attempted'), act, click: id, asked: z.array(id).max(20), reason: text.nullable() }),
  z.strictObject({ kind: z.literal('observed'), id: z.uuid() }),
  z.strictObject({ kind: z.literal('guard-failed'), code: id, click: z.boolean() }),
  z.strictObject({ kind: z.literal('pulse') }),
  z.strictObject({ kind: z.literal('open-panel') }),
  z.strictObject({ kind: z.literal('current-document') }),
  z.strictObject({ kind: z.literal('here') }),
  z.strictObject({ kind: z.literal('sites') }),
  z.strictObject({ kind: z.literal('send'), act: uuid, write }),
  z.strictObject({ kind: z.literal('unsent') }),
  z.strictObject({ kind: z.literal('withdraw'), act: uuid }),
  z.strictObject({ kind: z.literal('refusal-seen'), act: uuid }),
  z.strictObject({ kind: z.literal('adapters'), ask: adapters }),
  z.strictObject({ kind: z.literal('dossier-changed'), dossier: z.string().max(200) }),
]) satisfies z.ZodType<Ask>;
