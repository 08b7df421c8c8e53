import type { Calendar } from '../time/index.ts';
import type { Reference, Unit, UnitCode } from './types.ts';

/** The calendar of State offices, for every unit that has none of its own and none above it has. */
export const OFFICE_CALENDAR = 'vn-office';

/** The calendar by which a unit works: its own, else that of the nearest unit above, else that of State offices. Null when there is none. */
export function calendarOf(reference: Pick<Reference, 'calendars'> & { readonly units: readonly Pick<Unit, 'code' | 'parent' | 'calendar'>[] }, unit: UnitCode): Calendar | null {
  const { calendars, units } = reference;
  const seen = new Set<UnitCode>();
  for (let code: UnitCode | undefined = unit; code !== undefined && !seen.has(code); ) {
    seen.add(code);
    const at = units.find((known) => known.code === code);
    const own = at?.calendar === undefined ? undefined : calendars.find(({ id }) => id === at.calendar);
    if (own) return own;
    code = at?.parent;
  }
  return calendars.find(({ id }) => id === OFFICE_CALENDAR) ?? calendars[0] ?? null;
}
