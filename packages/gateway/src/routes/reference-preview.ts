import { type Ownership, type Reference, touchedBy } from '@roviec/core';
import type { DossierRow } from '@roviec/ledger';
import { parseReference } from '@roviec/schema';
import type { Hono } from 'hono';
import { mayRead, mayWithReference } from '../acts/rights.ts';
import { IMPORT_LIMIT } from '../http/body.ts';
import { type Call, guardedEndpoint, inPost, type Signed, signedIn } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { namedPost } from '../session/caller.ts';
import { refuseInvalid } from './reference.ts';

/** Dossiers under way that are looked at, at most; past them the answer says that there are more. */
const LOOKED_AT = 5_000;
const PHASES = ['open', 'noticed', 'returned'] as const;

/**
 * `POST /v1/reference/preview`: what an import would change about the dossiers under way. Nothing is kept. Dossiers that the
 * caller may not read are counted by the unit that leads them, and not named.
 */
export function mountReferencePreview(app: Hono, parts: Parts): void {
  const callers = new WeakMap<Request, Signed>();
  guardedEndpoint(
    app,
    parts,
    'previewReference',
    IMPORT_LIMIT,
    async (context) => {
      const who = await inPost(parts, signedIn(context, parts, 'previewReference'), namedPost(context.req.raw));
      mayWithReference(who, 'import:reference', parts.now());
      callers.set(context.req.raw, who);
    },
    async (call) => ({ body: await preview(parts, call, callers.get(call.request)) }),
  );
}

async function preview(parts: Parts, call: Call<'previewReference'>, who: Signed | undefined) {
  const parsed = await parseReference(call.input.files, call.at);
  if (!parsed.ok) throw refuseInvalid(parsed.problems);
  const before = who?.reference;
  const rows = (await Promise.all(PHASES.map((phase) => parts.ledger.dossiers({ phase, limit: LOOKED_AT })))).flat();
  const touched = before ? rows.flatMap((row) => touchOf(row, before, parsed.reference, call.at)) : [];
  const readable = Map.groupBy(touched, ({ row }) => who !== undefined && mayRead(who, row.id, row.state, call.at));
  const hidden = Map.groupBy(readable.get(false) ?? [], ({ row }) => row.unit);
  return {
    version: parsed.reference.version,
    changed: parsed.reference.version !== before?.version,
    touched: (readable.get(true) ?? []).map(({ answer }) => answer),
    hidden: [...hidden].map(([unit, { length: count }]) => ({ unit, count })),
    more: rows.length >= LOOKED_AT,
  };
}

function touchOf(row: DossierRow, before: Reference, after: Reference, at: number) {
  const touched = touchedBy(row.state, before, after, at);
  if (!touched) return [];
  const owner = touched.owner && { before: ownerText(touched.owner.before), after: ownerText(touched.owner.after) };
  return [{ row, answer: { dossier: touched.dossier, owner, moves: touched.moves.map((move) => ({ ...move })) } }];
}

/** The unit; `commune` where that is a matter of the place; null where nobody can be named. */
function ownerText(owner: Ownership): string | null {
  if (owner.kind === 'unit') return owner.unit;
  return owner.kind === 'commune' ? 'commune' : null;
}
