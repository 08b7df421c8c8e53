import type { GatewayClient } from '@roviec/schema';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { pressIn, textIn } from '../support/overlay.ts';
import { picture } from '../support/pictures.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { chooseRecipient, openDocument, rowOf, signInAt } from './office.ts';
import { Panel } from './panel.ts';

/**
 * The first page of the README as a test: a house permit lands on the wrong desk, comes back with its ground, is worked
 * where it belongs, and an auditor reads all of it. Real server, real stores, real browser; each part goes on from the last.
 */
const PERMIT = '27/TTr-UBND';
const ANOTHER = '45/TTr-UBND';

let stack: Stack;
let browser: OverlayBrowser;
let page: Page;
let panel: Panel;

let auditor: GatewayClient;

beforeAll(async () => {
  stack = await startStack({ eoffice: true });
  browser = await openOverlayBrowser();
  panel = new Panel(await browser.openPanel(), stack.gateway);
  page = await browser.context.newPage();
  browser.context.setDefaultTimeout(15_000);
  auditor = await stack.as('cb-091');
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

let failedBefore = false;
beforeEach(() => {
  if (failedBefore) throw new Error('an earlier part of the story failed');
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail' || failedBefore) return;
  failedBefore = true;
  await picture(page, 'failed-page');
  await picture(panel.page, 'failed-panel');
});

/** Waits until the overlay says something below an element. */
const says = (selector: string, words: string | RegExp, within = 15_000) =>
  eventually(
    async () => {
      const text = await textIn(page, selector);
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
    },
    `“${words}” below ${selector}`,
    within,
  );

describe('a house permit on the wrong desk', () => {
  it('is marked as the commune’s on the department’s list', async () => {
    await panel.signIn('Nguyễn Văn Bình');
    await picture(panel.page, '01-panel');
    await signInAt(page, stack.eoffice, 'cv.soxd');
    const row = await rowOf(page, stack.eoffice, PERMIT);
    await says(row, 'phường Đông Lâm');
    await page.goto(`${stack.eoffice}/van-ban-den/cho-xu-ly`);
    await says(row, 'phường Đông Lâm');
    await picture(page, '02-list');
  });

  it('raises nothing when it is forwarded within the department', async () => {
    await openDocument(page, stack.eoffice, ANOTHER);
    await says('body', 'phường Đông Lâm');
    await picture(page, '03-document');
    await chooseRecipient(page, 'tp.soxd');
    await page.waitForTimeout(1500);
    await page.locator('#btn_chuyen').click();
    await page.locator('#thong_bao.thanh-cong', { hasText: ANOTHER }).waitFor();
  });

  it('raises one question when it is handed to a third department, with the lawful way out', async () => {
    await openDocument(page, stack.eoffice, PERMIT);
    await says('body', 'phường Đông Lâm');
    await chooseRecipient(page, 'H99.03');
    await page.waitForTimeout(1500);
    await page.locator('#btn_chuyen').click();
    const question = await says('body', 'cần trả lại');
    expect(question).toContain('Sở Tài chính');
    await picture(page, '04-question');
    await page.waitForTimeout(500);
    await pressIn(page, 'body', 'Để tôi sửa');
    await page.locator('#form_chuyen button[data-dong]').click();
    expect(await page.locator('#thong_bao.thanh-cong').count()).toBe(0);
  });

  it('goes back with its ground: declared in the panel, done on the e-office, and seen there', async () => {
    await panel.follow(PERMIT);
    await panel.press('Trả lại');
    await panel.page.getByLabel('Trả lại cho', { exact: true }).selectOption({ label: 'UBND phường Đông Lâm' });
    await panel.page.getByLabel(/không đúng thẩm quyền|Không đúng thẩm quyền/).check();
    await panel.fill('Căn cứ (văn bản, điều khoản)', 'NĐ 217/2026/NĐ-CP, Điều 53.1');
    await picture(panel.page, '05-return');
    await panel.send('Trả lại');
    await page.bringToFront();
    await page.locator('#nut_tra_lai').click();
    await page.locator('#ly_do_tra_lai').fill('Không đúng thẩm quyền (NĐ 217/2026/NĐ-CP, Điều 53.1), thuộc UBND phường Đông Lâm');
    await page.locator('#btn_tra_lai').click();
    await page.locator('#thong_bao.thanh-cong', { hasText: PERMIT }).waitFor();
    const kinds = await eventually(async () => {
      const { dossiers } = await auditor('dossiers', { unit: 'H99.04', phase: 'returned' });
      const dossier = dossiers.find((row) => row.document.number === PERMIT);
      const found = dossier && (await auditor('dossier', { id: dossier.dossier })).events.map((event) => event.body.kind);
      return found?.includes('return-seen') && found;
    }, 'the return as seen on the page');
    expect(kinds.filter((kind) => kind !== 'attempted')).toEqual(['noticed', 'returned', 'return-seen']);
  });
});

describe('in the commune, where it belongs', () => {
  it('is opened, taken on, and two units are asked', async () => {
    await panel.signIn('Vũ Ngọc Mai', 'Kinh tế, Hạ tầng và Đô thị');
    await signInAt(page, stack.eoffice, 'cv.donglam');
    await openDocument(page, stack.eoffice, PERMIT);
    await says('body', 'Đông Lâm');
    await panel.follow(PERMIT);
    await panel.press('Mở hồ sơ');
    await panel.page.getByLabel('Quy trình', { exact: true }).selectOption('PRO-1-demo');
    await picture(panel.page, '06-open');
    await panel.send('Mở hồ sơ');
    await panel.press('Nhận thụ lý');
    await panel.send('Nhận thụ lý');
    await panel.press('Lấy ý kiến');
    await panel.page.getByLabel('Sở Xây dựng').check();
    await panel.page.getByLabel('Sở Nông nghiệp và Môi trường').check();
    await panel.fill('Câu hỏi 1', 'Thửa đất có phù hợp quy hoạch sử dụng đất không?');
    await panel.fill('Ý kiến của cơ quan mình', 'Đề nghị cấp phép theo thiết kế đã nộp.');
    await picture(panel.page, '07-consult');
    await panel.send('Gửi lấy ý kiến');
  });

  it('one replies on paper, and the records clerk records it', async () => {
    await panel.signIn('Hoàng Thị Yến');
    await panel.follow(PERMIT);
    await recordPaperReply('Sở Nông nghiệp và Môi trường', '412/SNNMT-ĐĐ', 0);
    const { consults } = await summaryOf('H99.32', PERMIT);
    expect(consults[0]?.consultees.find((consultee) => consultee.unit === 'H99.05')?.status).toBe('replied');
  });

  it('the other, enrolled, stays silent: reminded, noted, deemed at the due time, and the page says so', async () => {
    await eventually(
      async () => (await summaryOf('H99.32', PERMIT)).consults[0]?.consultees.some((consultee) => consultee.status === 'deemed'),
      'the deemed consent',
      170_000,
      1_000,
    );
    await panel.page.locator('.consultees li[data-status=deemed]', { hasText: 'Phạm Minh Khôi' }).waitFor();
    await panel.page.locator('.consult').scrollIntoViewIfNeeded();
    await picture(panel.page, '08-deemed');
    const row = await rowOf(page, stack.eoffice, PERMIT);
    await says(row, /1\/2/);
    await picture(page, '09-list-silence');
  });

  it('a reply that turns up later withdraws the deeming', async () => {
    await openDocument(page, stack.eoffice, PERMIT);
    await panel.follow(PERMIT);
    const sentAt = (await summaryOf('H99.32', PERMIT)).consults[0]?.sentAt ?? 0;
    await recordPaperReply('Sở Xây dựng', '1702/SXD-QHKT', Math.floor((Date.now() - sentAt) / 60_000));
    await panel.signIn('Vũ Ngọc Mai', 'Kinh tế, Hạ tầng và Đô thị');
    await panel.follow(PERMIT);
    await panel.press('Đính chính: đã có trả lời');
    await panel.fill('Lý do đính chính', 'Văn bản giấy đến bộ phận văn thư trước hạn, vào sổ sau.');
    await panel.send('Rút lại việc coi là đồng ý');
    const { consults } = await summaryOf('H99.32', PERMIT);
    expect(consults[0]?.consultees.map((consultee) => consultee.status).sort()).toEqual(['replied', 'withdrawn']);
  });

  it('shows what was sent in my name today', async () => {
    await panel.press('Đã gửi đi hôm nay nhân danh đồng chí');
    await panel.page.getByText('PRO-1').first().waitFor({ state: 'hidden' });
    await panel.page
      .getByText(/[Đđ]ính chính/)
      .first()
      .waitFor();
    await picture(panel.page, '10-sent-today');
  });
});

describe('the auditor', () => {
  it('reads all of it, in both languages', async () => {
    const { dossier } = await summaryOf('H99.32', PERMIT);
    const reader = await browser.context.newPage();
    await reader.goto(`${stack.gateway}/`);
    await reader.getByRole('button', { name: /Đinh Thế Vinh/ }).click();
    await reader.goto(`${stack.gateway}/ho-so/${encodeURIComponent(dossier)}`);
    await reader.getByText('1702/SXD-QHKT').first().waitFor();
    const text = (await reader.locator('main').textContent()) ?? '';
    const told = ['UBND phường Đông Lâm', 'Sở Nông nghiệp và Môi trường', '412/SNNMT-ĐĐ', 'Phạm Minh Khôi', 'im lặng', 'coi là đồng ý', 'rút lại', 'giả định'];
    expect(told.filter((words) => !text.toLowerCase().includes(words.toLowerCase()))).toEqual([]);
    await picture(reader, '11-timeline');
    await reader.getByRole('button', { name: 'English' }).click();
    await reader
      .getByText(/deemed/i)
      .first()
      .waitFor();
    await picture(reader, '12-timeline-en');
  });
});

describe('when the gateway is down', () => {
  it('the page says so, and when it is back', async () => {
    await page.goto(`${stack.eoffice}/van-ban-den/cho-xu-ly`);
    await says('body', 'hàng trên trang này');
    await stack.stop('gateway');
    const stoppedAt = Date.now();
    await says('body', /[Mm]ất kết nối/, 30_000);
    console.log(`gateway down shown after ${((Date.now() - stoppedAt) / 1000).toFixed(1)} s (budget 5 s)`);
    await picture(page, '13-gateway-down');
    await stack.start('gateway');
    await eventually(async () => !/[Mm]ất kết nối/.test(await textIn(page, 'body')), 'the connection shown as back', 15_000);
  });
});

/** Records a reply that came on paper some minutes ago, as the records clerk. */
async function recordPaperReply(unit: string, number: string, minutesAgo: number): Promise<void> {
  const received = new Date(Date.now() + 7 * 3_600_000 - minutesAgo * 60_000).toISOString();
  const [year, month, day] = received.slice(0, 10).split('-');
  await panel.page.locator('.consultees li', { hasText: unit }).getByRole('button', { name: 'Ghi nhận trả lời' }).click();
  await panel.fill('Số, ký hiệu văn bản trả lời', number);
  await panel.fill('Ngày văn bản trả lời', `${day}/${month}/${year}`);
  await panel.fill('Ngày nhận', `${day}/${month}/${year}`);
  await panel.fill('Giờ nhận', received.slice(11, 16));
  await panel.page.getByLabel('Nhận qua kênh').selectOption('paper');
  await panel.page.getByLabel('Đồng ý', { exact: true }).check();
  await panel.send('Ghi nhận');
}

async function summaryOf(lead: string, number: string) {
  const { dossiers } = await auditor('dossiers', { unit: lead });
  const found = dossiers.find((row) => row.document.number === number && row.lead === lead);
  if (!found) throw new Error(`no dossier of ${lead} for ${number}`);
  return found;
}
