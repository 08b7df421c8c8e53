import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { dump, scratchFile } from '../scratch-folder.fixture.ts';
import { openSessionStore } from './store.ts';

const keyOf = (token: string) => createHash('sha256').update(token).digest('hex');
const session = (token: string, expiresAt: number) => ({ key: keyOf(token), officer: 'an', by: 'token', expiresAt }) as const;

async function opened(path: string, profile = 'demo') {
  const store = await openSessionStore(path, profile);
  onTestFinished(() => store.close());
  return store;
}

test('what was kept is there after a restart, oldest first; what was dropped or has run out is gone from the file', async () => {
  const path = scratchFile('sessions.sqlite');
  const store = await opened(path);
  for (const [token, expiresAt] of [
    ['a', 300],
    ['b', 100],
    ['c', 200],
    ['d', 400],
  ] as const)
    await store.keep(session(token, expiresAt));
  await store.drop([keyOf('d')]);
  store.close();
  const later = await opened(path);
  expect(await later.load(100)).toEqual([session('c', 200), session('a', 300)]);
  expect(dump(path, 'session')).not.toContain(keyOf('b'));
  expect(dump(path, 'session')).not.toContain(keyOf('d'));
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a demonstration signs nobody in to production', async () => {
  const path = scratchFile('sessions.sqlite');
  const demo = await opened(path, 'demo');
  await demo.keep(session('a', 300));
  demo.close();
  const production = await opened(path, 'production');
  expect(await production.load(100)).toEqual([]);
  production.close();
  expect(await (await opened(path, 'demo')).load(100)).toEqual([]);
});
