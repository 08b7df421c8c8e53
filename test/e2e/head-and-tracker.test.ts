import type { CommandRequest, GatewayClient } from '@roviec/schema';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOverlayBrowser } from '../support/browser.ts';
import { type ConsoleBrowser, focused, openConsoleBrowser, signInByKeyboard, tabTo } from '../support/console-browser.ts';
import { picture } from '../support/pictures.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { consultBoth, enrolledUnit, kindsOf, openPermit, outsideUnit, people, posts } from '../support/story.ts';
import { eventually } from '../support/waiting.ts';
import { Panel } from './panel.ts';

/** A head and a tracker at work, by keyboard alone, on real processes. */
let stack: Stack;
let browser: ConsoleBrowser;
let clerk: GatewayClient;
let officer: GatewayClient;
const HASTY = 'PRO-1-demo-nhanh';
const key = () => ({ act: crypto.randomUUID() });
const prepare = (position: 'agree' | 'disagree', text: string): CommandRequest => ({ kind: 'prepare-reply', consult: 'c1', unit: enrolledUnit, position, text });

/** A copy of the demonstration procedure that counts in seconds, so that something is overdue before the kettle boils. */
function withHastyCopy(files: Record<string, string>): Record<string, string> {
  const slow = files['procedures/PRO-1-demo.yaml'] ?? '';
  const hasty = slow
    .replace('id: PRO-1-demo', `id: ${HASTY}`)
    .replace('{ amount: 60, unit: minutes }', '{ amount: 0.002, unit: hours }')
    .replace('{ amount: 2, unit: minutes }', '{ amount: 0.001, unit: hours }');
  return { ...files, [`procedures/${HASTY}.yaml`]: hasty };
}

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack({ province: withHastyCopy }), openConsoleBrowser()]);
  clerk = await stack.as(people.communeClerk, posts.communeClerk);
  officer = await stack.as(people.departmentClerk, 'H99.04.02/chuyen-vien');
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

