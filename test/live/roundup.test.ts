import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagedAdapters } from '@roviec/adapters/checked';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineFrames, serveReader } from '../../packages/cli/src/browser/reader.ts';
import { projectRoot } from '../../packages/cli/src/up/layout.ts';
import { adapterCheck } from '../support/adapter-check.ts';
import { chipsShown, pillShown } from '../support/drawn.ts';
import { pressIn, textIn, typeIn } from '../support/overlay.ts';
import { picture } from '../support/pictures.ts';
import { type RewritingProxy, rewritingProxy } from '../support/rewriting-proxy.ts';
import { signInAtRoundup, startRoundup } from '../support/roundup.ts';
import { eventually } from '../support/waiting.ts';
import { type DaysOff, daysOff, EXPECTED } from './expected-chips.ts';
import { asExpected } from './expected-rows.ts';
import { type LiveOffice, openLiveOffice } from './live-office.ts';

/** What is shown on a second application that none of us wrote: Roundup, whose lists have neither ids nor classes. */
let office: LiveOffice;
let proxy: RewritingProxy;
let days: DaysOff;

beforeAll(async () => {
  const throughProxy = async (url: string): Promise<string> => {
    proxy = await rewritingProxy(url);
    return proxy.url;
  };
  [office, days] = await Promise.all([openLiveOffice({ start: () => startRoundup(throughProxy), signIn: signInAtRoundup }), daysOff()]);
});
afterAll(async () => {
  await office?.close();
  await proxy?.close();
});

const COLUMNS = ['arrival', 'number', 'title', 'sender', 'issued', 'arrived', 'due', 'assignedto', 'status', 'unit', 'role', 'secrecy', 'doctype'];

/** Opens the list and waits until the overlay has said something of it. */
async function openList(query: Readonly<Record<string, string>> = {}, columns: readonly string[] = COLUMNS) {
  const { page, register } = office;
  const words = new URLSearchParams({ '@columns': columns.join(','), '@sort': 'id', '@pagesize': '25', '@startwith': '0', ...query });
  await page.goto(`${register.url}/issue?${words}`);
  return said();
}

const said = () =>
  eventually(async () => {
    const pill = await pillShown(office.page);
    // On a machine that is busy with other tests the overlay may find itself too dear; it says that a reload brings it back.
    if (pill.why.includes('Tải lại trang để bật lại')) await office.page.reload();
    else return pill.text !== '' && pill;
    return false;
  }, 'what is said of the page');

describe('the 32 documents of the register', () => {
  it('say what the competence table says on both pages; the page says that its template is fragile', async () => {
    const pill = await openList();
    expect(pill.why).toContain('mẫu trang dễ vỡ');
    const first = await asExpected(office, days, 25);
    await picture(office.page, 'roundup-01-list');
    await office.page.getByRole('link', { name: 'next' }).click();
    await office.page.waitForURL(/startwith=25/);
    const second = await asExpected(office, days, 7);
    expect([...first, ...second]).toEqual(Object.keys(EXPECTED));
  });

  it('say the same after they are sorted and grouped by the page’s own form, filtered, and shown in other columns', async () => {
    const { page } = office;
    await openList();
    await page.locator('select[name="@sort0"]').selectOption('due');
    await page.locator('select[name="@group0"]').selectOption('status');
    await page.locator('input[type=submit][value=Redisplay]').click();
    await page.waitForURL(/sort0=due/);
    const sorted = await asExpected(office, days, 25);
    expect(sorted).not.toEqual(Object.keys(EXPECTED).slice(0, 25));
    expect(await page.locator('th.group').count()).toBeGreaterThan(1);
    await picture(page, 'roundup-02-grouped');
    await openList({ '@filter': 'priority', priority: '3' });
    await asExpected(office, days, 6);
    await openList({ '@pagesize': '50', '@sort': '-id' }, [...COLUMNS.toReversed(), 'activity']);
    await asExpected(office, days, 32);
  });

  it('are no fault where a list has none of them, and nothing is said of a list without a mark', async () => {
    const { page, register } = office;
    const pill = await openList({ '@filter': 'priority,status', priority: '3', status: '5' });
    expect(await chipsShown(page)).toEqual(new Map());
    expect(pill.text).toMatch(/đọc \d+ hàng|\(0 hàng\)/);
    // The home page shows other columns, and no secrecy mark.
    await page.goto(`${register.url}/`);
    await page.waitForTimeout(1000);
    expect(await page.locator('[data-roviec]').count()).toBe(0);
  });
});

