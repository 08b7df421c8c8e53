import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { QuestionView } from '../../extension/src/views.ts';
import { required } from '../support/required.ts';
import { habits } from './habits.ts';

/** The habits that touch what is drawn, with the overlay's own sources in the page of the fixture. */
const SITE = 'http://fixture.test';
const OVERLAY = new URL('../../extension/src/page/', import.meta.url);
const FIXTURES = new URL('./fixtures/habits/', import.meta.url);

declare global {
  /** What the overlay draws with. */
  var drawn: {
    readonly createHost: (kind: 'strip', tag: 'div') => { readonly host: HTMLElement; readonly root: ShadowRoot };
    readonly askQuestion: (
      view: QuestionView,
      answered: (answer: { readonly kind: string }) => void,
      signal: AbortSignal,
    ) => { readonly shown: boolean; readonly visible: boolean };
  };
}

let browser: Browser;
let page: Page;
let fixture = '';
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: required('ROVIEC_CHROMIUM'), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  page = await browser.newPage();
  await page.route(`${SITE}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const headers = habits().find(({ name }) => name === fixture)?.expected.headers ?? {};
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: await readFile(new URL(`${fixture}.html`, FIXTURES), 'utf8') });
    const expose = `import { createHost } from './host.ts'; import { askQuestion } from './question.ts'; globalThis.drawn = { createHost, askQuestion };`;
    const body = pathname === '/@page/all.ts' ? expose : stripTypeScriptTypes(await readFile(new URL(pathname.slice('/@page/'.length), OVERLAY), 'utf8'));
    return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body });
  });
});
afterAll(() => browser?.close());

async function load(name: string): Promise<void> {
  fixture = name;
  await page.goto(`${SITE}/`);
  await page.addScriptTag({ url: `${SITE}/@page/all.ts`, type: 'module' });
}

/** Puts a strip before the document; gives its height, and the size and weight of its text. */
function strip() {
  return page.evaluate(() => {
    const { host, root } = globalThis.drawn.createHost('strip', 'div');
    const text = document.createElement('b');
    text.textContent = 'RõViệc';
    root.append(text);
    document.body.prepend(host);
    return { height: host.getBoundingClientRect().height, size: getComputedStyle(text).fontSize, reachable: host.shadowRoot !== null };
  });
}

it('34 print: what is ours is not printed, nor copied into the page’s own print', async () => {
  await load('34-print');
  expect((await strip()).height).toBeGreaterThan(0);
  const copied = await page.evaluate(() => (globalThis as unknown as { printed(): string }).printed());
  expect(copied).not.toContain('RõViệc');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.querySelector('[data-roviec]')?.getBoundingClientRect().height)).toBe(0);
  await page.emulateMedia({ media: 'screen' });
});

it('36 strict headers: drawn in its own style under a policy that allows no style and no frame', async () => {
  await load('36-strict-headers');
  expect(await strip()).toMatchObject({ size: '12px', reachable: false });
});

const VIEW: QuestionView = {
  ...{ heading: 'Trước khi chuyển, xin xem lại', points: [{ sentence: 'Việc này của mình.', citation: '', wayOut: '' }], reasonLabel: 'Lý do' },
  ...{ reasonMissing: 'Xin ghi lý do.', mend: 'Để tôi sửa', insist: 'Vẫn chuyển', footnote: 'RõViệc chỉ nhắc.', clickAgain: 'Xin bấm lại.' },
  report: { label: 'Báo cảnh báo sai', reasons: [], close: 'Đóng' },
};

it('37 z-index war: the question lies over the highest of the page, and is seen', async () => {
  await load('37-z-index-war');
  const top = await page.evaluate((view) => {
    const asked = globalThis.drawn.askQuestion(view, () => undefined, new AbortController().signal);
    const [x, y] = [innerWidth / 2, innerHeight / 2];
    return { shown: asked.shown, over: document.elementFromPoint(x, y)?.getAttribute('data-roviec') };
  }, VIEW);
  expect(top).toEqual({ shown: true, over: 'question' });
});
