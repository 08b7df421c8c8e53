import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { pressIn, seenIn, textIn } from '../support/overlay.ts';
import { picture } from '../support/pictures.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { signInAt } from './office.ts';
import { Panel } from './panel.ts';

/** The lists of the e-office with the overlay's filters: rows are hidden here and nowhere else, and come back as they were. */
let stack: Stack;
let browser: OverlayBrowser;
let page: Page;
const asked: string[] = [];
const LIST = '/van-ban-den/cho-xu-ly';
const ROWS = '#ds_van_ban tbody > tr';

beforeAll(async () => {
  stack = await startStack({ eoffice: true });
  browser = await openOverlayBrowser();
  browser.context.setDefaultTimeout(15_000);
  await new Panel(await browser.openPanel(), stack.gateway).signIn('Nguyễn Văn Bình');
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 1500, height: 900 });
  await signInAt(page, stack.eoffice, 'cv.soxd');
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

const shownRows = () => page.locator(ROWS).filter({ visible: true }).count();
/** Rows with signs, and rows that may have none: marked ones, and those sent for information. */
const unsigned = () =>
  page
    .locator(`${ROWS}:not(:has([data-roviec=row]))`)
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('.col-domat, .col-vaitro')].map((cell) => cell.textContent).join()));
const attributes = () => page.locator(ROWS).evaluateAll((rows) => rows.map((row) => [...row.attributes].map(({ name, value }) => `${name}=${value}`).join()));

async function openList(query = ''): Promise<void> {
  await page.goto(`${stack.eoffice}${LIST}${query}`);
  await barSays(/trên trang này: \d+ trong \d+ dòng/);
}

async function barSays(text: RegExp): Promise<string> {
  return eventually(async () => {
    const said = await textIn(page, 'body');
    return text.test(said) && said;
  }, `the bar: ${text}`);
}

/** The number on a filter. */
async function countOf(filter: string): Promise<number> {
  const names = (await seenIn(page, '[data-roviec=pill]')).filter(({ role }) => role === 'button').map(({ name }) => name);
  return Number(names.find((name) => name.startsWith(`${filter} (`))?.match(/\((\d+)\)/)?.[1] ?? Number.NaN);
}

describe('every row of every page has its signs', () => {
  it.each(['?trang=2', '?sap_xep=han&chieu=tang&trang=2', '?tu_khoa=UBND'])('%s', async (query) => {
    await openList(query);
    await eventually(async () => (await page.locator(`${ROWS} [data-roviec=row]`).count()) > 5, 'the signs');
    for (const about of await unsigned()) expect(about).toMatch(/Mật|mật|Để biết|^,/);
    expect(await page.locator(`${ROWS} [data-roviec=row]`).count()).toBe(await page.locator(`${ROWS}:has([data-roviec=row])`).count());
  });
});

describe('a filter', () => {
  it('hides what does not fit, says how much, keeps to itself, and gives all back as it was', async () => {
    await openList('?sap_xep=han&chieu=tang');
    const before = await attributes();
    const late = await countOf('quá hạn');
    expect(late).toBeGreaterThan(2);
    page.on('request', (request) => asked.push(request.url()));
    await pressIn(page, '[data-roviec=pill]', `quá hạn (${late})`);
    await barSays(new RegExp(`trên trang này: ${late} trong \\d+ dòng`));
    // Marked rows are nobody's to judge: they stay.
    expect(await shownRows()).toBe(late + (await page.locator(`${ROWS}:has(.col-domat:text-matches("mật|^$", "i"))`).filter({ visible: true }).count()));
    await picture(page, 'lists-01-overdue-vi');
    await pressIn(page, '[data-roviec=pill]', 'Hiện tất cả');
    await eventually(async () => (await shownRows()) === before.length, 'all rows');
    expect(await attributes()).toEqual(before);
    expect(asked.filter((url) => url.startsWith(stack.eoffice))).toEqual([]);
  });

  it('stays through the pages of this tab, a redraw and a row that is used again', async () => {
    await openList('?sap_xep=han&chieu=tang');
    await pressIn(page, '[data-roviec=pill]', `của tôi (${await countOf('của tôi')})`);
    await page.goto(`${stack.eoffice}${LIST}?trang=2`);
    const mine = await eventually(async () => /trên trang này: (\d+) trong (\d+) dòng/.exec(await textIn(page, 'body')), 'the bar');
    expect(Number(mine[1])).toBe(await countOf('của tôi'));
    expect(Number(mine[1])).toBeLessThan(Number(mine[2]));
    const hidden = await page.locator(ROWS).filter({ visible: false }).count();
    expect(hidden).toBe(Number(mine[2]) - Number(mine[1]));
    await page.evaluate(() => {
      const list = document.querySelector('#noi_dung');
      if (list) list.innerHTML = list.innerHTML.replace(/ data-roviec-hidden="\w+"/g, '');
    });
    await eventually(async () => (await page.locator(ROWS).filter({ visible: false }).count()) === hidden, 'the rows hidden again');
    // A ticked box brings its row back: nothing is selected unseen.
    await page.evaluate(() => {
      const row = document.querySelector('tr[data-roviec-hidden]');
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: true });
      row?.querySelector('td')?.append(box);
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await eventually(async () => (await page.locator(ROWS).filter({ visible: false }).count()) === hidden - 1, 'the ticked row');
  });

  it('says when nothing fits, and offers the way back', async () => {
    await openList('?tu_khoa=71/TTr-UBND');
    await pressIn(page, '[data-roviec=pill]', 'quá hạn (0)');
    await barSays(/Không có dòng nào hợp với bộ lọc/);
    expect(await shownRows()).toBe(0);
    await pressIn(page, '[data-roviec=pill]', 'Hiện tất cả');
    await eventually(async () => (await shownRows()) > 0, 'the rows');
  });
});

describe('the key to the next overdue row', () => {
  const focused = () => page.evaluate(() => document.activeElement?.closest('tr')?.id ?? document.activeElement?.id ?? '');

  it('goes from one to the next and back, with the focus on the sign; not while somebody types', async () => {
    await openList('?sap_xep=han&chieu=tang');
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Alt+j');
    const first = await eventually(async () => (await focused()).startsWith('vb_') && (await focused()), 'the first');
    await page.keyboard.press('Alt+j');
    const second = await eventually(async () => (await focused()) !== first && (await focused()), 'the second');
    await page.keyboard.press('Alt+Shift+j');
    await eventually(async () => (await focused()) === first, 'back');
    expect(second).toMatch(/^vb_/);
    const read = (await seenIn(page, `#${first}`)).filter(({ name }) => name.startsWith('Hạn'));
    expect(read.map(({ name }) => name)).toEqual([expect.stringContaining('Nguồn')]);
    await page.locator('[name=tu_khoa]').first().focus();
    await page.keyboard.press('Alt+j');
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name)).toBe('tu_khoa');
  });

  it('says when there is none', async () => {
    await openList('?tu_khoa=71/TTr-UBND');
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Alt+j');
    await barSays(/không thấy dòng quá hạn nào/);
  });
});

it('is in English for who chose so', async () => {
  const settings = await browser.openPanel();
  await settings.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } };
    await chrome.storage.local.set({ locale: 'en' });
  });
  await settings.close();
  await page.goto(`${stack.eoffice}${LIST}?sap_xep=han&chieu=tang`);
  await barSays(/on this page: \d+ of \d+ rows/);
  await pressIn(page, '[data-roviec=pill]', `due ≤ 3 days (${await countOf('due ≤ 3 days')})`);
  await page.waitForTimeout(300);
  await picture(page, 'lists-02-soon-en');
});
