import { isCanonicalDossierId, isCivilDate } from '@roviec/core';
import { z } from 'zod';

/** A civil date that exists, `YYYY-MM-DD`. */
export const civilDate = z.string().refine(isCivilDate, { error: 'malformed-date' });

/** Epoch milliseconds, within the years that offices mean. */
export const instant = z.number().int().min(0).max(4_102_444_800_000);

/** Unit code in the order of QĐ 20/2020: groups of capitals and digits, level 1 first, at most 35 characters. */
export const unitCode = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*(\.[A-Z0-9]+)*$/, { error: 'malformed-unit-code' })
  .max(35);

/** An idempotency key. */
export const actId = z.uuid({ error: 'malformed-id' });

/** `dossier/<unit>/<year>/<register>/<number, encoded>`. */
export const dossierIdText = z.string().max(200).refine(isCanonicalDossierId, { error: 'malformed-dossier-id' });

/** One line of text that people typed or a page showed: trimmed, NFC, breaks and tabs as one space, nothing invisible or that turns the line round. */
export const line = (max: number) => oneLine.pipe(z.string().min(1, { error: 'required' }).max(max));

/** The same where nothing may be said. */
export const lineOrNothing = (max: number) => oneLine.pipe(z.string().max(max));

/** Longer text; line breaks stay, every one as LF. */
export const prose = (max: number) => cleaned.pipe(z.string().max(max));

/** Every way of ending a line, and tabs; what stands in a line may not begin another. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const LINE_ENDS = /\r\n|[\v\f\r\u0085\u2028\u2029]/g;
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/gu;
const clean = (text: string) => text.normalize('NFC').replace(UNWANTED, '').trim();
const oneLine = z.string().transform((text) => clean(text.toWellFormed().replace(BREAKS, ' ')));
const cleaned = z.string().transform((text) => clean(text.toWellFormed().replace(LINE_ENDS, '\n').replaceAll('\t', ' ')));
