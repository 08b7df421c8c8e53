import type { Source } from '../vocabulary.ts';

/** What a framework or a server made up while it built or drew the page. */
export const GENERATED =
  /_ng(?:content|host)|ng-tns-|\.css-[0-9a-z]{5,}|#[a-z]*[0-9a-f]{12,}|data-uid|data-v-[0-9a-f]|[-_](?=[0-9a-f]*\d)[0-9a-f]{8}\b|(?:mat|cdk|ui|ext)-[a-z]+-?\d|#ctl\d\d/i;

/**
 * Why a source may point at something else after an upgrade, without anybody noticing. `by-order`: the place among its like;
 * `by-tag`: kinds of element alone; `by-style`: how it looks; `by-heading`: a column is trusted by its heading, whatever its cells
 * are like; `generated`: a name that a framework makes up anew; `by-place`: the place in a text or an address; `by-note`:
 * people write there freely; `ends`: it is to be removed on a day.
 */
export type Fragility = 'by-order' | 'by-tag' | 'by-style' | 'by-heading' | 'generated' | 'by-place' | 'by-note' | 'ends';

/** Why a source is fragile; empty where it holds on to a name that the page gives. Looks at the source alone. */
export function fragilityOf(source: Source): readonly Fragility[] {
  const { css, like, header, label } = source;
  const selectors = [css, like].filter((selector) => selector !== undefined).join(' ');
  const found: Fragility[] = [];
  if (/:nth-|:first-|:last-|:only-/.test(selectors)) found.push('by-order');
  if (/\[style/.test(selectors)) found.push('by-style');
  if (GENERATED.test(selectors)) found.push('generated');
  if (css !== undefined && !label && !/[.#[]/.test(css)) found.push('by-tag');
  if (header && like === undefined) found.push('by-heading');
  if (source.offset !== undefined || source.segment !== undefined || (source.take && ('split' in source.take || 'call' in source.take))) found.push('by-place');
  if (source.confidence === 'low') found.push('by-note');
  if (source.until !== undefined) found.push('ends');
  return found;
}
