import type { Component, Grade, IndexParameters } from './parameters.ts';
import type { ComponentScore, Tally, UnitScore } from './types.ts';

/** Points are reckoned in hundredths, as whole numbers, so that every machine rounds alike. */
const HUNDREDTHS = 100;

/** What the tallies of one unit come to. The order of tallies does not matter. */
export function scoreOf(tallies: readonly Tally[], rules: IndexParameters): Pick<UnitScore, 'score' | 'grade' | 'components' | 'wouldRaise' | 'sample'> {
  const components = rules.components.map((component) => componentScore(component, tallies));
  const applicable = components.filter(({ points }) => points !== null);
  const sample = new Set(tallies.map(({ dossier, consult }) => `${dossier} ${consult ?? ''}`)).size;
  const highest = applicable.reduce((sum, { max }) => sum + max, 0);
  if (highest === 0) return { score: null, grade: null, components, wouldRaise: [], sample };
  const reached = applicable.reduce((sum, { points }) => sum + Math.round((points ?? 0) * HUNDREDTHS), 0);
  const score = rounded(reached * 100, highest) / HUNDREDTHS;
  return { score, grade: gradeOf(score, rules.grades), components, wouldRaise: raisesOf(applicable, highest), sample };
}

/** `max × min(1, (good ÷ of) ÷ target)`, two decimals; null when nothing of the kind happened. */
function componentScore({ id, group, max, target }: Component, tallies: readonly Tally[]): ComponentScore {
  const own = tallies.filter(({ component }) => component === id);
  const good = own.filter((tally) => tally.good).length;
  const cases = own.map(({ dossier, consult, good: well, events }) => ({ dossier, consult, good: well, events })).toSorted((a, b) => compare(caseKey(a), caseKey(b)));
  const points = own.length === 0 ? null : pointsFor(max, target, good, own.length);
  return { id, group, max, target, good, of: own.length, points, cases };
}

function pointsFor(max: number, target: number, good: number, of: number): number {
  // Targets have two decimals at most, so that all of this is whole numbers.
  const needed = Math.round(target * 100) * of;
  return Math.min(max * HUNDREDTHS, rounded(max * HUNDREDTHS * good * 100, needed)) / HUNDREDTHS;
}

/** What each component still lacks, as points of the score, and how many more of its cases would have had to be good. */
function raisesOf(applicable: readonly ComponentScore[], highest: number): UnitScore['wouldRaise'] {
  return applicable
    .flatMap(({ id, max, target, good, of, points }) => {
      const lacking = Math.round((max - (points ?? 0)) * HUNDREDTHS);
      const more = Math.ceil((Math.round(target * 100) * of) / 100) - good;
      return lacking > 0 ? [{ component: id, more, points: rounded(lacking * 100, highest) / HUNDREDTHS }] : [];
    })
    .toSorted((a, b) => b.points - a.points || compare(a.component, b.component));
}

function gradeOf(score: number, grades: readonly Grade[]): Grade['id'] | null {
  return grades.find(({ from }) => score >= from)?.id ?? null;
}

/** A quotient of whole numbers, rounded half up. */
function rounded(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}

function caseKey({ dossier, consult, events }: { readonly dossier: string; readonly consult: string | null; readonly events: readonly string[] }): string {
  return [dossier, consult ?? '', ...events].join(' ');
}

/** By UTF-16 code units: the same everywhere, unlike a locale's order. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
