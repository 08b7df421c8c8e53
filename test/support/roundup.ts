import type { Page } from 'playwright-core';
import { freePorts } from './ports.ts';
import { startThirdParty, type ThirdParty } from './third-party.ts';

/**
 * Starts Roundup 2 of PyPI on a free loopback port. Its pages have neither ids nor classes to hold on to. It refuses forms
 * from another address than its own, so `through` says before the start under which one browsers see it.
 */
export async function startRoundup(through?: (url: string) => Promise<string>, signal?: AbortSignal): Promise<ThirdParty> {
  const [port = 0] = await freePorts(1);
  const own = `http://127.0.0.1:${port}`;
  const url = `${(await through?.(own)) ?? own}/van-ban`;
  const script = new URL('../live/roundup/start.sh', import.meta.url);
  return startThirdParty({ name: 'Roundup', script, words: (today) => [String(port), today, `${url}/`], url, answers: `${own}/van-ban/` }, signal);
}

/** Signs in as its users do. */
export async function signInAtRoundup(page: Page, url: string, login: string, password: string): Promise<void> {
  await page.goto(`${url}/`);
  await page.locator('input[name=__login_name]').fill(login);
  await page.locator('input[name=__login_password]').fill(password);
  await page.locator('input[type=submit][value=Login]').click();
  await page.getByText(`Hello, ${login}`).waitFor();
}
