import { civilDate } from '@roviec/schema';
import { z } from 'zod';
import { type Adapter, DETAIL_NAMES, FIELD_NAMES } from './vocabulary.ts';

const selector = z.string().min(1).max(200);
/** An id in an adapter. */
export const name = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, { error: 'malformed-id' });
const label = z.string().min(1).max(80);
const attribute = z.string().regex(/^[a-zA-Z_][\w:.-]{0,39}$/, { error: 'malformed-attribute' });

const fixedText = z.string().min(1).max(80);
const take = z.union([
  z.strictObject({ call: z.string().regex(/^[A-Za-z_$][\w$.]{0,59}$/, { error: 'malformed-call' }), argument: z.number().int().min(0).max(20) }),
  z.strictObject({ split: fixedText, part: z.number().int().min(0).max(20) }),
  z.strictObject({ after: fixedText, before: fixedText.exactOptional() }),
]);

const source = z
  .strictObject({
    css: selector.exactOptional(),
    label: z.array(label).min(1).max(6).exactOptional(),
    own: z.literal(true).exactOptional(),
    header: z.array(label).min(1).max(6).exactOptional(),
    offset: z.number().int().min(1).max(20).exactOptional(),
    like: selector.exactOptional(),
    segment: z.number().int().min(0).max(20).exactOptional(),
    query: z.string().min(1).max(40).exactOptional(),
    attr: attribute.exactOptional(),
    shown: z.literal(true).exactOptional(),
    unescape: z.literal(true).exactOptional(),
    take: take.exactOptional(),
    confidence: z.literal('low').exactOptional(),
    note: z.string().max(300).exactOptional(),
    until: civilDate.exactOptional(),
  })
  .refine((entry) => [entry.css, entry.own, entry.header, entry.segment, entry.query].filter((given) => given !== undefined).length === 1, { error: 'source-needs-one-place' })
  .refine((entry) => entry.label === undefined || entry.css !== undefined, { error: 'label-needs-css' })
  .refine((entry) => entry.like === undefined || entry.header !== undefined, { error: 'like-needs-header' })
  .refine((entry) => entry.offset === undefined || entry.header !== undefined, { error: 'offset-needs-header' });

const codes = z.record(z.string().min(1).max(80), z.string().min(1).max(40)).refine((map) => Object.keys(map).length <= 40, { error: 'too-many-codes' });
const plainParser = z.enum(['text', 'vnDate', 'vnDateNoted', 'vnDateTime', 'vnLongDate', 'enDate', 'isoDate', 'docNumber', 'trailingInt', 'guid', 'lastPart']);
const parser = z.union([
  plainParser,
  z.strictObject({ firstOf: z.array(plainParser).min(2).max(6) }),
  z.strictObject({ queryParam: z.string().min(1).max(40) }),
  z.strictObject({ codeMap: codes }),
  z.strictObject({ classMap: codes }),
]);
const fieldName = z.enum(FIELD_NAMES);
const field = z.strictObject({
  from: z.array(source).min(1).max(6),
  parse: parser,
  nulls: z.array(z.string().min(1).max(80)).max(10).exactOptional(),
  required: z.boolean().exactOptional(),
  legible: z.literal(true).exactOptional(),
  agree: fieldName.exactOptional(),
});

const mount = z.strictObject({ at: z.enum(['append', 'prepend', 'before', 'after']), css: selector });
const sign = z.strictObject({ css: selector, starts: z.array(label).min(1).max(6), names: z.array(z.enum(['key', 'number', 'tab'])).min(1) });
const recipients = z.strictObject({
  item: selector.exactOptional(),
  value: field.exactOptional(),
  label: field,
  place: field.exactOptional(),
  role: field.exactOptional(),
  as: z.enum(['lead', 'support', 'information']).exactOptional(),
  separator: z.string().min(1).max(3).exactOptional(),
  accounts: z.enum(['own-agency', 'unknown']),
});
const action = z.strictObject({
  id: name,
  kind: z.enum(['forward', 'return', 'submit', 'consult', 'close', 'publish']),
  within: selector,
  open: selector,
  shown: z.literal(true).exactOptional(),
  trigger: z.array(selector).min(1).max(6),
  label: z.array(label).max(6),
  changed: z.array(source).min(1).max(6).exactOptional(),
  keys: z.strictObject({ item: selector, key: field, separator: z.string().min(1).max(3).exactOptional() }).exactOptional(),
  guard: z.enum(['ask', 'watch']),
  recipients: z.union([recipients, z.array(recipients).min(1).max(6), z.null()]),
  details: z.partialRecord(z.enum(DETAIL_NAMES), field).exactOptional(),
  observed: z.array(sign).max(6),
});

