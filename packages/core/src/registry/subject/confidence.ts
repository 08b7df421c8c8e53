import type { Ranked } from './ranking.ts';
import type { Reading } from './reading.ts';

/** From here on a warning may rest on a suggestion. */
export const CONFIDENT = 0.9;

/**
 * Logistic regression, fitted on labelled lines whose words had not been seen when the phrases were written, so that it
 * tells how often the register is right on lines to come, not on those it was tuned with.
 */
const INTERCEPT = -2.02;
const LEAD = 2.46;
const PHRASES = 0.34;
const MOST_BY_PHRASES = 10;
const LENGTH = 0.27;
const LONGEST = 5;

/** What is said only of where, when or what for is seldom the business itself. */
const ASIDE = 1.5;
/** A line that has words of courtesy may be one, wherever they stand. */
const COURTEOUS = 2.5;

/** How likely the best owner is the right one, from 0 to 1, to three digits: by its lead, by what its phrases weigh, and by how long the deciding one is. */
export function confidenceOf(best: { readonly score: number; readonly ranked: Ranked }, second: number, reading: Pick<Reading, 'circumstance' | 'courteous'>): number {
  const lead = best.score > 0 ? (best.score - second) / best.score : 0;
  const length = Math.min(LONGEST, best.ranked.hits[0]?.pattern.length ?? 0);
  const sum =
    INTERCEPT +
    LEAD * lead +
    PHRASES * Math.min(MOST_BY_PHRASES, best.ranked.byPhrases) +
    LENGTH * length -
    (isAside(best.ranked, reading.circumstance) ? ASIDE : 0) -
    (reading.courteous ? COURTEOUS : 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

function isAside({ hits }: Ranked, circumstance: number): boolean {
  return hits.length > 0 && hits.every(({ from }) => from > circumstance);
}
