import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDateOf } from '@roviec/core';
import type { Page } from 'playwright-core';
import { freePorts } from './ports.ts';
import { eventually } from './waiting.ts';

const folder = new URL('../live/redmine/', import.meta.url);

/** A document of the seeded register; `issued`, `arrived` and `due` are days from today. */
export interface Registered {
  readonly number: string;
  readonly subject: string;
  readonly due: number | null;
  readonly arrived: number;
}

/** The seed of the register: who may sign in, and what is in it in the order of its keys, from 1. */
export interface Register {
  readonly password: string;
  readonly documents: readonly Registered[];
}

/** Redmine 5 of Debian, in Vietnamese, as a register of incoming documents of the demonstration province. */
export interface Redmine {
  readonly url: string;
  /** Logins: `tt.lan` (records), `nv.binh`, `lt.ha`, `pm.khoi` of Sở Xây dựng; `ch.phong`, `ha.tuan`, `nt.hanh`, `vn.mai` elsewhere. */
  readonly password: string;
  /** The civil date that the seed counts from. */
  readonly today: string;
  readonly documents: readonly Registered[];
  close(): Promise<void>;
}

/** Installs it where it is missing, seeds a folder of its own, and starts it on a free loopback port. Needs root. */
export async function startRedmine(signal?: AbortSignal): Promise<Redmine> {
  const data = await mkdtemp(join(tmpdir(), 'roviec-redmine-'));
  const today = civilDateOf(Date.now());
  const { password, documents }: Register = JSON.parse(await readFile(new URL('register.json', folder), 'utf8'));
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const script = new URL('start.sh', folder).pathname;
  const child = spawn(script, [data, String(port), today], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString('utf8')}`.slice(-4000);
  });
  const gone = once(child, 'exit');
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await gone;
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  signal?.addEventListener('abort', () => void close(), { once: true });
  try {
    // Most of this is apt on a machine that lacks the packages.
    const answered = eventually(async () => (await fetch(`${url}/login`)).ok, 'Redmine', 600_000);
    await Promise.race([
      answered,
      gone.then(() => {
        throw new Error(`Redmine did not start: ${said}`);
      }),
    ]);
  } catch (cause) {
    await close();
    throw cause;
  }
  return { url, password, today, documents, close };
}

/** Signs in as its users do. */
export async function signInAtRedmine(page: Page, url: string, login: string, password: string): Promise<void> {
  await page.goto(`${url}/login`);
  await page.locator('#username').fill(login);
  await page.locator('#password').fill(password);
  await page.locator('#login-submit').click();
  await page.locator('#loggedas').waitFor();
}
