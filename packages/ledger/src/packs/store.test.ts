import { adapterPackOf } from '@roviec/schema';
import { expect, onTestFinished, test } from 'vitest';
import { scratchFile, tamper } from '../scratch-folder.fixture.ts';
import { openPackStore } from './store.ts';

const published = (version: number, issuer = 'Sở Xây dựng') => ({
  signed: { pack: adapterPackOf({ issuer, version, expires: '2027-03-31', adapters: [] }), key: '0123456789abcdef', signature: 'A'.repeat(86) },
  publicKey: 'B'.repeat(43),
  publishedAt: 1_000,
  officer: 'quan-tri',
});

test('the newest pack is kept; the same again is none, an older or another one under its version is refused', async () => {
  const path = scratchFile('adapters.sqlite');
  const store = await openPackStore(path);
  onTestFinished(() => store.close());
  expect(await store.current()).toBeNull();
  expect(await store.put(published(2))).toBe('kept');
  expect(await store.put(published(2))).toBe('same');
  expect(await store.put(published(2, 'Sở Tài chính'))).toBe('not-newer');
  expect(await store.put(published(1))).toBe('not-newer');
  expect(await store.put(published(5))).toBe('kept');
  expect(await store.current()).toEqual(published(5));
  for (const statement of ["update pack set body = '{}'", 'delete from pack', "insert into pack values (4, 'k', '{}', 1, 'x')"])
    expect(() => tamper(path, statement), statement).toThrow(/never|follows/);
  tamper(path, "insert into pack values (9, 'k', '{}', 1, 'x')");
  await expect(store.current()).rejects.toMatchObject({ name: 'StoreCorruptError', about: 'pack 9' });
});
