import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuestionView } from '../../extension/src/views.ts';
import { axeViolations } from '../support/axe.ts';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { textIn } from '../support/overlay.ts';
import { picture } from '../support/pictures.ts';
import { required } from '../support/required.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { chooseRecipient, openDocument, signInAt } from './office.ts';
import { Panel } from './panel.ts';

/** Every surface, tried with all of axe's rules: light and dark, in both languages, at 100 % and 200 %; and its picture in both languages. Teach mode has its own in `test/adapters/teach.test.ts`. */
type Look = 'light' | 'dark';

/** Nothing wrong, and nothing to be scrolled sideways for. */
async function sound(page: Page, what: string): Promise<void> {
  expect(await axeViolations(page), what).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${what}: wider than its window`).toBeLessThanOrEqual(0);
}

describe('what is drawn on host pages', () => {
  const OVERLAY = new URL('../../extension/src/page/', import.meta.url);
  const SITE = 'http://surface.test';
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: required('ROVIEC_CHROMIUM'), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
    page = await browser.newPage();
    const expose = `import { createHost } from './host.ts'; import { askQuestion } from './question.ts'; import * as draw from './draw.ts'; globalThis.surface = { createHost, askQuestion, ...draw };`;
    await page.route(`${SITE}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/')
        return route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: '<!doctype html><html lang="vi"><title>Danh sách</title><main><h1>Danh sách</h1><div id="at"></div></main>',
        });
      const source = pathname === '/@page/all.ts' ? expose : stripTypeScriptTypes(await readFile(new URL(pathname.slice('/@page/'.length), OVERLAY), 'utf8'));
      // What is closed to a page is closed to axe too; nothing else is changed.
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: source.replace("mode: 'closed'", "mode: 'open'") });
    });
  });
  afterAll(() => browser?.close());

  const chips = [
    { kind: 'owner', text: 'Thẩm quyền: Sở XD', title: 'Việc này thuộc thẩm quyền của Sở XD.', tone: 'plain' },
    { kind: 'due', text: 'Còn 2 ngày làm việc', title: 'Hạn 25/11/2026.', tone: 'soon' },
    { kind: 'due', text: 'Quá hạn 3 ngày làm việc', title: 'Hạn 18/11/2026.', tone: 'late' },
    { kind: 'due', text: 'Hạn: chưa rõ', title: 'Trang này không ghi hạn.', tone: 'unknown' },
    { kind: 'not-ours', text: 'không phải việc của mình: trả lại', title: 'Nên trả lại nơi gửi.', tone: 'note' },
  ];
  const clears = ['Rõ người', 'Rõ việc', 'Rõ thời gian'].map((label, at) => ({
    ...{ kind: 'person', label, value: at === 1 ? 'chưa rõ' : 'Nguyễn Văn Bình', known: at !== 1, source: 'theo hồ sơ RõViệc' },
    ...{ tone: at === 2 ? 'late' : 'plain', provisional: at === 2 ? 'tạm tính' : null },
  }));
  const strip = { title: 'RõViệc · sáu rõ', openLabel: 'Mở RõViệc', chips, clears, alarm: 'Mất kết nối, chưa kiểm tra được', report: null };
  const question: QuestionView = {
    ...{
      heading: 'Trước khi chuyển, xin xem lại',
      points: [{ sentence: 'Việc này của mình.', citation: 'Căn cứ: Điều 5', wayOut: 'Cách làm đúng: giữ lại' }],
      reasonLabel: 'Lý do',
    },
    ...{
      reasonMissing: 'Xin ghi lý do.',
      mend: 'Để tôi sửa',
      insist: 'Vẫn chuyển',
      footnote: 'RõViệc chỉ nhắc.',
      clickAgain: 'Xin bấm lại.',
      report: { label: 'Báo cảnh báo sai', reasons: [], close: 'Đóng' },
    },
  };

  it.each(['light', 'dark'] as const)('chips, strip, states and the question, %s, at 100 and at 200 per cent', async (look: Look) => {
    for (const width of [1280, 640]) {
      await page.setViewportSize({ width, height: 720 });
      await page.emulateMedia({ colorScheme: look });
      await page.goto(`${SITE}/`);
      await page.addScriptTag({ url: `${SITE}/@page/all.ts`, type: 'module' });
      await page.evaluate(
        ([row, view]) => {
          const { surface } = globalThis as unknown as { surface: Surface };
          const put = (kind: string, drawn: Node): void => {
            const { host, root } = surface.createHost(kind, 'div');
            root.append(drawn);
            document.querySelector('#at')?.append(host);
          };
          put('row', surface.drawChips(row));
          put(
            'strip',
            surface.drawStrip(view, () => undefined),
          );
          for (const tone of ['plain', 'degraded', 'alarm']) put('pill', surface.drawPill({ tone, text: 'đọc 20 hàng trên trang này', title: 'Chỉ các hàng đang hiện.' }));
        },
        [chips, strip] as const,
      );
      await sound(page, `drawn, ${look}, ${width}`);
      await page.evaluate((view) => void (globalThis as unknown as { surface: Surface }).surface.askQuestion(view, () => undefined, new AbortController().signal), question);
      await sound(page, `question, ${look}, ${width}`);
    }
  });
});

