import type { DigestPolicy, Source } from '@roviec/core';
import { z } from 'zod';
import { civilDate, line } from '../primitives.ts';

const text = line(2000);
/** An id in the YAML files. */
export const id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, { error: 'malformed' });
/** A text in both languages. */
export const bothLanguages = z.strictObject({ vi: text, en: text }).readonly();

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

/** How the daily messages go out. */
export const digestFile = z
  .strictObject({
    at: z.string({ error: 'malformed' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'malformed' }),
    soonWorkingDays: z.number({ error: 'malformed' }).int({ error: 'malformed' }).min(0, { error: 'malformed' }).max(30, { error: 'malformed' }),
    from: z.string({ error: 'malformed' }).regex(/^[\w.+-]{1,60}@[\w.-]{1,200}$/, { error: 'malformed' }),
    domain: z.string({ error: 'malformed' }).regex(/^[\w.-]{1,200}$/, { error: 'malformed' }),
    language: z.enum(['vi', 'en'], { error: 'unknown-value' }),
  })
  .readonly() satisfies z.ZodType<DigestPolicy>;

const calendarDay = z.strictObject({ on: civilDate, name: bothLanguages, source: id });
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
