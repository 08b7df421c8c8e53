import type { PageHealth } from './health.ts';
import { matches } from './source.ts';
import type { List, Page } from './vocabulary.ts';

/** The parts that a page is read in: itself, or each of its lists that is on screen, as a page of its own. */
export function partsOf(page: Page, within: ParentNode): readonly Page[] {
  const { lists, ...rest } = page;
  if (!lists) return [page];
  const [root, another] = matches(within, page.root);
  if (!root || another) return [rest];
  const here = lists.filter((list) => !list.optional || matches(root, list.root).length > 0);
  // Not one of them on screen: the page is not what the adapter knows.
  return here.length > 0 ? here.map((list) => partOf(rest, list)) : lists.slice(0, 1).map((list) => partOf(rest, list));
}

function partOf(page: Omit<Page, 'lists'>, { root, rows, columns, fields }: List): Page {
  return {
    ...page,
    ...{ root: `:is(${page.root}) :is(${root})`, fields: { ...page.fields, ...fields } },
    ...(rows === undefined ? {} : { rows }),
    ...(columns === undefined ? {} : { columns }),
  };
}

/** The health of a page from that of its lists: broken only where all are; what one of them lacks is said. */
export function joinedHealth(healths: readonly PageHealth[]): PageHealth {
  const [first, ...rest] = healths;
  if (first && rest.length === 0) return first;
  const states = healths.map(({ state }) => state);
  const known = states.filter((state) => state !== 'unknown');
  const state = known.length === 0 ? 'unknown' : known.every((each) => each === 'broken') ? 'broken' : known.every((each) => each === 'ok') ? 'ok' : 'degraded';
  const sum = (of: 'read' | 'withheld'): number => healths.reduce((all, health) => all + health[of], 0);
  return { state, reasons: [...new Set(healths.flatMap(({ reasons }) => reasons))], read: state === 'broken' ? 0 : sum('read'), withheld: sum('withheld') };
}
