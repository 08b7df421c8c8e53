import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOverlayBrowser } from '../support/browser.ts';
import { type FirefoxBrowser, openFirefox } from '../support/firefox.ts';
import { type Drawn, drawnIn } from '../support/hosts-drawn.ts';
import { type Recorder, recordingProxy } from '../support/proxy.ts';
import { type RewritingProxy, rewritingProxy } from '../support/rewriting-proxy.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { openDocumentInFirefox, press, pressDrawn, signInAtInFirefox, signInAtPanel } from './firefox-office.ts';
import { signInAt } from './office.ts';
import { Panel } from './panel.ts';

/** Those of the acceptance tests that apply to Firefox, in a real Firefox ESR. Which do not, and why, is in docs/for-it-departments.md. */
let stack: Stack;
let firefox: FirefoxBrowser;
let eoffice: Recorder;
let rewritten: RewritingProxy;
let panel: Page;
let page: Page;

const LIST = '/van-ban-den/cho-xu-ly';
let asked: readonly string[] = [];

beforeAll(async () => {
  [stack, firefox] = await Promise.all([startStack({ eoffice: true }), openFirefox()]);
  [eoffice, rewritten] = await Promise.all([recordingProxy(stack.eoffice), rewritingProxy(stack.eoffice)]);
  page = await firefox.newPage();
  await signInAtInFirefox(page, eoffice.url, 'cv.soxd');
  asked = await askedOnAWalk();
  await firefox.installExtension();
  panel = await firefox.openPanel();
  await signInAtPanel(panel, stack.gateway, 'Nguyễn Văn Bình');
  await page.bringToFront();
});
afterAll(async () => {
  await firefox?.close();
  await Promise.all([eoffice?.close(), rewritten?.close()]);
  await stack?.close();
});

const drawn = (at: { readonly url: string } = eoffice): Promise<readonly Drawn[]> => drawnIn(panel, at.url);
const rowsOf = (all: readonly Drawn[]) => all.filter(({ kind }) => kind === 'row').map(({ row, chips }) => ({ row, chips }));
const shows = (words: string | RegExp, at?: { readonly url: string }): Promise<readonly Drawn[]> =>
  eventually(async () => {
    const all = await drawn(at);
    return all.some(({ text }) => (typeof words === 'string' ? text.includes(words) : words.test(text))) && all;
  }, `“${words}”`);
const posts = (): number => eoffice.lines().filter((line) => line.startsWith('POST ')).length;

/** What the e-office is asked for while someone looks at two pages of a list and at a document. */
async function askedOnAWalk(): Promise<readonly string[]> {
  const before = eoffice.lines().length;
  await page.goto(`${eoffice.url}${LIST}`);
  await page.goto(`${eoffice.url}${LIST}?trang=2`);
  await openDocumentInFirefox(page, eoffice.url, '96/TTr-UBND');
  return eoffice.lines().slice(before).toSorted();
}

