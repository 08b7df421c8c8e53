import { agencyOf, classifiedAs, type DossierEvent, type Finding, findingsAcross, findingsOf } from '@roviec/core';
import type { DossierRow } from '@roviec/ledger';
import type { Hono } from 'hono';
import { hidden, mayRead } from '../acts/rights.ts';
import { ownAgency, unitsOfAgency, unitsWithin, wholeProvince } from '../acts/scope.ts';
import { eventsOrNone } from '../agenda/histories.ts';
import { postEndpoint, type Signed } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { aroundDossier } from '../views/around.ts';
import { OF_CLASS } from '../views/detail.ts';
import { findingViewOf, viewOf } from '../views/findings.ts';
import { namesShown } from '../views/names.ts';
import { peopleNow } from '../views/people.ts';
import { shownTo } from '../views/reading.ts';

/** Dossiers whose histories are read for one answer at most. */
const READ_LIMIT = 500;

interface Read {
  readonly row: DossierRow;
  readonly events: readonly DossierEvent[];
}

/**
 * `GET /v1/findings`: what histories show, of one dossier or of all that the caller may read, newest first. What many dossiers
 * show together rests on those that were read, and the answer says how many those are.
 */
export function mountFindings(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'findings', async ({ input: { dossier, unit }, at }, who) => {
    const rows = dossier === undefined ? await rowsFor(parts, who, unit) : [await rowOf(parts, who, dossier, at)];
    const read: Read[] = [];
    for (const row of rows.filter(({ id, state }) => mayRead(who, id, state, at)))
      read.push({ row, events: shownTo(who, row.state, await eventsOrNone(parts.ledger, row.id), (event) => event, at) });
    const found: (readonly [dossier: string | null, finding: Finding])[] = [];
    for (const { row, events } of read) {
      const around = await aroundDossier(parts, who, row, at);
      const own = findingsOf(events, viewOf(who.reference), who.reference.severities, at, around);
      found.push(...own.filter(({ rule }) => classifiedAs(row.state) === null || OF_CLASS.has(rule)).map((finding) => [row.id, finding] as const));
    }
    if (dossier === undefined)
      found.push(
        ...across(
          read.filter(({ row }) => classifiedAs(row.state) === null),
          who,
          unit,
          at,
        ).map((finding) => [null, finding] as const),
      );
    const people = peopleNow(who.reference);
    const all = read.flatMap(({ events }) => events);
    const findings = found.map(([of, finding]) => ({ ...findingViewOf(finding, all, people), dossier: of }));
    return { body: { findings, names: namesShown(findings, people), read: read.length, complete: rows.length < READ_LIMIT } };
  });
}

/** Of other agencies only whoever watches the whole province reads what many dossiers show. */
function across(read: readonly Read[], who: Signed, unit: string | undefined, at: number): readonly Finding[] {
  const view = viewOf(who.reference);
  const histories = read.map(({ events }) => events);
  const within = unit === undefined ? null : new Set(unitsWithin(who.reference, unit));
  return findingsAcross(histories, view, who.reference.severities, at).filter(
    (finding) => (within?.has(finding.unit) ?? true) && (wholeProvince(who) || agencyOf(view.units, finding.unit) === ownAgency(who)),
  );
}

async function rowsFor(parts: Parts, who: Signed, unit: string | undefined): Promise<readonly DossierRow[]> {
  const within = unit === undefined ? null : unitsWithin(who.reference, unit);
  const units = wholeProvince(who) ? within : (within ?? unitsOfAgency(who));
  return parts.ledger.dossiers({ ...(units ? { units } : {}), limit: READ_LIMIT });
}

async function rowOf(parts: Parts, who: Signed, id: string, at: number): Promise<DossierRow> {
  const row = await parts.ledger.dossier(id);
  if (!row || !mayRead(who, id, row.state, at)) throw hidden('absent');
  return row;
}
