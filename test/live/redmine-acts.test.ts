import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressIn, textIn, typeIn } from '../support/overlay.ts';
import { picture } from '../support/pictures.ts';
import { eventually } from '../support/waiting.ts';
import type { LiveOffice } from './live-office.ts';
import { openList, openRedmineOffice } from './redmine-office.ts';

/** Acts on Redmine: there is no “forward” page, so the act is a changed assignee or lead unit, by form, menu or for several at once. */
let office: LiveOffice;
let page: Page;
let url: string;

beforeAll(async () => {
  office = await openRedmineOffice();
  page = office.page;
  url = office.register.url;
});
afterAll(() => office?.close());

const FINANCE = 'Cù Huy Phong, Sở Tài chính';
const INDUSTRY = 'Hồ Anh Tuấn, Sở Công Thương';

/** Waits for the question, or for what it says. */
const asks = (words: string) =>
  eventually(async () => {
    const text = await textIn(page, 'body');
    return text.includes(words) && text;
  }, `the question “${words}”`);
const isAsked = async (): Promise<boolean> => (await textIn(page, 'body')).includes('Trước khi chuyển');

/** The document's page with its edit form open, and the strip drawn. */
async function edit(key: number): Promise<void> {
  await page.goto(`${url}/issues/${key}`);
  await eventually(async () => (await textIn(page, '#content')).includes('Rõ thẩm quyền'), 'the strip');
  await page.locator('a.icon-edit').first().click();
  await page.locator('#issue_assigned_to_id').waitFor();
}

/** Gives the overlay the time that a person takes from the choice to the button. */
const submit = async (form: string): Promise<void> => {
  await page.waitForTimeout(1500);
  await page.locator(`${form} input[name=commit]`).click();
};

async function eventsOf(key: number) {
  const { dossiers } = await office.auditor('dossiers', { unit: 'H99.04' });
  const found = dossiers.find((row) => row.dossier.endsWith(`/den/${400 + key}`));
  return found ? (await office.auditor('dossier', { id: found.dossier })).events : [];
}
const forwarded = (key: number) =>
  eventually(async () => {
    const events = await eventsOf(key);
    return events.some((event) => event.body.kind === 'forwarded') && events;
  }, `the forward of ${key} in the ledger`);

describe('the edit form', () => {
  it('asks before the assignee becomes one of a third department; mended, nothing is sent', async () => {
    await edit(1);
    await page.locator('#issue_assigned_to_id').selectOption({ label: FINANCE });
    await submit('#issue-form');
    const question = await asks('cần trả lại');
    expect(question).toContain('Sở Tài chính');
    expect(question).toContain('UBND phường Đông Lâm');
    await picture(page, 'redmine-04-question');
    await page.waitForTimeout(500);
    await pressIn(page, 'body', 'Để tôi sửa');
    expect(await page.locator('#flash_notice').count()).toBe(0);
    expect(await eventsOf(1)).toEqual([]);
  });

  it('raises nothing within the department, and sees on the page that it went through', async () => {
    await edit(21);
    await page.locator('#issue_assigned_to_id').selectOption({ label: 'Phạm Minh Khôi, Sở Xây dựng' });
    await submit('#issue-form');
    await page.locator('#flash_notice').waitFor();
    const events = await forwarded(21);
    expect(events.map((event) => event.body.kind)).toEqual(['noticed', 'attempted', 'forwarded']);
    expect(events[1]?.body).toMatchObject({ act: 'forward', to: ['H99.04'], asked: [] });
  });

  it('asks when another unit becomes the lead, also after the form has redrawn itself', async () => {
    await edit(6);
    await page.getByLabel('Đơn vị chủ trì').selectOption('Sở Tài chính');
    await page.waitForTimeout(800);
    await Promise.all([page.waitForResponse(/edit\.js/), page.locator('#issue_status_id').selectOption({ label: 'Chờ ý kiến' })]);
    await submit('#issue-form');
    expect(await asks('không chuyển sang')).toContain('thẩm quyền của Sở Xây dựng');
    await page.keyboard.press('Escape');
    expect(await page.locator('#flash_notice').count()).toBe(0);
  });

  it('asks on the page that is the form alone, by what another page showed of the document', async () => {
    await openList(page, url);
    await page.goto(`${url}/issues/11/edit`);
    await page.locator('#issue_assigned_to_id').selectOption({ label: FINANCE });
    await submit('#issue-form');
    expect(await asks('không chuyển sang')).toContain('thẩm quyền của Sở Xây dựng');
    await page.keyboard.press('Escape');
    // Marked Mật: no page showed anything of it, so nothing is known here, asked or recorded.
    await page.goto(`${url}/issues/12/edit`);
    await page.locator('#issue_assigned_to_id').selectOption({ label: FINANCE });
    await submit('#issue-form');
    await page.locator('#flash_notice').waitFor();
    expect(await eventsOf(12)).toEqual([]);
  });

  it('lets a note alone through, and records nothing of it', async () => {
    await edit(6);
    await page.locator('#issue_notes').fill('Đã nhận');
    await submit('#issue-form');
    await page.locator('#flash_notice').waitFor();
    expect(await eventsOf(6)).toEqual([]);
  });

  it('lets the clerk insist with a reason; the finding stands on what was then seen', async () => {
    await edit(2);
    await page.locator('#issue_assigned_to_id').selectOption({ label: FINANCE });
    await submit('#issue-form');
    await asks('không chuyển sang');
    await page.waitForTimeout(500);
    await typeIn(page, 'body', /lý do/, 'Theo kết luận giao ban');
    await pressIn(page, 'body', 'Vẫn chuyển');
    await page.waitForTimeout(300);
    expect(await page.locator('#flash_notice').count()).toBe(0);
    await page.locator('#issue-form input[name=commit]').click();
    await page.locator('#flash_notice').waitFor();
    const events = await forwarded(2);
    expect(events[1]?.body).toMatchObject({ act: 'forward', to: ['H99.03'], asked: ['forward-own-work'] });
  });
});

