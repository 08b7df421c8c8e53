import { type Calendar, civilDateOf, endOfDay, workingDaysBetween } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import type { PageCounts } from '../messages.ts';
import type { Context } from './context.ts';
import type { Facts } from './facts.ts';

/** Within so many working days a deadline counts as near, where a person counts their work. */
const SOON_WORKING_DAYS = 3;

/** How a due time stands: `today` ends with this day, `soon` is within three working days, `later` after that. */
export type DueGroup = 'overdue' | 'today' | 'soon' | 'later';

/** In which group a due time is now. Without a calendar nothing is called near but what is due today. */
export function dueGroup(calendar: Calendar | null, now: number, dueAt: number): DueGroup {
  if (now >= dueAt) return 'overdue';
  const today = civilDateOf(now);
  const lastDay = civilDateOf(dueAt - 1);
  if (lastDay <= today) return 'today';
  return calendar && workingDaysBetween(calendar, today, lastDay) <= SOON_WORKING_DAYS ? 'soon' : 'later';
}

/** Whether a row still waits for work, so that its due time counts. */
export function isDue({ waiting, role }: Facts, summary: DossierSummary | null): boolean {
  return waiting && role !== 'information' && summary?.phase !== 'closed' && summary?.phase !== 'returned';
}

/** Counts the rows of one page that still wait for work, by their due times. Rows without one are counted as unclear, never as fine. */
export function pageCounts(rows: readonly { readonly facts: Facts; readonly summary: DossierSummary | null }[], { slice, now }: Context): PageCounts {
  const due = rows.filter(({ facts, summary }) => isDue(facts, summary));
  const groups = due.map(({ facts, summary }) => {
    const dueAt = summary?.dueAt ?? (facts.dueOn === null ? null : endOfDay(facts.dueOn));
    return dueAt === null ? null : dueGroup(slice?.calendar ?? null, now, dueAt);
  });
  const count = (...wanted: readonly (DueGroup | null)[]): number => groups.filter((group) => wanted.includes(group)).length;
  return { overdue: count('overdue'), soon: count('today', 'soon'), unclear: count(null) };
}
