import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signatureFault, signedAdapterPack } from '@roviec/schema';
import { expect, it } from 'vitest';
import { registerAdapter } from './adapter.ts';
import { emptyFolder, terminal } from './terminal.fixture.ts';

const GOOD = new URL('../../../adapters/sites/thanh-lam/adapter.json', import.meta.url);
const folder = emptyFolder();
const ended = terminal(registerAdapter);
const run = (...args: readonly string[]) => ended(...args, '--json');

const at = (name: string) => join(folder(), name);
const publish = (file: string, ...more: string[]) =>
  run('adapter', 'publish', file, '--key', at('key.json'), '--issuer', 'Văn phòng UBND tỉnh', '--expires', '2099-12-31', '--out', at('policy.json'), ...more);

it('makes a key for its owner alone, and never over another one', async () => {
  const made = await run('adapter', 'key', at('key.json'));
  const before = await readFile(at('key.json'), 'utf8');
  expect([(await stat(at('key.json'))).mode & 0o777, JSON.parse(before)]).toEqual([0o600, expect.objectContaining({ id: JSON.parse(made.out).id })]);
  expect(made.out).not.toContain(JSON.parse(before).privateKey);
  expect(await run('adapter', 'key', at('key.json'))).toMatchObject({ code: 2, error: expect.stringContaining('key-file-exists') });
  expect(await readFile(at('key.json'), 'utf8')).toBe(before);
});

it('signs what it checked, for a policy', async () => {
  await run('adapter', 'key', at('key.json'));
  await writeFile(at('off.json'), JSON.stringify([{ adapter: 'redmine', why: 'Bản 6 đổi bảng danh sách' }]));
  expect((await publish(GOOD.pathname, '--pack-version', '4', '--off', at('off.json'))).code).toBe(0);
  const { adapterKeys, adapterPack } = JSON.parse(await readFile(at('policy.json'), 'utf8'));
  const signed = signedAdapterPack.parse(JSON.parse(adapterPack));
  expect(signed.pack).toMatchObject({ version: 4, expires: '2099-12-31', adapters: [JSON.parse(await readFile(GOOD, 'utf8'))], off: [{ adapter: 'redmine' }] });
  expect(await signatureFault(signed, [{ id: signed.key, publicKey: adapterKeys[0] }])).toBeNull();
});

it('signs nothing that is wrong, and says what', async () => {
  await run('adapter', 'key', at('key.json'));
  const adapter = JSON.parse(await readFile(GOOD, 'utf8'));
  await writeFile(at('bad.json'), JSON.stringify({ ...adapter, marks: ['input[type=password]'] }));
  const refused = await publish(at('bad.json'), '--pack-version', '1');
  expect([refused.code, JSON.parse(refused.out).files[0].problems]).toEqual([1, [expect.objectContaining({ path: 'marks', code: 'selector-touches-secret', line: 1 })]]);
  await expect(stat(at('policy.json'))).rejects.toThrow();
  for (const [args, code] of [
    [['--pack-version', '0'], 'pack-version'],
    [[], 'pack-version'],
    [['--expires', '2020-01-01'], 'pack-expires'],
    [['--key', at('none.json')], 'unreadable-file'],
    [['--key', GOOD.pathname], 'key-file-'],
    [['--off', GOOD.pathname], 'kill-list-malformed'],
  ] as const)
    expect((await publish(GOOD.pathname, ...args)).error, args.join(' ')).toContain(code);
});

it('does not use a key that others can read', async () => {
  await run('adapter', 'key', at('key.json'));
  await chmod(at('key.json'), 0o640);
  expect(await publish(GOOD.pathname, '--pack-version', '1')).toMatchObject({ code: 2, error: expect.stringContaining('key-file-open') });
});

it('checks a file as the terminal asks for it, without a browser', async () => {
  expect(await run('adapter', 'check', GOOD.pathname)).toMatchObject({ code: 0, out: expect.stringContaining('"id": "thanh-lam"') });
  await writeFile(at('bad.json'), '{\n  "schema": 2\n}');
  const { code, out } = await run('adapter', 'check', at('bad.json'), '--lang', 'en');
  expect([code, JSON.parse(out).problems]).toEqual([1, expect.arrayContaining([expect.objectContaining({ path: 'schema', code: 'invalid-value', line: 2, character: 3 })])]);
  expect(await run('adapter', 'check', GOOD.pathname, '--page', 'a.html', '--page', 'b.html')).toMatchObject({ code: 2, error: expect.stringContaining('unreadable-file') });
});
