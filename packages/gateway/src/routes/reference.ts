import type { Reference } from '@roviec/core';
import { ReferenceOrderError } from '@roviec/ledger';
import { parseReference, type ReferenceProblem } from '@roviec/schema';
import type { Context, Hono } from 'hono';
import { mayWithReference } from '../acts/rights.ts';
import { IMPORT_LIMIT } from '../http/body.ts';
import { type Call, guardedEndpoint, inPost, signedIn } from '../http/endpoint.ts';
import { ProblemError } from '../http/problems.ts';
import { errorCode } from '../log.ts';
import type { Parts } from '../parts.ts';
import { bearerOf, namedPost, sameToken } from '../session/caller.ts';

/** `POST /v1/reference`: organisation, competence, calendars and procedures as files; all of them or none. */
export function mountReference(app: Hono, parts: Parts): void {
  guardedEndpoint(
    app,
    parts,
    'importReference',
    IMPORT_LIMIT,
    (context) => mayImport(context, parts),
    (call) => take(parts, call),
  );
}

/** An administrator; or, while there is nobody who could sign in, whoever holds the bootstrap token. */
async function mayImport(context: Context, parts: Parts): Promise<void> {
  const request = context.req.raw;
  if (sameToken(bearerOf(request), parts.bootstrapToken) && (await parts.references.current()) === null) {
    parts.rates.take('bootstrap', 'write', parts.now());
    return;
  }
  mayWithReference(await inPost(parts, signedIn(context, parts, 'importReference'), namedPost(request)), 'import:reference', parts.now());
}

async function take(parts: Parts, call: Call<'importReference'>) {
  const parsed = await parseReference(call.input.files, call.at);
  if (!parsed.ok) throw refuseInvalid(parsed.problems);
  const changed = await keep(parts, parsed.reference);
  parts.log({ event: 'reference-imported', version: parsed.reference.version });
  return { body: { version: parsed.reference.version, changed, counts: countsOf(parsed.reference) } };
}

/** Names every place that is wrong. */
export function refuseInvalid(problems: readonly ReferenceProblem[]): ProblemError {
  return new ProblemError('reference-invalid', { fields: problems.map((found) => ({ path: `${found.file}:${found.row}:${found.column}`, code: found.code })) });
}

async function keep(parts: Parts, reference: Reference): Promise<boolean> {
  try {
    return await parts.references.put(reference);
  } catch (error) {
    if (error instanceof ReferenceOrderError) throw new ProblemError('reference-out-of-order');
    parts.log({ event: 'reference-not-kept', code: errorCode(error) });
    throw new ProblemError('unavailable', { retryAfterSeconds: 5 });
  }
}

function countsOf(reference: Reference): Record<string, number> {
  const { units, posts, officers, holdings, matters, competence, calendars, procedures } = reference;
  return Object.fromEntries(Object.entries({ units, posts, officers, holdings, matters, competence, calendars, procedures }).map(([name, list]) => [name, list.length]));
}
