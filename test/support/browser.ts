import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { projectRoot } from '../../packages/cli/src/up/layout.ts';
import { required } from './required.ts';

const extensionDir = join(projectRoot, 'extension/.output/chrome-mv3');
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium with the built extension, in a profile of its own. */
export interface OverlayBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The side panel's page in a tab of its own, for the document of another tab. */
  openPanel(): Promise<Page>;
  /** The popup's page likewise. */
  openPopup(): Promise<Page>;
  /** Ends the service worker as the browser does when it needs the memory; the next event starts it anew. */
  killWorker(): Promise<void>;
  /** Kills the browser as a power cut would; answers with its profile. */
  kill(): Promise<string>;
  close(): Promise<void>;
}

/** What a test may have otherwise. */
export interface OverlayOptions {
  /** Folder of another build. */
  readonly extension?: string;
  /** Further arguments of Chromium. */
  readonly flags?: readonly string[];
}

/** Starts it, on the profile of an earlier one where that was killed. The browser's language is English on purpose: RõViệc's is its own setting. */
export async function openOverlayBrowser(earlier?: string, { extension = extensionDir, flags = [] }: OverlayOptions = {}): Promise<OverlayBrowser> {
  const profile = earlier ?? (await mkdtemp(join(tmpdir(), 'roviec-browser-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: required('ROVIEC_CHROMIUM'),
    headless: false,
    viewport: { width: 1366, height: 768 },
    locale: 'en-US',
    timezoneId: 'Asia/Ho_Chi_Minh',
    args: [...FLAGS, ...flags, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  const extensionId = new URL(worker.url()).host;
  const own = async (file: string, width: number, height: number): Promise<Page> => {
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(`chrome-extension://${extensionId}/${file}`);
    return page;
  };
  return {
    context,
    extensionId,
    openPanel: () => own('sidepanel.html', 400, 900),
    openPopup: () => own('popup.html', 400, 640),
    async killWorker() {
      const page = await own('popup.html', 100, 100);
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async kill() {
      const gone = context.waitForEvent('close');
      for (const pid of await processesWith(profile)) process.kill(pid, 'SIGKILL');
      await gone;
      return profile;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A copy of the built extension with optional permissions granted from the start: no test can press the button of the browser's own question. The caller removes it. */
export async function extensionWithGranted(granted: readonly string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'roviec-extension-'));
  await cp(extensionDir, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[]; optional_permissions?: string[] };
  const optional = (manifest.optional_permissions ?? []).filter((permission) => !granted.includes(permission));
  await writeFile(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...granted], optional_permissions: optional }));
  return copy;
}

/** The browser's own process and its helpers, found by the profile that only they name. */
async function processesWith(profile: string): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).map(Number).filter((id) => id > 0);
  const named = await Promise.all(ids.map(async (id) => ((await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')).includes(`--user-data-dir=${profile}`) ? [id] : [])));
  return named.flat();
}
