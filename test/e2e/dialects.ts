import type { Frame, Page } from 'playwright-core';

/** A dialect of the sample e-office, as its users work it; nothing in it knows of RõViệc. */
export interface DialectOffice {
  readonly name: string;
  /** Signs in as the clerk and shows the first list. */
  enter(page: Page, eoffice: string): Promise<void>;
  /** Redraws of the list, one after another; each ends when the page has asked for it, not when it is drawn. */
  readonly redraws: readonly ((page: Page) => Promise<void>)[];
}

/** The frame that shows the list. */
export function listOf(page: Page): Frame {
  return page.frame({ name: 'danhsach' }) ?? page.mainFrame();
}

/** The frame that shows the document. */
export function documentOf(page: Page): Frame {
  const frame = page.frame({ name: 'vanban' });
  if (!frame) throw new Error('no frame for a document');
  return frame;
}

const click = (css: string) => (page: Page) => listOf(page).locator(css).first().click();
/** Key by key, as a person types. */
const fill = (css: string, text: string) => async (page: Page) => {
  const field = listOf(page).locator(css).first();
  await field.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
};
const both = (one: (page: Page) => Promise<void>, other: (page: Page) => Promise<void>) => async (page: Page) => {
  await one(page);
  await other(page);
};

/** Does something and waits until the list shows other rows. */
const redrawn = (work: (page: Page) => Promise<void>) => async (page: Page) => {
  const shown = (before: string): string | false => {
    const now = [...document.querySelectorAll('tr, .mat-row')].map((row) => row.textContent).join();
    return now !== before && now;
  };
  const before = await listOf(page).evaluate(shown, '');
  await work(page);
  await listOf(page).waitForFunction(shown, before || '');
};

/** Twenty redraws: forward through the pages, sorted both ways, filtered, and back. */
function twenty(
  goTo: (number: number) => (page: Page) => Promise<void>,
  sort: (heading: string) => (page: Page) => Promise<void>,
  filter: (text: string) => (page: Page) => Promise<void>,
) {
  return [
    ...[2, 3, 4, 3, 2].map(goTo),
    ...['Hạn xử lý', 'Hạn xử lý', 'Số, ký hiệu', 'Ngày đến'].map(sort),
    ...[2, 3, 1].map(goTo),
    ...['đấu nối', 'Tân Lập', ''].map(filter),
    ...['Trích yếu nội dung', 'Hạn xử lý'].map(sort),
    ...[2, 3, 4].map(goTo),
  ].map(redrawn);
}

/** WebForms in a frameset; signing in and opening work on the frames. */
export const webformsOffice: DialectOffice = {
  name: 'webforms',
  async enter(page, eoffice) {
    await page.context().clearCookies();
    await page.goto(`${eoffice}/dialects/webforms/DangNhap.aspx`);
    await page.selectOption('select', 'cv.soxd');
    await page.click('[id$=lnkDangNhap]');
    await page.frameLocator('frame[name=danhsach]').locator('[id$=grvVanBan]').waitFor();
  },
  redraws: twenty(
    (number) => click(`.luoi-trang a:text-is("${number}")`),
    (heading) => click(`th a:text-is("${heading}")`),
    (text) => both(fill('[id$=txtTuKhoa]', text), click('[id$=btnLoc]')),
  ),
};

/** jQuery-style tables at one address. */
export const jqueryOffice: DialectOffice = {
  name: 'jquery',
  async enter(page, eoffice) {
    await page.context().clearCookies();
    await page.goto(`${eoffice}/dialects/jquery`);
    await page.selectOption('#frmDangNhap select', 'cv.soxd');
    await page.click('#frmDangNhap button');
    await page.waitForSelector('#dt_vanban_wrapper');
  },
  redraws: twenty(
    (number) => click(`[data-dt-idx="${number - 1}"]`),
    (heading) => click(`th:text-is("${heading}")`),
    (text) => fill('input[type=search]', text),
  ),
};

/** A component server with generated names. */
export const generatedOffice: DialectOffice = {
  name: 'generated',
  async enter(page, eoffice) {
    await page.context().clearCookies();
    await page.goto(`${eoffice}/dialects/generated`);
    await page.selectOption('form select', 'cv.soxd');
    await page.click('form button');
    await page.waitForSelector('[role=grid]');
  },
  redraws: twenty(
    (number) => click(`[role=navigation] button:text-is("${number}")`),
    (heading) => click(`th:text-is("${heading}")`),
    (text) => both(fill('input[type=search]', text), (page) => page.locator('input[type=search]').press('Enter')),
  ),
};

/** A single page with a virtual list. */
export const angularOffice: DialectOffice = {
  name: 'angular',
  async enter(page, eoffice) {
    await page.context().clearCookies();
    await page.goto(`${eoffice}/dialects/angular`);
    await page.selectOption('app-dang-nhap select', 'cv.soxd');
    await page.click('app-dang-nhap button');
    await page.waitForSelector('.mat-row');
  },
  // A virtual list has no pages: it is sorted, filtered, and left for a document and back, each time by its routes.
  redraws: [
    ...['Hạn xử lý', 'Hạn xử lý', 'Số, ký hiệu', 'Ngày đến'].map((heading) => redrawn(click(`.mat-header-cell:text-is("${heading}")`))),
    ...['đấu nối', 'Tân Lập', ''].map((text) => redrawn(fill('app-danh-sach input[type=search]', text))),
    ...Array.from({ length: 13 }, (_, at) => async (page: Page) => {
      await page
        .locator('.mat-row', { has: page.locator('.cdk-column-do_mat', { hasText: 'Thường' }) })
        .nth(at % 5)
        .click();
      await page.locator('app-chi-tiet').waitFor();
      await page.locator('[data-roviec=strip]').waitFor({ state: 'attached' });
      await page.locator('mat-toolbar button', { hasText: 'Quay lại' }).click();
      await page.locator('.mat-row').first().waitFor();
    }),
  ],
};
