import { type Delegation, type Holding, normaliseUnitCode, type Officer, type Post, periodsOverlap, type Unit } from '@roviec/core';
import type { Report, Row } from './problems.ts';
import { tables } from './rows.ts';

/** The rows of the organisation. */
export interface OrgRows {
  readonly units: readonly Row<Unit>[];
  readonly posts: readonly Row<Post>[];
  readonly officers: readonly Row<Officer>[];
  readonly holdings: readonly Row<Holding>[];
  readonly delegations: readonly Row<Delegation>[];
}

/** What must hold between units, posts, officers and holdings. */
export function checkOrg(org: OrgRows, report: Report): void {
  checkUnits(org.units, report);
  checkStaff(org, report);
  checkHeads(org, report);
  checkDelegations(org, report);
}

/** Tells every row whose id is already taken. */
export function checkDuplicates<T>(file: string, column: string, rows: readonly Row<T>[], idOf: (value: T) => string, report: Report): void {
  const seen = new Set<string>();
  for (const { row, value } of rows) {
    if (seen.has(idOf(value))) report(file, row, column, 'duplicate-id', idOf(value));
    seen.add(idOf(value));
  }
}

/** Tells every row that ends before it begins. */
export function checkPeriods(file: string, rows: readonly Row<{ readonly from: string; readonly to?: string }>[], report: Report): void {
  for (const { row, value } of rows) if (value.to !== undefined && value.from > value.to) report(file, row, 'from', 'from-after-to', value.to);
}

function checkUnits(units: OrgRows['units'], report: Report): void {
  const { file } = tables.units;
  const byCode = new Map(units.map(({ value }) => [value.code, value]));
  checkDuplicates(file, 'code', units, (unit) => unit.code, report);
  checkPeriods(file, units, report);
  for (const { row, value } of units) {
    if (normaliseUnitCode(value.legacyCode)?.code !== normaliseUnitCode(value.code)?.code) report(file, row, 'legacy_code', 'legacy-code-disagrees', value.legacyCode);
    if (value.parent !== undefined && !byCode.has(value.parent)) report(file, row, 'parent', 'unknown-parent', value.parent);
    for (const successor of value.successors) if (!byCode.has(successor)) report(file, row, 'successors', 'unknown-unit', successor);
    if (liesInItself(value, byCode)) report(file, row, 'parent', 'unit-cycle', value.code);
  }
}

function liesInItself(unit: Unit, byCode: ReadonlyMap<string, Unit>): boolean {
  const seen = new Set<string>();
  for (let at = unit.parent; at !== undefined && !seen.has(at); at = byCode.get(at)?.parent) {
    if (at === unit.code) return true;
    seen.add(at);
  }
  return false;
}

function checkStaff({ units, posts, officers, holdings }: OrgRows, report: Report): void {
  const codes = new Set(units.map(({ value }) => value.code));
  const postIds = new Set(posts.map(({ value }) => value.id));
  const officerIds = new Set(officers.map(({ value }) => value.id));
  checkDuplicates(tables.posts.file, 'id', posts, (post) => post.id, report);
  checkDuplicates(tables.officers.file, 'id', officers, (officer) => officer.id, report);
  checkPeriods(tables.holdings.file, holdings, report);
  for (const { row, value } of posts) if (!codes.has(value.unit)) report(tables.posts.file, row, 'unit', 'unknown-unit', value.unit);
  for (const { row, value } of holdings) {
    if (!postIds.has(value.post)) report(tables.holdings.file, row, 'post', 'unknown-post', value.post);
    if (!officerIds.has(value.officer)) report(tables.holdings.file, row, 'officer', 'unknown-officer', value.officer);
    if (value.acting && value.instrument === undefined) report(tables.holdings.file, row, 'instrument', 'acting-without-instrument');
  }
}

/** A delegation comes from a head's post to a known person, for a time; its act is delegated to one person at a time. */
function checkDelegations({ posts, officers, delegations }: OrgRows, report: Report): void {
  const { file } = tables.delegations;
  const heads = new Map(posts.map(({ value }) => [value.id, value.head]));
  const people = new Set(officers.map(({ value }) => value.id));
  checkPeriods(file, delegations, report);
  for (const [at, { row, value }] of delegations.entries()) {
    const head = heads.get(value.post);
    if (head === undefined) report(file, row, 'post', 'unknown-post', value.post);
    if (head === false) report(file, row, 'post', 'delegator-not-head', value.post);
    if (!people.has(value.officer)) report(file, row, 'officer', 'unknown-officer', value.officer);
    const same = (earlier: Delegation) => earlier.post === value.post && earlier.officer === value.officer && earlier.actions.some((action) => value.actions.includes(action));
    if (delegations.slice(0, at).some((earlier) => same(earlier.value) && periodsOverlap(earlier.value, value))) {
      report(file, row, 'from', 'delegation-overlap', value.officer);
    }
  }
}

/** A unit has one head at a time, and at most one who acts for the head. */
function checkHeads({ posts, holdings }: OrgRows, report: Report): void {
  const headOf = new Map(posts.filter(({ value }) => value.head).map(({ value }) => [value.id, value.unit]));
  const held = holdings.flatMap(({ row, value }) => {
    const unit = headOf.get(value.post);
    return unit === undefined ? [] : [{ row, value, lane: `${unit} ${value.acting}`, unit }];
  });
  for (const lane of Map.groupBy(held, (entry) => entry.lane).values()) {
    for (const [at, later] of lane.entries()) {
      if (lane.slice(0, at).some((earlier) => periodsOverlap(earlier.value, later.value))) report(tables.holdings.file, later.row, 'from', 'two-heads', later.unit);
    }
  }
}