describe('a list', () => {
  it('has the signs that Chromium shows, row by row, on each of its pages', async () => {
    const chromium = await openOverlayBrowser();
    try {
      const other = await chromium.openPanel();
      await new Panel(other, stack.gateway).signIn('Nguyễn Văn Bình');
      const list = await chromium.context.newPage();
      await signInAt(list, stack.eoffice, 'cv.soxd');
      for (const address of [LIST, `${LIST}?trang=2`]) {
        await list.goto(`${stack.eoffice}${address}`);
        await page.goto(`${eoffice.url}${address}`);
        const wanted = await eventually(async () => {
          const rows = rowsOf(await drawnIn(other, stack.eoffice));
          return rows.length > 10 && rows;
        }, 'the signs in Chromium');
        await eventually(async () => rowsOf(await drawn()).length === wanted.length, 'the signs in Firefox');
        expect(rowsOf(await drawn())).toEqual(wanted);
      }
    } finally {
      await chromium.close();
    }
  });

  it('has each sign once after the page has drawn its rows anew', async () => {
    await page.goto(`${eoffice.url}${LIST}`);
    const before = await eventually(async () => {
      const rows = rowsOf(await drawn());
      return rows.length > 10 && rows;
    }, 'the signs');
    await page.evaluate(() => {
      const body = document.querySelector('#ds_van_ban tbody');
      if (!body) throw new Error('no rows');
      const rows = [...body.querySelectorAll('tr')].reverse().map((row) => row.cloneNode(true) as Element);
      for (const row of rows) for (const ours of row.querySelectorAll('[data-roviec]')) ours.remove();
      body.replaceChildren(...rows);
    });
    await eventually(async () => rowsOf(await drawn()).length === before.length, 'the signs again');
    expect(rowsOf(await drawn())).toEqual(before.toReversed());
  });

  it('that no longer fits its adapter has no sign, and says so', async () => {
    rewritten.serve((html) => html.replaceAll('id="vb_', 'id="row_'));
    await page.goto(`${rewritten.url}${LIST}`);
    const all = await shows(/không đọc được/i, rewritten);
    expect(all.map(({ kind }) => kind)).toEqual(['pill']);
  });

  it('under a policy without styles and with Trusted Types is drawn in our colours', async () => {
    rewritten.serve((html) => html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="style-src 'none'; require-trusted-types-for 'script'">`));
    await page.goto(`${rewritten.url}${LIST}`);
    const all = await shows('Thẩm quyền', rewritten);
    expect(all.find(({ kind }) => kind === 'row')?.background).toBe('rgb(247, 249, 251)');
  });
});

describe('a forward that is due a question', () => {
  it('is held once, and goes with the clerk’s second click as one post', async () => {
    await openDocumentInFirefox(page, eoffice.url, '27/TTr-UBND');
    await shows('phường Đông Lâm');
    const before = posts();
    await page.click('#nut_chuyen');
    await page.click('#ds_nguoi_nhan input[type=checkbox][value="H99.03"]');
    // A click before the worker has judged would pass: the guard keeps nobody waiting. Nothing on the page tells when it has.
    await sleep(1500);
    await page.click('#btn_chuyen');
    const question = await shows('cần trả lại');
    await page.evaluate(() => (document.querySelector('[data-roviec=question]') as HTMLElement | null)?.click());
    expect(posts()).toBe(before);
    // No answer counts so soon after the question has come up.
    await sleep(500);
    await pressDrawn(page, question, /lý do/);
    await page.keyboard.type('Theo ý kiến chỉ đạo');
    await pressDrawn(page, question, 'Vẫn chuyển');
    await eventually(async () => !(await drawn()).some(({ kind }) => kind === 'question'), 'the question answered');
    expect(posts()).toBe(before);
    await Promise.all([page.waitForNavigation(), page.click('#btn_chuyen')]);
    await page.waitForSelector('#thong_bao.thanh-cong');
    expect(posts()).toBe(before + 1);
    const auditor = await stack.as('cb-091');
    await eventually(async () => {
      const { dossiers } = await auditor('dossiers', { unit: 'H99.04' });
      const found = dossiers.find((row) => row.document.number === '27/TTr-UBND');
      const kinds = found && (await auditor('dossier', { id: found.dossier })).events.map((event) => event.body.kind);
      return kinds?.join() === 'noticed,attempted,forwarded';
    }, 'the forward in the ledger');
  });
});

describe('a hostile page', () => {
  it('reads nothing of ours, and is left alone when it takes our signs away again and again', async () => {
    await page.goto(`${eoffice.url}${LIST}`);
    await shows('Thẩm quyền');
    expect(await page.evaluate(() => [...document.querySelectorAll('[data-roviec]')].flatMap((host) => [host.shadowRoot, host.textContent]))).not.toContainEqual(
      expect.stringMatching(/./),
    );
    const added = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let count = 0;
          const watch = new MutationObserver(() => {
            for (const host of document.querySelectorAll('[data-roviec=pill]')) {
              count += 1;
              host.remove();
            }
            if (document.querySelector('[data-roviec=corner]')) done(count);
          });
          watch.observe(document.body, { childList: true, subtree: true });
          document.querySelector('[data-roviec=pill]')?.remove();
          setTimeout(() => done(-count), 15_000);
        }),
    );
    expect(added).toBeGreaterThan(5);
    expect(added).toBeLessThanOrEqual(21);
    await shows('đã tự tắt trên trang này');
    expect(rowsOf(await drawn())).toEqual([]);
  });
});

describe('the panel', () => {
  it('opens from the strip, shows the document of the tab beside it, and takes an act', async () => {
    await openDocumentInFirefox(page, eoffice.url, '45/TTr-UBND');
    await pressDrawn(page, await shows('phường Đông Lâm'), /RõViệc|[Mm]ở/);
    await eventually(() => panel.evaluate(() => !document.hidden), 'the panel in front');
    await panel.waitForSelector('.document::-p-text(45/TTr-UBND)');
    await press(panel, 'Mở hồ sơ');
    await panel.waitForSelector('#f-procedure');
    await panel.select('#f-procedure', 'PRO-1');
    await panel.click('form button.main');
    await panel.waitForSelector('[data-testid=done]');
    const auditor = await stack.as('cb-091');
    const { dossiers } = await auditor('dossiers', { unit: 'H99.04' });
    expect(dossiers.find((row) => row.document.number === '45/TTr-UBND')?.phase).not.toBe('noticed');
    await page.bringToFront();
  });
});

describe('the e-office', () => {
  it('is asked for nothing by us: a walk with the extension costs the same requests as one without', async () => {
    expect(asked.length).toBeGreaterThan(3);
    expect(await askedOnAWalk()).toEqual(asked);
  });
});
