import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { pressIn, seenIn, textIn } from '../support/overlay.ts';
import { picture } from '../support/pictures.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { roviec } from '../support/terminal.ts';
import { eventually } from '../support/waiting.ts';
import { chooseRecipient, openDocument, signInAt } from './office.ts';
import { Panel } from './panel.ts';

/** A warning that is wrong is reported in two clicks from where it stands, and reaches whoever can mend it. */
let stack: Stack;
let browser: OverlayBrowser;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  stack = await startStack({ eoffice: true });
  browser = await openOverlayBrowser();
  browser.context.setDefaultTimeout(15_000);
  panel = new Panel(await browser.openPanel(), stack.gateway);
  await panel.signIn('Nguyễn Văn Bình');
  page = await browser.context.newPage();
  await signInAt(page, stack.eoffice, 'cv.soxd');
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

/** What the administrator reads. */
async function reported() {
  const admin = await stack.as('cb-092');
  return (await admin('warnings', {})).reports.map(({ about, reason, document, adapter }) => ({ about, reason, alias: document.alias, adapter }));
}

async function says(text: string): Promise<void> {
  await eventually(async () => (await textIn(page, 'body')).includes(text), text);
}

/** Clicks a sign of a row with the mouse. */
async function clickSign(selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`nothing at ${selector}`);
  await page.mouse.click(box.x + 30, box.y + 14);
}

describe('in two clicks', () => {
  it('from a sign of a row, which does not open the document; and it can be taken back', async () => {
    await page.goto(`${stack.eoffice}/van-ban-den/cho-xu-ly?tu_khoa=38/TTr-T`);
    const host = '#ds_van_ban tr[id^=vb_] [data-roviec=row]';
    await page.locator(host).first().waitFor({ state: 'attached' });
    await clickSign(host);
    await says('Báo cảnh báo sai:');
    await picture(page, 'wrong-warning-01-sign');
    await pressIn(page, 'body', 'Sai cơ quan có thẩm quyền');
    await says('Đã báo cảnh báo sai');
    expect(page.url()).toContain('/cho-xu-ly');
    expect(await eventually(async () => (await reported()).length > 0 && reported(), 'the report')).toEqual([
      { about: 'sign/owner', reason: 'wrong-owner', alias: 'thanh-lam:7700143', adapter: 'thanh-lam' },
    ]);
    await pressIn(page, 'body', 'Hoàn tác');
    await says('Đã rút lại báo cáo');
    expect(await reported()).toEqual([]);
  });

  it('from the strip', async () => {
    await openDocument(page, stack.eoffice, '96/TTr-UBND');
    await page.locator('[data-roviec=strip]').waitFor({ state: 'attached' });
    await pressIn(page, '[data-roviec=strip]', 'Báo cảnh báo sai');
    await says('Báo cảnh báo sai:');
    await pressIn(page, 'body', 'Đọc sai trang này');
    await says('Đã báo cảnh báo sai');
    expect(await reported()).toMatchObject([{ about: 'sign/strip', reason: 'misread' }]);
  });

  it('from the question, which stays; with a remark in the panel that the administrator reads', async () => {
    await openDocument(page, stack.eoffice, '96/TTr-UBND');
    await page.locator('[data-roviec=strip]').waitFor({ state: 'attached' });
    await chooseRecipient(page, 'H99.03');
    await page.waitForTimeout(1500);
    await page.locator('#btn_chuyen').click();
    await says('không chuyển sang');
    await page.waitForTimeout(450);
    await pressIn(page, '[data-roviec=question]', 'Báo cảnh báo sai');
    await picture(page, 'wrong-warning-02-question');
    await pressIn(page, '[data-roviec=question]', 'Có văn bản cho phép');
    await says('Đã báo cảnh báo sai');
    expect((await seenIn(page, '[data-roviec=question]')).some(({ name }) => name === 'Vẫn chuyển')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await reported()).toHaveLength(2);
    const made = panel.page.locator('li', { hasText: 'Chuyển đi việc thuộc thẩm quyền của mình' });
    await made.getByLabel('Ghi chú thêm').fill('Được giao theo TB 12/TB-UBND');
    await made.getByRole('button', { name: 'Gửi ghi chú' }).click();
    await panel.page.getByText('Đã gửi ghi chú.').waitFor();
    await picture(panel.page, 'wrong-warning-03-panel');
    const [first] = (await (await stack.as('cb-092'))('warnings', { about: 'rule/forward-own-work' })).reports;
    expect(first).toMatchObject({ reason: 'exception', note: 'Được giao theo TB 12/TB-UBND', unit: 'H99.04.02' });
    expect(JSON.stringify(first)).not.toMatch(/biển báo|cb-003/);
  });
});

it('is counted in the terminal, for administrators', async () => {
  const told = await roviec(stack.gateway, 'warnings', '--as', 'cb-092');
  expect(told.out).toContain('[rule/forward-own-work] — thanh-lam');
  expect(told.out).toContain('“Được giao theo TB 12/TB-UBND”');
  expect(await roviec(stack.gateway, 'warnings', '--as', 'cb-003', '--json')).toMatchObject({ code: 1, err: expect.stringContaining('role-missing') });
});

describe('the administrator’s page', () => {
  it.each([
    ['vi', 'Cảnh báo bị báo là sai', 'Chuyển đi việc thuộc thẩm quyền của mình'],
    ['en', 'Warnings that were called wrong', 'Forwarding one’s own work'],
  ])('counts by rule and adapter, filters, and offers the way back: %s', async (language, title, rule) => {
    const console = await browser.context.newPage();
    await console.goto(stack.gateway);
    await console.evaluate((wanted) => localStorage.setItem('roviec-language', wanted), language);
    await console.evaluate(async () => {
      await fetch('/v1/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ officer: 'cb-092', as: 'cookie' }) });
    });
    await console.goto(`${stack.gateway}/canh-bao-sai`);
    await console.getByRole('heading', { level: 1, name: title }).waitFor();
    await console.getByRole('cell', { name: rule }).first().waitFor();
    expect(await console.getByRole('table').last().getByRole('row').count()).toBe(3);
    await picture(console, `wrong-warning-04-console-${language}`);
    await console.locator('.filters select').last().selectOption('wrong-due');
    await console.locator('.empty').waitFor();
    await console.locator('.empty button').click();
    expect(await console.getByRole('table').last().getByRole('row').count()).toBe(3);
    await console.close();
  });
});
