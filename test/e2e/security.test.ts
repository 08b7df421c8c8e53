import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { type LongList, serveLongList } from '../support/long-list.ts';
import { eventually } from '../support/waiting.ts';

/** The security checklist where it takes a browser: what a page, and a content script that a page has taken over, can reach. */
const TOKEN = 'token-that-no-page-may-see';
let browser: OverlayBrowser;
let panel: Page;
let page: Page;
let list: LongList;
let world: World;

/** The extension's own world in a page: whatever runs there is as strong as a content script that was taken over. */
interface World {
  run<T>(expression: string): Promise<T>;
}

async function worldOf(of: Page): Promise<World> {
  const session: CDPSession = await of.context().newCDPSession(of);
  let id = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type, isDefault } = context.auxData as { readonly type?: string; readonly isDefault?: boolean };
    if (type === 'isolated' && isDefault === false && context.origin.startsWith('chrome-extension://')) id = context.id;
  });
  await session.send('Runtime.enable');
  await eventually(async () => id > 0, 'the world of the content script');
  return {
    async run<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: id, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}

/** What the worker answers to a message from the page's content script. */
const answerTo = (message: object): Promise<unknown> =>
  world.run(`new Promise((resolve) => chrome.runtime.sendMessage(${JSON.stringify(message)}, (answer) => resolve(chrome.runtime.lastError ? 'no answer' : answer)))`);

beforeAll(async () => {
  list = await serveLongList(3);
  browser = await openOverlayBrowser();
  browser.context.setDefaultTimeout(20_000);
  panel = await browser.openPanel();
  await panel.evaluate(async (token) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { set(what: object): Promise<void> } } } };
    const posts = [{ id: 'p', title: { vi: 'x', en: 'x' }, unit: 'H99.04', agency: 'H99.04' }];
    await chrome.storage.session.set({ signedIn: { token, persona: { id: 'cb', name: 'x', posts }, post: 'p' } });
  }, TOKEN);
  page = await browser.context.newPage();
  await page.goto(list.address());
  world = await worldOf(page);
});
afterAll(async () => {
  await browser?.close();
  await list?.close();
});

describe('a page', () => {
  it('has no way to speak to the extension, and none to its files', async () => {
    const reached = await page.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
      const files = ['sidepanel.html', 'content-scripts/overlay.js', 'background.js', 'icon/16.png', 'manifest.json'];
      const read = await Promise.all(
        files.map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => file,
            () => null,
          ),
        ),
      );
      return { speaks: typeof chrome?.runtime?.sendMessage, read: read.filter((file) => file !== null), overlay: 'roviecOverlay' in globalThis };
    }, browser.extensionId);
    expect(reached).toEqual({ speaks: 'undefined', read: [], overlay: false });
  });
});

describe('a content script that was taken over', () => {
  it.each(['session', 'local', 'sync'])('cannot read the %s store, where the token could be', async (area) => {
    const read = await world.run<string>(
      `Promise.resolve().then(() => chrome.storage.${area}.get(null)).then((all) => JSON.stringify(all), (error) => 'refused: ' + error.message)`,
    );
    expect(read).not.toContain(TOKEN);
    if (area !== 'sync') expect(read).toMatch(/^refused: .*not allowed/);
  });

  it('is told no token, whatever it may ask', async () => {
    const answers = [await answerTo({ kind: 'page-opened' }), await answerTo({ kind: 'pulse' })];
    expect(answers.map((answer) => typeof answer)).toEqual(['object', 'object']);
    expect(JSON.stringify(answers)).toContain('gateway');
    expect(JSON.stringify(answers)).not.toContain(TOKEN);
  });

  it.each([
    ['what only the panel may ask', { kind: 'current-document' }, { failed: 'not-for-pages' }],
    ['that a dossier changed', { kind: 'dossier-changed', dossier: 'dossier/x' }, { failed: 'not-for-pages' }],
    ['a kind that there is not', { kind: 'sign-in' }, 'no answer'],
    ['a field too many', { kind: 'pulse', token: 'x' }, 'no answer'],
    ['a field of another type', { kind: 'observed', id: 7 }, 'no answer'],
    ['a key that is too long', { kind: 'forget-documents', source: { adapter: 'a', page: 'b' }, keys: ['x'.repeat(200)] }, 'no answer'],
  ])('gets nothing by asking %s', async (_, message, answer) => {
    expect(await answerTo(message)).toEqual(answer);
  });

  it('that asks without end is not answered for a while, and the others do not notice', async () => {
    const flood = await world.run<string[]>(
      `Promise.all(Array.from({ length: 600 }, () => chrome.runtime.sendMessage({ kind: 'pulse' }))).then((all) => all.map((one) => one.failed ?? 'answered'))`,
    );
    expect(flood.filter((one) => one === 'too-many').length).toBeGreaterThan(100);
    const other = await browser.context.newPage();
    await other.goto(list.address(1));
    const quiet = await worldOf(other);
    expect(await quiet.run(`chrome.runtime.sendMessage({ kind: 'pulse' }).then((answer) => typeof answer.revision)`)).toBe('number');
    await other.close();
  });
});

describe('the extension’s own pages', () => {
  it('run no code from text, load nothing from elsewhere, and reach no other server', async () => {
    const tried = await panel.evaluate(async (elsewhere) => {
      const done: string[] = [];
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.inline = "ran"';
      document.body.append(script);
      if (document.body.dataset['inline']) done.push('inline script');
      const image = new Image();
      await new Promise((resolve) => {
        image.onload = () => resolve(done.push('image'));
        image.onerror = resolve;
        image.src = elsewhere;
      });
      await fetch('https://example.invalid/').then(
        () => done.push('request'),
        () => undefined,
      );
      return done;
    }, `${list.url}/x.png`);
    expect(tried).toEqual([]);
    // A driver may run code from text where the page itself may not, unless it is told not to.
    const session = await panel.context().newCDPSession(panel);
    const expression = `(() => { try { return new Function('return "ran"')(); } catch { return 'refused'; } })()`;
    const { result } = await session.send('Runtime.evaluate', { expression, allowUnsafeEvalBlockedByCSP: false });
    expect(result.value).toBe('refused');
    expect(list.requests().filter((request) => request.includes('x.png'))).toEqual([]);
  });
});
