import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_KEY } from '../../extension/packaging/manifest.ts';
import { buildUnpacked } from '../../extension/packaging/package.ts';
import { chromiumId } from '../../extension/packaging/updates.ts';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { type Managed, managedChromium } from '../support/managed.ts';
import { textIn } from '../support/overlay.ts';
import { picture } from '../support/pictures.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { chooseRecipient, openDocument, signInAt } from './office.ts';

/**
 * A computer that an IT department manages, with the agency's own build: what the policy says is done, at once when it
 * changes; what it says wrongly is named and left out. The e-office has http only and is no loopback address, so that its
 * pages are insecure contexts, as on many intranets.
 */
const EXTENSION = chromiumId(DEMO_KEY);
const HOST = 'qlvb-cu.noibo.example';
const ELSEWHERE = 'https://qlvb.tinh.example';

let stack: Stack;
let computer: Managed;
let browser: OverlayBrowser;
let panel: Page;
let page: Page;
let listed: string;
let unlisted: string;
let built: string;

beforeAll(async () => {
  [stack, computer] = await Promise.all([startStack({ eoffice: true }), managedChromium()]);
  unlisted = stack.eoffice;
  listed = stack.eoffice.replace('127.0.0.1', HOST);
  built = await mkdtemp(join(tmpdir(), 'roviec-enterprise-'));
  const build = join(built, 'build.json');
  await writeFile(build, JSON.stringify({ gateway: stack.gateway, sites: [`http://${HOST}`], key: DEMO_KEY }));
  const extension = buildUnpacked({ flavour: 'enterprise', browser: 'chrome', build }, built);
  await computer.set(EXTENSION, {
    gatewayOrigin: stack.gateway,
    sites: [
      { origin: listed, adapter: 'thanh-lam' },
      { origin: ELSEWHERE, adapter: 'thanh-lam' },
    ],
    locale: 'en',
    guardMode: 'inform',
  });
  process.env['ROVIEC_CHROMIUM'] = computer.program;
  browser = await openOverlayBrowser(undefined, { extension, flags: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`] });
  browser.context.setDefaultTimeout(15_000);
  panel = await browser.openPanel();
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await computer?.close();
  await stack?.close();
  await rm(built, { recursive: true, force: true });
});

const says = (words: string | RegExp) =>
  eventually(async () => {
    const text = await textIn(page, 'body');
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
  }, `“${words}”`);

/** For which pages the browser has been told to run the overlay. */
const registered = (): Promise<readonly string[]> =>
  panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts(): Promise<readonly { matches: readonly string[] }[]> } } };
    return (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);
  });

/** How many scripts of ours run in the page. */
async function scriptsIn(tab: Page): Promise<number> {
  const session = await browser.context.newCDPSession(tab);
  let count = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${browser.extensionId}`) count += 1;
  });
  await session.send('Runtime.enable');
  await session.detach();
  return count;
}

describe('a policy in place when the browser starts', () => {
  it('fixes the gateway and the language: nobody is asked for either', async () => {
    expect(browser.extensionId).toBe(EXTENSION);
    await panel.getByText('is set by your agency').waitFor();
    await picture(panel, 'policy-connect');
    expect(await panel.getByRole('textbox').count()).toBe(0);
    expect(await panel.getByRole('button', { name: 'Tiếng Việt' }).count()).toBe(0);
    await panel.getByRole('button', { name: 'Connect', exact: true }).click();
    await panel.getByRole('button', { name: /Nguyễn Văn Bình/ }).click();
    await panel.getByRole('button', { name: 'Sign out' }).waitFor();
  });

  it('has the overlay on the sites it names and on no other', async () => {
    expect((await registered()).toSorted()).toEqual([`${listed}/*`, `${ELSEWHERE}/*`].toSorted());
    await signInAt(page, listed, 'cv.soxd');
    await says('rows on this page');
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    expect(await scriptsIn(page)).toBe(1);
    const other = await browser.context.newPage();
    await signInAt(other, unlisted, 'cv.soxd');
    expect(await scriptsIn(other)).toBe(0);
    expect(await other.locator('[data-roviec]').count()).toBe(0);
    await other.close();
  });

  it('says in the popup which of its sites the browser keeps from us', async () => {
    const popup = await browser.openPopup();
    const notice = popup.getByTestId('policy');
    await notice.getByText(ELSEWHERE).waitFor();
    expect(await notice.textContent()).not.toContain(listed);
    expect(await popup.getByRole('button', { name: 'Tiếng Việt' }).count()).toBe(0);
    await picture(popup, 'policy-popup-en');
    await popup.close();
  });

  it('has findings said beside the act, and nothing held', async () => {
    await openDocument(page, listed, '27/TTr-UBND');
    await says('Đông Lâm');
    await chooseRecipient(page, 'H99.03');
    await eventually(async () => /Đông Lâm.* Basis: /.test(await textIn(page, '[data-roviec=corner]')), 'the finding beside the act');
    await picture(page, 'policy-inform');
    await page.locator('#btn_chuyen').click();
    await page.locator('#thong_bao.thanh-cong', { hasText: '27/TTr-UBND' }).waitFor();
  });
});

describe('a policy that changes while the browser runs', () => {
  it('moves the overlay, and switches features and language, in open tabs too', async () => {
    await page.goto(`${listed}/van-ban-den/cho-xu-ly`);
    await says('rows on this page');
    await computer.set(EXTENSION, {
      gatewayOrigin: stack.gateway,
      sites: [{ origin: unlisted, adapter: 'thanh-lam' }],
      locale: 'vi',
      featuresOff: ['chips', 'everything'],
      guardMode: 'refuse',
    });
    await eventually(async () => (await registered()).join() === `${unlisted}/*`, 'the overlay registered elsewhere', 60_000);
    await eventually(async () => (await page.locator('[data-roviec]').count()) === 0, 'the signs gone from the open tab');
    await panel.getByRole('button', { name: 'Đăng xuất' }).waitFor();
    await signInAt(page, unlisted, 'cv.soxd');
    await says('hàng trên trang này');
    expect(await page.locator('[data-roviec=row]').count()).toBe(0);
    await picture(page, 'policy-without-chips');
    const popup = await browser.openPopup();
    const notice = popup.getByTestId('policy');
    await notice.getByText('(unknown-guard-mode)').waitFor();
    expect(await notice.getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('featuresOff.2'), expect.stringContaining('guardMode')]);
    await picture(popup, 'policy-popup');
  });
});
