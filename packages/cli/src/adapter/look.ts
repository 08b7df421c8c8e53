import type { AdapterPlan } from '@roviec/adapters';
import { originFits } from '@roviec/adapters/checked';
import type { Examination } from '@roviec/adapters/examine';
import type { Page } from 'playwright-core';
import type { Lens } from '../browser/open.ts';
import { examineFrames } from '../browser/reader.ts';
import { commandProblem } from '../sentences.ts';
import type { Cookie } from './cookies.ts';
import { openSource, type PageSource, UNSAID } from './page-source.ts';

const AGAIN_MS = 250;

/** What an adapter makes of one page that was named. */
export interface Look {
  /** As it was named; of an address without what follows `?`, which may hold a session. */
  readonly page: string;
  readonly fits: boolean;
  /** Whether the adapter's origins name its address; elsewhere the overlay never runs. Null where a saved page does not say its address. */
  readonly named: boolean | null;
  /** The frames that are pages of the adapter; where there is none, the one that came nearest. */
  readonly frames: readonly Examination[];
  /** Keys that stand on this page more than once. */
  readonly twice: number;
  /** Keys that the page named before has too. */
  readonly again: number;
}

/** What is looked with. */
export interface AdapterToLook {
  readonly plan: AdapterPlan;
  readonly origins: readonly string[];
}

/** Looks at pages one after another, in a browser that keeps nothing. `waitMs`: how long a page may take until it shows what the adapter knows. */
export async function lookAt(
  { context }: Lens,
  { plan, origins }: AdapterToLook,
  sources: readonly PageSource[],
  cookies: readonly Cookie[],
  waitMs: number,
): Promise<readonly Look[]> {
  await context.addCookies([...cookies]);
  const looks: Look[] = [];
  let before: readonly string[] = [];
  for (const source of sources) {
    const page = await context.newPage();
    await openSource(page, source);
    const frames = nearest(await settled(page, plan, waitMs));
    if (frames.length === 0) throw commandProblem('page-unsteady', nameOf(source));
    await page.close();
    const keys = frames.flatMap((frame) => frame.keys);
    const again = new Set(keys.filter((key) => before.includes(key))).size;
    const named = isNamed(source.url, origins);
    looks.push({ page: nameOf(source), fits: named !== false && frames.every(isFit), named, frames, twice: keys.length - new Set(keys).size, again });
    before = keys;
  }
  return looks;
}

/** Whether a page is one of the adapter's and may be shown something on. A form shows nothing of itself. */
export function isFit({ recognised, health }: Examination): boolean {
  if (recognised !== 'page' || !health) return false;
  return health.state === 'ok' || health.state === 'degraded' || (health.state === 'unknown' && health.reasons.length === 0);
}

/** Once it is a page of the adapter that is read, or when the time is up. */
async function settled(page: Page, plan: AdapterPlan, waitMs: number): Promise<readonly Examination[]> {
  const until = performance.now() + waitMs;
  while (performance.now() < until && !(await examineFrames(page, plan, false)).some(isFit)) await page.waitForTimeout(AGAIN_MS);
  return examineFrames(page, plan, true);
}

function isNamed(url: string, origins: readonly string[]): boolean | null {
  return new URL(url).hostname === UNSAID ? null : origins.some((pattern) => originFits(pattern, url));
}

const NEARNESS = ['page', 'login', 'other', 'foreign'] as const;

function nearest(frames: readonly Examination[]): readonly Examination[] {
  const [best = 'foreign'] = NEARNESS.filter((wanted) => frames.some(({ recognised }) => recognised === wanted));
  const found = frames.filter(({ recognised }) => recognised === best);
  return best === 'page' ? found : found.slice(0, 1);
}

function nameOf(source: PageSource): string {
  if (source.kind === 'saved') return source.file;
  const { origin, pathname } = new URL(source.url);
  return `${origin}${pathname}`;
}
