import type { DeadlineLimit, Matter, Source } from '@roviec/core';
import { checkDuplicates, checkPeriods } from './check-org.ts';
import type { Report, Row } from './problems.ts';
import { tables } from './rows.ts';

/** What limits rest on. */
export interface LimitRows {
  readonly limits: readonly Row<DeadlineLimit<string>>[];
  readonly matters: readonly Row<Matter>[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** What must hold of the limits that texts set to deadlines: everything named exists, and each says something. */
export function checkLimits({ limits, matters, sources }: LimitRows, report: Report): void {
  const { file } = tables.limits;
  checkDuplicates(file, 'id', limits, ({ id }) => id, report);
  checkPeriods(file, limits, report);
  for (const { row, value } of limits) {
    if (value.matter !== undefined && !matters.some((matter) => matter.value.id === value.matter)) report(file, row, 'matter', 'unknown-matter', value.matter);
    if (!Object.hasOwn(sources, value.source)) report(file, row, 'source', 'unknown-source', value.source);
    if (value.least === undefined && value.most === undefined) report(file, row, 'least', 'required');
  }
}
