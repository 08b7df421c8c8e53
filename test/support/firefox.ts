import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../extension/packaging/manifest.ts';
import { projectRoot } from '../../packages/cli/src/up/layout.ts';
import { required } from './required.ts';

const EXTENSION = join(projectRoot, 'extension/.output/firefox-mv3');

/** The Firefox that tests drive: Debian's and Ubuntu's places, or the one that `ROVIEC_FIREFOX` names. */
export function findFirefox(): string | null {
  return [process.env['ROVIEC_FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => file !== undefined && existsSync(file)) ?? null;
}

/** A real Firefox in a profile of its own, at first without the extension. */
export interface FirefoxBrowser {
  readonly version: string;
  /** Installs the extension as it was built. */
  installExtension(): Promise<void>;
  /** A new tab, in front of the others. */
  newPage(): Promise<Page>;
  /** The sidebar's page in a tab of its own, for the document of another tab. */
  openPanel(): Promise<Page>;
  /** The popup's page likewise. */
  openPopup(): Promise<Page>;
  close(): Promise<void>;
}

/** What a test may have otherwise. */
export interface FirefoxOptions {
  /** Folder of another build. */
  readonly extension?: string;
  /** Further preferences. */
  readonly prefs?: Readonly<Record<string, string | boolean>>;
}

/** Starts it. The browser's language is English on purpose: RõViệc's is its own setting. */
export async function openFirefox({ extension = EXTENSION, prefs = {} }: FirefoxOptions = {}): Promise<FirefoxBrowser> {
  // Firefox gives the extension's pages an address that nobody can know; here it is said in advance.
  const host = crypto.randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: required('ROVIEC_FIREFOX'),
    headless: true,
    defaultViewport: { width: 1366, height: 768 },
    timeout: 120_000,
    // Only with this word may a test go to a page of the extension.
    args: ['-remote-allow-system-access'],
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: host }),
      'intl.accept_languages': 'en-US',
      'browser.cache.disk.enable': false,
      'browser.cache.memory.enable': false,
      ...prefs,
    },
  });
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    return page;
  };
  const own = async (file: string): Promise<Page> => {
    const page = await newPage();
    // The page comes up in another process, and the answer to the navigation is lost on the way.
    void page.goto(`moz-extension://${host}/${file}`).catch(() => undefined);
    await page.waitForSelector('main');
    return page;
  };
  return {
    version: await browser.version(),
    async installExtension() {
      await browser.installExtension(extension);
    },
    newPage,
    openPanel: () => own('sidepanel.html'),
    openPopup: () => own('popup.html'),
    close: () => browser.close(),
  };
}
