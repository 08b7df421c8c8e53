import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { pressIn, typeIn } from '../support/overlay.ts';
import { type Recorder, recordingProxy } from '../support/proxy.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { chooseRecipient, openDocument, signInAt } from './office.ts';
import { Panel } from './panel.ts';

/** A page that changes under the overlay, by its own script or by malice: nothing of a document that is now secret may stay, and no click may be lost. */
let stack: Stack;
let browser: OverlayBrowser;
let page: Page;
let panel: Page;
let recorder: Recorder;

beforeAll(async () => {
  stack = await startStack({ eoffice: true });
  recorder = await recordingProxy(stack.gateway);
  browser = await openOverlayBrowser();
  browser.context.setDefaultTimeout(15_000);
  panel = await browser.openPanel();
  await new Panel(panel, recorder.url).signIn('Nguyễn Văn Bình');
  page = await browser.context.newPage();
  await signInAt(page, stack.eoffice, 'cv.soxd');
});
afterAll(async () => {
  await browser?.close();
  await recorder?.close();
  await stack?.close();
});

/** How often something was sent to the gateway so far. */
const timesSent = (what: string): number => recorder.sent().split(what).length - 1;
const signsIn = (css: string): Promise<number> => page.locator(`${css} [data-roviec]`).count();
const question = () => page.locator('[data-roviec=question]');
const submitted = (): Promise<number> => page.evaluate(() => Number(document.body.dataset['sent'] ?? 0));

/** What the extension keeps, as its own pages can read it. */
function kept(key: 'documents' | 'pending' | 'guardFailures'): Promise<string> {
  return panel.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(key: string): Promise<Record<string, unknown>> } } } };
    return JSON.stringify((await chrome.storage.session.get(name))[name] ?? null);
  }, key);
}

/** Has every page look its documents up again, and waits until the gateway was asked. */
async function lookAgain(of: 'the list' | 'the document'): Promise<void> {
  const looks = timesSent('POST /v1/look');
  await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } };
    await chrome.runtime.sendMessage({ kind: 'dossier-changed', dossier: 'x' });
  });
  if (of === 'the list') await eventually(async () => timesSent('POST /v1/look') > looks, 'another look');
  else await page.waitForTimeout(1000);
}

/** Changes a text as a framework does: the node stays, its characters become others. */
async function retype(css: string, text: string): Promise<void> {
  await page.evaluate(
    ([selector, wanted]) => {
      const element = document.querySelector(selector ?? '');
      const walker = document.createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT);
      let left = wanted;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.nodeValue?.trim()) continue;
        node.nodeValue = left ?? '';
        left = '';
      }
    },
    [css, text],
  );
}

async function documentWithStrip(number: string): Promise<{ readonly alias: string; readonly number: string }> {
  await openDocument(page, stack.eoffice, number);
  await page.locator('[data-roviec=strip]').waitFor({ state: 'attached' });
  return { alias: `thanh-lam:${new URL(page.url()).pathname.split('/')[2]}`, number };
}

/** The page keeps its form from leaving and counts how often it would have. */
async function countSubmits(): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('#form_chuyen')?.addEventListener('submit', (event) => {
      event.preventDefault();
      document.body.dataset['sent'] = String(Number(document.body.dataset['sent'] ?? 0) + 1);
    });
  });
}

/** A document about which a question is due, its recipient chosen and judged. */
async function beforeQuestion(): Promise<void> {
  await documentWithStrip('27/TTr-UBND');
  await countSubmits();
  await chooseRecipient(page, 'H99.03');
  await page.waitForTimeout(1200);
}

