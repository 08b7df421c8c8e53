import { browser } from 'wxt/browser';
import { browserPattern } from '../browser-differences.ts';
import type { Answer } from '../messages.ts';
import { inForce } from './in-force.ts';

/** Whether the browser lets pages of a match pattern be read. */
export function mayRead(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [browserPattern(pattern)] });
}

/** The sites that adapters name, one entry each, whether or not the browser lets them be read. */
export async function sitesOf(): Promise<Answer<'sites'>> {
  const patterns = [...new Set(inForce().flatMap(({ adapter }) => adapter.origins))];
  return Promise.all(
    patterns.map(async (pattern) => {
      const products = inForce().flatMap(({ adapter, plan }) => (adapter.origins.includes(pattern) ? (plan.pages[0]?.verifiedOn.product ?? plan.id) : []));
      return { origin: pattern.slice(0, -2), products: [...new Set(products)], granted: await mayRead(pattern) };
    }),
  );
}
