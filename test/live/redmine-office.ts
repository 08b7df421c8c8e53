import type { Page } from 'playwright-core';
import { textIn } from '../support/overlay.ts';
import { signInAtRedmine, startRedmine } from '../support/redmine.ts';
import { eventually } from '../support/waiting.ts';
import { type LiveOffice, openLiveOffice } from './live-office.ts';

/** The office at Redmine; `through` gives the address under which the browser sees it. */
export function openRedmineOffice(through?: (url: string) => Promise<string>): Promise<LiveOffice> {
  return openLiveOffice({ start: startRedmine, signIn: signInAtRedmine }, through);
}

/** The register's list; `query` as Redmine writes it. */
export const LIST = '/projects/van-ban-den/issues';

/** Opens a list and waits until the overlay has said how many rows it read. */
export async function openList(page: Page, url: string, query = ''): Promise<void> {
  await page.goto(`${url}${LIST}${query}`);
  await eventually(async () => /đọc \d+ hàng/.test(await textIn(page, '#content')), 'the list read');
}