describe('a document that becomes secret after it was read', () => {
  const rowWithSigns = async () => {
    await page.goto(`${stack.eoffice}/van-ban-den/cho-xu-ly`);
    const row = page.locator('#ds_van_ban tr[id^=vb_]', { has: page.locator('[data-roviec=row]') }).first();
    const id = (await row.getAttribute('id')) ?? '';
    return { css: `#${id}`, alias: `thanh-lam:${id.slice(3)}` };
  };

  it('loses its signs in a list, and is not looked up again', async () => {
    const { css, alias } = await rowWithSigns();
    await lookAgain('the list');
    await retype(`${css} td.col-domat`, 'Tối mật');
    await eventually(async () => (await signsIn(css)) === 0, 'the signs gone', 2000);
    // One that was on its way when the mark changed is not one again.
    await lookAgain('the list');
    const before = timesSent(alias);
    expect(before).toBeGreaterThan(0);
    await lookAgain('the list');
    expect(timesSent(alias)).toBe(before);
  });

  it('leaves nothing in a row that a framework reuses for it', async () => {
    const { css } = await rowWithSigns();
    await retype(`${css} td.col-sokyhieu`, '01/BC-UBND');
    await retype(`${css} td.col-domat`, 'Mật');
    await eventually(async () => (await signsIn(css)) === 0, 'the signs gone', 2000);
  });

  it('loses its strip, is forgotten by the panel and kept nowhere', async () => {
    const { alias, number } = await documentWithStrip('96/TTr-UBND');
    await eventually(async () => (await kept('documents')).includes(number), 'the document known');
    await retype('#tt_do_mat', 'Tối mật');
    await eventually(async () => (await signsIn('body')) === 0, 'the strip gone', 2000);
    await eventually(async () => !(await kept('documents')).includes(number), 'the document forgotten', 2000);
    await eventually(async () => !(await panel.locator('body').textContent())?.includes(number), 'the panel empty', 5000);
    const before = timesSent(alias);
    await lookAgain('the document');
    expect(timesSent(alias)).toBe(before);
  });

  it('takes its attempts with it: a sign of success records nothing any more', async () => {
    const { number } = await documentWithStrip('96/TTr-UBND');
    await countSubmits();
    await chooseRecipient(page, 'tp.soxd');
    await page.waitForTimeout(800);
    await page.locator('#btn_chuyen').click();
    await eventually(async () => (await kept('pending')).includes(number), 'the attempt');
    await retype('#tt_do_mat', 'Mật');
    await eventually(async () => !(await kept('pending')).includes(number), 'the attempt dropped', 3000);
    const observed = timesSent('POST /v1/observations');
    await page.evaluate(() => {
      const sign = document.createElement('div');
      sign.id = 'thong_bao';
      sign.className = 'thanh-cong';
      sign.textContent = 'Đã chuyển văn bản 96/TTr-UBND';
      document.querySelector('#noi_dung')?.prepend(sign);
    });
    await page.waitForTimeout(800);
    expect(timesSent('POST /v1/observations')).toBe(observed);
  });

  it('is let through without a question when the mark comes in the very click', async () => {
    await beforeQuestion();
    const observed = timesSent('POST /v1/observations');
    await page.evaluate(() =>
      addEventListener('mouseup', () => {
        const mark = document.querySelector('#tt_do_mat')?.firstChild;
        if (mark) mark.nodeValue = 'Mật';
      }),
    );
    await page.locator('#btn_chuyen').click();
    expect(await submitted()).toBe(1);
    expect(await question().count()).toBe(0);
    await page.waitForTimeout(500);
    expect(timesSent('POST /v1/observations')).toBe(observed);
  });

  it('takes the question about it away', async () => {
    await beforeQuestion();
    await page.locator('#btn_chuyen').click();
    await question().waitFor({ state: 'attached' });
    await retype('#tt_do_mat', 'Mật');
    await question().waitFor({ state: 'detached', timeout: 2000 });
    await page.locator('#btn_chuyen').click();
    expect(await submitted()).toBe(1);
  });

  it('is one whose mark stands there twice', async () => {
    await documentWithStrip('96/TTr-UBND');
    await page.evaluate(() => {
      const second = document.createElement('td');
      second.id = 'tt_do_mat';
      second.textContent = 'Mật';
      document.querySelector('#tt_do_mat')?.after(second);
    });
    await eventually(async () => (await signsIn('body')) === 0, 'the strip gone', 2000);
  });
});

describe('a question that the page interferes with', () => {
  const remove = () => page.evaluate(() => document.querySelector('[data-roviec=question]')?.remove());

  it.each([
    ['taken out of the page', remove],
    ['hidden', () => page.evaluate(() => (document.querySelector('[data-roviec=question]') as HTMLElement | null)?.hidePopover())],
  ])('swallows no click once it is %s: it is asked again, then the click goes through and is reported', async (_, spoil) => {
    await beforeQuestion();
    for (const _round of [1, 2]) {
      await page.locator('#btn_chuyen').click();
      await question().waitFor({ state: 'attached' });
      expect(await submitted()).toBe(0);
      await spoil();
      await question().waitFor({ state: 'detached', timeout: 2000 });
    }
    await page.locator('#btn_chuyen').click();
    expect(await submitted()).toBe(1);
    expect(await question().count()).toBe(0);
    await eventually(async () => (await kept('guardFailures')).includes('question-lost'), 'the report');
  });

  it('swallows no click on a dialog that the page opens over it: it is asked again there', async () => {
    await beforeQuestion();
    await page.locator('#btn_chuyen').click();
    await question().waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.id = 'over';
      dialog.style.cssText = 'inset:0;width:100%;height:100%;max-width:none;max-height:none';
      dialog.append(document.querySelector('#form_chuyen') ?? '');
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.waitForTimeout(500);
    await page.locator('#btn_chuyen').click();
    expect(await submitted()).toBe(0);
    await page.locator('#over > [data-roviec=question]').waitFor({ state: 'attached', timeout: 2000 });
    expect(await question().count()).toBe(1);
  });

  it('takes no click that the page makes itself, and holds none', async () => {
    await beforeQuestion();
    await page.locator('#btn_chuyen').click();
    await question().waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-roviec=question]');
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
        host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: innerWidth / 2, clientY: 260 }));
      host?.click();
      for (const key of ['Escape', 'Enter']) host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    });
    expect(await question().count()).toBe(1);
    expect(await submitted()).toBe(0);
    const observed = timesSent('POST /v1/observations');
    await page.evaluate(() => document.querySelector<HTMLElement>('#btn_chuyen')?.click());
    expect(await submitted()).toBe(1);
    await page.waitForTimeout(500);
    expect(timesSent('POST /v1/observations')).toBe(observed);
  });

  it('takes no consent while it is covered', async () => {
    await beforeQuestion();
    await page.locator('#btn_chuyen').click();
    await question().waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    await typeIn(page, 'body', /lý do/, 'Theo ý kiến chỉ đạo');
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;margin:0;background:#fff;pointer-events:none';
      cover.popover = 'manual';
      document.body.append(cover);
      cover.showPopover();
    });
    await page.waitForTimeout(500);
    await pressIn(page, 'body', 'Vẫn chuyển');
    await page.waitForTimeout(200);
    expect(await question().count()).toBe(1);
    await page.evaluate(() => document.querySelector('#cover')?.remove());
    await page.waitForTimeout(500);
    await pressIn(page, 'body', 'Vẫn chuyển');
    await question().waitFor({ state: 'detached', timeout: 2000 });
    await page.locator('#btn_chuyen').click();
    expect(await submitted()).toBe(1);
  });
});