describe('several documents at once', () => {
  /** Marks rows in the list and opens the menu that Redmine fetches for them. */
  async function menuOn(keys: readonly number[]): Promise<void> {
    await openList(page, url);
    for (const key of keys) await page.locator(`#issue-${key} input[type=checkbox]`).check();
    await page.locator(`#issue-${keys[0]} td.id`).click({ button: 'right' });
    await page.locator('#context-menu a.submenu').first().waitFor();
  }

  it('asks once before the menu gives them to a third department, and says of which', async () => {
    await menuOn([1, 5, 8]);
    await page.locator('#context-menu a.submenu', { hasText: 'Phân công cho' }).hover();
    await page.waitForTimeout(1500);
    await page.locator('#context-menu a[data-method=patch]', { hasText: FINANCE }).click();
    const question = await asks('Trước khi chuyển');
    for (const number of ['27/TTr-UBND', '31/ĐN-ĐLTL', '45/TTr-UBND']) expect(question).toContain(`Văn bản ${number}:`);
    await picture(page, 'redmine-05-menu-question');
    await page.keyboard.press('Escape');
    await eventually(async () => !(await isAsked()), 'the question gone');
    expect(await page.locator('#flash_notice').count()).toBe(0);
  });

  it('asks before the menu makes another unit the lead, and not at what is no forward', async () => {
    await menuOn([9]);
    await page.locator('#context-menu a.submenu', { hasText: 'Đơn vị chủ trì' }).hover();
    await page.waitForTimeout(1500);
    await page.locator('#context-menu a[data-method=patch]', { hasText: /^Sở Tài chính$/ }).click();
    await asks('cần trả lại');
    await page.keyboard.press('Escape');
    await menuOn([9]);
    await page.locator('#context-menu a.submenu', { hasText: 'Vai trò' }).hover();
    await page.waitForTimeout(1500);
    await page.locator('#context-menu a[data-method=patch]', { hasText: 'Phối hợp' }).click();
    await page.locator('#flash_notice').waitFor();
    expect(await eventsOf(9)).toEqual([]);
  });

  it('bulk edit of three yields three keys; a marked one among them is left alone', async () => {
    await menuOn([1, 5, 8, 12]);
    await page.locator('#context-menu a.icon-edit').click();
    await page.locator('#bulk_edit_form').waitFor();
    expect(await page.locator('#bulk-selection li').count()).toBe(4);
    await page.locator('#issue_assigned_to_id').selectOption({ label: INDUSTRY });
    await submit('#bulk_edit_form');
    const question = await asks('Trước khi chuyển');
    expect(question).toContain('Văn bản 27/TTr-UBND:');
    expect(question).toContain('Văn bản 45/TTr-UBND:');
    // Electricity is the business of Sở Công Thương: to hand it there is lawful.
    expect(question).not.toContain('Văn bản 31/ĐN-ĐLTL:');
    await picture(page, 'redmine-06-bulk-question');
    await page.waitForTimeout(500);
    await typeIn(page, 'body', /lý do/, 'Theo phân công của Giám đốc');
    await pressIn(page, 'body', 'Vẫn chuyển');
    await page.waitForTimeout(300);
    await page.locator('#bulk_edit_form input[name=commit]').click();
    await page.locator('#flash_notice').waitFor();
    for (const key of [1, 5, 8]) {
      const events = await forwarded(key);
      expect(
        events.map((event) => event.body.kind),
        String(key),
      ).toEqual(['noticed', 'attempted', 'forwarded']);
      expect(events[2]?.body).toMatchObject({ to: ['H99.06'] });
    }
    expect(await eventsOf(12)).toEqual([]);
    for (const secret of ['05/PA-CAT', 'den/412', 'redmine:12"']) expect(office.recorder.sent()).not.toContain(secret);
  });
});
