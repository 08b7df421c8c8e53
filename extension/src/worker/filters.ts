import { endOfDay } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import { type BarView, FILTERS, type FilterId } from '../views.ts';
import type { Context } from './context.ts';
import { dueGroup, isDue } from './counts.ts';
import type { Facts } from './facts.ts';
import { notOurs } from './owner.ts';

/** By which filters of the list a row is found. What is not known of it puts it in none. */
export function filtersOf(facts: Facts, context: Context, summary: DossierSummary | null): readonly FilterId[] {
  const { slice, acting, now } = context;
  if (!slice || !acting) return [];
  const dueAt = isDue(facts, summary) ? (summary?.dueAt ?? (facts.dueOn === null ? null : endOfDay(facts.dueOn))) : null;
  const group = dueAt === null ? null : dueGroup(slice.calendar, now, dueAt);
  const fits: Readonly<Record<FilterId, boolean>> = {
    mine: isMine(facts, acting.officer, summary),
    soon: group === 'today' || group === 'soon',
    late: group === 'overdue',
    'not-ours': notOurs(facts, context) !== null,
  };
  return FILTERS.filter((id) => fits[id]);
}

/** A list may hold colleagues' work: whose it is the dossier says; before there is one, only that the page calls us the lead. */
function isMine(facts: Facts, officer: string, summary: DossierSummary | null): boolean {
  if (summary?.handler) return summary.handler.officer === officer;
  return !facts.restricted && facts.waiting && facts.role === 'lead';
}

/** The filters above a list, in words; null while nothing is known by which to filter. `key` is the person's own, an empty text where it is off. */
export function barOf({ slice, acting, words: { bar } }: Context, key: string): BarView | null {
  if (!slice || !acting) return null;
  const { filters, next, previous, ...said } = bar;
  const keyed = (text: string, keys: string) => ({ text, title: key === '' ? text : `${text} (${keys})` });
  return { ...said, key, filters: FILTERS.map((id) => ({ id, ...filters[id] })), next: keyed(next, key), previous: keyed(previous, `Shift+${key}`) };
}
