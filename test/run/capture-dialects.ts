import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { startEoffice } from '../../packages/demo/src/eoffice/server.ts';
import { required } from '../support/required.ts';

/** Writes `test/adapters/fixtures/dialects` anew from the running pages, on a fixed day. Scripts are left out, or the fixture would draw itself again. */
const FOLDER = new URL('../adapters/fixtures/dialects/', import.meta.url);
const DAY = Date.parse('2026-11-23T03:00:00Z');

const folder = await mkdtemp(join(tmpdir(), 'roviec-capture-'));
const office = await startEoffice({ port: 0, stateFile: join(folder, 'state.json'), now: () => DAY });
const browser = await chromium.launch({ executablePath: required('ROVIEC_CHROMIUM'), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });

async function save(frame: Page | Frame, name: string): Promise<void> {
  const html = await frame.evaluate(() => {
    for (const control of document.querySelectorAll('input, option')) {
      if (control instanceof HTMLInputElement) control.toggleAttribute('checked', control.checked);
      if (control instanceof HTMLOptionElement) control.toggleAttribute('selected', control.selected);
    }
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const script of copy.querySelectorAll('script, link, style')) script.remove();
    for (const frameOf of copy.querySelectorAll('frame')) frameOf.removeAttribute('src');
    for (const state of copy.querySelectorAll('[name=__VIEWSTATE]')) state.setAttribute('value', '');
    return copy.outerHTML;
  });
  await writeFile(new URL(`${name}.html`, FOLDER), `<!DOCTYPE html>\n${html}\n`);
}

/** The next version of a product, as such things go: what the adapter holds on to is called otherwise. */
async function upgrade(name: string, before: string, after: string): Promise<void> {
  const list = await readFile(new URL(`${name}-list.html`, FOLDER), 'utf8');
  await writeFile(new URL(`${name}-upgraded.html`, FOLDER), list.replaceAll(before, after));
}

async function webforms(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${office.url}/dialects/webforms/DangNhap.aspx`);
  await save(page, 'webforms-login');
  await page.selectOption('select', 'cv.soxd');
  await page.click('#ctl00_lnkDangNhap');
  await page.waitForLoadState('networkidle');
  await save(page, 'webforms-frameset');
  await page.goto(`${office.url}/dialects/webforms/DanhSach.aspx`);
  await save(page, 'webforms-list');
  await upgrade('webforms', 'grvVanBan', 'dgvVanBan');
  await page.fill('[id$=txtTuKhoa]', 'không có ở đâu');
  await page.click('[id$=btnLoc]');
  await page.waitForSelector('.luoi-rong');
  await save(page, 'webforms-empty');
  await page.goto(`${office.url}/dialects/webforms/ChiTiet.aspx?vb=7700123`);
  await save(page, 'webforms-document');
  await page.click('[id$=lnkMoChuyen]');
  await page.selectOption('[id$=ddlChuTri]', 'H99.03');
  await page.check('[id$=cblDeBiet] input[value="tp.soxd"]');
  await save(page, 'webforms-forward');
  await page.click('[id$=btnChuyen]');
  await page.waitForSelector('[id$=lblThongBao]');
  await save(page, 'webforms-forwarded');
}

async function jquery(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${office.url}/dialects/jquery`);
  await save(page, 'jquery-login');
  await page.selectOption('select', 'cv.soxd');
  await page.click('button');
  await page.waitForSelector('#dt_vanban_wrapper');
  await save(page, 'jquery-list');
  await upgrade('jquery', 'dt_vanban', 'tbl_den');
  await page.fill('input[type=search]', 'không có ở đâu');
  await page.waitForSelector('.dataTables_empty');
  await save(page, 'jquery-empty');
  await page.fill('input[type=search]', '1206/UBND-KTHT');
  await page.click('a[data-viec=chi-tiet]');
  await page.waitForSelector('#chiTietVanBan');
  await save(page, 'jquery-document');
  await page.click('[data-target="#modalChuyen"]');
  await page.selectOption('tr[data-ma="H99.03"] select', 'chu_tri');
  await page.selectOption('tr[data-ma="tp.soxd"] select', 'de_biet');
  await save(page, 'jquery-forward');
  await page.click('.btn-chuyen');
  await page.waitForSelector('.toast-success');
  await save(page, 'jquery-forwarded');
}

async function angular(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${office.url}/dialects/angular`);
  await page.waitForSelector('app-dang-nhap');
  await save(page, 'angular-login');
  await page.selectOption('select', 'cv.soxd');
  await page.click('button');
  await page.waitForSelector('.mat-row');
  await save(page, 'angular-list');
  await upgrade('angular', '"mat-row"', '"mdc-data-table__row"');
  await page.fill('input[type=search]', 'không có ở đâu');
  await page.waitForSelector('.tong-so.rong');
  await save(page, 'angular-empty');
  await page.goto(`${office.url}/dialects/angular/van-ban/7700151`);
  await page.waitForSelector('app-chi-tiet');
  await save(page, 'angular-document');
  await page.click('text=Chuyển xử lý');
  await page.click('.mat-option[data-value="H99.03"]');
  await page.selectOption('app-hop-chuyen select', 'de_biet');
  await page.click('.mat-option[data-value="tp.soxd"]');
  await save(page, 'angular-forward');
  await page.click('app-hop-chuyen .mat-flat-button');
  await page.waitForSelector('simple-snack-bar');
  await save(page, 'angular-forwarded');
}

async function generated(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${office.url}/dialects/generated`);
  await save(page, 'generated-login');
  await page.selectOption('select', 'cv.soxd');
  await page.click('button');
  await page.waitForSelector('[role=grid]');
  await save(page, 'generated-list');
  await upgrade('generated', 'zx.open(', 'zx.mo(');
  await page.fill('input[type=search]', 'không có ở đâu');
  await page.press('input[type=search]', 'Enter');
  await page.waitForSelector('[role=grid] i');
  await save(page, 'generated-empty');
  await page.fill('input[type=search]', '64/TTr-UBND');
  await page.press('input[type=search]', 'Enter');
  await page.click('tbody a:has-text("đấu nối")');
  await page.waitForSelector('[data-key]');
  await save(page, 'generated-document');
  await page.click('text=Chuyển xử lý >> nth=0');
  await page.check('input[name="role[H99.03]"][value=chu_tri]');
  await page.check('input[name="role[tp.soxd]"][value=de_biet]');
  await save(page, 'generated-forward');
  await page.click('[role=dialog] button >> nth=0');
  await page.waitForSelector('main section > [role=status]');
  await save(page, 'generated-forwarded');
}

try {
  for (const capture of [webforms, jquery, angular, generated]) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    context.setDefaultTimeout(10_000);
    await capture(context);
    await context.close();
  }
} finally {
  await browser.close();
  await office.close();
  await rm(folder, { recursive: true, force: true });
}