interface Surface {
  createHost(kind: string, tag: 'div'): { readonly host: HTMLElement; readonly root: ShadowRoot };
  askQuestion(view: QuestionView, answered: () => void, signal: AbortSignal): unknown;
  drawChips(chips: readonly object[]): Node;
  drawStrip(view: object, open: () => void): Node;
  drawPill(view: object): Node;
}

describe('the extension’s own pages', () => {
  let stack: Stack;
  let browser: OverlayBrowser;
  let panel: Panel;

  beforeAll(async () => {
    stack = await startStack({ eoffice: true });
    browser = await openOverlayBrowser();
    browser.context.setDefaultTimeout(20_000);
    panel = new Panel(await browser.openPanel(), stack.gateway);
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });

  /** In Vietnamese and light at full size; in English, dark and at 200 %. Pictures of it in both languages where it has a name. */
  async function bothWays(page: Page, what: string, name: string | null = null): Promise<void> {
    const size = page.viewportSize() ?? { width: 400, height: 900 };
    await sound(page, `${what}, vi`);
    if (name) await picture(page, `surface-${name}-vi`);
    await speak('en');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    if (name) await picture(page, `surface-${name}-en`);
    await page.emulateMedia({ colorScheme: 'dark' });
    // 320 px is what a page must fit in by WCAG 1.4.10: a panel of 640 px at 200 %.
    await page.setViewportSize({ width: 320, height: size.height / 2 });
    await sound(page, `${what}, en, dark, 200 %`);
    await speak('vi');
    await page.waitForFunction(() => document.documentElement.lang === 'vi');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(size);
  }

  const speak = (locale: 'vi' | 'en') =>
    panel.page.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(what: object): Promise<void> } } } };
      await chrome.storage.local.set({ locale: wanted });
    }, locale);

  it('the panel: connecting, choosing oneself, home, each form of a document and of its dossier', async () => {
    const { page } = panel;
    await page.getByRole('button', { name: 'Kết nối', exact: true }).waitFor();
    await bothWays(page, 'connecting', 'connect');
    await panel.signIn('Nguyễn Văn Bình');
    const office = await browser.context.newPage();
    await signInAt(office, stack.eoffice, 'cv.soxd');
    await openDocument(office, stack.eoffice, '118/CV-LA');
    await panel.follow('118/CV-LA');
    await bothWays(page, 'home', 'panel');
    for (const form of ['Trả lại', 'Mở hồ sơ']) {
      await panel.press(form);
      await page.getByRole('button', { name: /^← / }).waitFor();
      await bothWays(page, form, form === 'Trả lại' ? 'return' : 'open');
      if (form !== 'Mở hồ sơ') await page.getByRole('button', { name: /^← / }).click();
    }
    await panel.send('Mở hồ sơ');
    const more = page.locator('section[aria-labelledby=dossier-title] details.more').filter({ has: page.locator('[role=group]') });
    await more.waitFor();
    const names = await more.locator('button').allTextContents();
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      await more.evaluate((element) => element.setAttribute('open', ''));
      await more.getByRole('button', { name, exact: true }).click();
      await page.getByRole('button', { name: /^← / }).waitFor();
      await bothWays(page, name);
      await page.getByRole('button', { name: /^← / }).click();
      await more.waitFor();
    }
  });

  it('the e-office: a list, a document, the question before an act, in both languages', async () => {
    const office = await browser.context.newPage();
    await signInAt(office, stack.eoffice, 'cv.soxd');
    const spoken = { vi: /hàng trên trang này/, en: /on this page/ };
    for (const locale of ['vi', 'en'] as const) {
      await speak(locale);
      await office.goto(`${stack.eoffice}/van-ban-den/cho-xu-ly`);
      await eventually(async () => spoken[locale].test(await textIn(office, 'body')), 'the list read');
      await office.locator('[data-roviec=row]').first().waitFor({ state: 'attached' });
      await picture(office, `surface-list-${locale}`);
      await openDocument(office, stack.eoffice, '27/TTr-UBND');
      await office.locator('[data-roviec=strip]').waitFor({ state: 'attached' });
      await picture(office, `surface-document-${locale}`);
      await chooseRecipient(office, 'H99.03');
      // The verdict is there before the click, or nothing is asked.
      await office.waitForTimeout(2000);
      await office.locator('#btn_chuyen').click();
      await office.locator('[data-roviec=question]').waitFor({ state: 'attached' });
      await picture(office, `surface-question-${locale}`);
      await office.keyboard.press('Escape');
      await office.locator('[data-roviec=question]').waitFor({ state: 'detached' });
    }
    await speak('vi');
    await office.close();
  });

  it('the popup', async () => {
    const popup = await browser.openPopup();
    await popup.getByText('Nguyễn Văn Bình').waitFor();
    await bothWays(popup, 'popup', 'popup');
  });
});
