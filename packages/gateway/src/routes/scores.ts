import { agencyOf, COORDINATION_INDEX, type CoordinationIndex, coordinationIndex, type DossierEvent, periodOf, type Reference, type UnitCode } from '@roviec/core';
import { contentHash } from '@roviec/schema';
import type { Hono } from 'hono';
import { mayWithReference } from '../acts/rights.ts';
import { unitsWithin } from '../acts/scope.ts';
import { postEndpoint } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { namesShown } from '../views/names.ts';
import { peopleNow } from '../views/people.ts';

/** Dossiers that one index is reckoned from at most. */
const LIMIT = 20_000;

/** `GET /v1/reports/coordination`: the coordination index of a month, of agencies and of no person. */
export function mountCoordination(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'coordination', async (call, who) => {
    mayWithReference(who, 'read:scores', call.at);
    const { month, unit } = call.input;
    const { reference } = who;
    const agency = unit === undefined ? null : agencyNamed(reference, unit);
    const { dossiers, complete } = await histories(parts, periodOf(month, call.at).from);
    const whole = coordinationIndex({ month, asOf: call.at, dossiers, reference }, COORDINATION_INDEX);
    const coordination: CoordinationIndex = { ...whole, units: whole.units.filter((score) => agency === null || score.unit === agency) };
    const official = (reference.officialScores ?? []).filter((score) => score.month === month && (agency === null || score.unit === agency));
    const shown = [...coordination.units, ...official].map((score) => score.unit);
    return { body: { coordination, official, hash: await contentHash(whole), names: namesShown(shown, peopleNow(reference)), complete } };
  });
}

/** Throws `unknown-unit`. */
function agencyNamed(reference: Reference, unit: UnitCode): UnitCode {
  unitsWithin(reference, unit);
  return agencyOf(reference.units, unit);
}

/** The histories that may count from an instant on: what was over and done before it counts no more. */
async function histories({ ledger }: Pick<Parts, 'ledger'>, from: number): Promise<{ readonly dossiers: readonly (readonly DossierEvent[])[]; readonly complete: boolean }> {
  const rows = await ledger.dossiers({ limit: LIMIT });
  const dossiers: (readonly DossierEvent[])[] = [];
  for (const { id, state, updatedAt } of rows) {
    if (state.phase === 'closed' && updatedAt < from) continue;
    dossiers.push((await ledger.events(id)).map(({ event }) => event));
  }
  return { dossiers, complete: rows.length < LIMIT };
}
