import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { pressIn, textIn, typeIn } from '../support/overlay.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { chooseRecipient, openDocument, signInAt } from './office.ts';
import { Panel } from './panel.ts';

/** Each act of the e-office with its guard: the first click is held for one question, the second is the clerk's, and the server gets one post. */
let stack: Stack;
let browser: OverlayBrowser;
let page: Page;
let panel: Panel;
const posts: string[] = [];

beforeAll(async () => {
  stack = await startStack({ eoffice: true });
  browser = await openOverlayBrowser();
  browser.context.setDefaultTimeout(15_000);
  panel = new Panel(await browser.openPanel(), stack.gateway);
  await panel.signIn('Nguyễn Văn Bình');
  page = await browser.context.newPage();
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/van-ban/')) posts.push(new URL(request.url()).pathname.split('/').at(-1) ?? '');
  });
  await signInAt(page, stack.eoffice, 'cv.soxd');
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

async function openWithStrip(number: string): Promise<void> {
  await openDocument(page, stack.eoffice, number);
  await page.locator('[data-roviec=strip]').waitFor({ state: 'attached' });
  posts.length = 0;
}

/** What the extension keeps, as its own pages can read it. */
const kept = (key: string): Promise<string> =>
  panel.page.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(key: string): Promise<Record<string, unknown>> } } } };
    return JSON.stringify((await chrome.storage.session.get(name))[name] ?? null);
  }, key);

/** Presses until the guard has its answer and holds the click; a click that is let through would leave the page and fail the test. */
async function heldWith(button: string, saying: string, insist: string): Promise<void> {
  // The answer is there before a person can have moved the mouse to the button.
  await page.waitForTimeout(1200);
  await page.locator(button).click();
  await eventually(async () => (await textIn(page, 'body')).includes(saying), `the question: ${saying}`);
  expect(posts).toEqual([]);
  await page.waitForTimeout(450);
  await pressIn(page, 'body', insist);
  expect(posts).toEqual([]);
  await typeIn(page, 'body', /lý do/, 'Theo kết luận giao ban');
  await pressIn(page, 'body', insist);
  await page.locator('[data-roviec=question]').waitFor({ state: 'detached' });
  expect(posts).toEqual([]);
  await page.locator(button).click();
  await page.locator('#thong_bao.thanh-cong').waitFor();
}

