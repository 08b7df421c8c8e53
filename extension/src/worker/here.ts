import { healthReasonWords } from '@roviec/adapters/checked';
import { browser } from 'wxt/browser';
import type { Here, ReadPage, Site } from '../messages.ts';
import { managedPolicy } from '../policy/managed.ts';
import type { Policy, PolicyFault } from '../policy/policy.ts';
import { tabBeside } from './documents.ts';
import type { Gateway } from './gateway.ts';
import { guardFailures } from './guard-failures.ts';
import { inForce } from './in-force.ts';
import type { MyWork } from './my-work.ts';
import { patternFor, plansFor } from './senders.ts';
import { mayRead, sitesOf } from './sites.ts';
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
  const managed = await managedPolicy();
  const { policy } = managed;
  const site = await siteOf(tab?.url, policy.sites === null && browser.runtime.getManifest().optional_host_permissions !== undefined);
  const pages = id === null || site.kind !== 'listed' ? [] : await tabPages.of(id);
  const [state, work, asking] = [await gateway.state(), await myWork.view(), await watch.asking()];
  return {
    ...{ site, pages: pages.map(named), gateway: state, work, asking, guardFailures: (await guardFailures.get()).length },
    ...{ policyFaults: [...managed.faults, ...unknownAdapters(policy)], notGranted: await kept(policy) },
  };
}

/** Sites of a policy whose adapter does not exist are read by nobody. */
function unknownAdapters({ sites }: Policy): readonly PolicyFault[] {
  const known = inForce().map(({ plan }) => plan.id);
  return (sites ?? []).flatMap(({ adapter }, at) => (known.includes(adapter) ? [] : [{ field: `sites.${at + 1}`, code: 'unknown-adapter' as const }]));
}

async function kept({ sites }: Policy): Promise<readonly string[]> {
  const asked = (sites ?? []).map(async ({ origin }) => ((await mayRead(`${origin}/*`)) ? [] : [origin]));
  return (await Promise.all(asked)).flat();
}

async function siteOf(address: string | undefined, mayAdd: boolean): Promise<Site> {
  const url = URL.parse(address ?? '');
  // Without its permission the browser tells no address.
  const withheld = url ? undefined : (await sitesOf()).find(({ granted }) => !granted);
  if (withheld) return { kind: 'not-granted', origin: null, pattern: `${withheld.origin}/*` };
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return { kind: 'unlisted', host: null, addable: null };
  if (plansFor(url.origin).length === 0) return { kind: 'unlisted', host: url.host, addable: mayAdd ? url.origin : null };
  const pattern = patternFor(url.origin);
  if (pattern !== null && !(await mayRead(pattern))) return { kind: 'not-granted', origin: url.origin, pattern };
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
