import type { Evidence, Expect, FieldName } from './vocabulary.ts';

/** Why a page is not read as it should be; stable, for the admin. */
export type HealthReason =
  | 'root-missing'
  | 'no-rows'
  | 'too-many-rows'
  | 'no-key'
  | 'mark-unreadable'
  | 'low-coverage'
  | 'headers-changed'
  | 'cell-count'
  | 'contradiction'
  | 'fallback'
  | 'fragile'
  | 'guessed'
  | 'version'
  | 'not-ready'
  | 'source-spent'
  | 'switched-off'
  | `unreadable:${FieldName}`;

/** `unknown`: no page of the adapter, one that is switched off, or rows that are still on their way; nothing is said of it. `broken`: nothing may be shown. `degraded`: what is shown is right, something is missing. */
export interface PageHealth {
  readonly state: 'ok' | 'degraded' | 'broken' | 'unknown';
  readonly reasons: readonly HealthReason[];
  /** Rows or documents that were read. */
  readonly read: number;
  /** Rows that were left alone for their mark. Which ones is not kept. */
  readonly withheld: number;
}

/** What a reading counted. */
export interface Counts {
  readonly rootFound: boolean;
  /** Whether the page says itself that the list is empty. */
  readonly saysEmpty: boolean;
  readonly rows: number;
  readonly read: number;
  readonly withheld: number;
  /** Of the withheld, those whose mark could not be read at all. */
  readonly markUnreadable: number;
  readonly withoutKey: number;
  /** Rows whose data is not there yet; none of them is among `rows`. */
  readonly waiting: number;
  /** Rows whose required fields were all read. */
  readonly whole: number;
  readonly headersFound: boolean;
  readonly cellCountOff: boolean;
  readonly contradictions: number;
  readonly fallbacks: number;
  /** Required fields that some row lacked. */
  readonly unreadable: readonly FieldName[];
  /** Restricted rows: read for class and deadline alone. */
  readonly restricted: number;
}

/** The health of a page whose adapter has nothing to say of it. */
export const UNKNOWN_HEALTH: PageHealth = { state: 'unknown', reasons: [], read: 0, withheld: 0 };

/** Counts → health. Nothing here looks at a page. */
export function healthOf(counts: Counts, expect: Expect, page: { readonly fragile?: true; readonly evidence: Evidence }): PageHealth {
  if (counts.rootFound && counts.rows === 0 && counts.waiting > 0) return { ...UNKNOWN_HEALTH, reasons: ['not-ready'] };
  const broken = brokenBy(counts, expect);
  const degraded = degradedBy(counts, expect, page);
  const notes: HealthReason[] = [];
  if (counts.fallbacks > 0) notes.push('fallback');
  if (counts.waiting > 0) notes.push('not-ready');
  if (page.evidence === 'guessed') notes.push('guessed');
  return {
    state: broken.length > 0 ? 'broken' : degraded.length > 0 ? 'degraded' : 'ok',
    reasons: [...new Set([...broken, ...degraded, ...notes])],
    read: broken.length > 0 ? 0 : counts.read,
    withheld: counts.withheld,
  };
}

function brokenBy(counts: Counts, { rows }: Expect): HealthReason[] {
  if (!counts.rootFound) return ['root-missing'];
  if (counts.rows === 0) return counts.saysEmpty || rows?.min === 0 ? [] : ['no-rows'];
  if (rows && counts.rows > rows.max) return ['too-many-rows'];
  if (counts.markUnreadable === counts.rows) return ['mark-unreadable'];
  const open = counts.rows - counts.withheld;
  if (open > 0 && counts.withoutKey === open) return ['no-key'];
  if (open > counts.restricted && counts.whole === 0) return ['low-coverage'];
  return [];
}

function degradedBy(counts: Counts, expect: Expect, page: { readonly fragile?: true }): HealthReason[] {
  const reasons: HealthReason[] = [];
  const open = counts.rows - counts.withheld - counts.restricted;
  if (!counts.headersFound) reasons.push('headers-changed');
  if (counts.cellCountOff) reasons.push('cell-count');
  if (counts.contradictions > 0) reasons.push('contradiction');
  if (open > 0 && counts.whole < open * (expect.coverage ?? 1)) reasons.push('low-coverage', ...counts.unreadable.map((field): HealthReason => `unreadable:${field}`));
  if (page.fragile) reasons.push('fragile');
  return reasons;
}
