import type { Page } from 'playwright-core';
import { freePorts } from './ports.ts';
import { startThirdParty, type ThirdParty } from './third-party.ts';

/** Starts Redmine 5 of Debian, in Vietnamese, on a free loopback port. Needs root. */
export async function startRedmine(signal?: AbortSignal): Promise<ThirdParty> {
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const script = new URL('../live/redmine/start.sh', import.meta.url);
  return startThirdParty({ name: 'Redmine', script, words: (today) => [String(port), today], url, answers: `${url}/login` }, signal);
}

/** Signs in as its users do. */
export async function signInAtRedmine(page: Page, url: string, login: string, password: string): Promise<void> {
  await page.goto(`${url}/login`);
  await page.locator('#username').fill(login);
  await page.locator('#password').fill(password);
  await page.locator('#login-submit').click();
  await page.locator('#loggedas').waitFor();
}
