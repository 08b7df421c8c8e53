import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { required } from './required.ts';

/** A Chromium without the overlay, for the console alone. */
export interface ConsoleBrowser {
  /** A page of somebody's own: another person is another context. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts it. */
export async function openConsoleBrowser(): Promise<ConsoleBrowser> {
  const browser = await chromium.launch({
    executablePath: required('ROVIEC_CHROMIUM'),
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  const contexts: BrowserContext[] = [];
  return {
    async open() {
      const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'en-US', timezoneId: 'Asia/Ho_Chi_Minh' });
      contexts.push(context);
      return context.newPage();
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
    },
  };
}

/** What has the focus, as a screen reader names it: its label, else its text. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until what is wanted has the focus; throws when it is not reached. */
export async function tabTo(page: Page, wanted: RegExp, atMost = 60): Promise<void> {
  const seen: string[] = [];
  for (let count = 0; count < atMost; count += 1) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (wanted.test(name)) return;
    seen.push(name);
  }
  throw new Error(`${wanted} was not reached by Tab; passed ${seen.join(' | ')}`);
}

/** Signs in as a person of the demonstration by keyboard alone. */
export async function signInByKeyboard(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await page.locator('#find').waitFor();
  await page.locator('#find').focus();
  await page.keyboard.type(name);
  await tabTo(page, new RegExp(name), 5);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
}
