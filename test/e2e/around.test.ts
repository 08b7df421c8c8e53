import { rm } from 'node:fs/promises';
import { civilDateOf } from '@roviec/core';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { extensionWithGranted, type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { textIn } from '../support/overlay.ts';
import { picture } from '../support/pictures.ts';
import { type Recorder, recordingProxy } from '../support/proxy.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { openPermit, people, posts } from '../support/story.ts';
import { eventually } from '../support/waiting.ts';
import { workingDay } from '../support/working-day.ts';
import { openDocument, signInAt } from './office.ts';
import { Panel } from './panel.ts';

/** What surrounds the pages: popup, toolbar, messages, options, and what becomes of it all when the worker, the extension or its permission goes. */
let stack: Stack;
let recorder: Recorder;
let browser: OverlayBrowser;
let page: Page;
let popup: Page;
let extension: string;

const HASTY = 'PRO-1-demo-nhanh';

/** A copy of the demonstration procedure that is overdue within seconds, on a day that is worked. */
function withHastyCopy(files: Record<string, string>): Record<string, string> {
  const slow = files['procedures/PRO-1-demo.yaml'] ?? '';
  const hasty = slow.replace('id: PRO-1-demo', `id: ${HASTY}`).replace('{ amount: 60, unit: minutes }', '{ amount: 0.003, unit: hours }');
  return workingDay(civilDateOf(Date.now()), '23:59')({ ...files, [`procedures/${HASTY}.yaml`]: hasty });
}

beforeAll(async () => {
  stack = await startStack({ eoffice: true, province: withHastyCopy });
  recorder = await recordingProxy(stack.gateway);
  extension = await extensionWithGranted(['notifications']);
  browser = await openOverlayBrowser(undefined, { extension });
  browser.context.setDefaultTimeout(15_000);
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  if (extension) await rm(extension, { recursive: true, force: true, maxRetries: 5 });
  await recorder?.close();
  await stack?.close();
});

const signs = (): Promise<number> => page.locator('[data-roviec]').count();
const control = (name: RegExp) => popup.getByRole('switch', { name });
const looks = (): number => recorder.sent().split('POST /v1/look').length - 1;

describe('the popup', () => {
  it('says that nobody is signed in, and that an unlisted site is not read', async () => {
    await page.goto('about:blank');
    popup = await browser.openPopup();
    await popup.getByText('không có mẫu trang nào dành cho địa chỉ này').waitFor();
    await popup.getByText('Chưa đăng nhập').waitFor();
    await popup.getByRole('button', { name: 'Đăng nhập ở bảng bên' }).waitFor();
    await picture(popup, 'popup-unlisted');
  });

  it('names the e-office, the adapter and its version, what was read, who I am, and counts the page', async () => {
    const panel = await browser.openPanel();
    await new Panel(panel, recorder.url).signIn('Nguyễn Văn Bình');
    await panel.close();
    await signInAt(page, stack.eoffice, 'cv.soxd');
    await page.locator('[data-roviec=row]').first().waitFor({ state: 'attached' });
    await popup.getByText(/đọc bằng mẫu thanh-lam \d{4}\.\d+\.\d+/).waitFor();
    await popup.getByText(/Đọc được \d+ hàng/).waitFor();
    await popup.getByText('Nguyễn Văn Bình').waitFor();
    await popup.getByText('Cổng RõViệc trả lời.').waitFor();
    const late = await page.locator('[data-roviec=row]').count();
    expect(late).toBeGreaterThan(0);
    const overdue = Number(await popup.locator('.figures dd').first().textContent());
    const shown = (await textIn(page, '#ds_van_ban')).match(/[Qq]uá hạn/g)?.length ?? 0;
    expect(overdue).toBe(shown);
    await picture(popup, 'popup-list');
    await popup.getByRole('button', { name: 'English' }).click();
    await popup.getByText(/rows read/).waitFor();
    await eventually(async () => /reads \d+ rows/.test(await textIn(page, 'body')), 'the page in English at once', 5000);
    await picture(popup, 'popup-list-en');
    await popup.getByRole('button', { name: 'Tiếng Việt' }).click();
  });
});

describe('a switch', () => {
  it('for a kind of page takes the signs away at once, says so on the page, and leaves other kinds alone', async () => {
    await control(/loại trang này \(danh sách\)/).click();
    await eventually(async () => (await page.locator('[data-roviec=row]').count()) === 0, 'the signs gone', 3000);
    await popup.getByText('đang tắt ở loại trang này').waitFor();
    await eventually(async () => (await textIn(page, 'body')).includes('đã tắt trên trang này'), 'the page says so', 5000);
    const before = looks();
    await page.reload();
    await eventually(async () => (await textIn(page, 'body')).includes('đã tắt trên trang này'), 'it stays off', 5000);
    expect(looks()).toBe(before);
    await picture(popup, 'popup-off-page');
    await openDocument(page, stack.eoffice, '96/TTr-UBND');
    await page.locator('[data-roviec=strip]').waitFor({ state: 'attached' });
  });

  it('for a site takes everything away, and nothing is asked any more', async () => {
    await control(/Đọc trang web này/).click();
    await eventually(async () => (await signs()) === 0, 'all signs gone', 3000);
    await popup.getByText('RõViệc đang tắt trên trang web này').waitFor();
    const before = looks();
    await page.reload();
    await page.waitForSelector('#thong_tin_van_ban');
    await popup.getByText('RõViệc đang tắt trên trang web này').waitFor();
    expect([await signs(), looks()]).toEqual([0, before]);
    await control(/Đọc trang web này/).click();
    await page.locator('[data-roviec=strip]').waitFor({ state: 'attached' });
  });

  it('for everything is obeyed everywhere, and taken back at once in the pages that are open', async () => {
    await control(/Đọc các trang e-office/).click();
    await eventually(async () => (await signs()) === 0, 'all signs gone', 3000);
    await popup.getByText('RõViệc đang tắt ở mọi nơi').waitFor();
    expect(await control(/Đọc trang web này/).isDisabled()).toBe(true);
    await picture(popup, 'popup-off-all');
    await page.reload();
    await page.waitForSelector('#thong_tin_van_ban');
    expect(await signs()).toBe(0);
    await control(/Đọc các trang e-office/).click();
    await page.locator('[data-roviec=strip]').waitFor({ state: 'attached' });
    await page.goto(`${stack.eoffice}/van-ban-den/cho-xu-ly`);
    await control(/loại trang này \(danh sách\)/).click();
    await page.locator('[data-roviec=row]').first().waitFor({ state: 'attached' });
  });
});

interface Chrome {
  readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  readonly alarms: { get(name: string): Promise<object | undefined>; create(name: string, when: { when: number }): Promise<void> };
  readonly notifications?: { getAll(): Promise<Record<string, boolean>> };
  readonly runtime: { readonly id: string; reload(): void };
  readonly storage: { readonly local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> } };
}
declare const chrome: Chrome;

