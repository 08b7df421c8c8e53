import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../packages/cli/src/up/layout.ts';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { chipsShown } from '../support/drawn.ts';
import { type Recorder, recordingProxy } from '../support/proxy.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { signInAt } from './office.ts';
import { Panel } from './panel.ts';

/** Acceptance test 12: a working day of 300 pages, with a recorder before the e-office and another before the gateway. */
let stack: Stack;
let browser: OverlayBrowser;
let panel: Page;
let office: Recorder;
let gateway: Recorder;

const PAGES = 300;
const TABS = 3;
const LISTS = ['cho-xu-ly', 'da-xu-ly', 'de-nghi-tra-lai', 'da-tra-lai', 'nhan-de-biet'].map((list) => `/van-ban-den/${list}`);
const SORTS = ['', '?sap_xep=han&chieu=tang', '?sap_xep=so_den&chieu=giam', '?trang=2', '?trang=3', '?tu_khoa=UBND'];
/** All that the extension may ask of the gateway on a day without an act. */
const ALLOWED = new Set([
  'GET /readyz',
  'POST /v1/look',
  'GET /v1/registry',
  'GET /v1/personas',
  'POST /v1/session',
  'GET /v1/adapters',
  'GET /v1/adapters/keys',
  'GET /v1/dossiers',
  'GET /v1/changes',
  'GET /v1/stream',
]);

beforeAll(async () => {
  stack = await startStack({ eoffice: true });
  [office, gateway] = await Promise.all([recordingProxy(stack.eoffice), recordingProxy(stack.gateway)]);
  browser = await openOverlayBrowser();
  browser.context.setDefaultTimeout(30_000);
  panel = await browser.openPanel();
  await new Panel(panel, gateway.url).signIn('Nguyễn Văn Bình');
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([office?.close(), gateway?.close(), stack?.close()]);
});

/** What a document's page shows, as its reader has it. */
interface Shown {
  readonly mark: string;
  readonly number: string;
  readonly subject: string;
}

const shownOn = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const text = (id: string): string => document.querySelector(id)?.textContent?.trim() ?? '';
    return { mark: text('#tt_do_mat'), number: text('#tt_so_ky_hieu'), subject: text('#tt_trich_yeu') };
  });

/** The addresses of the day: the lists in every order, and again and again the documents that they name. */
async function addressesOfTheDay(page: Page): Promise<readonly string[]> {
  const lists = LISTS.flatMap((list) => SORTS.map((sort) => `${list}${sort}`));
  const documents = new Set<string>();
  for (const at of ['?trang=1', '?trang=2', '?trang=3', '?trang=4']) {
    await page.goto(`${office.url}${LISTS[0]}${at}`);
    const found = await page.locator('#ds_van_ban td.col-sokyhieu a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const address of found) documents.add(address);
  }
  const both = [...documents].flatMap((address, at) => [address, lists[at % lists.length] ?? '']);
  return Array.from({ length: PAGES }, (_, at) => both[at % both.length] ?? '');
}

const pathOf = (line: string): string => line.split('?')[0] ?? '';

it('300 pages: nothing is asked of the e-office, only what is allowed of the gateway, and no text of a marked document leaves', async () => {
  const first = await browser.context.newPage();
  await signInAt(first, office.url, 'cv.soxd');
  const addresses = await addressesOfTheDay(first);
  const before = office.lines().length;
  const seen = new Map<string, Shown>();
  let english: readonly string[] = [];
  const walk = async (page: Page, own: readonly string[]): Promise<void> => {
    for (const address of own) {
      await page.goto(`${office.url}${address}`);
      const document = address.startsWith('/van-ban/') ? await shownOn(page) : null;
      if (document) seen.set(address, document);
      // A page of a marked document gets nothing of ours, however long one waits; the others are left once we have spoken.
      if (document?.mark === 'Thường' || document === null) await page.locator('[data-roviec]').first().waitFor({ state: 'attached' });
    }
  };
  const half = addresses.length / 2;
  const tabs = [first, ...(await Promise.all(Array.from({ length: TABS - 1 }, () => browser.context.newPage())))];
  const parts = (from: readonly string[]) =>
    tabs.map((tab, at) =>
      walk(
        tab,
        from.filter((_, index) => index % TABS === at),
      ),
    );
  await Promise.all(parts(addresses.slice(0, half)));
  await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(what: object): Promise<void> } } } };
    await chrome.storage.local.set({ locale: 'en' });
  });
  await Promise.all(parts(addresses.slice(half)));
  await first.goto(`${office.url}${LISTS[0]}`);
  english = await eventually(async () => {
    const chips = [...(await chipsShown(first)).values()].flat();
    return chips.length > 10 && chips;
  }, 'the chips in English');

  const asked = office.lines().slice(before);
  const visits = [...addresses, LISTS[0] ?? ''].map((address) => `GET ${address}`);
  const subresources = asked.filter((line) => /^GET \/tinh\/eoffice\.(?:css|js)$/.test(line));
  expect(asked.filter((line) => !subresources.includes(line)).toSorted()).toEqual(visits.toSorted());
  expect(subresources.length).toBeLessThanOrEqual(2 * visits.length);

  expect([...new Set(gateway.lines().map(pathOf))].filter((line) => !ALLOWED.has(line))).toEqual([]);
  expect(gateway.lines()).toContain('POST /v1/look');
  const sent = gateway.sent().normalize('NFC');
  const secret = [...seen.values()].filter(({ mark }) => mark !== 'Thường');
  expect(secret.length).toBeGreaterThanOrEqual(3);
  for (const { number, subject } of secret) for (const text of [number, subject]) expect(sent).not.toContain(text.normalize('NFC'));
  expect([...seen.values()].filter(({ subject }) => subject !== '' && sent.includes(subject.normalize('NFC')))).toEqual([]);
  expect(english.filter((chip) => /Thẩm quyền|Hạn|Còn|Quá hạn|chưa rõ|trả lại/.test(chip))).toEqual([]);
});

it('what is put into a page weighs no more than it may: 20 KiB, packed', async () => {
  const script = await readFile(join(projectRoot, 'extension/.output/chrome-mv3/content-scripts/overlay.js'));
  expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThanOrEqual(20 * 1024);
});
