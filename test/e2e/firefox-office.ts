import type { Page } from 'puppeteer-core';
import type { Drawn } from '../support/hosts-drawn.ts';

/** The sample e-office and the panel as their users work them in Firefox, which another program drives than Chromium. */
export async function signInAtInFirefox(page: Page, eoffice: string, account: string): Promise<void> {
  await page.goto(`${eoffice}/dang-nhap`);
  await page.select('select[name=tai_khoan]', account);
  await Promise.all([page.waitForNavigation(), page.click('form button[type=submit], form input[type=submit]')]);
  await page.waitForSelector('#ds_van_ban');
}

/** Opens a document from the list. */
export async function openDocumentInFirefox(page: Page, eoffice: string, number: string): Promise<void> {
  await page.goto(`${eoffice}/van-ban-den/cho-xu-ly?tu_khoa=${encodeURIComponent(number)}`);
  const link = await page.waitForSelector(`#ds_van_ban .col-sokyhieu a::-p-text(${number})`);
  await Promise.all([page.waitForNavigation(), link?.click()]);
  await page.waitForSelector('#thong_tin_van_ban');
}

/** Signs in at the panel: the gateway's address, then the person. */
export async function signInAtPanel(panel: Page, gateway: string, name: string): Promise<void> {
  const address = await panel.waitForSelector('#f-origin');
  await address?.evaluate((field) => (field as HTMLInputElement).select());
  await address?.type(gateway);
  await panel.click('button.main');
  await press(panel, name);
  await panel.waitForSelector('button::-p-text(Đăng xuất)');
}

/** Presses a button of the panel by its words. */
export async function press(panel: Page, words: string): Promise<void> {
  const button = await panel.waitForSelector(`button::-p-text(${words})`);
  await button?.click();
}

/** Clicks a control of the overlay with the mouse, where a person would. */
export async function pressDrawn(page: Page, drawn: readonly Drawn[], name: string | RegExp): Promise<void> {
  const controls = drawn.flatMap((one) => one.controls);
  const found = controls.find((control) => (typeof name === 'string' ? control.name === name : name.test(control.name)));
  if (!found) throw new Error(`no control called ${name}; there are: ${controls.map((control) => control.name).join(' | ')}`);
  await page.bringToFront();
  await page.mouse.click(found.x, found.y);
}