const productVersion = z.string().regex(/^\d{1,4}(?:\.\d{1,5}){0,4}$/, { error: 'malformed-version' });
const versionRange = z
  .strictObject({ from: productVersion.exactOptional(), before: productVersion.exactOptional() })
  .refine((range) => range.from !== undefined || range.before !== undefined, { error: 'version-range-empty' });
const count = z.number().int().min(1).max(200);
const columns = z.strictObject({ row: selector.exactOptional(), counts: z.strictObject({ headings: count, cells: count }).exactOptional() });
const fields = z.partialRecord(fieldName, field);
const list = z.strictObject({
  label,
  root: selector,
  rows: selector.exactOptional(),
  columns: columns.exactOptional(),
  fields: fields.exactOptional(),
  optional: z.literal(true).exactOptional(),
});

const page = z.strictObject({
  id: name,
  kind: z.enum(['list', 'document', 'form']),
  frame: z.strictObject({ name: z.string().max(80).exactOptional(), path: z.string().max(200).exactOptional() }).exactOptional(),
  when: z.strictObject({
    path: z.array(z.string().startsWith('/').max(200)).min(1).max(12).exactOptional(),
    anyCase: z.literal(true).exactOptional(),
    all: z.array(selector).max(8).exactOptional(),
    none: z.array(selector).max(8).exactOptional(),
    shown: z.array(selector).max(4).exactOptional(),
    version: versionRange.exactOptional(),
  }),
  root: selector,
  rows: selector.exactOptional(),
  columns: columns.exactOptional(),
  lists: z.array(list).min(2).max(8).exactOptional(),
  ready: selector.exactOptional(),
  key: field,
  secrecy: field.exactOptional(),
  fields,
  mount,
  status: mount.exactOptional(),
  actions: z.array(action).max(12).exactOptional(),
  watch: z.strictObject({ root: selector, mode: z.enum(['rows', 'recycled', 'replace']), attrs: z.array(attribute).max(4).exactOptional() }),
  expect: z.strictObject({
    rows: z.strictObject({ min: z.number().int().min(0), max: z.number().int().min(1).max(5000) }).exactOptional(),
    empty: selector.exactOptional(),
    coverage: z.number().min(0).max(1).exactOptional(),
    headers: z.array(label).max(20).exactOptional(),
  }),
  fragile: z.literal(true).exactOptional(),
  evidence: z.enum(['captured', 'used', 'guessed']),
  verifiedOn: z.strictObject({ product: z.string().min(1).max(80), version: z.string().min(1).max(40), on: civilDate }),
});

/** `YYYY.M.n` */
export const adapterVersion = z.string().regex(/^\d{4}\.\d{1,2}\.\d{1,4}$/, { error: 'malformed-version' });

/** The shape of an adapter file. What a shape cannot say (`compile.ts`) is checked next. Never loaded into a host page. */
export const adapterSchema = z.strictObject({
  schema: z.literal(1),
  id: name,
  vendor: z.string().min(1).max(120),
  version: adapterVersion,
  origins: z
    .array(z.string().regex(/^https?:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/, { error: 'malformed-origin' }))
    .min(1)
    .max(40),
  marks: z.array(selector).min(1).max(6),
  login: selector,
  productVersion: source.exactOptional(),
  secrecy: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('marked'),
      ordinary: z.array(z.string().min(1).max(40)).min(1).max(6),
      marked: z.array(z.string().min(1).max(40)).min(1).max(10).exactOptional(),
    }),
    z.strictObject({ kind: z.literal('none'), why: z.string().min(10).max(500), approvedBy: z.string().min(3).max(200) }),
  ]),
  pages: z.array(page).min(1).max(12),
}) satisfies z.ZodType<Adapter>;