describe('the page of one document, which is one form', () => {
  const stripOf = (key: number) =>
    eventually(async () => {
      if (!office.page.url().includes(`issue${key}`)) await office.page.goto(`${office.register.url}/issue${key}`);
      const text = await textIn(office.page, 'main');
      return text.includes('Rõ thẩm quyền') && text;
    }, 'the strip');

  it('has the strip with the six clears', async () => {
    const strip = await stripOf(1);
    expect(strip).toContain('UBND phường Đông Lâm');
    expect(strip).toContain('Giấy phép xây dựng nhà ở riêng lẻ');
    const due = ((await office.page.locator('input[name=due]').inputValue()).split('.')[0] ?? '').split('-').reverse().join('/');
    expect(strip).toContain(`${due}, còn`);
    await picture(office.page, 'roundup-03-document');
  });

  it('asks before the assignee becomes one of a third department, and of nothing else that the form does', async () => {
    const { page } = office;
    await stripOf(2);
    await page.locator('textarea[name="@note"]').fill('Đã nhận');
    await page.locator('input[name=submit_button]').click();
    await page.locator('p.ok-message').waitFor();
    await stripOf(2);
    await page.locator('select[name=assignedto]').selectOption({ label: 'ch.phong (Cù Huy Phong, Sở Tài chính)' });
    // What a person takes from the choice to the button.
    await page.waitForTimeout(1500);
    await page.locator('input[name=submit_button]').click();
    await eventually(async () => (await textIn(page, 'body')).includes('không chuyển sang'), 'the question');
    await picture(page, 'roundup-04-question');
    await page.waitForTimeout(500);
    await typeIn(page, 'body', /lý do/, 'Theo kết luận giao ban');
    await pressIn(page, 'body', 'Vẫn chuyển');
    await page.waitForTimeout(300);
    await page.locator('input[name=submit_button]').click();
    await page.locator('p.ok-message').waitFor();
    const events = await eventually(async () => {
      const { dossiers } = await office.auditor('dossiers', { unit: 'H99.04' });
      const found = dossiers.find((row) => row.dossier.endsWith('/den/402'));
      const all = found ? (await office.auditor('dossier', { id: found.dossier })).events : [];
      return all.some((event) => event.body.kind === 'forwarded') && all;
    }, 'the forward in the ledger');
    expect(events.map((event) => event.body.kind)).toEqual(['noticed', 'attempted', 'forwarded']);
    expect(events[1]?.body).toMatchObject({ act: 'forward', to: ['H99.03'], asked: ['forward-own-work'] });
  });
});

describe('what leaves the page', () => {
  it('of marked, unmarked and restricted documents not a byte, on their own pages or in a list', async () => {
    const { page, register, recorder } = office;
    const quiet = register.documents.flatMap(({ number, subject }, at) =>
      ['05/PA-CAT', '141/SKHCN-TTr', '14/BTCD-XLĐ', '15/BTCD-XLĐ'].includes(number) ? [{ number, subject, key: at + 1 }] : [],
    );
    expect(quiet.length).toBe(4);
    for (const { key } of quiet) {
      await page.goto(`${register.url}/issue${key}`);
      await page.waitForTimeout(1000);
    }
    await openList({ '@pagesize': '50' });
    await asExpected(office, days, 32);
    const sent = recorder.sent().normalize('NFC');
    expect(sent).toContain('roundup:1"');
    for (const { number, subject, key } of quiet) for (const secret of [number, subject, `roundup:${key}"`]) expect(sent).not.toContain(secret);
  });

  it('no subject line of the register', () => {
    const sent = office.recorder.sent().normalize('NFC');
    expect(office.register.documents.filter(({ subject }) => sent.includes(subject))).toEqual([]);
  });
});

