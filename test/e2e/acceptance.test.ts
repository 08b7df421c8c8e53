import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DaysOff, daysOff, dueText } from '../live/expected-chips.ts';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { chipsShown, pillShown } from '../support/drawn.ts';
import { type LongList, numberAt, type RowKind, serveLongList } from '../support/long-list.ts';
import { type ServedPages, servePages } from '../support/served-pages.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { Panel } from './panel.ts';

/** Acceptance tests 1, 7, 8 and what of 9 needs no document: pages that are long, changed, wrong or hostile, before the built extension in Chromium. */
let stack: Stack;
let browser: OverlayBrowser;
let page: Page;
let list: LongList;
let fixtures: ServedPages;
let days: DaysOff;
let html = '';

const LIST = '/van-ban-den/cho-xu-ly';
const ROWS = 500;
/** The state of a page once it has said something of it. */
const said = () =>
  eventually(async () => {
    const pill = await pillShown(page);
    return pill.text !== '' && !pill.text.includes('đang chờ') && pill;
  }, 'what is said of the page');
/** Shows a page of some HTML where the sample e-office has its lists. */
async function show(changed: string, path = LIST): Promise<void> {
  html = changed;
  await page.goto(`${fixtures.url}${path}`);
}
const fixture = (name: string): Promise<string> => readFile(new URL(`../adapters/fixtures/${name}.html`, import.meta.url), 'utf8');
/** The list of the sample e-office; its first row leads, waits and has a deadline. */
const sample = async (): Promise<string> => changed(await fixture('list'), '27 / TTr-UBND', '27/TTr-UBND');
/** A page changed in one place; a change that changes nothing is no test. */
function changed(from: string, before: string, after: string): string {
  if (!from.includes(before)) throw new Error(`nothing to change: ${before}`);
  return from.replace(before, after);
}
/** One kind of row beside the chips that stand in it. */
const expectedOf = ({ due, chips }: RowKind): readonly unknown[] =>
  chips.map((chip) => (chip === '{due}' ? expect.stringMatching(dueText(list.today, due, days)) : expect.stringMatching(new RegExp(`^${chip}$`, 'i'))));

beforeAll(async () => {
  [stack, list, days, fixtures] = await Promise.all([
    startStack(),
    serveLongList(ROWS),
    daysOff(),
    servePages(({ pathname }) => (pathname.startsWith('/tinh/') ? null : { html })),
  ]);
  browser = await openOverlayBrowser();
  browser.context.setDefaultTimeout(20_000);
  await new Panel(await browser.openPanel(), stack.gateway).signIn('Nguyễn Văn Bình');
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([list?.close(), fixtures?.close(), stack?.close()]);
});

describe('1: a list of 500 rows', () => {
  it('has in every row the chips that were worked out beforehand, and one host for each row that has any', async () => {
    const began = performance.now();
    await page.goto(list.address());
    const withChips = Array.from({ length: ROWS }, (_, at) => list.kinds[at % list.kinds.length]).filter((kind) => (kind?.chips.length ?? 0) > 0).length;
    await eventually(async () => (await page.locator('[data-roviec=row]').count()) === withChips, 'the chips of all rows', 120_000);
    console.log(`500 rows: ${Math.round(performance.now() - began)} ms from the address to the last chip, on a machine that does other things too`);
    const shown = await chipsShown(page);
    expect(shown.size).toBe(ROWS);
    for (let at = 0; at < ROWS; at += 1) {
      const kind = list.kinds[at % list.kinds.length];
      if (kind) expect(shown.get(numberAt(kind, at)), `row ${at + 1}: ${kind.subject}`).toEqual(expectedOf(kind));
    }
  });

  it('asks nothing of the e-office: the page is all that was fetched', () => {
    expect(list.requests()).toEqual([`GET ${LIST}?luot=0`]);
  });
});

/** Each adapter of a system that the repository holds pages of; Redmine and Roundup are changed while they run, in `test/live`. */
const SYSTEMS = [
  { name: 'the sample e-office', path: LIST, files: { upgraded: 'list-upgraded', login: 'login', empty: 'list-empty' }, reason: 'không thấy bảng văn bản' },
  { name: 'WebForms', path: '/dialects/webforms/DanhSach.aspx', frame: 'danhsach', files: dialect('webforms'), reason: 'không thấy bảng văn bản' },
  { name: 'jQuery tables', path: '/dialects/jquery/main', files: dialect('jquery'), reason: 'không thấy bảng văn bản' },
  { name: 'Angular', path: '/dialects/angular', files: dialect('angular'), reason: 'bảng không có hàng nào đọc được' },
  { name: 'generated names', path: '/dialects/generated/desktop', files: dialect('generated'), reason: 'không đọc được mã văn bản' },
];

function dialect(name: string) {
  return { upgraded: `dialects/${name}-upgraded`, login: `dialects/${name}-login`, empty: `dialects/${name}-empty` };
}

describe.each(SYSTEMS)('7: $name', ({ path, files, reason, ...system }) => {
  const open = async (file: string): Promise<void> => {
    // The name of a frame stays with its window, so a page of a frameset can be shown without the frameset.
    await show('<!doctype html><title>x</title>', path);
    await page.evaluate((name) => {
      window.name = name;
    }, system.frame ?? '');
    await show(await fixture(file), path);
  };

  it('upgraded: no chip anywhere, and the page says that it cannot be read, and why', async () => {
    await open(files.upgraded);
    const { text, why } = await said();
    expect(text).toContain('không đọc được trang này');
    expect(why).toContain(reason);
    expect(await page.locator('[data-roviec=row]').count()).toBe(0);
  });

  it('empty: says that it read it, and raises no alarm', async () => {
    await open(files.empty);
    expect((await said()).text).toContain('đọc 0 hàng trên trang này');
  });

  it('where nobody is signed in: nothing of ours at all', async () => {
    await open(files.login);
    await show(await fixture(files.empty), path);
    await said();
    await open(files.login);
    // As long as the overlay took on the page before, and longer.
    await page.waitForTimeout(1500);
    expect(await page.locator('[data-roviec]').count()).toBe(0);
  });
});

