import type { Browser, BrowserContext } from 'playwright-core';
import { CommandProblem, exitCodes } from '../output.ts';
import { findChromium } from './find.ts';
import { serveReader } from './reader.ts';

const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A browser to look at pages with; nothing of it is kept. */
export interface Lens {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Starts a Chromium without a window, with the reader at hand. Throws `chromium-missing` or `chromium-failed`, which end as unavailable. */
export async function openLens(): Promise<Lens> {
  const executablePath = findChromium();
  if (executablePath === null) throw MISSING();
  // Only this command needs it, and it is large.
  const { chromium } = await import('playwright-core');
  // Chromium has no sandbox for root.
  const args = process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS;
  const browser: Browser = await chromium.launch({ executablePath, args }).catch(() => {
    throw new CommandProblem(
      'chromium-failed',
      { vi: `Không mở được ${executablePath}; thử chạy: ${executablePath} --version`, en: `${executablePath} cannot be started; try: ${executablePath} --version` },
      exitCodes.unavailable,
    );
  });
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', bypassCSP: true, serviceWorkers: 'block', acceptDownloads: false });
  await serveReader(context);
  return { context, close: () => browser.close() };
}

const MISSING = (): CommandProblem =>
  new CommandProblem(
    'chromium-missing',
    { vi: 'Không thấy Chromium. → apt-get install chromium (hoặc đặt ROVIEC_CHROMIUM)', en: 'There is no Chromium. → apt-get install chromium (or set ROVIEC_CHROMIUM)' },
    exitCodes.unavailable,
  );
