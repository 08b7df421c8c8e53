import { healthReasonWords } from '@roviec/adapters/checked';
import { browser } from 'wxt/browser';
import type { Answer, Here, ReadPage, Site } from '../messages.ts';
import { tabBeside } from './documents.ts';
import type { Gateway } from './gateway.ts';
import { guardFailures } from './guard-failures.ts';
import { inForce } from './in-force.ts';
import type { MyWork } from './my-work.ts';
import { patternFor, plansFor } from './senders.ts';
import type { TabPages } from './tab-pages.ts';
import type { Watch } from './watch.ts';

/** The worker's parts that know it. */
interface HereParts {
  readonly gateway: Gateway;
  readonly tabPages: TabPages;
  readonly myWork: MyWork;
  readonly watch: Watch;
}

/** What the popup says of the active tab. Of a site that no adapter names nothing is asked but its address. */
export async function hereOf(ownTab: number | undefined, { gateway, tabPages, myWork, watch }: HereParts): Promise<Here> {
  const id = await tabBeside(ownTab);
  const tab = id === null ? null : await browser.tabs.get(id).catch(() => null);
  const site = await siteOf(tab?.url);
  const pages = id === null || site.kind !== 'listed' ? [] : await tabPages.of(id);
  const [state, work, asking] = [await gateway.state(), await myWork.view(), await watch.asking()];
  return { site, pages: pages.map(named), gateway: state, work, asking, guardFailures: (await guardFailures.get()).length };
}

/** The sites that adapters name, one entry each, whether or not the browser lets them be read. */
export async function sitesOf(): Promise<Answer<'sites'>> {
  const patterns = [...new Set(inForce().flatMap(({ adapter }) => adapter.origins))];
  return Promise.all(
    patterns.map(async (pattern) => {
      const products = inForce().flatMap(({ adapter, plan }) => (adapter.origins.includes(pattern) ? (plan.pages[0]?.verifiedOn.product ?? plan.id) : []));
      return { origin: pattern.slice(0, -2), products: [...new Set(products)], granted: await browser.permissions.contains({ origins: [pattern] }) };
    }),
  );
}

async function siteOf(address: string | undefined): Promise<Site> {
  const url = URL.parse(address ?? '');
  // Without its permission the browser tells no address.
  const withheld = url ? undefined : (await sitesOf()).find(({ granted }) => !granted);
  if (withheld) return { kind: 'not-granted', origin: null, pattern: `${withheld.origin}/*` };
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return { kind: 'unlisted', host: null };
  if (plansFor(url.origin).length === 0) return { kind: 'unlisted', host: url.host };
  const pattern = patternFor(url.origin);
  if (pattern !== null && !(await browser.permissions.contains({ origins: [pattern] }))) return { kind: 'not-granted', origin: url.origin, pattern };
  return { kind: 'listed', origin: url.origin };
}

/** With the names by which an administrator knows the adapter. */
function named(page: ReadPage): Here['pages'][number] {
  const found = inForce().find(({ plan }) => plan.id === page.source.adapter);
  const shown = found?.plan.pages.find(({ id }) => id === page.source.page);
  return {
    ...page,
    version: found?.plan.version ?? '',
    product: shown?.verifiedOn.product ?? page.source.adapter,
    kind: shown?.kind ?? 'list',
    guessed: shown?.evidence === 'guessed',
    // Both are said on their own.
    reasons: page.health.reasons.filter((reason) => reason !== 'switched-off' && reason !== 'guessed').map(healthReasonWords),
  };
}
