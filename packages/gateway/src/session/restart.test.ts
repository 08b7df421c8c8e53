import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openReferenceStore } from '@roviec/ledger';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OFFICE } from '../sample/office.ts';

let folder: string;
let gateway: { readonly child: ChildProcess; readonly url: string };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roviec-restart-'));
  const references = await openReferenceStore(join(folder, 'reference.sqlite'));
  await references.put(OFFICE);
  references.close();
  gateway = await started();
});
afterEach(async () => {
  await kill();
  await rm(folder, { recursive: true });
});

/** A gateway of its own process, as it runs for an office. */
async function started(profile = 'demo') {
  const main = new URL('../main.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [main, '--data', folder, '--port', '0', '--temporal', '127.0.0.1:9', '--profile', profile], { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const url = /ready (\S+)/.exec(said)?.[1];
    if (url) return { child, url };
  }
  throw new Error(`no gateway: ${said}`);
}

async function kill(): Promise<void> {
  const { child } = gateway;
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function killedAndStarted(profile?: string): Promise<void> {
  await kill();
  gateway = await started(profile);
}

async function signIn(): Promise<string> {
  const answer = await fetch(`${gateway.url}/v1/session`, {
    method: 'POST',
    body: JSON.stringify({ officer: 'an', as: 'token' }),
    headers: { 'content-type': 'application/json' },
  });
  return ((await answer.json()) as { readonly token: string }).token;
}

const session = (token: string, method = 'GET') => fetch(`${gateway.url}/v1/session`, { method, headers: { authorization: `Bearer ${token}` } }).then(({ status }) => status);

test('a gateway that is killed signs nobody out, and nobody in again who signed out', async () => {
  const [stays, leaves] = [await signIn(), await signIn()];
  expect(await session(leaves, 'DELETE')).toBe(200);
  await killedAndStarted();
  expect([await session(stays), await session(leaves)]).toEqual([200, 401]);
  const key = createHash('sha256').update(stays).digest('hex');
  expect(await session(key)).toBe(401);
});

test('nothing on the disk opens a session', async () => {
  const token = await signIn();
  const key = createHash('sha256').update(token).digest('hex');
  const files = (await readdir(folder)).filter((name) => name.startsWith('sessions.sqlite'));
  const bytes = Buffer.concat(await Promise.all(files.map((name) => readFile(join(folder, name)))));
  expect(bytes.includes(key)).toBe(true);
  for (const encoding of ['base64url', 'base64', 'hex', 'latin1'] as const)
    expect(bytes.includes(Buffer.from(token, 'base64url').toString(encoding), 0, 'latin1'), encoding).toBe(false);
});

test('a session ends after twelve hours, also when the gateway was down then', async () => {
  const token = await signIn();
  await kill();
  const file = new DatabaseSync(join(folder, 'sessions.sqlite'));
  file.exec('update session set expires_at = expires_at - 12 * 3600000');
  file.close();
  gateway = await started();
  expect(await session(token)).toBe(401);
});

test('a session of the demonstration opens nothing in production', async () => {
  const token = await signIn();
  await killedAndStarted('production');
  expect(await session(token)).toBe(401);
});
