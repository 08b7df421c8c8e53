import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { textIn } from '../support/overlay.ts';
import { picture } from '../support/pictures.ts';
import { type Recorder, recordingProxy } from '../support/proxy.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { openDocument, signInAt } from './office.ts';
import { Panel } from './panel.ts';

/** The popup says how things stand on the page, and its switches are obeyed at once and for good. */
let stack: Stack;
let recorder: Recorder;
let browser: OverlayBrowser;
let page: Page;
let popup: Page;

beforeAll(async () => {
  stack = await startStack({ eoffice: true });
  recorder = await recordingProxy(stack.gateway);
  browser = await openOverlayBrowser();
  browser.context.setDefaultTimeout(15_000);
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
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
