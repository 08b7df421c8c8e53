import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildUnpacked } from '../../extension/packaging/package.ts';
import { type RunningEoffice, startEoffice } from '../../packages/demo/src/eoffice/server.ts';
import { type FirefoxBrowser, openFirefox } from '../support/firefox.ts';
import { eventually } from '../support/waiting.ts';
import { signInAtInFirefox } from './firefox-office.ts';

/**
 * The stores' build: it reads nothing until the person lets it. No program may answer the browser's question, so Firefox is
 * told to take it as answered; Chromium has no such switch. No gateway runs here: the page says so, which only an overlay can.
 */
let folder: string;
let eoffice: RunningEoffice;
let firefox: FirefoxBrowser;
let panel: Page;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roviec-store-'));
  const extension = buildUnpacked({ flavour: 'store', browser: 'firefox' }, folder);
  [eoffice, firefox] = await Promise.all([
    startEoffice({ port: 0, stateFile: join(folder, 'eoffice.json') }),
    openFirefox({ extension, prefs: { 'extensions.webextOptionalPermissionPrompts': false } }),
  ]);
  await firefox.installExtension();
  page = await firefox.newPage();
  await signInAtInFirefox(page, eoffice.url, 'cv.soxd');
  panel = await firefox.openPanel();
});
afterAll(async () => {
  await firefox?.close();
  await eoffice?.close();
  await rm(folder, { recursive: true, force: true });
});

const connect = async (address: string): Promise<void> => {
  const field = await panel.waitForSelector('#f-origin');
  await field?.evaluate((input) => (input as HTMLInputElement).select());
  await field?.type(address);
  await panel.click('button.main');
};
const granted = (): Promise<readonly string[]> =>
  panel.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: { permissions: { getAll(): Promise<{ readonly origins: readonly string[] }> } } };
    return (await browser.permissions.getAll()).origins;
  });
const drawn = (): Promise<number> => page.evaluate(() => document.querySelectorAll('[data-roviec]').length);

it('has the right to no site, and draws nothing on an e-office that it knows', async () => {
  expect(await granted()).toEqual([]);
  expect(await drawn()).toBe(0);
});

it('says that an intranet with http only needs an agency’s own build', async () => {
  await connect('http://roviec.noibo.example');
  await panel.waitForSelector('[data-testid=error-summary] ::-p-text(bản do cơ quan dựng)');
  expect(await granted()).toEqual([]);
});

it('reads a site, in its open tabs too, once the person has let it', async () => {
  await connect('http://127.0.0.1:9');
  await eventually(async () => (await granted()).join() === 'http://127.0.0.1/*', 'the right to the site');
  await page.bringToFront();
  await eventually(async () => (await drawn()) > 0, 'the overlay in the tab that was open');
});
