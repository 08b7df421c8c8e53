import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GECKO_ID } from '../../extension/packaging/manifest.ts';
import { type FirefoxBrowser, openFirefox } from '../support/firefox.ts';
import { type Managed, managedFirefox } from '../support/managed.ts';

/** A Firefox that an IT department manages: it reads its policy when it starts, from the file that administrators write. */
let computer: Managed;
let firefox: FirefoxBrowser;
let panel: Page;

beforeAll(async () => {
  computer = await managedFirefox();
  await computer.set(GECKO_ID, { gatewayOrigin: 'http://127.0.0.1:9', sites: [{ origin: 'http://127.0.0.1:8080', adapter: 'thanh-lam' }], locale: 'en', guardMode: 'refuse' });
  process.env['ROVIEC_FIREFOX'] = computer.program;
  firefox = await openFirefox();
  await firefox.installExtension();
  panel = await firefox.openPanel();
});
afterAll(async () => {
  await firefox?.close();
  await computer?.close();
});

it('has its gateway and its language from the policy, and no field for either', async () => {
  await panel.waitForSelector('p::-p-text(This address is set by your agency)');
  expect(await panel.$$('input, .language')).toEqual([]);
});

it('runs the overlay on the site of the policy alone, without the port that Firefox knows no pattern for', async () => {
  const matches = await panel.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: { scripting: { getRegisteredContentScripts(): Promise<readonly { matches: readonly string[] }[]> } } };
    return (await browser.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches);
  });
  expect(matches).toEqual(['http://127.0.0.1/*']);
});

it('says in the popup what of the policy is wrong', async () => {
  const popup = await firefox.openPopup();
  const wrong = await popup.waitForSelector('[data-testid=policy] li');
  expect(await wrong?.evaluate((line) => line.textContent)).toContain('guardMode: takes ask or inform only (unknown-guard-mode)');
});
