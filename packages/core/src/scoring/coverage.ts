import { parseDossierId } from '../dossier/keys.ts';
import type { UnitCode } from '../registry/types.ts';
import type { DossierFacts } from './facts.ts';
import { type Period, within } from './period.ts';
import type { Coverage } from './types.ts';

/** How much of an agency's register was seen in the period. Without a figure from the agency, its own numbering tells the least that there was. */
export function coverageOf(dossiers: readonly DossierFacts[], period: Period, told: number | undefined): Coverage {
  const seen = dossiers.filter((dossier) => within(period, dossier.events[0]?.happenedAt ?? null));
  if (told !== undefined) return { seen: seen.length, registered: Math.max(told, seen.length), basis: 'told' };
  const numbers = seen.map(numberOf);
  if (numbers.length === 0 || numbers.includes(null)) return { seen: seen.length, registered: null, basis: 'unknown' };
  const registers = Map.groupBy(
    numbers.flatMap((number) => number ?? []),
    ({ register }) => register,
  );
  const least = [...registers.values()].reduce((sum, own) => sum + span(own.map(({ number }) => number)), 0);
  return { seen: seen.length, registered: Math.max(least, seen.length), basis: 'numbering' };
}

function span(numbers: readonly number[]): number {
  return Math.max(...numbers) - Math.min(...numbers) + 1;
}

/** The running number at the head of a dossier's number, within its register and year; null when it has none. */
function numberOf({ id }: DossierFacts): { readonly register: string; readonly number: number } | null {
  const at = parseDossierId(id);
  const number = Number(/^0*(\d{1,7})(?!\d)/.exec(at?.number ?? '')?.[1] ?? Number.NaN);
  return at && Number.isInteger(number) ? { register: `${at.unit satisfies UnitCode} ${at.year} ${at.register}`, number } : null;
}
