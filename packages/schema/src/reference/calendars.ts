import { type Calendar, type CalendarYear, idleOwnDays, type OwnDays, type Source, withOwnDays } from '@roviec/core';
import type { CalendarFile } from './documents.ts';
import { contentHash } from './hash.ts';
import { sourceOf } from './procedures.ts';
import type { YamlFile } from './yaml.ts';

type Year = YamlFile<CalendarFile>;

/** The years of one calendar, in order. */
export type CalendarLane = readonly Year[];

/** Years by calendar: those that stand alone first, so that whatever follows one comes after it; by id within each. */
export function lanesOf(years: readonly Year[]): readonly CalendarLane[] {
  const lanes = [...Map.groupBy(years, ({ value }) => value.calendar).values()].map((lane) => lane.toSorted((a, b) => a.value.year - b.value.year));
  const rank = (lane: CalendarLane) => `${baseOf(lane) === undefined ? 0 : 1}${lane[0]?.value.calendar ?? ''}`;
  return lanes.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** The calendar that one follows but for its own days. */
export function baseOf(lane: CalendarLane): string | undefined {
  return lane[0]?.value.base;
}

/** One calendar for each id, of all its years. */
export async function mergeCalendars(years: readonly Year[]): Promise<readonly Calendar[]> {
  const calendars: Calendar[] = [];
  for (const lane of lanesOf(years)) {
    const content = contentOf(lane, calendars);
    calendars.push({ ...content, version: await contentHash(content) });
  }
  return calendars;
}

/** What each year of each calendar rests on. Throws a RangeError for an unknown source: check first. */
export function calendarYears(years: readonly Year[], sources: ReadonlyMap<string, Source>): readonly CalendarYear[] {
  return lanesOf(years).flatMap((lane) =>
    lane.map(({ value: { calendar, year, confirmed, off, working } }) => {
      const named = new Set([...off, ...working].map(({ source }) => source));
      return { calendar, year, confirmed, sources: [...named].map((id) => sourceOf(id, sources)) };
    }),
  );
}

/** Own days of an agency that its base has so already. */
export function idleDaysOf(lane: CalendarLane, all: readonly CalendarLane[]): readonly string[] {
  const base = all.find((other) => baseOf(other) === undefined && other[0]?.value.calendar === baseOf(lane));
  return base ? idleOwnDays({ ...contentOf(base, []), version: '' }, ownDays(lane)) : [];
}

function contentOf(lane: CalendarLane, known: readonly Calendar[]): Omit<Calendar, 'version'> {
  const id = lane[0]?.value.calendar ?? '';
  const base = known.find((calendar) => calendar.id === baseOf(lane));
  if (base) return withOwnDays(base, id, ownDays(lane));
  const lastYear = lastDecided(lane) ?? lane.at(-1)?.value.year ?? 0;
  return { id, ...daysOf(lane), confirmedThrough: `${lastYear}-12-31` };
}

function ownDays(lane: CalendarLane): OwnDays {
  const lastYear = lastDecided(lane);
  return { ...daysOf(lane), ...(lastYear === null ? {} : { confirmedThrough: `${lastYear}-12-31` }) };
}

/** The last year before the first one that is not decided; null when all are. */
function lastDecided(lane: CalendarLane): number | null {
  const undecided = lane.find(({ value }) => !value.confirmed);
  return undecided ? undecided.value.year - 1 : null;
}

function daysOf(lane: CalendarLane): Pick<Calendar, 'off' | 'working'> {
  const days = (key: 'off' | 'working') => lane.flatMap(({ value }) => value[key].map((day) => day.on)).toSorted();
  return { off: days('off'), working: days('working') };
}