describe('Roundup as its next version might draw it', () => {
  const lost: readonly (readonly [string, (html: string) => string, string])[] = [
    ['a heading in other words', (html) => html.replace('<th>Hạn xử lý</th>', '<th>Thời hạn</th>'), 'không đọc được hạn xử lý'],
    [
      'the secrecy mark’s column gone',
      (html) => html.replace('<th>Độ mật</th>', '').replace(/<td>(Thường|Mật|)<\/td>(?=\s*<td>(Tờ|Công|Báo|Đơn))/g, ''),
      'không đọc được cột độ mật',
    ],
    ['a cell more than headings', (html) => html.replaceAll(/(<td>\d+\/\p{L}[^<]*<\/td>)/gu, '<td>01/01/2020</td>$1'), 'không đọc được cột độ mật'],
    ['another table', (html) => html.replace('<table class="list">', '<table class="records">'), ''],
  ];

  it.each(lost)('%s: no chip at all, and the reason where it is known', async (_, change, reason) => {
    const { page, register } = office;
    await page.goto('about:blank');
    proxy.serve(change);
    try {
      if (reason === '') {
        await page.goto(`${register.url}/issue?@columns=${COLUMNS.join(',')}`);
        await page.waitForTimeout(1500);
      } else {
        const pill = await openList();
        expect(pill.text).toContain('không đọc được trang này');
        expect(pill.why).toContain(reason);
      }
      expect([...(await chipsShown(page)).values()].flat()).toEqual([]);
      if (reason.includes('hạn')) await picture(page, 'roundup-05-upgraded');
    } finally {
      proxy.serve(null);
    }
  });
});

describe('whoever brings an adapter', () => {
  it('gets a fitting one from the guide, as it stands there, on the first and the second page', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roviec-guide-'));
    try {
      const guide = await readFile(join(projectRoot, 'docs/bring-your-e-office.md'), 'utf8');
      const [, json = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
      await writeFile(join(folder, 'so-van-ban.json'), json);
      const { page, register } = office;
      await openList();
      const cookies = (await page.context().cookies(`${register.url}/`)).map(({ name, value }) => `${name}=${value}`).join('; ');
      await writeFile(join(folder, 'session.txt'), cookies);
      const list = `${register.url}/issue?${new URLSearchParams({ '@columns': COLUMNS.join(','), '@sort': 'id', '@pagesize': '25' })}`;
      const options = { page: [list, `${list}&%40startwith=25`], cookies: join(folder, 'session.txt') };
      const { code, out } = await adapterCheck(join(folder, 'so-van-ban.json'), options);
      expect(code).toBe(0);
      for (const words of ['Trang khớp mẫu.', '[fragile]', '[by-heading]', 'table.list: 25 văn bản; 25 văn bản có đúng một chỗ để hiện', 'table.list: 7 văn bản'])
        expect(out).toContain(words);
      expect(out).toContain('độ mật: 23 thường, 1 có dấu mật, 1 để trống, 0 không đọc được');
      expect(out).not.toContain('⚠');
      expect(register.documents.filter(({ subject }) => out.includes(subject))).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

it('its pages are foreign to every other adapter', async () => {
  const { page, register } = office;
  await serveReader(page.context());
  const plans = packagedAdapters().map(({ plan }) => plan);
  for (const path of ['/issue', '/issue1', '/']) {
    await page.goto(`${register.url}${path}`);
    const known: string[] = [];
    for (const plan of plans) if ((await examineFrames(page, plan, false)).some(({ recognised }) => recognised !== 'foreign')) known.push(plan.id);
    expect(known, path).toEqual(['roundup']);
  }
});

it('nobody signed in: nothing is shown, nothing is said, nothing is asked', async () => {
  const { page, register, recorder } = office;
  await page.context().clearCookies();
  const looks = recorder.sent().split('/v1/look').length;
  for (const path of ['/', '/issue', '/issue1']) {
    await page.goto(`${register.url}${path}`);
    await page.locator('input[name=__login_name]').waitFor();
    await page.waitForTimeout(1000);
    expect((await pillShown(page)).text).toBe('');
    expect(await page.locator('[data-roviec]').count()).toBe(0);
  }
  expect(recorder.sent().split('/v1/look').length).toBe(looks);
});
