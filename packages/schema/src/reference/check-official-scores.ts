import { OFFICIAL_GROUPS, type OfficialGroup } from '@roviec/core';
import { checkDuplicates } from './check-org.ts';
import type { Report, Row } from './problems.ts';
import { type OfficialScoreRow, tables } from './rows.ts';

/** Rounding of the published figures, in points. */
const ROUNDING = 0.05;
const ALL = 100;

/** What official scores rest on. */
export interface OfficialScoreRows {
  readonly units: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly officialScores: readonly Row<OfficialScoreRow>[];
}

/** What must hold of official scores: one for a unit and month, no group above its most points, and a total that is the sum of its groups. */
export function checkOfficialScores({ units, sources, officialScores }: OfficialScoreRows, report: Report): void {
  const { file } = tables.officialScores;
  checkDuplicates(file, 'month', officialScores, ({ unit, month }) => `${unit} ${month}`, report);
  for (const { row, value } of officialScores) {
    const { unit, total, place, of, groups, source } = value;
    if (!units.has(unit)) report(file, row, 'unit', 'unknown-unit', unit);
    if (!sources.has(source)) report(file, row, 'source', 'unknown-source', source);
    const given = Object.entries(groups) as [OfficialGroup, number][];
    for (const [group, points] of given) if (points > OFFICIAL_GROUPS[group]) report(file, row, group, 'points-above-most', String(OFFICIAL_GROUPS[group]));
    if (total > ALL) report(file, row, 'total', 'points-above-most', String(ALL));
    const sum = given.reduce((points, [, more]) => points + more, 0);
    if (given.length === Object.keys(OFFICIAL_GROUPS).length && Math.abs(sum - total) > ROUNDING) report(file, row, 'total', 'points-not-sum', sum.toFixed(2));
    if ((place === undefined) !== (of === undefined) || (place ?? 0) > (of ?? 0)) report(file, row, 'place', 'malformed', String(place ?? ''));
  }
}
