import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';

/** The overlay's own world in a frame of a page, in which its closed roots can be opened. */
export interface OverlayWorld {
  /** Runs an expression there and gives its value. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** The world of the extension in the frame with this name; in the page itself where the name is empty. */
export async function overlayWorld(page: Page, extensionId: string, frameName = ''): Promise<OverlayWorld> {
  const session = await page.context().newCDPSession(page);
  const contextId = await contextOf(session, extensionId, frameName);
  return {
    async evaluate<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    close: () => session.detach(),
  };
}

async function contextOf(session: CDPSession, extensionId: string, frameName: string): Promise<number> {
  const found: { readonly id: number; readonly origin: string; readonly frame: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    found.push({ id: context.id, origin: context.origin, frame: String((context.auxData as { frameId?: string } | undefined)?.frameId) });
  });
  // All contexts that there are have been told of by the time it answers.
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const frame = frameName === '' ? frameTree.frame.id : frameIn(frameTree, frameName);
  const context = found.find((each) => each.frame === frame && each.origin === `chrome-extension://${extensionId}`);
  if (!context) throw new Error(`the overlay is not in the frame “${frameName}”`);
  return context.id;
}

interface Tree {
  readonly frame: { readonly id: string; readonly name?: string };
  readonly childFrames?: readonly Tree[];
}

function frameIn({ frame, childFrames = [] }: Tree, name: string): string | undefined {
  if (frame.name === name) return frame.id;
  for (const child of childFrames) {
    const found = frameIn(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What axe finds wrong in all that RõViệc draws into a page, closed roots included, with no rule switched off: `rule: where`. */
export async function axeInOverlay(world: OverlayWorld): Promise<readonly string[]> {
  await world.evaluate(`Object.defineProperty(HTMLElement.prototype, 'shadowRoot', { configurable: true, get() { return chrome.dom.openOrClosedShadowRoot(this); } });0`);
  await world.evaluate(`${await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};0`);
  return world.evaluate(
    `axe.run({ include: ['[data-roviec]'] }, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary)))`,
  );
}
