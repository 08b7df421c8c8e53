import { agencyOf } from '@roviec/core';
import type { DossierRow, VerifiedDossier } from '@roviec/ledger';
import type { DossierSummary } from '@roviec/schema';
import type { Hono } from 'hono';
import { judged } from '../acts/known.ts';
import { hidden, mayOrThrow, mayRead } from '../acts/rights.ts';
import { ownAgency, unitsOfAgency, unitsWithin, wholeProvince } from '../acts/scope.ts';
import { postEndpoint, type Signed } from '../http/endpoint.ts';
import { ProblemError } from '../http/problems.ts';
import type { Parts } from '../parts.ts';
import { aroundDossier } from '../views/around.ts';
import { detailOf } from '../views/detail.ts';
import { rowFor, shownTo } from '../views/reading.ts';
import { summaryOf } from '../views/summary.ts';

/** Dossiers in one list at most. */
const LIST_LIMIT = 500;
/** Seconds after which a dossier that is not in the ledger yet is asked for again. */
const RETRY_SECONDS = 2;

/** `GET /v1/dossiers`: what the caller may read, newest first, limited to a unit and what is below it when one is named. */
export function mountDossiers(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'dossiers', async (call, who) => {
    const { unit, phase } = call.input;
    const within = unit === undefined ? null : unitsWithin(who.reference, unit);
    const units = wholeProvince(who) ? within : (within ?? unitsOfAgency(who));
    const rows = await parts.ledger.dossiers({ ...(units ? { units } : {}), ...(phase ? { phase } : {}), limit: LIST_LIMIT });
    const readable = rows.filter((row) => mayRead(who, row.id, row.state, call.at));
    const shown = await Promise.all(readable.map((row) => rowFor(parts, who, row, call.at)));
    const dossiers = shown.flatMap((row) => summaryOf(row, who.reference, call.at) ?? []);
    return { body: { dossiers } };
  });
}

/** `GET /v1/dossiers/:id`: one dossier with its history. */
export function mountDossier(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'dossier', async (call, who) => {
    const { id } = call.input;
    const row = await parts.ledger.dossier(id);
    const known = await judged(parts, id, { state: row?.state ?? null, kept: undefined }, (state) => mayOrThrow(who, 'read:dossier', { id, state }, call.at));
    // Who reads by what the ledger does not have yet would see less than they were told.
    if (known.state !== (row?.state ?? null)) throw new ProblemError('catching-up', { retryAfterSeconds: RETRY_SECONDS });
    // Only whoever may read it has its history read and compared.
    const verified = row && (await parts.ledger.verified(row.id));
    const detail = verified && (await detailOf(parts, await verifiedFor(parts, who, verified, call.at), who.reference, await aroundDossier(parts, who, verified.row, call.at)));
    if (!detail) throw hidden('absent');
    return { body: detail };
  });
}

async function verifiedFor(parts: Parts, who: Signed, { row, events }: VerifiedDossier, at: number): Promise<VerifiedDossier> {
  return { row: await rowFor(parts, who, row, at), events: shownTo(who, row.state, events, ({ event }) => event, at) };
}

/** `POST /v1/look`: which documents of a page have a dossier that the caller may read. */
export function mountLook(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'look', async (call, who) => {
    const rows = await parts.ledger.look(call.input.documents);
    const found: Record<string, DossierSummary> = {};
    for (const [alias, kept] of rows) {
      const row = nearest(
        kept.filter((candidate) => mayRead(who, candidate.id, candidate.state, call.at)),
        who,
      );
      const summary = row && summaryOf(await rowFor(parts, who, row, call.at), who.reference, call.at);
      if (summary) found[alias] = summary;
    }
    return { body: { found } };
  });
}

/** Where several units keep a dossier for the same document, the caller's own comes first, then the one that changed last. */
function nearest(rows: readonly DossierRow[], who: Signed): DossierRow | null {
  const own = ownAgency(who);
  const rank = (row: DossierRow) => (agencyOf(who.reference.units, row.unit) === own ? 0 : 1);
  const [first] = [...rows].sort((a, b) => rank(a) - rank(b) || b.updatedAt - a.updatedAt);
  return first ?? null;
}