/** The service worker, woken if it sleeps. */
async function worker(): Promise<Worker> {
  return browser.context.serviceWorkers()[0] ?? browser.context.waitForEvent('serviceworker');
}
const badge = async (): Promise<string> => (await worker()).evaluate(() => chrome.action.getBadgeText({}));
const title = async (): Promise<string> => (await worker()).evaluate(() => chrome.action.getTitle({}));
const asked = (what: string): number => recorder.lines().filter((line) => line.startsWith(what)).length;

async function enterAs(name: string, post?: string): Promise<void> {
  const page = await browser.openPanel();
  await new Panel(page, recorder.url).signIn(name, post);
  await page.close();
}

describe('the toolbar', () => {
  it('counts what is overdue and due today of mine, in text and in words, and never says nought when it does not know', async () => {
    const clerk = await stack.as(people.communeClerk, posts.communeClerk);
    await enterAs('Vũ Ngọc Mai', 'Kinh tế, Hạ tầng và Đô thị');
    await eventually(async () => /0 việc quá hạn/.test(await title()), 'nought, once it is known', 10_000);
    expect(await badge()).toBe('');
    const { id } = await openPermit(clerk, HASTY);
    await clerk('act', { dossier: id, command: { kind: 'assign', officer: people.communeClerk, post: posts.communeClerk } }, { act: crypto.randomUUID() });
    await eventually(async () => (await badge()) === '1', 'the badge, told by the stream', 10_000);
    await eventually(async () => /1 việc quá hạn/.test(await title()), 'it is overdue', 30_000);
    await popup.locator('section', { hasText: 'Việc của tôi' }).locator('.late dd', { hasText: '1' }).waitFor();
    await picture(popup, 'popup-mine');
    await stack.stop('gateway');
    await eventually(async () => (await badge()) === '?' && (await title()).includes('không trả lời'), 'the sign that nobody knows', 15_000);
    await stack.start('gateway');
    await eventually(async () => (await badge()) === '1', 'the count is back', 20_000);
  });
});