describe('each act is held once, with the rule, and done by the clerk’s second click', () => {
  it('submit: what one decides oneself', async () => {
    await openWithStrip('96/TTr-UBND');
    await page.locator('#nut_trinh').click();
    await page.locator('#trinh_len').selectOption('H99');
    await page.locator('#nguoi_ky_trinh').selectOption('gd.soxd');
    await heldWith('#btn_trinh', 'thuộc thẩm quyền quyết định của Sở Xây dựng', 'Vẫn trình');
    expect(posts).toEqual(['trinh']);
  });

  it('consult: whom the matter does not concern', async () => {
    await openWithStrip('118/CV-LA');
    await page.locator('#nut_lay_y_kien').click();
    await page.locator('#ds_lay_y_kien input[value="H99.10"]').check();
    await page.locator('#noi_dung_y_kien').fill('Có ý kiến gì không?');
    await page.locator('#han_tra_loi').fill('31/12/2099');
    await heldWith('#btn_lay_y_kien', 'không thuộc cơ quan liên quan', 'Vẫn gửi lấy ý kiến');
    expect(posts).toEqual(['lay-y-kien']);
  });

  it('publish: signed by neither the head nor a delegate', async () => {
    await openWithStrip('118/CV-LA');
    await page.locator('#nut_phat_hanh').click();
    await page.locator('#so_phat_hanh').fill('1720/SXD-QLXD');
    await page.locator('#trich_yeu_phat_hanh').fill('V/v trả lời về đấu nối');
    await page.locator('#nguoi_ky_phat_hanh').selectOption('tp.soxd');
    await page.locator('#ds_noi_nhan input[value="H99.32"]').check();
    await heldWith('#btn_phat_hanh', 'không có ủy quyền còn hiệu lực', 'Vẫn phát hành');
    expect(posts).toEqual(['phat-hanh']);
  });

  it('close: nothing to show for it', async () => {
    await openWithStrip('118/CV-LA');
    await page.locator('#nut_hoan_thanh').click();
    await heldWith('#btn_hoan_thanh', 'chưa có quyết định hay kết quả', 'Vẫn kết thúc');
    expect(posts).toEqual(['hoan-thanh']);
    const auditor = await stack.as('cb-091');
    const events = await eventually(async () => {
      const found = (await auditor('dossiers', { unit: 'H99.04' })).dossiers.find(({ document }) => document.number === '118/CV-LA');
      const told = found ? (await auditor('dossier', { id: found.dossier })).events : [];
      return told.some(({ body }) => body.kind === 'status-hinted') && told;
    }, 'the acts in the ledger');
    expect(events.flatMap(({ body }) => (body.kind === 'attempted' ? [body['act']] : []))).toEqual(['consult', 'publish', 'close']);
    expect(events.flatMap(({ personal }) => (personal['reason'] === undefined ? [] : [personal['reason']]))).toHaveLength(3);
  });

  it('forward, and then the return of what is the receiver’s own work', async () => {
    await openWithStrip('45/TTr-UBND');
    await chooseRecipient(page, 'H99.03');
    await heldWith('#btn_chuyen', 'cần trả lại', 'Vẫn chuyển');
    expect(posts).toEqual(['chuyen']);
    await chooseRecipient(page, 'H99.32');
    await page.waitForTimeout(800);
    await page.locator('#btn_chuyen').click();
    await page.locator('#thong_bao.thanh-cong', { hasText: 'UBND phường Đông Lâm' }).waitFor();
    expect(posts).toEqual(['chuyen', 'chuyen']);
    await panel.signIn('Vũ Ngọc Mai', 'Kinh tế, Hạ tầng và Đô thị');
    await signInAt(page, stack.eoffice, 'cv.donglam');
    await openWithStrip('45/TTr-UBND');
    await eventually(async () => (await textIn(page, 'body')).includes('phường Đông Lâm'), 'the strip');
    await page.locator('#nut_tra_lai').click();
    await page.locator('#ly_do_tra_lai').fill('Không thuộc thẩm quyền');
    await heldWith('#btn_tra_lai', 'chỉ trả lại', 'Vẫn trả lại');
    expect(posts).toEqual(['tra-lai']);
    await panel.signIn('Nguyễn Văn Bình');
    await signInAt(page, stack.eoffice, 'cv.soxd');
  });
});

describe('what cannot be told', () => {
  it('is said to be unclear while the act is being prepared, and holds nothing', async () => {
    await openWithStrip('33/TTr-ĐL');
    await page.locator('#nut_phat_hanh').click();
    await page.locator('#so_phat_hanh').fill('1721/SXD-QLXD');
    await page.locator('#trich_yeu_phat_hanh').fill('V/v trả lời');
    await page.locator('#nguoi_ky_phat_hanh').selectOption('vt.soxd');
    await page.locator('#ds_noi_nhan input[value="H99.32"]').check();
    await eventually(async () => (await textIn(page, 'body')).includes('RõViệc chưa rõ: ai ký'), 'what is unclear');
    await page.locator('#btn_phat_hanh').click();
    await page.locator('#thong_bao.thanh-cong').waitFor();
    expect(posts).toEqual(['phat-hanh']);
  });
});

/** Breaks the overlay's own world on the page, as a defect of ours would. */
async function breakOverlay(): Promise<void> {
  const session: CDPSession = await browser.context.newCDPSession(page);
  const contexts: { readonly id: number; readonly auxData?: { readonly type?: string } }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const ours = contexts.filter(({ auxData }) => auxData?.type === 'isolated');
  for (const { id } of ours) await session.send('Runtime.evaluate', { contextId: id, expression: 'Event.prototype.composedPath = () => { throw new Error("broken"); }' });
  expect(ours.length).toBeGreaterThan(0);
  await session.detach();
}

describe('a guard that fails', () => {
  it('lets the click through once, says so on the page that follows, and reports it with a stable code', async () => {
    await openWithStrip('924/UBND-KT');
    await chooseRecipient(page, 'H99.03');
    await page.waitForTimeout(800);
    await breakOverlay();
    await page.locator('#btn_chuyen').click();
    await page.locator('#thong_bao.thanh-cong').waitFor();
    expect(posts).toEqual(['chuyen']);
    await eventually(async () => (await textIn(page, 'body')).includes('chưa kiểm tra được lần bấm này'), 'the notice');
    const failures: { readonly code: string }[] = JSON.parse(await kept('guardFailures'));
    expect(failures.map(({ code }) => code)).toEqual(['guard-error']);
  });
});
