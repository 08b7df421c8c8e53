import { agencyOf, applyEvent, type DossierEvent, type DossierState, newDossier, parseDossierId, type UnitCode } from '@roviec/core';
import type { DossierRow } from '@roviec/ledger';
import { consultedIn, readsAsConsulted } from '../acts/rights.ts';
import { ownAgency, wholeProvince } from '../acts/scope.ts';
import { eventsOrNone } from '../agenda/histories.ts';
import type { Signed } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';

type Reader = Pick<Signed, 'holder' | 'reference'>;

/**
 * The row as somebody may read it: an agency that was asked no more, and is there for no other reason, reads the dossier as it
 * was when its question was withdrawn.
 */
export async function rowFor(parts: Pick<Parts, 'ledger'>, who: Reader, row: DossierRow, at: number): Promise<DossierRow> {
  if (!withdrawnFrom(row.state, who, at)) return row;
  const events = shownTo(who, row.state, await eventsOrNone(parts.ledger, row.id), (event) => event, at);
  return { ...row, state: events.reduce(applyEvent, newDossier(row.id)) };
}

/** The events of a dossier that somebody may read, in their order. Drafts of replies and notes to the file stay within their own agency. */
export function shownTo<T>(who: Reader, state: DossierState, events: readonly T[], eventOf: (kept: T) => DossierEvent, at: number): readonly T[] {
  const own = ownAgency(who);
  const isOwn = (unit: UnitCode) => agencyOf(who.reference.units, unit) === own;
  const readable = ({ body }: DossierEvent) => {
    if (body.kind === 'reply-prepared') return isOwn(body.unit);
    if (body.kind === 'noted') return isOwn(parseDossierId(state.id)?.unit ?? '') || who.holder.post.roles.includes('auditor');
    return true;
  };
  const last = withdrawnFrom(state, who, at) ? events.findLastIndex((kept) => leaves(eventOf(kept), isOwn)) : events.length - 1;
  return events.slice(0, last + 1).filter((kept) => readable(eventOf(kept)));
}

function leaves({ body }: DossierEvent, isOwn: (unit: UnitCode) => boolean): boolean {
  return body.kind === 'consult-withdrawn' && body.units.some(isOwn);
}

/** Whether the agency reads the dossier for a question alone that was withdrawn. */
function withdrawnFrom(state: DossierState, who: Reader, at: number): boolean {
  if (wholeProvince(who) || !readsAsConsulted(who, state, at)) return false;
  const own = ownAgency(who);
  return consultedIn(state).every(({ unit, withdrawnAt }) => withdrawnAt !== undefined || agencyOf(who.reference.units, unit) !== own);
}
