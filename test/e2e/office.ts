import type { Page } from 'playwright-core';

/** The sample e-office as its users work it; nothing in it knows of RõViệc. */
export async function signInAt(page: Page, eoffice: string, account: string): Promise<void> {
  await page.goto(`${eoffice}/thoat`);
  await page.goto(`${eoffice}/dang-nhap`);
  await page.locator('select[name=tai_khoan]').selectOption(account);
  await page.locator('form button[type=submit], form input[type=submit]').last().click();
  await page.waitForSelector('#ds_van_ban');
}

/** The list row of a document, found by its number and symbol; looks through the pages. */
export async function rowOf(page: Page, eoffice: string, number: string): Promise<string> {
  await page.goto(`${eoffice}/van-ban-den/cho-xu-ly?tu_khoa=${encodeURIComponent(number)}`);
  const row = page.locator('#ds_van_ban tr[id^=vb_]', { has: page.locator('.col-sokyhieu', { hasText: number }) }).first();
  await row.waitFor();
  return `#${await row.getAttribute('id')}`;
}

/** Opens a document from the list. */
export async function openDocument(page: Page, eoffice: string, number: string): Promise<void> {
  const row = await rowOf(page, eoffice, number);
  await page.locator(`${row} .col-sokyhieu a`).click();
  await page.waitForSelector('#thong_tin_van_ban');
}

/** Opens the forward dialog and ticks one recipient, a unit code or an account. */
export async function chooseRecipient(page: Page, recipient: string): Promise<void> {
  await page.locator('#nut_chuyen').click();
  await page.locator(`#ds_nguoi_nhan input[type=checkbox][value="${recipient}"]`).check();
}
