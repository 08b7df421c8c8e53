import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OverlayBrowser, openOverlayBrowser } from '../support/browser.ts';
import { picture } from '../support/pictures.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { openDocument, signInAt } from './office.ts';
import { Panel } from './panel.ts';

/** A task in the panel stays with its document, whatever tab becomes active, and a done act stays done. */
let stack: Stack;
let browser: OverlayBrowser;
let panel: Panel;
let page: Page;

beforeAll(async () => {
  stack = await startStack({ eoffice: true });
  browser = await openOverlayBrowser();
  browser.context.setDefaultTimeout(15_000);
  panel = new Panel(await browser.openPanel(), stack.gateway);
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

describe('the first connection', () => {
  it('says that only this machine can be reached, and that nobody answers, one error at a time', async () => {
    const errors = panel.page.getByTestId('error-summary');
    await panel.fill('Địa chỉ cổng RõViệc', 'https://roviec.tinh.example');
    await panel.press('Kết nối');
    await errors.getByText('trên chính máy này').waitFor();
    await picture(panel.page, 'panel-address-elsewhere');
    await panel.fill('Địa chỉ cổng RõViệc', 'http://127.0.0.1:9');
    await panel.press('Kết nối');
    await errors.getByText('Không có cổng RõViệc ở địa chỉ này').waitFor();
    expect(await errors.count()).toBe(1);
    expect(await errors.textContent()).not.toContain('trên chính máy này');
    await picture(panel.page, 'panel-address-nobody');
  });
});

describe('a document being sent back', () => {
  it('stays on the panel while a page of another document, and none at all, is active', async () => {
    await panel.signIn('Nguyễn Văn Bình');
    await signInAt(page, stack.eoffice, 'cv.soxd');
    await openDocument(page, stack.eoffice, '27/TTr-UBND');
    await panel.follow('27/TTr-UBND');
    await panel.press('Trả lại');
    await panel.page.getByLabel(/Không đúng thẩm quyền/).check();
    const ground = panel.page.getByLabel('Căn cứ (văn bản, điều khoản)', { exact: true });
    expect(await ground.inputValue()).toMatch(/Điều|khoản|NĐ|QĐ/);
    await panel.fill('Hướng dẫn, bổ sung (nếu có)', 'Gửi kèm bản vẽ.');
    await openDocument(page, stack.eoffice, '45/TTr-UBND');
    await panel.page.getByText('Đồng chí đang ở trang khác').waitFor();
    await page.goto('about:blank');
    await panel.page.waitForTimeout(4000);
    expect(await panel.page.getByLabel('Hướng dẫn, bổ sung (nếu có)', { exact: true }).inputValue()).toBe('Gửi kèm bản vẽ.');
    await picture(panel.page, 'panel-elsewhere');
  });

  it('says at the field that a text is too long, before anything is checked or sent', async () => {
    await panel.fill('Hướng dẫn, bổ sung (nếu có)', 'x'.repeat(5100));
    await panel.page.getByText('Tối đa 5.000 ký tự; hiện có 5.100.').waitFor();
    await panel.press('Tiếp tục');
    await panel.page.getByTestId('error-summary').getByText('Tối đa 5.000 ký tự; hiện có 5.100.').waitFor();
    await picture(panel.page, 'panel-too-long');
    await panel.fill('Hướng dẫn, bổ sung (nếu có)', 'Gửi kèm bản vẽ.');
  });

  it('has a letter in the form of the decree, on a page of its own, to print or copy', async () => {
    const [letter] = await Promise.all([browser.context.waitForEvent('page'), panel.press('Mở bản in')]);
    const text = (await letter.locator('.letter').textContent()) ?? '';
    const told = [
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
      'UBND tỉnh Thanh Lâm',
      'Sở Xây dựng',
      'V/v trả lại văn bản số 27/TTr-UBND',
      'Kính gửi: UBND phường Đông Lâm',
      'Nơi nhận:',
      'Giám đốc',
    ];
    expect(told.filter((words) => !text.includes(words))).toEqual([]);
    await letter.setViewportSize({ width: 1000, height: 900 });
    await picture(letter, 'slip');
    await letter.emulateMedia({ media: 'print' });
    expect(await letter.getByRole('button', { name: 'In', exact: true }).isVisible()).toBe(false);
    await letter.close();
  });

  it('is done once, and stays done when the panel is closed and another tab is active', async () => {
    await panel.press('Tiếp tục');
    await panel.press('Trả lại');
    const done = panel.page.getByTestId('done');
    await done.waitFor();
    await panel.page.reload();
    await done.waitFor();
    await openDocument(page, stack.eoffice, '45/TTr-UBND');
    await panel.page.waitForTimeout(4000);
    expect(await done.count()).toBe(1);
    await picture(panel.page, 'panel-done');
  });

  it('is not what the next person finds', async () => {
    await panel.signIn('Hoàng Thị Yến');
    await panel.page.getByRole('heading', { name: /Đang chờ cơ quan của đồng chí/ }).waitFor();
    await panel.signIn('Nguyễn Văn Bình');
    await panel.page.getByRole('heading', { name: 'Văn bản trên trang' }).waitFor();
    expect(await panel.page.getByTestId('done').count()).toBe(0);
    await picture(panel.page, 'panel-home');
    await panel.follow('45/TTr-UBND');
    await panel.press('Mở hồ sơ');
    await panel.page.getByRole('button', { name: 'Sửa trích yếu' }).waitFor();
    // One matter of 140, found by typing a part of its name without marks, with the keyboard alone.
    await panel.choose('Lĩnh vực, nội dung', 'cong trinh cap iii', 'công trình cấp III');
    expect(await panel.page.getByRole('combobox', { name: 'Lĩnh vực, nội dung' }).inputValue()).toContain('cấp III');
    await picture(panel.page, 'panel-open');
  });
});
