import {
  type AgendaWindow,
  agendaWindow,
  type Calendar,
  type CivilDate,
  calendarOf,
  civilDateOf,
  type DigestPolicy,
  type Morning,
  morningOf,
  type Overdue,
  overdueOf,
  type Reference,
  type UnitCode,
} from '@roviec/core';
import type { DossierRow, LedgerReader } from '@roviec/ledger';
import { mayRead } from '../acts/rights.ts';
import { unitsOfAgency, wholeProvince } from '../acts/scope.ts';
import type { Signed } from '../http/endpoint.ts';
import { ProblemError } from '../http/problems.ts';
import type { Parts } from '../parts.ts';
import { standingStill } from './still.ts';

/** Whoever an agenda is made for. */
export type AgendaReader = Pick<Signed, 'holder' | 'reference'>;

/** Dossiers in one agenda at most. */
const LIMIT = 500;
/** Near is three working days where the agency says nothing else. */
const SOON_WORKING_DAYS = 3;

type Ledger = Pick<Parts, 'ledger' | 'now'>;

/** What was read, and whether that is all of it. */
export interface AgendaRead<T> {
  readonly value: T;
  readonly rows: readonly DossierRow[];
  readonly complete: boolean;
}

/** The calendar by which a unit works. Throws `reference-missing`. */
export function calendarIn(reference: Reference, unit: UnitCode): Calendar {
  const calendar = calendarOf(reference, unit);
  if (!calendar) throw new ProblemError('reference-missing');
  return calendar;
}

/** The window of a day as a unit works, absent: today. Throws `day-is-over`. */
export function windowOn(reference: Reference, unit: UnitCode, on: CivilDate | undefined, now: number): AgendaWindow {
  const today = civilDateOf(now);
  if (on !== undefined && on < today) throw new ProblemError('day-is-over', { fields: [{ path: 'on', code: 'day-is-over' }] });
  return agendaWindow(calendarIn(reference, unit), on ?? today, now, soonIn(reference.digest));
}

/** A head's morning: what concerns the post's agency, as far as the caller may read it. */
export async function readMorning(parts: Ledger, who: AgendaReader, window: AgendaWindow): Promise<AgendaRead<Morning>> {
  const { until, since } = window;
  const { rows, complete } = await readable(parts, who, await parts.ledger.agenda({ units: unitsOfAgency(who), until, since, limit: LIMIT }));
  return { value: morningOf(statesOf(rows), who.holder, who.reference, window), rows, complete };
}

/** A tracker's day: the whole province for whoever watches it, else the post's agency. */
export async function readOverdue(parts: Ledger, who: AgendaReader, window: AgendaWindow): Promise<AgendaRead<Overdue>> {
  const units = wholeProvince(who) ? {} : { units: unitsOfAgency(who) };
  const { soonUntil: until, since } = window;
  const { rows, complete } = await readable(parts, who, await parts.ledger.agenda({ ...units, until, since, limit: LIMIT }));
  const still = await standingStill(parts.ledger, units.units, who.reference, window.asOf);
  const seen = still.findings.filter(({ row }) => mayRead(who, row.id, row.state, parts.now()));
  const value = overdueOf(
    statesOf(rows),
    seen.map(({ row, variant }) => ({ state: row.state, variant })),
    calendarIn(who.reference, who.holder.post.unit),
    window,
    soonIn(who.reference.digest),
  );
  return { value, rows: [...rows, ...seen.map(({ row }) => row)], complete: complete && still.complete };
}

async function readable(parts: Ledger, who: AgendaReader, rows: Awaited<ReturnType<LedgerReader['agenda']>>) {
  return { rows: rows.filter((row) => mayRead(who, row.id, row.state, parts.now())), complete: rows.length < LIMIT };
}

function soonIn(policy: DigestPolicy | undefined): number {
  return policy?.soonWorkingDays ?? SOON_WORKING_DAYS;
}

function statesOf(rows: readonly DossierRow[]) {
  return rows.map(({ state }) => state);
}
