import type { Reference } from '@roviec/core';
import { expect, onTestFinished, test } from 'vitest';
import { calendar, procedure } from '../sample-history.fixture.ts';
import { scratchFile, tamper } from '../scratch-folder.fixture.ts';
import { openReferenceReader, openReferenceStore } from './store.ts';

function version(name: string, recordedAt: number): Reference {
  const units = [
    { code: 'H99.02', legacyCode: '000.00.02.H99', name: { vi: 'Sở Xây dựng', en: 'Construction' }, shortName: 'Sở XD', kind: 'department', from: '2026-03-01', successors: [] },
  ] as const;
  return {
    version: name,
    recordedAt,
    units,
    posts: [],
    officers: [],
    holdings: [],
    matters: [],
    competence: [],
    calendars: [calendar],
    procedures: [procedure],
    severities: { 'forward-own-work': 'ask' },
  };
}

async function opened() {
  const path = scratchFile('reference.sqlite');
  const reader = openReferenceReader(path);
  expect(await reader.current()).toBeNull();
  const store = await openReferenceStore(path);
  onTestFinished(() => {
    reader.close();
    store.close();
  });
  return { path, store, reader };
}

test('a version is kept once in a row, and readers see it without a restart', async () => {
  const { store, reader } = await opened();
  expect([await store.current(), await reader.current(), await reader.knownAt(Date.now())]).toEqual([null, null, null]);
  expect(await store.put(version('a', 100))).toBe(true);
  expect(await store.put(version('a', 150))).toBe(false);
  expect(await reader.current()).toEqual(version('a', 100));
  expect(await store.put(version('b', 200))).toBe(true);
  expect(await store.put(version('a', 300))).toBe(true);
  expect([await store.current(), await reader.current()]).toEqual([version('a', 300), version('a', 300)]);
});

test('asked as known at an instant, it gives the version of then', async () => {
  const { store, reader } = await opened();
  for (const [name, at] of [
    ['a', 100],
    ['b', 200],
    ['c', 200],
    ['d', 300],
  ] as const)
    await store.put(version(name, at));
  const known = async (at: number) => (await reader.knownAt(at))?.version ?? null;
  expect([await known(99), await known(100), await known(199), await known(200), await known(299), await known(300), await known(1e15)]).toEqual([
    null,
    'a',
    'a',
    'c',
    'c',
    'd',
    'd',
  ]);
});

test('while nothing changes, the same object is given', async () => {
  const { store, reader } = await opened();
  await store.put(version('a', 100));
  const first = await reader.current();
  expect(await reader.current()).toBe(first);
  await store.put(version('b', 200));
  expect(await reader.current()).not.toBe(first);
  expect(await reader.knownAt(150)).toEqual(first);
  expect(await reader.current()).toBe(await reader.current());
});

test('a version from before the newest one is refused', async () => {
  const { store } = await opened();
  await store.put(version('a', 100));
  await expect(store.put(version('b', 99))).rejects.toMatchObject({ name: 'ReferenceOrderError', code: 'reference-out-of-order', about: 'b' });
  expect((await store.current())?.version).toBe('a');
});

test('the same version three times at once is kept once', async () => {
  const { store } = await opened();
  const kept = await Promise.all([1, 2, 3].map(() => store.put(version('a', 100))));
  expect(kept.sort()).toEqual([false, false, true]);
});

test('nothing is ever overwritten, and damage is an error', async () => {
  const { path, store, reader } = await opened();
  await store.put(version('a', 100));
  for (const statement of [
    "update reference set body = '{}'",
    'delete from reference',
    "insert or replace into reference values (1, 'x', 100, '{}')",
    "insert into reference values (3, 'x', 100, '{}')",
    "insert into reference values (2, 'x', 99, '{}')",
  ]) {
    expect(() => tamper(path, statement), statement).toThrow(/never|follows/);
  }
  tamper(path, 'insert into reference values (2, \'b\', 100, \'{"version":"b"}\')');
  await expect(reader.current()).rejects.toMatchObject({ name: 'StoreCorruptError', about: 'reference 2' });
});
