import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe.ts';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { chipsShown } from '../support/drawn.ts';
import { picture } from '../support/pictures.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { roviec } from '../support/terminal.ts';
import { eventually } from '../support/waiting.ts';
import { Panel } from './panel.ts';
import { rowsOf, startUnknownOffice } from './unknown-office.ts';

/** An administrator teaches a page that RõViệc has never seen: from pointing at one row to chips on all of them, for one person and then for all. */
let stack: Stack;
let browser: OverlayBrowser;
let office: Awaited<ReturnType<typeof startUnknownOffice>>;
let page: Page;
let panel: Page;
let folder: string;

beforeAll(async () => {
  [stack, office, folder] = await Promise.all([startStack(), startUnknownOffice(), mkdtemp(join(tmpdir(), 'roviec-teach-'))]);
  browser = await openOverlayBrowser();
  browser.context.setDefaultTimeout(15_000);
  panel = await browser.openPanel();
  await new Panel(panel, stack.gateway).signIn('Lý Gia Hân');
  page = await browser.context.newPage();
  await page.goto(office.url);
});
afterAll(async () => {
  await browser?.close();
  await office?.close();
  await stack?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

let failedBefore = false;
beforeEach(() => {
  if (failedBefore) throw new Error('an earlier part of the story failed');
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail' || failedBefore) return;
  failedBefore = true;
  await picture(page, 'teach-failed-page');
  await picture(panel, 'teach-failed-panel', true);
});

const press = (name: string | RegExp) =>
  panel
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const veiled = () => page.locator('[data-roviec=teach]');
const doneToPage = (): Promise<readonly string[]> => page.evaluate(() => (globalThis as unknown as { done: string[] }).done);

/** Points with the mouse at the middle of an element of the page. */
async function pointAt(css: string): Promise<void> {
  await page.bringToFront();
  await veiled().waitFor({ state: 'attached' });
  const box = await page.locator(css).boundingBox();
  if (!box) throw new Error(`${css} is not shown`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await veiled().waitFor({ state: 'detached' });
}

/** The numbers of the rows that bear a chip, with all its words. */
const chipped = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries([...(await chipsShown(page))].filter(([, chips]) => chips.length > 0).map(([number, chips]) => [number, chips.join(' | ')]));
/** Those that anything is said of: of what is only for information nothing is. */
const ordinaryOn = (which: number): readonly string[] =>
  rowsOf(which)
    .filter(({ mark, role }) => mark === 'Thường' && role !== 'Để biết')
    .map(({ number }) => number);

describe('teaching a page', () => {
  it('is chosen by an administrator, for the site of one address', async () => {
    await press('Dạy một trang mới');
    await panel.getByLabel(/Địa chỉ trang e-office/).fill('congvan');
    await press('Bắt đầu với trang này');
    await panel.getByText('không phải địa chỉ trang web').waitFor();
    await panel.getByLabel(/Địa chỉ trang e-office/).fill(office.url);
    await press('Bắt đầu với trang này');
    await panel.getByText('Đã nối với trang').waitFor();
    expect(await axeViolations(panel)).toEqual([]);
    await picture(panel, '40-teach-begin', true);
  });

  it('can be left by Esc, and lets nothing of the pointing through to the page', async () => {
    await press('Chỉ một hàng');
    await page.bringToFront();
    await veiled().waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await veiled().waitFor({ state: 'detached' });
    await press('Chỉ một hàng');
    await page.bringToFront();
    await veiled().waitFor({ state: 'attached' });
    await page.locator('#luoiCongVan tbody tr').first().hover({ trial: true });
    await page.mouse.move(300, 110);
    await picture(page, '41-teach-point');
    await pointAt('#luoiCongVan tbody tr:first-child td:nth-child(3) a');
    expect(await doneToPage()).toEqual([]);
    expect(page.url()).toBe(office.url);
    await panel.getByText('5 hàng trên trang này').waitFor();
  });

  it('offers what the headings promise', async () => {
    await panel.bringToFront();
    await panel.getByTestId('suggestions').waitFor();
    expect(await panel.getByTestId('suggestions').locator('li').allTextContents()).toEqual([
      'Số ký hiệu → Số, ký hiệu (5/5)',
      'Trích yếu → Trích yếu (5/5)',
      'Hạn xử lý → Hạn xử lý (4/5)',
      'Vai trò → Vai trò (chủ trì, phối hợp) (5/5)',
      'Độ mật → Độ mật (5/5)',
    ]);
    await press('Nhận các cột này');
    await press('Chỉ lại: Hạn xử lý');
    await page.bringToFront();
    await veiled().waitFor({ state: 'attached' });
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await veiled().waitFor({ state: 'detached' });
    expect(await doneToPage()).toEqual([]);
    await press('Bỏ lần chỉ cuối');
    await panel.locator('[data-field=dueOn]', { hasText: 'đọc được 4/5' }).waitFor();
  });

  it('runs nothing before it is said where the secrecy mark is and what is ordinary', async () => {
    const lacking = panel.getByTestId('lacking');
    await panel.getByLabel('Tên hệ thống và nhà cung cấp').fill('Công văn Sông Hậu');
    await lacking.filter({ hasText: 'khai báo độ mật' }).waitFor();
    await panel.getByLabel('Hệ thống này không có văn bản mật').check();
    await panel.getByLabel(/Vì sao không có/).fill('không có');
    await panel.getByLabel('Ai đã phê duyệt việc này').fill('Chánh Văn phòng');
    expect(await lacking.textContent()).toContain('khai báo độ mật');
    expect(await panel.getByRole('button', { name: 'Chạy cho riêng tôi' }).count()).toBe(0);
    await panel.getByLabel('Hệ thống có ghi độ mật').check();
    expect(await lacking.textContent()).toContain('khai báo độ mật');
    await panel.getByLabel('“Thường”').check();
    await lacking.waitFor({ state: 'detached' });
    expect(await axeViolations(panel)).toEqual([]);
  });

  it('points at a button without pressing it', async () => {
    await panel.getByText('5. Các nút (không bắt buộc)').click();
    await press('Chỉ nút: Chuyển');
    await pointAt('#nutChuyenXuLy');
    expect(await doneToPage()).toEqual([]);
    await panel.getByText('Chuyển → “Chuyển xử lý”').waitFor();
  });

  it('says what it found on this page, of public fields alone, and on the next one', async () => {
    await press('Thử trên trang đang mở');
    const here = panel.getByTestId('tried-1');
    await here.getByText('4 hàng trên trang này · 1 hàng để yên vì độ mật').waitFor();
    const text = (await here.textContent()) ?? '';
    expect(text).toContain('Hạn xử lý: 3/4 · 2026-11-30');
    expect(text).not.toMatch(/cấp phép|diễn tập|04\/KH/);
    await page.bringToFront();
    await page.locator('#trang_sau').click();
    await panel.getByTestId('tried-2').getByText('3 hàng trên trang này').waitFor();
    await panel.bringToFront();
    await panel.setViewportSize({ width: 400, height: 2400 });
    await panel.locator('#teach-3').scrollIntoViewIfNeeded();
    await picture(panel, '42-teach-tried');
    await panel.getByRole('button', { name: 'English' }).click();
    await panel.getByText('rows left alone for their mark').first().waitFor();
    expect(await axeViolations(panel)).toEqual([]);
    await picture(panel, '43-teach-tried-en');
    await panel.getByRole('button', { name: 'Tiếng Việt' }).click();
  });
});

describe('what was taught', () => {
  it('runs at once for that person, on this page and the next, and says that it is a guess', async () => {
    await press('Chạy cho riêng tôi');
    await panel.getByText('Đang chạy trên máy này').waitFor();
    await page.bringToFront();
    await eventually(async () => Object.keys(await chipped()).length === ordinaryOn(2).length, 'chips on the page that is open');
    await page.goto(office.url);
    const chips = await eventually(async () => {
      const found = await chipped();
      return Object.keys(found).length === ordinaryOn(1).length && found;
    }, 'chips on the first page');
    expect(Object.keys(chips)).toEqual(ordinaryOn(1));
    expect(chips['118/CV-LA']).toMatch(/quá hạn|trễ/i);
    expect(await page.locator('tr', { hasText: '04/KH-BCĐ' }).locator('[data-roviec]').count()).toBe(0);
    await picture(page, '44-teach-running');
    expect(await panel.locator('[data-adapter]', { hasText: 'Công văn Sông Hậu' }).textContent()).toMatch(/dạy trên máy này · chưa kiểm chứng/);
  });

  it('is refused when it comes without a word on secrecy', async () => {
    const adapter = JSON.parse(await panel.getByTestId('adapter-json').inputValue()) as Record<string, unknown>;
    const { secrecy: _, ...silent } = adapter;
    const answer = await panel.evaluate(async (file) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } };
      return chrome.runtime.sendMessage({ kind: 'adapters', ask: { to: 'keep', file } });
    }, silent);
    expect(answer).toEqual({ failed: 'adapter-wrong' });
  });

  it('is gone from the page when it is removed', async () => {
    await panel.bringToFront();
    await writeFile(join(folder, 'day.json'), await panel.getByTestId('adapter-json').inputValue());
    await press('Gỡ: Công văn Sông Hậu');
    await page.bringToFront();
    await eventually(async () => (await page.locator('[data-roviec]').count()) === 0, 'nothing of ours on the page');
  });

  it('runs for all as a signed pack, until a later pack switches it off', async () => {
    const at = (name: string) => join(folder, name);
    const publish = (...more: string[]) =>
      roviec(stack.gateway, 'adapter', 'publish', at('day.json'), '--key', at('key.json'), '--issuer', 'UBND tỉnh', '--expires', '2099-12-31', '--as', 'cb-092', '--json', ...more);
    expect((await roviec(stack.gateway, 'adapter', 'key', at('key.json'))).code).toBe(0);
    expect(await publish()).toMatchObject({ code: 0, out: expect.stringContaining('"version": 1') });
    await press('Lấy gói ngay');
    await panel.locator('[data-adapter]', { hasText: 'gói của cơ quan' }).waitFor();
    await panel.getByText(/^Gói 1 của UBND tỉnh/).waitFor();
    await page.bringToFront();
    await eventually(async () => Object.keys(await chipped()).length === ordinaryOn(1).length, 'chips by the pack');
    const { id } = JSON.parse(await panel.getByTestId('adapter-json').inputValue()) as { id: string };
    await writeFile(at('off.json'), JSON.stringify([{ adapter: id, why: 'Bản mới của hệ thống đổi cột hạn xử lý' }]));
    expect((await publish('--off', at('off.json'))).code).toBe(0);
    await press('Lấy gói ngay');
    await panel.locator('[data-adapter]', { hasText: 'đã tắt' }).waitFor();
    await eventually(async () => Object.keys(await chipped()).length === 0, 'no chip by a page that is switched off');
    expect(await axeViolations(panel)).toEqual([]);
  });
});
