import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../packages/cli/src/up/layout.ts';

/** Pictures go beside the build, or into the documentation when `ROVIEC_PICTURES=docs` says that they shall replace those. */
const folder = process.env['ROVIEC_PICTURES'] === 'docs' ? join(projectRoot, 'docs/pictures') : join(projectRoot, '.roviec/pictures');

/** Takes a picture of what the person sees; `whole`: the page down to its end. */
export async function picture(page: Page, name: string, whole = false): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.bringToFront();
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole });
}
