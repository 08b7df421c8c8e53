import { type Calendar, type CivilDate, civilDateOf, dateWords, dueWords, endOfDay, timeLeftWords, workingDaysBetween } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import type { Tone } from '../views.ts';
import { type Context, said } from './context.ts';
import type { Facts } from './facts.ts';

/** When work is called due soon: in so many working days. */
const SOON_WORKING_DAYS = 2;

/** A due time in words. */
export interface DueWords {
  readonly on: string;
  readonly left: string;
  readonly source: string;
  readonly tone: Tone;
  readonly provisional: boolean;
  /** Read from a note: a date, but perhaps not this one. */
  readonly noted: boolean;
}

/** The deadline of a document: its dossier's, else what the page shows; null when neither gives one. */
export function dueOf(facts: Facts, context: Context, summary: DossierSummary | null): DueWords | null {
  const { words, slice, now } = context;
  const calendar = slice?.calendar ?? null;
  if (summary && summary.dueAt !== null) {
    const source = summary.procedure ? words.strip.fromProcedure(said(context, summary.procedure.name)) : words.strip.fromDossier;
    const on = summary.dueOn === null ? said(context, dueWords(summary.dueAt)) : dayOrTime(context, summary.dueAt, summary.dueOn);
    return { on, source, provisional: summary.provisional, noted: false, ...reckoned(context, calendar, now, summary.dueAt) };
  }
  if (facts.dueOn === null) return null;
  const provisional = calendar === null || facts.dueOn > calendar.confirmedThrough;
  const source = facts.dueNoted ? words.strip.fromNote : words.strip.fromPage;
  return { on: said(context, dateWords(facts.dueOn)), source, provisional, noted: facts.dueNoted, ...reckoned(context, calendar, now, endOfDay(facts.dueOn)) };
}

/** A due time at the end of its day is a day; one that a demonstration procedure counts in minutes needs its clock. */
function dayOrTime(context: Context, dueAt: number, dueOn: CivilDate): string {
  return said(context, dueAt === endOfDay(dueOn) ? dateWords(dueOn) : dueWords(dueAt));
}

function reckoned(context: Context, calendar: Calendar | null, now: number, dueAt: number): Pick<DueWords, 'left' | 'tone'> {
  const left = said(context, timeLeftWords(calendar, now, dueAt));
  if (now >= dueAt) return { left, tone: 'late' };
  const days = calendar ? workingDaysBetween(calendar, civilDateOf(now), civilDateOf(dueAt - 1)) : Number.POSITIVE_INFINITY;
  return { left, tone: days <= SOON_WORKING_DAYS ? 'soon' : 'plain' };
}
