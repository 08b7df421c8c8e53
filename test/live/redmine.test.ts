import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chipsShown } from '../support/drawn.ts';
import { textIn } from '../support/overlay.ts';
import { picture } from '../support/pictures.ts';
import { eventually } from '../support/waiting.ts';
import { type DaysOff, daysOff, EXPECTED } from './expected-chips.ts';
import { asExpected } from './expected-rows.ts';
import type { LiveOffice } from './live-office.ts';
import { openList, openRedmineOffice } from './redmine-office.ts';

/** What is shown on an application that none of us wrote: Redmine 5 of Debian, as a register of incoming documents. */
let office: LiveOffice;
let days: DaysOff;

beforeAll(async () => {
  [office, days] = await Promise.all([openRedmineOffice(), daysOff()]);
});
afterAll(() => office?.close());

describe('the 32 documents of the register', () => {
  it('are the ones of the table', () => {
    expect(office.register.documents.map(({ number }) => number)).toEqual(Object.keys(EXPECTED));
    expect(office.register.documents.length).toBe(32);
  });

  it('say what the competence table says: first page, second page', async () => {
    const { page, register } = office;
    await openList(page, register.url);
    const first = await asExpected(office, days, 25);
    await picture(page, 'redmine-01-list');
    await page.locator('.pagination .next a').click();
    await page.waitForURL(/page=2/);
    const second = await asExpected(office, days, 7);
    expect([...first, ...second]).toEqual(Object.keys(EXPECTED));
  });

  it('say the same after they are sorted, filtered, and shown in other columns', async () => {
    const { page, register } = office;
    await openList(page, register.url);
    await page.locator('th.due_date a').click();
    await page.waitForURL(/sort=due_date/);
    const sorted = await asExpected(office, days, 25);
    expect(sorted).not.toEqual(Object.keys(EXPECTED).slice(0, 25));
    await openList(page, register.url, '?set_filter=1&f[]=priority_id&op[priority_id]==&v[priority_id][]=3');
    await asExpected(office, days, 6);
    const columns = ['cf_8', 'due_date', 'cf_2', 'subject', 'status', 'cf_7', 'start_date', 'cf_4', 'cf_6', 'cf_3', 'cf_1'];
    await openList(page, register.url, `?set_filter=1&f[]=&per_page=50&sort=id&${columns.map((name) => `c[]=${name}`).join('&')}`);
    await asExpected(office, days, 32);
    await picture(page, 'redmine-02-columns');
  });
});

describe('the page of one document', () => {
  it('has the strip with the six clears, and the deadline that the page notes beside its own remark', async () => {
    const { page, register } = office;
    await page.goto(`${register.url}/issues/1`);
    const strip = await eventually(async () => {
      const text = await textIn(page, '#content');
      return text.includes('Rõ thẩm quyền') && text;
    }, 'the strip');
    expect(strip).toContain('UBND phường Đông Lâm');
    expect(strip).toContain('Giấy phép xây dựng nhà ở riêng lẻ');
    const due = (await page.locator('.due-date.attribute .value').textContent())?.slice(0, 10) ?? '';
    expect(strip).toContain(`${due}, còn`);
    await picture(page, 'redmine-03-document');
  });
});

describe('what leaves the page', () => {
  const quiet = ['05/PA-CAT', '141/SKHCN-TTr', '14/BTCD-XLĐ', '15/BTCD-XLĐ'];

  it.each(quiet)('of %s: not a byte, on its own page or in a list', async (number) => {
    const { page, register, recorder } = office;
    const index = register.documents.findIndex((document) => document.number === number);
    const subject = register.documents[index]?.subject ?? '';
    await page.goto(`${register.url}/issues/${index + 1}`);
    await page.waitForTimeout(2500);
    if (number === '05/PA-CAT' || number === '141/SKHCN-TTr') expect(await page.locator('[data-roviec]').count()).toBe(0);
    await openList(page, register.url);
    await eventually(async () => [...(await chipsShown(page)).values()].flat().length > 12, 'the chips');
    expect(recorder.sent()).toContain('/v1/look');
    expect(recorder.sent()).toContain('redmine:1"');
    for (const secret of [number, subject, `redmine:${index + 1}"`]) expect(recorder.sent().normalize('NFC')).not.toContain(secret);
  });

  it('no subject line of the register', () => {
    const sent = office.recorder.sent().normalize('NFC');
    expect(office.register.documents.filter(({ subject }) => sent.includes(subject))).toEqual([]);
  });
});
