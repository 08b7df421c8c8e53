import { type Calendar, type CivilDate, weekdayOf } from '@roviec/core';
import type { CalendarFile } from './documents.ts';
import { contentHash } from './hash.ts';
import type { Report } from './problems.ts';
import type { YamlFile } from './yaml.ts';

/** What must hold in the years of the calendars: days of the year, days off on weekdays, make-up days on weekends, no gap. */
export function checkCalendars(years: readonly YamlFile<CalendarFile>[], sources: ReadonlySet<string>, report: Report): void {
  for (const year of years) checkYear(year, sources, report);
  for (const lane of lanesOf(years)) {
    for (const [at, { file, rowOf, value }] of lane.entries()) {
      const before = lane[at - 1]?.value.year;
      if (before === value.year) report(file, rowOf(['year']), 'year', 'duplicate-id', String(value.year));
      else if (before !== undefined && before !== value.year - 1) report(file, rowOf(['year']), 'year', 'calendar-gap', String(value.year - 1));
    }
  }
}

function checkYear({ file, rowOf, value }: YamlFile<CalendarFile>, sources: ReadonlySet<string>, report: Report): void {
  const seen = new Set<CivilDate>();
  for (const key of ['off', 'working'] as const) {
    for (const [at, day] of value[key].entries()) {
      const tell = (column: string, code: Parameters<Report>[3], found: string) => report(file, rowOf([key, at, column]), `${key}.${at}.${column}`, code, found);
      if (!day.on.startsWith(`${value.year}-`)) tell('on', 'day-outside-year', day.on);
      if (seen.has(day.on)) tell('on', 'duplicate-id', day.on);
      seen.add(day.on);
      const weekend = [0, 6].includes(weekdayOf(day.on));
      if (key === 'off' && weekend) tell('on', 'off-day-on-weekend', day.on);
      if (key === 'working' && !weekend) tell('on', 'working-day-on-weekday', day.on);
      if (!sources.has(day.source)) tell('source', 'unknown-source', day.source);
    }
  }
}

/** One calendar for each id, of all its years. */
export function mergeCalendars(years: readonly YamlFile<CalendarFile>[]): Promise<readonly Calendar[]> {
  return Promise.all(lanesOf(years).map((lane) => merged(lane.map(({ value }) => value))));
}

async function merged(years: readonly CalendarFile[]): Promise<Calendar> {
  const days = (key: 'off' | 'working') => years.flatMap((year) => year[key].map((day) => day.on)).toSorted();
  const undecided = years.findIndex((year) => !year.confirmed);
  const decided = undecided < 0 ? years : years.slice(0, undecided);
  const lastYear = decided.at(-1)?.year ?? (years[0]?.year ?? 0) - 1;
  const calendar = { id: years[0]?.calendar ?? '', off: days('off'), working: days('working'), confirmedThrough: `${lastYear}-12-31` };
  return { ...calendar, version: await contentHash(calendar) };
}

function lanesOf(years: readonly YamlFile<CalendarFile>[]): readonly (readonly YamlFile<CalendarFile>[])[] {
  const lanes = [...Map.groupBy(years, ({ value }) => value.calendar)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return lanes.map(([, lane]) => lane.toSorted((a, b) => a.value.year - b.value.year));
}
