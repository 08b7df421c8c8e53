import { randomUUID } from 'node:crypto';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DeclaredAct } from '@roviec/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleId } from '../sample-history.fixture.ts';
import { scratchFile } from '../scratch-folder.fixture.ts';
import { openInbox } from './inbox.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const NOTE = 'Ghi chú riêng của người dân';
const act: DeclaredAct = {
  lane: 'declared',
  id: randomUUID(),
  dossier: sampleId(),
  receivedAt: 1,
  actor: { officer: 'an', post: 'p', unit: 'H99.02' },
  registryVersion: 'r-1',
  command: { kind: 'close', outcome: 'withdrawn', note: NOTE },
};
const keeps = (path: string) => [path, `${path}-wal`].some((file) => readFileSync(file).includes(NOTE));

test('the content of a settled act stays in no file, and a reader only puts that off', async () => {
  const path = scratchFile('inbox.sqlite');
  const inbox = await openInbox(path);
  await inbox.receive(act, []);
  expect(keeps(path)).toBe(true);
  const reader = new DatabaseSync(path, { readOnly: true });
  reader.exec('begin; select count(*) from entry');
  await inbox.settle(act.id, { status: 'refused', refusal: 'dossier-closed' });
  expect(keeps(path)).toBe(true);
  vi.advanceTimersByTime(10_000);
  expect(keeps(path)).toBe(true);
  reader.close();
  vi.advanceTimersByTime(10_000);
  expect(keeps(path)).toBe(false);
  expect(statSync(`${path}-wal`).size).toBe(0);
  inbox.close();
  expect(vi.getTimerCount()).toBe(0);
});

test('folder and files are for their owner alone, also when they were open to others', async () => {
  const path = scratchFile('data/inbox.sqlite');
  (await openInbox(path)).close();
  chmodSync(path, 0o644);
  const inbox = await openInbox(path);
  await inbox.receive(act, []);
  const modes = [dirname(path), path, `${path}-wal`].map((file) => (statSync(file).mode & 0o777).toString(8));
  inbox.close();
  expect(modes).toEqual(['700', '600', '600']);
});
