import type { AdapterPlan } from '@roviec/adapters';
import type { Examination } from '@roviec/adapters/examine';
import type { BrowserContext, CDPSession, Frame, Page } from 'playwright-core';
import { readerModule } from './modules.ts';

/** Where the reader comes from, inside the browser alone: no such host exists, and nothing is ever asked of it. */
const ORIGIN = 'https://reader.invalid';
const WORLD = 'roviec-check';

/** Serves the reader to the pages of a context, whatever their policy says. */
export async function serveReader(context: BrowserContext): Promise<void> {
  await context.route(`${ORIGIN}/**`, async (route) => {
    const body = await readerModule(new URL(route.request().url()).pathname.slice(1));
    if (body === null) return route.abort();
    const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
    return route.fulfill({ contentType: 'text/javascript; charset=utf-8', headers, body });
  });
}

/** What an adapter makes of each frame of a page, in a world of its own as the overlay has it, so that the page's scripts are not in the way. */
export async function examineFrames(page: Page, plan: AdapterPlan, timed: boolean): Promise<readonly Examination[]> {
  const found: Examination[] = [];
  for (const session of await sessionsOf(page)) {
    try {
      const { frameTree } = await session.send('Page.getFrameTree');
      for (const frameId of idsIn(frameTree)) found.push(...(await examineFrame(session, frameId, plan, timed)));
    } finally {
      await session.detach().catch(() => undefined);
    }
  }
  return found;
}

/** One for the page, one for each frame that the browser runs in another process. */
async function sessionsOf(page: Page): Promise<readonly CDPSession[]> {
  const others = await Promise.all(page.frames().map((frame) => ownSession(page, frame)));
  return [await page.context().newCDPSession(page), ...others.filter((session) => session !== null)];
}

async function ownSession(page: Page, frame: Frame): Promise<CDPSession | null> {
  if (frame === page.mainFrame()) return null;
  return page
    .context()
    .newCDPSession(frame)
    .catch(() => null);
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

function idsIn({ frame, childFrames = [] }: FrameTree): readonly string[] {
  return [frame.id, ...childFrames.flatMap(idsIn)];
}

/** Nothing for a frame that went away meanwhile, or in which no script may run. */
async function examineFrame(session: CDPSession, frameId: string, plan: AdapterPlan, timed: boolean): Promise<readonly Examination[]> {
  const world = await session.send('Page.createIsolatedWorld', { frameId, worldName: WORLD }).catch(() => null);
  if (!world) return [];
  const place = '{ pathname: location.pathname, search: location.search, frameName: window.name }';
  const clock = timed ? '() => performance.now()' : 'undefined';
  const expression = `import(${JSON.stringify(`${ORIGIN}/examine/index.ts`)}).then((reader) => reader.examinePage(${JSON.stringify(plan)}, document, ${place}, ${clock}))`;
  const answer = await session.send('Runtime.evaluate', { contextId: world.executionContextId, expression, awaitPromise: true, returnByValue: true }).catch(() => null);
  return answer && !answer.exceptionDetails ? [answer.result.value as Examination] : [];
}
