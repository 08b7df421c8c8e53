import { type RefusalCode, refusalWords, type Words } from '@roviec/core';
import { StoreCorruptError } from '@roviec/ledger';
import type { Problem } from '@roviec/schema';
import { GATEWAY_PROBLEMS, type GatewayCode } from '../words.ts';

/** A field that is wrong, by path. */
export interface FieldFault {
  readonly path: string;
  readonly code: string;
}

export type ProblemCode = GatewayCode | RefusalCode;

/** Thrown by handlers; answered as problem+json. Carries nothing but what the caller may read. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly fields: readonly FieldFault[];
  readonly retryAfterSeconds: number | null;
  /** Why really, for the record of refusals, when the caller may not know it. */
  readonly notedAs: string | null;
  /** What is said instead of the code's own sentence. */
  readonly words: Words | null;
  constructor(code: ProblemCode, more: { readonly fields?: readonly FieldFault[]; readonly retryAfterSeconds?: number; readonly notedAs?: string; readonly words?: Words } = {}) {
    super(code);
    this.name = 'ProblemError';
    this.code = code;
    this.fields = more.fields ?? [];
    this.retryAfterSeconds = more.retryAfterSeconds ?? null;
    this.notedAs = more.notedAs ?? null;
    this.words = more.words ?? null;
  }
}

/** The code for whatever is not there, or not for the caller. */
export const HIDDEN = 'dossier-unknown' satisfies ProblemCode;

/** Whether a text is the code of a declared act's refusal. */
export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusalWords, code);
}

/** A code of ours, or null when it is not one: what is stored by another release may bear other codes. */
export function problemCode(code: string): ProblemCode | null {
  if (isRefusalCode(code)) return code;
  return Object.hasOwn(GATEWAY_PROBLEMS, code) ? (code as GatewayCode) : null;
}

/** The problem document (RFC 9457) of an error. Damaged stores say so; anything else that is not ours is `internal`. */
export function problemOf(error: unknown): Problem {
  const found = error instanceof ProblemError ? error : new ProblemError(error instanceof StoreCorruptError ? 'store-corrupt' : 'internal');
  const { status, words: usual } = isRefusalCode(found.code) ? { status: 409, words: refusalWords[found.code] } : GATEWAY_PROBLEMS[found.code];
  const words = found.words ?? usual;
  const problem = { type: `urn:roviec:problem:${found.code}`, title: words.en, status, code: found.code, words };
  return found.fields.length > 0 ? { ...problem, fields: found.fields.map((field) => ({ ...field })) } : problem;
}

/** The answer to a request that cannot be fulfilled. */
export function problemResponse(error: unknown): Response {
  const problem = problemOf(error);
  const headers = new Headers({ 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' });
  const retryAfter = error instanceof ProblemError ? error.retryAfterSeconds : null;
  if (retryAfter !== null) headers.set('retry-after', String(retryAfter));
  if (problem.status === 401) headers.set('www-authenticate', 'Bearer realm="roviec"');
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
