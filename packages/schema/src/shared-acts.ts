import type { Position, ReplyDocument } from '@roviec/core';
import { z } from 'zod';
import { civilDate, line } from './primitives.ts';

/** The document that carries a reply or a decision. */
export const replyDocument = z.object({ number: line(60), issuedOn: civilDate }).readonly() satisfies z.ZodType<ReplyDocument>;

export const position = z.enum(['agree', 'agree-if', 'disagree', 'not-ours']) satisfies z.ZodType<Position>;

/** The id of a consult within its dossier. */
export const consultId = z.string().regex(/^c\d{1,4}$/, { error: 'malformed-consult-id' });
