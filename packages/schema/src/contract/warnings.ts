import { WRONG_WARNING_REASONS } from '@roviec/core';
import { z } from 'zod';
import { actId, line, prose } from '../primitives.ts';

/** How long a remark may be. */
export const WARNING_NOTE_LIMIT = 500;

const about = z
  .string()
  .max(60)
  .regex(/^(?:rule|sign)\/[a-z]+(?:-[a-z]+)*$/, { error: 'malformed-warning' });
const reason = z.enum(WRONG_WARNING_REASONS);

/**
 * A warning that somebody calls wrong. `about`: the rule of the question (`rule/forward-own-work`), or the kind of sign
 * (`sign/due`). Of the document its key and the page's alias, never its subject.
 */
export const wrongWarning = z.object({
  about,
  reason,
  document: z.object({ key: line(500).nullable(), alias: line(120) }),
  adapter: line(60),
  adapterVersion: line(40),
  registryVersion: line(200),
});

const kept = wrongWarning.extend({ id: z.string(), at: z.number(), unit: z.string(), note: z.string().nullable() });

/** Reports for whoever looks after the register and the adapters, newest first. Who reported is not said. */
export const warningsView = z.object({
  reports: z.array(kept),
  /** Over all reports, the filter left aside: the most reported first. */
  counts: z.array(z.object({ about: z.string(), adapter: z.string(), adapterVersion: z.string(), count: z.number().int() })),
  complete: z.boolean(),
});
export type WarningsView = z.infer<typeof warningsView>;

export const warningsQuery = z.object({ about: about.exactOptional(), adapter: line(60).exactOptional(), reason: reason.exactOptional() });
export const warningNote = z.object({ id: actId, note: prose(WARNING_NOTE_LIMIT) });
export const warningId = z.object({ id: actId });