describe('the options', () => {
  let options: Page;

  it('are in force at once on every surface: language and theme', async () => {
    options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await options.getByRole('button', { name: 'English' }).click();
    await options.getByRole('heading', { name: 'RõViệc options' }).waitFor();
    await popup.getByRole('heading', { name: 'My work' }).waitFor();
    await options.getByLabel('Dark').check();
    await eventually(async () => (await popup.evaluate(() => getComputedStyle(document.body).backgroundColor)) === 'rgb(22, 25, 29)', 'the popup is dark', 5000);
  });

  it.each(['en', 'vi'] as const)('have no fault that axe knows in either theme, by themselves and at 200 %, nor has the popup (%s)', async (language) => {
    await options.getByRole('button', { name: language === 'en' ? 'English' : 'Tiếng Việt' }).click();
    for (const theme of ['dark', 'light'] as const) {
      await options.getByLabel({ en: { dark: 'Dark', light: 'Light' }, vi: { dark: 'Tối', light: 'Sáng' } }[language][theme]).check();
      for (const [surface, name, width] of [
        [options, 'options', 900],
        [popup, 'popup', 400],
      ] as const) {
        await surface.bringToFront();
        await eventually(async () => (await surface.evaluate(() => document.documentElement.dataset['theme'])) === theme, 'the theme', 5000);
        await surface.setViewportSize({ width, height: 900 });
        expect(await axeViolations(surface)).toEqual([]);
        await picture(surface, `${name}-${language}-${theme}`, true);
        await surface.setViewportSize({ width: width / 2, height: 450 });
        expect(await surface.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${name} at 200 %`).toBeLessThanOrEqual(0);
      }
    }
  });

  it('take a key as it is pressed, and can be worked by the keyboard alone', async () => {
    await options.bringToFront();
    const key = options.getByLabel('Phím đến việc quá hạn tiếp theo');
    await key.focus();
    await key.press('Alt+Shift+K');
    await eventually(async () => (await key.inputValue()) === 'Alt+Shift+K', 'the key shown');
    await key.press('k');
    expect(await key.inputValue()).toBe('Alt+Shift+K');
    expect(await (await worker()).evaluate(async () => (await chrome.storage.local.get('keys.nextOverdue'))['keys.nextOverdue'])).toBe('Alt+Shift+K');
    await options.keyboard.press('Tab');
    expect(await options.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('switch');
  });

  it('show messages when asked to: once, grouped, on a working day within hours', async () => {
    await (await worker()).evaluate(() => chrome.storage.local.set({ hours: { from: '00:00', to: '24:00' } }));
    await options.getByRole('switch', { name: /Báo việc đến hạn/ }).click();
    const shown = async (): Promise<readonly string[]> => (await worker()).evaluate(async () => Object.keys((await chrome.notifications?.getAll()) ?? {}));
    await eventually(async () => (await shown()).length > 0, 'a message', 15_000);
    expect(await shown()).toEqual(['morning']);
  });

  it('forget everything when told twice', async () => {
    await options.getByRole('button', { name: 'Xóa tất cả' }).click();
    await options.getByRole('button', { name: /Bấm lần nữa/ }).click();
    await options.getByText('Đã xóa').waitFor();
    await popup.getByText('Chưa đăng nhập').waitFor();
    await eventually(async () => (await badge()) === '?' && (await title()).includes('chưa đăng nhập'), 'the sign that nobody is signed in', 10_000);
    await options.close();
  });
});

describe('in the background', () => {
  it('the gateway is asked by an alarm while no page is open, with 304 while nothing has changed, and not at all when off', async () => {
    await enterAs('Nguyễn Văn Bình');
    await popup.close();
    await page.goto('about:blank');
    const ring = async (): Promise<void> => (await worker()).evaluate(() => chrome.alarms.create('watch', { when: Date.now() }));
    const polls = (): number => asked('GET /v1/changes');
    const first = polls();
    await eventually(async () => ring().then(() => polls() > first), 'a poll', 30_000, 500);
    const whole = asked('GET /v1/dossiers');
    const before = polls();
    await eventually(async () => ring().then(() => polls() >= before + 2), 'two more', 30_000, 500);
    expect(asked('GET /v1/dossiers')).toBe(whole);
    expect(recorder.sent()).toMatch(/GET \/v1\/changes\?after=\d+\n[^\n]*if-none-match/);
    await (await worker()).evaluate(() => chrome.storage.local.set({ off: { all: true, sites: [], pages: [] } }));
    await eventually(async () => (await worker()).evaluate(async () => (await chrome.alarms.get('watch')) === undefined), 'the alarm gone', 5000);
    const lines = recorder.lines().length;
    await ring();
    await page.waitForTimeout(1500);
    expect(recorder.lines().slice(lines)).toEqual([]);
    await (await worker()).evaluate(() => chrome.storage.local.set({ off: { all: false, sites: [], pages: [] } }));
    await eventually(async () => recorder.lines().length > lines, 'asked again', 5000);
  });
});

describe('when something goes', () => {
  const errors: string[] = [];

  it('the worker is killed: the page recovers by itself', async () => {
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await openDocument(page, stack.eoffice, '96/TTr-UBND');
    await page.locator('[data-roviec=strip]').waitFor({ state: 'attached' });
    const before = looks();
    await browser.killWorker();
    await page.bringToFront();
    await eventually(async () => looks() > before, 'looked up again by the new worker', 25_000);
    expect(await textIn(page, 'body')).not.toContain('không trả lời');
    expect(await page.locator('[data-roviec=strip]').count()).toBe(1);
  });

  it('the extension is reloaded under an open page: the old signs go, new ones come once, and nobody complains', async () => {
    const before = await page.locator('[data-roviec=strip]').evaluate((host) => Object.assign(host, { old: true }) && true);
    expect(before).toBe(true);
    const settings = await browser.context.newPage();
    await settings.goto('chrome://extensions');
    // A browser that is not in this mode takes no unpacked extension back.
    await settings.evaluate(async () => {
      const { chrome: own } = globalThis as unknown as { chrome: { developerPrivate: { updateProfileConfiguration(to: object): Promise<void> } } };
      await own.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    });
    await settings.close();
    await page.bringToFront();
    await (await worker()).evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await eventually(async () => (await signs()) === 1 && page.locator('[data-roviec=strip]').evaluate((host) => !('old' in host)), 'a new strip', 20_000);
    expect(await page.locator('[data-roviec=strip]').count()).toBe(1);
    expect(errors.filter((text) => /context invalidated/i.test(text))).toEqual([]);
  });

  it('the browser withholds the site: nothing is read, and the popup says why and asks', async () => {
    const settings = await browser.context.newPage();
    await settings.goto('chrome://extensions');
    const access = (hostAccess: string) =>
      settings.evaluate(
        async ([extensionId, wanted]) => {
          const { chrome: own } = globalThis as unknown as { chrome: { developerPrivate: { updateExtensionConfiguration(of: object): Promise<void> } } };
          await own.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: wanted });
        },
        [browser.extensionId, hostAccess] as const,
      );
    await access('ON_CLICK');
    await page.reload();
    await page.bringToFront();
    popup = await browser.openPopup();
    await popup.getByText(/chưa cho RõViệc đọc http:\/\/127\.0\.0\.1/).waitFor();
    await popup.getByRole('button', { name: 'Cho phép đọc trang này' }).waitFor();
    expect(await signs()).toBe(0);
    await picture(popup, 'popup-not-granted');
    await access('ON_ALL_SITES');
    await page.reload();
    await page.locator('[data-roviec=strip]').waitFor({ state: 'attached' });
    await settings.close();
  });

  it('the extension is switched off: its signs go', async () => {
    const settings = await browser.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(async (id) => {
      const { chrome: own } = globalThis as unknown as { chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } } };
      await own.management.setEnabled(id, false);
    }, browser.extensionId);
    await page.bringToFront();
    await eventually(async () => (await signs()) === 0, 'the signs gone', 10_000);
    expect(errors.filter((text) => /context invalidated/i.test(text))).toEqual([]);
  });
});
