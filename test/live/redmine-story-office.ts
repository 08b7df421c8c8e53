import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { civilDateOf, DAY_MS } from '@roviec/core';
import { projectRoot } from '../../packages/cli/src/up/layout.ts';
import { readReferenceFolder } from '../../packages/cli/src/up/reference.ts';
import type { Panel } from '../e2e/panel.ts';
import { picture } from '../support/pictures.ts';
import type { Stack } from '../support/stack.ts';

const PROCEDURE = new URL('redmine/THAM-DINH-demo.yaml', import.meta.url);
const HEADER = 'post\tofficer\tactions\tinstrument\tfrom\tto';

/** The instrument by which the director lets the deputy sign. */
export const INSTRUMENT = 'Giấy ủy quyền số 21/GUQ-SXD';

/** The import of an administrator: an appraisal with one minute to reply, and the deputy's delegation once there is one. */
export async function importForStory(stack: Stack, delegated: boolean): Promise<void> {
  const files = await readReferenceFolder(join(projectRoot, 'packages/demo/province'));
  const [from, to] = [civilDateOf(Date.now() - DAY_MS), civilDateOf(Date.now() + DAY_MS)];
  const row = delegated ? `${['H99.04/giam-doc', 'cb-005', 'submit', INSTRUMENT, from, to].join('\t')}\n` : '';
  const more = { 'procedures/THAM-DINH-demo.yaml': await readFile(PROCEDURE, 'utf8'), 'delegations.tsv': `${HEADER}\n${row}` };
  await (await stack.as('cb-092'))('importReference', { files: { ...files, ...more } }, { act: crypto.randomUUID() });
}

/** Today, or some days later, as clerks type it. */
export function todayTyped(later = 0): string {
  return civilDateOf(Date.now() + later * DAY_MS)
    .split('-')
    .reverse()
    .join('/');
}

/** Takes a picture of the whole panel in both languages, and goes back to Vietnamese. */
export async function bothLanguages({ page }: Panel, name: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 400, height: 900 };
  // As tall as what it shows: the bar on top stays where it is.
  await page.setViewportSize({ ...size, height: Math.ceil((await page.locator('#app').boundingBox())?.height ?? size.height) + 24 });
  await picture(page, name);
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('html[lang=en]').waitFor();
  await picture(page, `${name}-en`);
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await page.locator('html[lang=vi]').waitFor();
  await page.setViewportSize(size);
}

/** Opens a task of the dossier on screen that is not the next one. */
export async function otherTask({ page }: Panel, name: string): Promise<void> {
  const others = page.locator('details.more', { hasText: 'Việc khác…' });
  await others.locator('summary').click();
  await others.getByRole('button', { name, exact: true }).click();
}

/** Opens the dossier of the document on screen, takes it on and asks units, as its handler does. */
export async function openAndAsk(panel: Panel, units: readonly string[]): Promise<void> {
  await panel.press('Mở hồ sơ');
  await panel.choose('Lĩnh vực, nội dung', 'tham dinh bao cao', 'Thẩm định báo cáo nghiên cứu khả thi');
  await panel.send('Mở hồ sơ');
  await panel.press('Nhận thụ lý');
  await panel.send('Nhận thụ lý');
  await panel.press('Lấy ý kiến');
  for (const unit of units) await panel.page.getByLabel(unit).check();
  await panel.fill('Câu hỏi 1', 'Báo cáo có phù hợp quy hoạch và khả năng bố trí vốn không?');
  await panel.fill('Ý kiến của cơ quan mình', 'Đề nghị thông qua phương án 2, móng cọc.');
  await panel.send('Gửi lấy ý kiến');
}

/** Replies to the one consult that waits, as somebody of a consulted unit. */
export async function reply(panel: Panel, name: string, position: string, text: string): Promise<void> {
  await panel.signIn(name);
  await panel.press('Trả lời');
  await panel.page.getByLabel(position, { exact: true }).check();
  await panel.fill('Nội dung trả lời', text);
  await panel.send('Gửi trả lời');
}
