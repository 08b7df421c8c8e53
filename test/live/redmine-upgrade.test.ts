import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chipsShown, pillShown } from '../support/drawn.ts';
import { picture } from '../support/pictures.ts';
import { type RewritingProxy, rewritingProxy } from '../support/rewriting-proxy.ts';
import { eventually } from '../support/waiting.ts';
import { type DaysOff, daysOff } from './expected-chips.ts';
import { asExpected } from './expected-rows.ts';
import type { LiveOffice } from './live-office.ts';
import { LIST, openRedmineOffice } from './redmine-office.ts';

/** Redmine as its next version might draw it: either what is said stays right, or it goes, and the page says why. Never a wrong date. */
let office: LiveOffice;
let proxy: RewritingProxy;
let days: DaysOff;

beforeAll(async () => {
  days = await daysOff();
  office = await openRedmineOffice(async (url) => {
    proxy = await rewritingProxy(url);
    return proxy.url;
  });
});
afterAll(async () => {
  await office?.close();
  await proxy?.close();
});

type Change = (html: string) => string;
const HEAD = /<th class="due_date">[\s\S]*?<\/th>/g;
const CELL = /<td class="due_date">[^<]*<\/td>/g;

/** Loads a page as the change draws it and waits until RõViệc has said something of it. */
async function shown(change: Change, path = LIST) {
  proxy.serve(change);
  await office.page.goto(`${proxy.url}${path}`);
  const pill = await eventually(async () => {
    const said = await pillShown(office.page);
    return said.text !== '' && said;
  }, 'what is said of the page');
  await office.page.waitForTimeout(1000);
  return { pill, chips: await chipsShown(office.page) };
}

describe('an upgrade that the adapter survives', () => {
  const survived: readonly (readonly [string, Change])[] = [
    ['another footer alone', (html) => html.replace('Powered by', 'Chạy trên')],
    ['a column more, heading and cells alike', (html) => html.replace(HEAD, '<th class="closed_on">Đã đóng</th>$&').replace(CELL, '<td class="closed_on">01/01/2020</td>$&')],
    ['the deadline at the end of the row', (html) => moved(html)],
  ];

  it.each(survived)('%s: every chip as before', async (_, change) => {
    await shown(change);
    await asExpected(office, days, 25);
  });
});

describe('an upgrade that it does not', () => {
  const lost: readonly (readonly [string, Change, string])[] = [
    ['the class of the deadline renamed', (html) => html.replaceAll('class="due_date"', 'class="deadline"'), 'không đọc được hạn xử lý'],
    [
      'that class on another date',
      (html) => html.replaceAll('<td class="due_date"', '<td class="was_due"').replaceAll('<td class="start_date"', '<td class="due_date"'),
      'không đọc được hạn xử lý',
    ],
    ['a cell more than headings', (html) => html.replace(CELL, '<td class="closed_on">01/01/2020</td>$&'), 'không đọc được cột độ mật'],
    [
      'a heading and a cell more, not at the same place',
      (html) => html.replace(HEAD, '$&<th class="x">Mới</th>').replace(CELL, '<td class="x">01/01/2020</td>$&'),
      'không đọc được hạn xử lý',
    ],
    [
      'a heading more in front, a cell more behind',
      (html) => html.replace(HEAD, '<th class="x">Mới</th>$&').replaceAll('<td class="buttons">', '<td class="x">Mới</td>$&'),
      'không đọc được cột độ mật',
    ],
    ['the deadline hidden', (html) => html.replace(HEAD, '').replace(CELL, ''), 'không đọc được hạn xử lý'],
    ['the secrecy mark hidden', (html) => html.replace(/<th class="cf_7 list">[\s\S]*?<\/th>/, '').replace(/<td class="cf_7 list">[^<]*<\/td>/g, ''), 'không đọc được cột độ mật'],
    ['the headings in other words', (html) => html.replace(/(<th class="due_date">[\s\S]*?>)Hết hạn</, '$1Thời hạn<'), 'tên cột đã đổi'],
    ['the table under another name', (html) => html.replace('class="list issues', 'class="records'), 'không thấy bảng văn bản'],
  ];

  it.each(lost)('%s: no chip at all, and the reason', async (_, change, reason) => {
    // The page before still looks again by itself; away from it, and its last answer in, nothing more is asked.
    await office.page.goto('about:blank');
    await office.page.waitForTimeout(1000);
    const looks = office.recorder.sent().split('/v1/look').length;
    const { pill, chips } = await shown(change);
    expect([...chips.values()].flat()).toEqual([]);
    expect(pill.text).toContain('không đọc được trang này');
    expect(pill.why).toContain(reason);
    expect(office.recorder.sent().split('/v1/look').length).toBe(looks);
    if (reason.includes('tên cột')) await picture(office.page, 'redmine-07-upgraded');
  });

  it('the deadline of a document’s page under another name: no strip, and the reason', async () => {
    const { pill } = await shown((html) => html.replace('Hết hạn:', 'Thời hạn:'), '/issues/1');
    expect(pill.why).toContain('không đọc được hạn xử lý');
    expect(await office.page.locator('[data-roviec=strip]').count()).toBe(0);
  });
});

/** The deadline's column as the last one before the buttons. */
function moved(html: string): string {
  const [head = ''] = html.match(HEAD) ?? [];
  const cells = html.match(CELL) ?? [];
  let at = 0;
  return html
    .replace(HEAD, '')
    .replace(CELL, '')
    .replace('<th class="buttons">', `${head}<th class="buttons">`)
    .replace(/<td class="buttons">/g, (found) => `${cells[at++] ?? ''}${found}`);
}
