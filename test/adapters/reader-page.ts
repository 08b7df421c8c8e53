import { readFile } from 'node:fs/promises';
import type * as Reader from '@roviec/adapters';
import { packagedAdapters } from '@roviec/adapters/checked';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { readerModule } from '../../packages/cli/src/browser/modules.ts';
import { required } from '../support/required.ts';

const SITE = 'http://fixture.test';
const EXPOSED = '/@reader.js';
/** The reader and teach mode, with the parts of the reader that a test asks where something stands. */
const EXPOSE = `import * as reader from '/@adapters/index.ts'; import * as teach from '/@adapters/teach/index.ts'; import * as source from '/@adapters/source.ts';
import * as columns from '/@adapters/columns.ts'; Object.assign(globalThis, { reader, teach, innards: { ...source, ...columns } });`;
const FIXTURES = new URL('./fixtures/', import.meta.url);

declare global {
  /** The reader, inside a loaded fixture. */
  var reader: typeof Reader;
}

/** A document of a fixture site. */
export interface Served {
  /** Under `fixtures/`. */
  readonly file: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
}

/** What a page gave to the adapter: plain values, as they would leave the page. */
export interface Given {
  readonly recognised: string;
  readonly documents: readonly {
    readonly key: string;
    readonly documentClass: string;
    readonly values: Readonly<Record<string, string>>;
    readonly sources: Readonly<Record<string, number>>;
  }[];
  readonly health: Reader.PageHealth | null;
}

/** A browser in which the reader runs as it is in a host page: the same sources, types taken away, nothing bundled or replaced. */
export class ReaderPage {
  readonly #browser: Browser;
  readonly #page: Page;
  #served: ReadonlyMap<string, Served> = new Map();

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async open(): Promise<ReaderPage> {
    const browser = await chromium.launch({ executablePath: required('ROVIEC_CHROMIUM'), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
    const page = await browser.newPage();
    const reader = new ReaderPage(browser, page);
    await page.route(`${SITE}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const served = reader.#served.get(pathname);
      if (served)
        return route.fulfill({
          contentType: served.contentType ?? 'text/html; charset=utf-8',
          headers: served.headers ?? {},
          body: await readFile(new URL(served.file, FIXTURES)),
        });
      if (pathname === EXPOSED) return route.fulfill({ contentType: 'text/javascript', body: EXPOSE });
      const module = pathname.startsWith('/@adapters/') ? await readerModule(pathname.slice('/@adapters/'.length)) : null;
      return module === null ? route.abort() : route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: module });
    });
    return reader;
  }

  /** Loads a fixture at an address of the site; the reader is then `globalThis.reader` in the page. */
  async load(fixture: string, path: string): Promise<Page> {
    await this.loadSite(path, new Map([[pathOf(path), { file: `${fixture}.html` }]]));
    return this.#page;
  }

  /** Loads one of several documents of a site, each at its path; gives the frame that was asked for, with the reader in it. */
  async loadSite(path: string, served: ReadonlyMap<string, Served>, frameName = ''): Promise<Frame> {
    this.#served = served;
    await this.#page.goto(`${SITE}${path}`);
    const frame = frameName === '' ? this.#page.mainFrame() : this.#page.frame({ name: frameName });
    if (!frame) throw new Error(`no frame ${frameName}`);
    await frame.waitForLoadState();
    await frame.addScriptTag({ url: `${SITE}${EXPOSED}`, type: 'module' });
    return frame;
  }

  /** Loads a fixture and reads it with a packaged adapter, as if in a frame of that name. */
  async read(fixture: string, path: string, adapter = 'thanh-lam', frame = ''): Promise<Given> {
    const page = await this.load(fixture, path);
    return page.evaluate(
      ([plan, frameName]): Given => {
        const { recognise, readPage } = globalThis.reader;
        const found = recognise(plan, document, { pathname: location.pathname, frameName });
        if (found.kind !== 'page') return { recognised: found.kind, documents: [], health: null };
        const { readings, health } = readPage(plan, found.page, document, location);
        const documents = readings.map(({ key, documentClass, values, sources }) => ({ key, documentClass, values, sources }));
        return { recognised: found.page.id, documents, health };
      },
      [planOf(adapter), frame] as const,
    );
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** The plan of a packaged adapter. */
export function planOf(id: string): Reader.AdapterPlan {
  const found = packagedAdapters().find(({ adapter }) => adapter.id === id);
  if (!found) throw new Error(`no adapter ${id}`);
  return found.plan;
}

function pathOf(path: string): string {
  return new URL(path, SITE).pathname;
}
