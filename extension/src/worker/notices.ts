import { type Calendar, type CivilDate, civilDateOf } from '@roviec/core';
import type { WorkCounts } from '../messages.ts';
import type { OfficeHours } from '../settings.ts';
import { countsOf, type WorkLine } from './mine.ts';
import { inOfficeHours } from './office-hours.ts';

/** What was told already, so that nothing is told twice. */
export interface Told {
  readonly officer: string;
  /** The day of the last morning message. */
  readonly morningOn: CivilDate | null;
  /** Names of what was told to be overdue, or was overdue in a morning message. */
  readonly overdue: readonly string[];
}

/** A message to be shown: counts, never a word of any document. */
export type Notice = { readonly kind: 'morning'; readonly counts: WorkCounts } | { readonly kind: 'overdue'; readonly name: string; readonly at: number };

/** What the choice of messages rests on. */
export interface Occasion {
  readonly officer: string;
  readonly lines: readonly WorkLine[];
  readonly calendar: Calendar | null;
  readonly hours: OfficeHours;
  readonly now: number;
  /** The side panel is open: the person sees it there. */
  readonly quiet: boolean;
}

/** Names remembered at most; the oldest go. */
const MOST = 500;

/**
 * What is to be told now. On a working day within hours alone: once a day what waits, and then each thing that has become
 * overdue since, once. What fell due outside of hours is in the next morning's message.
 */
export function noticesOf(before: Told | null, { officer, lines, calendar, hours, now, quiet }: Occasion): { readonly notices: readonly Notice[]; readonly told: Told } {
  const told = before?.officer === officer ? before : { officer, morningOn: null, overdue: [] };
  if (!inOfficeHours(calendar, hours, now)) return { notices: [], told };
  const today = civilDateOf(now);
  const late = lines.flatMap(({ name, dueAt }) => (dueAt !== null && dueAt <= now ? [{ name, at: dueAt }] : []));
  const fresh = late.filter(({ name }) => !told.overdue.includes(name));
  const known: Told = { officer, morningOn: today, overdue: [...told.overdue, ...fresh.map(({ name }) => name)].slice(-MOST) };
  if (quiet) return { notices: [], told: known };
  if (told.morningOn === today) return { notices: fresh.map((one) => ({ kind: 'overdue', ...one })), told: known };
  const counts = countsOf(lines, calendar, now);
  const any = counts.overdue + counts.today + counts.waiting > 0;
  return { notices: any ? [{ kind: 'morning', counts }] : [], told: known };
}
