import { type CivilDate, type Unit, weekdayOf } from '@roviec/core';
import { baseOf, type CalendarLane, idleDaysOf, lanesOf } from './calendars.ts';
import type { CalendarFile } from './documents.ts';
import type { ReferenceProblemCode, Report, Row } from './problems.ts';
import { tables } from './rows.ts';
import type { YamlFile } from './yaml.ts';

type Year = YamlFile<CalendarFile>;

/**
 * What must hold in the years of the calendars: days of the year, named once, that change something; no gap between the
 * years of a calendar that stands alone. A unit names a calendar that there is.
 */
export function checkCalendars(years: readonly Year[], sources: ReadonlySet<string>, units: readonly Row<Unit>[], report: Report): void {
  for (const year of years) checkYear(year, sources, report);
  const lanes = lanesOf(years);
  for (const lane of lanes) checkLane(lane, lanes, report);
  const ids = new Set(years.map(({ value }) => value.calendar));
  for (const { row, value } of units) {
    if (value.calendar !== undefined && !ids.has(value.calendar)) report(tables.units.file, row, 'calendar', 'unknown-calendar', value.calendar);
  }
}

function checkYear({ file, rowOf, value }: Year, sources: ReadonlySet<string>, report: Report): void {
  const seen = new Set<CivilDate>();
  for (const key of ['off', 'working'] as const) {
    for (const [at, day] of value[key].entries()) {
      const tell = (column: string, code: ReferenceProblemCode, found: string) => report(file, rowOf([key, at, column]), `${key}.${at}.${column}`, code, found);
      if (!day.on.startsWith(`${value.year}-`)) tell('on', 'day-outside-year', day.on);
      if (seen.has(day.on)) tell('on', 'duplicate-id', day.on);
      seen.add(day.on);
      if (!sources.has(day.source)) tell('source', 'unknown-source', day.source);
      // What follows another calendar may work on its holidays and rest on its make-up days.
      const weekend = weekdayOf(day.on) % 6 === 0;
      if (value.base === undefined && key === 'off' && weekend) tell('on', 'off-day-on-weekend', day.on);
      if (value.base === undefined && key === 'working' && !weekend) tell('on', 'working-day-on-weekday', day.on);
    }
  }
}

function checkLane(lane: CalendarLane, all: readonly CalendarLane[], report: Report): void {
  const alone = baseOf(lane) === undefined;
  for (const [at, { file, rowOf, value }] of lane.entries()) {
    const before = lane[at - 1]?.value.year;
    if (before === value.year) report(file, rowOf(['year']), 'year', 'duplicate-id', String(value.year));
    else if (alone && before !== undefined && before !== value.year - 1) report(file, rowOf(['year']), 'year', 'calendar-gap', String(value.year - 1));
    if (value.base !== baseOf(lane)) report(file, rowOf(['base']), 'base', 'calendar-base-differs', value.calendar);
    else if (value.base !== undefined && !all.some((other) => baseOf(other) === undefined && other[0]?.value.calendar === value.base)) {
      report(file, rowOf(['base']), 'base', 'unknown-calendar', value.base);
    }
  }
  const idle = new Set(idleDaysOf(lane, all));
  for (const { file, rowOf, value } of alone ? [] : lane) {
    for (const key of ['off', 'working'] as const) {
      for (const [at, { on }] of value[key].entries()) if (idle.has(on)) report(file, rowOf([key, at, 'on']), `${key}.${at}.on`, 'day-changes-nothing', on);
    }
  }
}
