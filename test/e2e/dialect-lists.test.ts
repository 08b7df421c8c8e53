import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { type RowDrawn, rowsDrawn } from '../support/drawn.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { angularOffice, type DialectOffice, documentOf, generatedOffice, jqueryOffice, listOf, webformsOffice } from './dialects.ts';
import { Panel } from './panel.ts';

/** Lists that redraw themselves in four dialects, over two thousand documents: the signs are right each time, and none is left behind. */
const ARCHIVE = 2000;
let stack: Stack;
let browser: OverlayBrowser;
let panel: Panel;
let page: Page;

beforeAll(async () => {
  stack = await startStack({ eoffice: true, archive: ARCHIVE });
  browser = await openOverlayBrowser();
  browser.context.setDefaultTimeout(30_000);
  panel = new Panel(await browser.openPanel(), stack.gateway);
  await panel.signIn('Nguyễn Văn Bình');
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

/** Whether a row is to have signs: a mark, a blank mark, and what came for information alone give none. */
function spoken({ text }: RowDrawn): boolean {
  const [, mark, role] = /\| (?:Thường|Khẩn|Thượng khẩn|Hỏa tốc) \| (.*?) \| (Chủ trì|Phối hợp|Để biết) \|/.exec(text) ?? [];
  return mark === 'Thường' && role !== 'Để biết';
}

/** Says something of another document, twice, or of one that may not be spoken of. */
const wrong = (row: RowDrawn): boolean => row.hosts > (spoken(row) ? 1 : 0) || (row.dueSaid !== '' && row.dueSaid !== row.dates[2]);
const whole = (row: RowDrawn): boolean => !wrong(row) && row.hosts === (spoken(row) ? 1 : 0) && (!spoken(row) || row.dueSaid === (row.dates[2] ?? ''));

/** Waits until every row that may be spoken of has its one host with the right deadline; gives how many rows there are. */
async function settled(what: string): Promise<number> {
  let last: readonly RowDrawn[] = [];
  await eventually(async () => {
    last = await rowsDrawn(page);
    const hosts = await listOf(page).locator('[data-roviec=row]').count();
    return last.length > 0 && last.every(whole) && hosts === last.filter(spoken).length;
  }, what).catch((cause: unknown) => {
    throw new Error(`${String(cause)}: ${JSON.stringify(last.filter((row) => !whole(row)).slice(0, 3))}`);
  });
  return last.length;
}

async function heapMiB(): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1024 / 1024;
}

describe.each<DialectOffice>([webformsOffice, jqueryOffice, generatedOffice, angularOffice])('$name', (office) => {
  it('has the right signs after each of twenty redraws, one host a row, and keeps no memory of the rows before', async () => {
    await office.enter(page, stack.eoffice);
    await settled('the first rows');
    const steps = office.redraws;
    expect(steps).toHaveLength(20);
    let before = 0;
    for (const [at, step] of steps.entries()) {
      await step(page);
      await settled(`redraw ${at + 1}`);
      // By then the page has made what it makes once.
      if (at === 7) before = await heapMiB();
    }
    const grown = (await heapMiB()) - before;
    console.log(`${office.name}: heap ${before.toFixed(1)} MiB, ${grown.toFixed(2)} more after twelve redraws (limit 1)`);
    expect(grown).toBeLessThan(1);
    expect(await page.locator('[data-roviec=corner]').count()).toBe(0);
  });
});

describe('a virtual list', () => {
  /** Scrolls a little further, as a wheel does. */
  const onward = async (pixels: number): Promise<number> => {
    const before = await top();
    await page.mouse.wheel(0, pixels);
    await page.waitForFunction((was) => (document.querySelector('cdk-virtual-scroll-viewport')?.scrollTop ?? 0) !== was, before, { timeout: 5000 }).catch(() => undefined);
    return top();
  };
  const top = () => page.evaluate(() => document.querySelector('cdk-virtual-scroll-viewport')?.scrollTop ?? 0);

  it('says of each of two thousand rows what is due, never what was due of another, in some dozen elements', async () => {
    await angularOffice.enter(page, stack.eoffice);
    await settled('the first rows');
    await page.locator('cdk-virtual-scroll-viewport').hover();
    const seen = new Set<string>();
    let before = -1;
    // A screen and a half at a time while it moves: what stands there may be missing for a moment, and may never be wrong.
    for (let at = await onward(900); at !== before; at = await onward(900)) {
      before = at;
      const rows = await rowsDrawn(page);
      for (const { text } of rows) seen.add(text);
      expect(rows.filter(wrong), `at ${at}`).toEqual([]);
      if (seen.size % 10 === 0) await settled(`rows at ${at}`);
    }
    expect(await settled('the last rows')).toBeLessThan(30);
    expect(seen.size).toBeGreaterThan(ARCHIVE * 0.9);
  });
});

describe('a frameset', () => {
  const strips = () => page.frames().map((frame) => frame.locator('[data-roviec=strip]').count());

  it('has one strip, in the frame of the document, to be seen there, and nothing of ours in the outer page', async () => {
    await webformsOffice.enter(page, stack.eoffice);
    await settled('the list');
    await listOf(page).locator('a[target=vanban]').first().click();
    const strip = page.frameLocator('frame[name=vanban]').locator('[data-roviec=strip]');
    await strip.waitFor({ state: 'attached' });
    const box = await strip.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(20);
    expect((await Promise.all(strips())).filter((count) => count > 0)).toEqual([1]);
    expect(await page.mainFrame().locator('[data-roviec]').count()).toBe(0);
    await documentOf(page).locator('[id$=lnkMoChuyen]').click();
    await documentOf(page).locator('[id$=pnlChuyen]').waitFor();
    await strip.waitFor({ state: 'attached' });
    expect((await Promise.all(strips())).filter((count) => count > 0)).toEqual([1]);
    const number = (await documentOf(page).locator('[id$=lbl_so_ky_hieu]').textContent()) ?? '';
    await panel.follow(number);
  });

  it('is read as well where its document stands in a frame inside a frame', async () => {
    const address = `${stack.eoffice}/dialects/webforms/ChiTiet.aspx?vb=7700123`;
    await page.route('**/long-khung', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<body><iframe src="/trong" width="900" height="600"></iframe></body>` }),
    );
    await page.route('**/trong', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<body><iframe name="vanban" src="${address}" width="880" height="560"></iframe></body>` }),
    );
    await page.goto(`${stack.eoffice}/long-khung`);
    const strip = page.frameLocator('iframe').frameLocator('iframe').locator('[data-roviec=strip]');
    await strip.waitFor({ state: 'attached' });
    expect((await strip.boundingBox())?.height ?? 0).toBeGreaterThan(20);
    expect((await Promise.all(strips())).filter((count) => count > 0)).toEqual([1]);
  });
});
