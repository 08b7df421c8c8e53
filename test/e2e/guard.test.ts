import type { GatewayClient } from '@roviec/schema';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { pressIn, seenIn, textIn, typeIn } from '../support/overlay.ts';
import { type Recorder, recordingProxy } from '../support/proxy.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { chooseRecipient, openDocument, rowOf, signInAt } from './office.ts';
import { Panel } from './panel.ts';

/** What the overlay does at the click, and what it leaves alone; what leaves the browser is searched byte by byte at a proxy. */
let stack: Stack;
let browser: OverlayBrowser;
let page: Page;
let auditor: GatewayClient;
let recorder: Recorder;

beforeAll(async () => {
  stack = await startStack({ eoffice: true });
  recorder = await recordingProxy(stack.gateway);
  browser = await openOverlayBrowser();
  browser.context.setDefaultTimeout(15_000);
  await new Panel(await browser.openPanel(), recorder.url).signIn('Nguyễn Văn Bình');
  page = await browser.context.newPage();
  auditor = await stack.as('cb-091');
  await signInAt(page, stack.eoffice, 'cv.soxd');
});
afterAll(async () => {
  await browser?.close();
  await recorder?.close();
  await stack?.close();
});

const eventsOf = async (number: string) => {
  const { dossiers } = await auditor('dossiers', { unit: 'H99.04' });
  const found = dossiers.find((row) => row.document.number === number);
  return found ? (await auditor('dossier', { id: found.dossier })).events : [];
};

describe('the question before a forward', () => {
  it('lets the clerk insist with a reason; the clerk clicks again, and the fact is recorded once it shows', async () => {
    await openDocument(page, stack.eoffice, '27/TTr-UBND');
    await eventually(async () => (await textIn(page, 'body')).includes('phường Đông Lâm'), 'the strip');
    await chooseRecipient(page, 'H99.03');
    await page.waitForTimeout(1500);
    await page.locator('#btn_chuyen').click();
    await eventually(async () => (await textIn(page, 'body')).includes('cần trả lại'), 'the question');
    await page.waitForTimeout(500);
    await pressIn(page, 'body', 'Vẫn chuyển');
    expect(await page.locator('#thong_bao.thanh-cong').count()).toBe(0);
    await typeIn(page, 'body', /lý do/, 'Theo ý kiến chỉ đạo tại cuộc họp giao ban');
    await pressIn(page, 'body', 'Vẫn chuyển');
    await page.waitForTimeout(300);
    expect(await page.locator('#thong_bao.thanh-cong').count()).toBe(0);
    await page.locator('#btn_chuyen').click();
    await page.locator('#thong_bao.thanh-cong', { hasText: '27/TTr-UBND' }).waitFor();
    const events = await eventually(async () => {
      const found = await eventsOf('27/TTr-UBND');
      return found.some((event) => event.body.kind === 'forwarded') && found;
    }, 'the forward in the ledger');
    expect(events.map((event) => event.body.kind)).toEqual(['noticed', 'attempted', 'forwarded']);
    expect(events[1]?.body).toMatchObject({ act: 'forward', to: ['H99.03'], asked: ['should-return'] });
    expect(events[1]?.personal).toMatchObject({ reason: 'Theo ý kiến chỉ đạo tại cuộc họp giao ban' });
    const [finding] = (await auditor('dossier', { id: events[0]?.id.split('#')[0] ?? '' })).findings;
    expect(finding).toMatchObject({ rule: 'should-return', unit: 'H99.04', evidence: [events[2]?.id] });
  });

  it('asks before one’s own work is handed on, with the other rule', async () => {
    await openDocument(page, stack.eoffice, '96/TTr-UBND');
    await eventually(async () => (await textIn(page, 'body')).includes('Sở Xây dựng'), 'the strip');
    await chooseRecipient(page, 'H99.03');
    await page.waitForTimeout(1500);
    await page.locator('#btn_chuyen').click();
    const asked = await eventually(async () => {
      const text = await textIn(page, 'body');
      return text.includes('không chuyển sang') && text;
    }, 'the question');
    expect(asked).toContain('thẩm quyền của Sở Xây dựng');
    await page.keyboard.press('Escape');
    await eventually(async () => !(await textIn(page, 'body')).includes('không chuyển sang'), 'the question gone');
    expect(await page.locator('#thong_bao.thanh-cong').count()).toBe(0);
  });
});

describe('what leaves the page', () => {
  const quiet = [
    { what: 'marked Mật', id: '7700128' },
    { what: 'marked Tối mật', id: '7700129' },
    { what: 'whose mark is missing', id: '7700130' },
  ];

  it.each(quiet)('a document $what gets no sign, no strip, and not a byte', async ({ id }) => {
    await page.goto(`${stack.eoffice}/van-ban/${id}`);
    const number = ((await page.locator('#tt_so_ky_hieu').textContent()) ?? '').trim();
    const subject = ((await page.locator('#tt_trich_yeu').textContent()) ?? '').trim();
    await page.waitForTimeout(2500);
    expect((await textIn(page, 'body')).includes('RõViệc')).toBe(false);
    const row = await rowOf(page, stack.eoffice, number);
    await page.waitForTimeout(1500);
    const signs = (await seenIn(page, row)).filter((entry) => /Thẩm quyền|Còn|Quá hạn|chưa rõ/.test(entry.name));
    expect(signs).toEqual([]);
    for (const secret of [number, subject, id]) expect(recorder.sent()).not.toContain(secret);
  });

  it('no subject line of a list is sent', async () => {
    await page.goto(`${stack.eoffice}/van-ban-den/cho-xu-ly`);
    await eventually(async () => (await textIn(page, 'body')).includes('hàng trên trang này'), 'the list read');
    const subjects = await page.locator('#ds_van_ban .col-trichyeu a').allTextContents();
    expect(subjects.length).toBeGreaterThan(10);
    expect(recorder.sent()).toContain('/v1/look');
    expect(subjects.filter((subject) => recorder.sent().includes(subject.trim()))).toEqual([]);
  });

  it('nothing is asked of the e-office by us', async () => {
    const requests: string[] = [];
    browser.context.on('request', (request) => {
      if (request.url().startsWith(stack.eoffice) && request.serviceWorker()) requests.push(request.url());
    });
    await page.goto(`${stack.eoffice}/van-ban-den/cho-xu-ly?trang=2`);
    await page.waitForTimeout(2500);
    expect(requests).toEqual([]);
  });
});
