import type { UnitCode } from './types.ts';

/** A unit code read from any of the two orders that live side by side, with what was written. */
export interface NormalisedUnitCode {
  /** QĐ 20/2020 order, level 1 first: `H99.04`. */
  readonly code: UnitCode;
  /** QCVN 102 order, level 1 last, filled up to four groups: `000.00.04.H99`. */
  readonly legacyCode: string;
  /** As it was written, untouched. */
  readonly original: string;
}

/** QĐ 20/2020 art. 4: at most 35 characters. */
const MAX_LENGTH = 35;
const GROUP = /^[A-Z0-9]+$/;
/** Level 1 is a letter A–Y with two digits, or `Zxy` of another scheme (QĐ 20/2020 art. 4 and 6). */
const LEVEL_ONE = /^[A-Z]\d{2}$/;
const ALL_ZERO = /^0+$/;

/**
 * Reads a unit code in QCVN 102 order (`000.00.04.H99`, `28.22.H17`) or in QĐ 20/2020 order (`H99.04`).
 * Null when it is neither: an enterprise's tax number, a stray text, a code that is too long.
 */
export function normaliseUnitCode(text: string): NormalisedUnitCode | null {
  const written = text.trim().toUpperCase();
  const groups = written.split('.');
  if (written.length > MAX_LENGTH || !groups.every((group) => GROUP.test(group))) return null;
  const levels = levelsOf(groups);
  if (!levels) return null;
  return { code: levels.join('.'), legacyCode: legacyCodeOf(levels), original: text };
}

/** Level 1 first, without the zero groups that stand for absent levels. */
function levelsOf(groups: readonly string[]): readonly string[] | null {
  const first = groups[0] ?? '';
  const last = groups.at(-1) ?? '';
  if (LEVEL_ONE.test(first)) {
    const levels = withoutTrailingZeros(groups);
    return levels.slice(1).some((group) => LEVEL_ONE.test(group)) ? null : levels;
  }
  if (!LEVEL_ONE.test(last)) return null;
  return withoutTrailingZeros(groups.toReversed());
}

function withoutTrailingZeros(groups: readonly string[]): readonly string[] {
  const end = groups.findLastIndex((group) => !ALL_ZERO.test(group));
  return groups.slice(0, end + 1);
}

/** Four groups, as QCVN 102 prints them: absent levels are zeros, what is there stays as it is, so that it reads back alike. */
function legacyCodeOf(levels: readonly string[]): string {
  const absent = ['000', '00', '00'].slice(0, Math.max(0, 4 - levels.length));
  return [...absent, ...levels.toReversed()].join('.');
}
