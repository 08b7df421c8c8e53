import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { pressIn, seenIn, typeIn } from '../support/overlay.ts';
import { axeInOverlay, overlayWorld } from '../support/overlay-world.ts';
import { picture } from '../support/pictures.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { angularOffice, documentOf, webformsOffice } from './dialects.ts';
import { Panel } from './panel.ts';

/** Acts that a page does by postback, by a button of its own or in a modal dialog: held once, let through once, done once. */
let stack: Stack;
let browser: OverlayBrowser;
let panel: Page;
let page: Page;

beforeAll(async () => {
  stack = await startStack({ eoffice: true, archive: 60 });
  browser = await openOverlayBrowser();
  browser.context.setDefaultTimeout(30_000);
  panel = await browser.openPanel();
  await new Panel(panel, stack.gateway).signIn('Nguyễn Văn Bình');
  await panel.evaluate(() => {
    const world = globalThis as unknown as { chrome: { runtime: { onMessage: { addListener(heard: (message: { kind?: string }) => void): void } } }; judged: number };
    world.judged = 0;
    world.chrome.runtime.onMessage.addListener(({ kind }) => {
      if (kind === 'judge') world.judged += 1;
    });
  });
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

/** Chooses recipients, and waits until the worker was asked about them. */
async function judged(choose: () => Promise<void>): Promise<void> {
  const asked = () => panel.evaluate(() => (globalThis as unknown as { judged: number }).judged);
  const before = await asked();
  await choose();
  await eventually(async () => (await asked()) > before, 'the worker asked about the recipients');
  // The answer to the page comes after what the worker is asked next.
  await panel.evaluate(() => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage({ kind: 'pulse' }));
  await page.waitForTimeout(500);
}

/** How often the e-office has sent a document on for the clerk. */
async function forwards(id: number): Promise<number> {
  const { flows } = JSON.parse(await readFile(join(stack.layout.dataDir, 'e-office.json'), 'utf8')) as { flows: { documentId: number; from: { login?: string } }[] };
  return flows.filter(({ documentId, from }) => documentId === id && from.login === 'cv.soxd').length;
}

/** A house permit of the commune's: handing it to a third office raises a question. */
const PERMITS = [8_800_001, 8_800_013, 8_800_025, 8_800_037] as const;
const question = (frame: Frame) => frame.locator('[data-roviec=question]');
const postsOf = (id: number): { readonly seen: () => number; readonly stop: () => void } => {
  let count = 0;
  const heard = (request: { method(): string; url(): string; headers(): Record<string, string> }): void => {
    if (request.method() === 'POST' && request.url().endsWith(`vb=${id}`) && !request.headers()['x-microsoftajax']) count += 1;
  };
  page.on('request', heard);
  return { seen: () => count, stop: () => page.off('request', heard) };
};

async function openForward(id: number): Promise<Frame> {
  await page.goto(`${stack.eoffice}/dialects/webforms/Default.aspx?vb=${id}`);
  await page.frameLocator('frame[name=vanban]').locator('[data-roviec=strip]').waitFor({ state: 'attached' });
  const frame = documentOf(page);
  await frame.locator('[id$=lnkMoChuyen]').click();
  await judged(async () => void (await frame.locator('[id$=ddlChuTri]').selectOption('H99.03')));
  return frame;
}

describe('the guard of a WebForms page', () => {
  it.each([
    ['a javascript: link', '[id$=lnkChuyen]', PERMITS[0]],
    ['a submit button', '[id$=btnChuyen]', PERMITS[1]],
    ['an inline onclick', '[id$=btnChuyenDong]', PERMITS[2]],
  ] as const)('holds the first click on %s and lets the second through: one post', async (_, trigger, id) => {
    if (id === PERMITS[0]) await webformsOffice.enter(page, stack.eoffice);
    const frame = await openForward(id);
    const posts = postsOf(id);
    await frame.locator(trigger).click();
    await question(frame).waitFor({ state: 'attached' });
    expect([posts.seen(), await forwards(id)]).toEqual([0, 0]);
    await page.waitForTimeout(500);
    await answer('Theo ý kiến chỉ đạo tại cuộc họp giao ban');
    await question(frame).waitFor({ state: 'detached' });
    expect([posts.seen(), await forwards(id)]).toEqual([0, 0]);
    await frame.locator(trigger).click();
    await frame.locator('[id$=lblThongBao]', { hasText: 'Đã chuyển văn bản' }).waitFor();
    posts.stop();
    expect([posts.seen(), await forwards(id)]).toEqual([1, 1]);
  });

  it('lets the click through once when it fails itself', async () => {
    const [, , , id] = PERMITS;
    const frame = await openForward(id);
    const world = await overlayWorld(page, browser.extensionId, 'vanban');
    await world.evaluate(`JSON.stringify = () => { throw new Error('broken on purpose'); }; 0`);
    await world.close();
    const posts = postsOf(id);
    await frame.locator('[id$=lnkChuyen]').click();
    await frame.locator('[id$=lblThongBao]', { hasText: 'Đã chuyển văn bản' }).waitFor();
    posts.stop();
    expect([posts.seen(), await forwards(id)]).toEqual([1, 1]);
    const failures = () => panel.evaluate(async () => JSON.stringify(await (globalThis as unknown as Session).chrome.storage.session.get('guardFailures')));
    await eventually(async () => (await failures()).includes('guard-error'), 'the report');
  });
});

interface Session {
  readonly chrome: { readonly storage: { readonly session: { get(name: string): Promise<unknown> } } };
}

/** Types a reason into the question and insists. */
async function answer(reason: string): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.type(reason);
  // Back past the reason comes the last button.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
}

describe('a question inside a modal dialog', () => {
  const ask = async (): Promise<void> => {
    await page.goto(`${stack.eoffice}/dialects/angular/van-ban/7700123`);
    await page.locator('[data-roviec=strip]').waitFor({ state: 'attached' });
    await page.locator('mat-toolbar button', { hasText: 'Chuyển xử lý' }).click();
    await judged(() => page.locator('.mat-option[data-value="H99.03"]').click());
    await page.locator('app-hop-chuyen .mat-flat-button').click();
    await page.locator('dialog > [data-roviec=question]').waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
  };

  it('has a name, keeps the focus, gives it back at Esc, and leaves the dialog open', async () => {
    await angularOffice.enter(page, stack.eoffice);
    await ask();
    const seen = await seenIn(page, 'dialog');
    expect(seen.find(({ role }) => role === 'alertdialog')?.name).toMatch(/Trước khi chuyển/);
    const inside = () => page.evaluate(() => document.activeElement?.getAttribute('data-roviec'));
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      expect(await inside()).toBe('question');
    }
    await page.keyboard.press('Escape');
    await page.locator('[data-roviec=question]').waitFor({ state: 'detached' });
    expect(await page.locator('dialog[open]').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chuyển');
  });

  it.each([
    ['as it is', 1],
    // Zoomed, a window has half as many of the page's pixels each way.
    ['at 200 %', 2],
  ] as const)('is without fault for axe and can be answered with the mouse: %s', async (name, scale) => {
    await page.setViewportSize({ width: 1366 / scale, height: 768 / scale });
    await ask();
    await picture(page, `dialect-question-${scale}`);
    const world = await overlayWorld(page, browser.extensionId);
    expect(await axeInOverlay(world)).toEqual([]);
    await world.close();
    await pressIn(page, 'dialog', /Vẫn chuyển/);
    await typeIn(page, 'dialog', /lý do/, `Theo ý kiến chỉ đạo, ${name}`);
    await pressIn(page, 'dialog', scale === 1 ? 'Để tôi sửa' : 'Vẫn chuyển');
    await page.locator('[data-roviec=question]').waitFor({ state: 'detached' });
    expect(await forwards(7_700_123)).toBe(0);
    if (scale === 2) {
      expect(await page.locator('dialog > [data-roviec=corner]').count()).toBe(1);
      await page.locator('app-hop-chuyen .mat-flat-button').click();
      await page.locator('simple-snack-bar', { hasText: 'Đã chuyển văn bản số 27/TTr-UBND' }).waitFor();
      expect(await forwards(7_700_123)).toBe(1);
    }
  });
});