describe('8: wrong data', () => {
  /** The chips of the first row. */
  const firstRow = async (wrong: string): Promise<readonly string[]> => {
    await show(wrong);
    return eventually(async () => {
      const found = (await chipsShown(page)).get('27/TTr-UBND') ?? [];
      return found.length > 0 && found;
    }, 'the chips');
  };
  const due = '<td class="col-han">30/11/2026</td>';
  const subject = 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ';

  it('is shown as it is where nothing is wrong', async () => {
    const chips = await firstRow(await sample());
    expect(chips[1]).toMatch(/^(Còn|Quá hạn)/);
  });

  it.each([
    ['a date that does not exist', [due, '<td class="col-han">31/02/2026</td>']],
    ['two places that each give a deadline', [due, '<td class="col-han">30/11/2026</td><td class="col-han">01/12/2099</td>']],
    ['a deadline of words', [due, '<td class="col-han">còn lâu</td>']],
    ['a deadline swapped with the subject line', [due, `<td class="col-han">${subject}</td>`]],
  ] as const)('%s: the deadline is unclear, never “on time”', async (_, [before, after]) => {
    const chips = await firstRow(changed(await sample(), before, after));
    expect(chips.filter((chip) => /^Còn/.test(chip))).toEqual([]);
    expect(chips).toContain('Hạn: chưa rõ');
  });

  it('a role that is none of those known: nobody is told to send anything back', async () => {
    const chips = await firstRow(changed(await sample(), '<td class="col-vaitro">Chủ trì</td>', '<td class="col-vaitro">Ủy viên</td>'));
    expect(chips.some((chip) => /trả lại/.test(chip))).toBe(false);
  });

  it.each([
    ['a cell more than there are headings', 'list-extra-td'],
    ['no column of the secrecy mark', 'list-no-mark-column'],
    ['rows that are gone without a word', 'list-silent-empty'],
  ])('%s: no chip at all, and the page says that it cannot be read', async (_, file) => {
    await show(await fixture(file));
    expect((await said()).text).toContain('không đọc được trang này');
    expect(await page.locator('[data-roviec=row]').count()).toBe(0);
  });
});

describe('9: a hostile page', () => {
  const row = () => page.locator('[data-roviec=row]').first();
  const drawn = () => row().waitFor({ state: 'attached' });

  it('reads no text of ours, cannot fade it, and forged events of the extension’s own tools do not silence it', async () => {
    const list = await fixture('list');
    await show(changed(list, '</head>', '<style>[data-roviec]{opacity:.01!important;display:none!important;font-size:1px!important}</style></head>'));
    await drawn();
    const seen = await page.evaluate(() => {
      for (const name of ['wxt:content-script-started', 'wxt:overlay:content-script-started']) document.dispatchEvent(new CustomEvent(name, { detail: {} }));
      postMessage({ type: 'wxt:content-script-started', contentScriptName: 'overlay', messageId: 'x' }, '*');
      const host = document.querySelector('[data-roviec=row]');
      const style = host && getComputedStyle(host);
      return {
        root: host?.shadowRoot,
        opacity: style?.opacity,
        display: style?.display,
        size: style?.fontSize,
        text: document.documentElement.textContent + (host?.innerHTML ?? ''),
      };
    });
    expect(seen).toMatchObject({ root: null, opacity: '1', display: 'block', size: '12px' });
    expect(seen.text).not.toMatch(/Thẩm quyền|RõViệc/);
    await page.evaluate(() => document.querySelector('tbody')?.append(document.querySelector('tbody tr') ?? ''));
    await eventually(async () => (await page.locator('tbody tr:last-child [data-roviec=row]').count()) === 1, 'the overlay still at work');
  });

  it('that forbids every style and every kind of script text is drawn on all the same', async () => {
    const strict = await serveLongList(20, { 'content-security-policy': "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" });
    try {
      await page.goto(strict.address());
      await drawn();
      expect(await row().evaluate((host) => [getComputedStyle(host).fontSize, host.getBoundingClientRect().height > 0])).toEqual(['12px', true]);
      expect((await chipsShown(page)).get('1/TTr-UBND')).toContain('Thẩm quyền: P. Đông Lâm');
    } finally {
      await strict.close();
    }
  });

  it('that takes our signs away again and again is left in peace, with a word to the clerk', async () => {
    await show(await fixture('list'));
    await drawn();
    await page.evaluate(() => {
      let taken = 0;
      new MutationObserver(() => {
        for (const host of document.querySelectorAll('[data-roviec=row]')) {
          host.remove();
          taken += 1;
          document.body.dataset['taken'] = String(taken);
        }
      }).observe(document, { childList: true, subtree: true });
      document.querySelector('[data-roviec=row]')?.remove();
    });
    await eventually(async () => (await pillShown(page)).text.includes('đã tự tắt'), 'the word that it is off', 60_000);
    const hosts = Number(await page.evaluate(() => document.body.dataset['taken']));
    const rows = (await fixture('list')).split('<tr id="vb_').length - 1;
    // Ten times, a rest, ten times more, each time for the rows of the list.
    expect(hosts / rows).toBeLessThanOrEqual(21);
    await page.waitForTimeout(1000);
    expect(Number(await page.evaluate(() => document.body.dataset['taken']))).toBe(hosts);
  });
});
