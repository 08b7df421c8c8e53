import { type Calendar, civilDateOf, endOfDay, isSettled, startOfDay } from '@roviec/core';
import type { DossierSummary, Persona, RegistrySlice } from '@roviec/schema';
import type { WorkCounts } from '../messages.ts';
import { offersOf } from '../panel/model/offers.ts';
import { standingOf } from '../panel/model/standing.ts';
import { awaitingUs } from '../panel/model/tasks.ts';
import { dueGroup } from './counts.ts';

/** One thing that waits for me: `handle` a dossier that I handle, `reply` an answer that my agency owes and I sign, `sign` what waits for my signature. Codes and times alone. */
export interface WorkLine {
  readonly kind: 'handle' | 'reply' | 'sign';
  /** The same thing has the same name each time. */
  readonly name: string;
  /** Epoch ms; null where nothing says until when. */
  readonly dueAt: number | null;
}

/** What waits for somebody in the post they act in, so far as the dossiers say that they may read. */
export function workLines(
  dossiers: readonly DossierSummary[],
  who: { readonly officer: string; readonly post: Persona['posts'][number] },
  slice: RegistrySlice,
  now: number,
): readonly WorkLine[] {
  const signs = slice.signingPosts.find(({ id }) => id === who.post.id)?.signs ?? [];
  const handled = dossiers.filter((dossier) => isWithMe(dossier, who)).map(({ dossier, dueAt }) => ({ kind: 'handle' as const, name: dossier, dueAt }));
  const owed = signs.includes('submit') ? awaitingUs(dossiers, who.post.agency) : [];
  const replies = owed.map(({ dossier, consult }) => ({ kind: 'reply' as const, name: `${dossier.dossier} ${consult.id}`, dueAt: consult.dueAt }));
  const toSign = dossiers.filter((dossier) => {
    const { next } = offersOf(dossier, standingOf(slice, who, dossier, now), { now, consults: false, returnable: false });
    return next === 'decide' || next === 'approve-extension';
  });
  return [...handled, ...replies, ...toSign.map(({ dossier, dueAt }) => ({ kind: 'sign' as const, name: `${dossier} sign`, dueAt }))];
}

/** Counts of what waits, at a moment. `waiting` is what waits for an answer or a signature, late or not. */
export function countsOf(lines: readonly WorkLine[], calendar: Calendar | null, now: number): WorkCounts {
  const groups = lines.map(({ dueAt }) => (dueAt === null ? null : dueGroup(calendar, now, dueAt)));
  const count = (wanted: string): number => groups.filter((group) => group === wanted).length;
  return { overdue: count('overdue'), today: count('today'), soon: count('today') + count('soon'), waiting: lines.filter(({ kind }) => kind !== 'handle').length };
}

/** The next moment at which counts change by the clock alone. */
export function nextTurn(lines: readonly WorkLine[], now: number): number {
  const midnight = endOfDay(civilDateOf(now));
  return Math.min(midnight, ...lines.flatMap(({ dueAt }) => (dueAt !== null && dueAt > now ? [dueAt] : [])));
}

/** Whether two moments are on one day in Việt Nam. */
export function sameDay(one: number, other: number): boolean {
  return startOfDay(civilDateOf(one)) === startOfDay(civilDateOf(other));
}

/** I handle it, and the lead still works on it. */
function isWithMe({ phase, handler, course }: DossierSummary, { officer, post }: Parameters<typeof workLines>[1]): boolean {
  if (phase !== 'open' || handler?.officer !== officer || handler.post !== post.id) return false;
  const { submittedAt, supplement } = course;
  return !isSettled(course) && submittedAt === null && (supplement === null || supplement.receivedAt !== null);
}