describe('the tracker', () => {
  it('sees who is late and silent, urges with the keyboard, and cannot do it twice that day', async () => {
    const { id, document } = await openPermit(clerk, HASTY);
    await clerk('act', { dossier: id, command: { kind: 'assign', officer: people.communeClerk, post: posts.communeClerk } }, key());
    await consultBoth(clerk, id);
    const page = await browser.open();
    await signInByKeyboard(page, stack.gateway, 'Trịnh Quốc Bảo');
    await tabTo(page, /^Quá hạn$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Bản tin quá hạn hằng ngày' }).waitFor();
    await page.getByText('chờ cơ quan chủ trì xác nhận').waitFor({ timeout: 40_000 });
    expect(await page.locator('main').textContent()).toContain(document.number);
    await looks(page, 'qua-han');

    await tabTo(page, /^Đôn đốc: Sở Nông nghiệp và Môi trường$/);
    await page.keyboard.press('Enter');
    await eventually(async () => (await focused(page)) === 'Gửi đôn đốc', 'the focus on the confirmation');
    await picture(page, 'qua-han-xac-nhan');
    await page.keyboard.press('Enter');
    await eventually(async () => /^Đã đôn đốc \d\d\/\d\d\/\d{4}/.test(await focused(page)), 'the focus on what came of it');
    expect(await page.getByRole('button', { name: 'Đôn đốc: Sở Nông nghiệp và Môi trường' }).count()).toBe(0);

    const auditor = await stack.as(people.auditor);
    const urged = (await auditor('dossier', { id })).events.filter(({ body }) => body.kind === 'urged');
    expect(urged.map(({ body, actor }) => [body['unit'], actor?.officer])).toEqual([[outsideUnit, 'cb-061']]);
    const late = page.getByRole('region', { name: /^Quá hạn, theo cơ quan/ });
    await eventually(async () => {
      await page.reload();
      await late.waitFor();
      return (await late.textContent())?.includes(document.number);
    }, 'the dossier among the overdue ones');
    await page.getByText(/Đã đôn đốc .*người đôn đốc Trịnh Quốc Bảo/).waitFor();
    expect(await page.getByRole('button', { name: 'Đôn đốc: Sở Nông nghiệp và Môi trường' }).count()).toBe(0);
    await page
      .getByRole('link', { name: new RegExp(document.number) })
      .first()
      .press('Enter');
    await page.getByText('Đôn đốc Sở Nông nghiệp và Môi trường trả lời').waitFor();
  });
});

describe('the officer', () => {
  it('lays a reply before the head from the side panel; it answers nothing yet', async () => {
    const { id, document } = await openPermit(clerk);
    await consultBoth(clerk, id);
    const overlay = await openOverlayBrowser();
    try {
      const panel = new Panel(await overlay.openPanel(), stack.gateway);
      await panel.signIn('Nguyễn Văn Bình');
      await panel.page.locator('li', { hasText: document.number }).getByRole('button', { name: 'Trả lời', exact: true }).click();
      await panel.page.getByLabel('Không đồng ý', { exact: true }).check();
      // Words that bind nobody are quoted while they are typed, and only those.
      const emptyWords = panel.page.getByText('Lời trả lời chưa nêu chính kiến rõ ràng:');
      await panel.fill('Nội dung trả lời', 'Đề nghị thực hiện theo quy định, Sở sẽ có ý kiến sau');
      await emptyWords.waitFor();
      await picture(panel.page, 'panel-loi-chung-chung');
      await panel.fill('Nội dung trả lời', 'Chưa có bản vẽ mặt cắt');
      await emptyWords.waitFor({ state: 'detached' });
      await panel.page.getByLabel('Trình người đứng đầu ký', { exact: true }).check();
      await picture(panel.page, 'panel-trinh-ky');
      await panel.send('Trình ký');
    } finally {
      await overlay.close();
    }
    const kinds = await kindsOf(officer, id);
    expect([kinds.includes('reply-prepared'), kinds.includes('replied')]).toEqual([true, false]);
    // Sent after all, so that the head's list is the next test's own.
    await officer('act', { dossier: id, command: { kind: 'reply', consult: 'c1', unit: enrolledUnit, position: 'agree', text: '' } }, key());
  });
});

describe('the head', () => {
  it('signs several replies with the keyboard; one that is refused is said with its reason and stops no other', async () => {
    const ids: string[] = [];
    for (const [position, text] of [
      ['agree', ''],
      ['disagree', 'Công trình vượt chỉ giới đường đỏ'],
      ['disagree', 'Chưa có bản vẽ mặt cắt'],
    ] as const) {
      const { id } = await openPermit(clerk);
      await consultBoth(clerk, id);
      await officer('act', { dossier: id, command: prepare(position, text) }, key());
      ids.push(id);
    }
    const page = await browser.open();
    await signInByKeyboard(page, stack.gateway, 'Phạm Minh Khôi');
    await tabTo(page, /^Hôm nay$/);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Xem và ký' }).waitFor();
    await looks(page, 'hom-nay');
    await tabTo(page, /^Xem và ký$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Chờ tôi ký' }).waitFor();
    await eventually(async () => (await page.locator('tbody tr').count()) === 3, 'three papers');
    await looks(page, 'cho-ky');
    await tabTo(page, /^Xem lại/);
    await page.keyboard.press('Enter');
    await eventually(async () => (await focused(page)) === 'Chọn ít nhất một văn bản để ký.', 'the focus on what is missing');
    await tabTo(page, /^Chọn tất cả$/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Xem lại \(Đã chọn: 3\)$/);
    await page.keyboard.press('Enter');
    await eventually(async () => (await focused(page)) === 'Xem lại trước khi ký', 'the focus on the review');
    const review = (await page.locator('main').textContent()) ?? '';
    for (const words of ['Công trình vượt chỉ giới đường đỏ', 'Chưa có bản vẽ mặt cắt', 'Không kèm lời', 'Nguyễn Văn Bình']) expect(review).toContain(words);
    await looks(page, 'cho-ky-xem-lai');

    // Meanwhile the officer sends the second one without waiting.
    const second = ids[1] ?? '';
    await officer('act', { dossier: second, command: { kind: 'reply', consult: 'c1', unit: enrolledUnit, position: 'agree', text: '' } }, key());
    await tabTo(page, /^Ký 3 văn bản$/);
    await page.keyboard.press('Enter');
    await page.getByText('Không ký được').waitFor();
    await eventually(async () => (await page.getByText('Đã ký', { exact: true }).count()) === 2, 'two signed');
    await looks(page, 'cho-ky-ket-qua');

    const auditor = await stack.as(people.auditor);
    const replies = await Promise.all(ids.map(async (id) => (await auditor('dossier', { id })).events.filter(({ body }) => body.kind === 'replied')));
    expect(replies.map((found) => found.map(({ actor, body, personal }) => [actor?.officer, body['position'], personal['text'] ?? '']))).toEqual([
      [[people.departmentHead, 'agree', '']],
      [[people.departmentClerk, 'agree', '']],
      [[people.departmentHead, 'disagree', 'Chưa có bản vẽ mặt cắt']],
    ]);
    await tabTo(page, /^Về danh sách chờ ký$/);
    await page.keyboard.press('Enter');
    await page.getByText('Không có văn bản nào chờ ký.').waitFor();
  });
});

/** Pictures in both languages and both themes, and narrow; nothing may stick out at 320 px. */
async function looks(page: Page, name: string): Promise<void> {
  await picture(page, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: 'English' }).evaluate((button) => (button as HTMLButtonElement).click());
  await picture(page, `${name}-en-dark`);
  await page.getByRole('button', { name: 'Tiếng Việt' }).evaluate((button) => (button as HTMLButtonElement).click());
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 900 });
  await picture(page, `${name}-320`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 1000 });
}
