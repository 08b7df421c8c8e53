import { packagedAdapters } from '@roviec/adapters/checked';
import { type AdapterPack, adapterKeyId, adapterPackOf, signPack } from '@roviec/schema';
import { beforeAll, expect, test } from 'vitest';
import { checkedPack, type PackAnchors } from './pack-check.ts';

const [thanhLam] = packagedAdapters([]);
if (!thanhLam) throw new Error('no packaged adapter');
const { adapter } = thanhLam;
const TODAY = '2026-11-23';
const ADAPTER = { ...adapter, id: 'so-ngoai-vu', version: '2026.11.1' };

let key: Awaited<ReturnType<typeof newKey>>;
beforeAll(async () => {
  key = await newKey();
});

async function newKey() {
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  return { privateKey, pin: { id: await adapterKeyId(x), publicKey: x } };
}

const signed = (change: Partial<AdapterPack> = {}, by = key) =>
  signPack(adapterPackOf({ issuer: 'Sở Ngoại vụ', version: 5, expires: '2027-01-31', adapters: [ADAPTER], ...change }), by.privateKey, by.pin.id);
const check = (raw: unknown, anchors: Partial<PackAnchors> = {}) => checkedPack(raw, { keys: [key.pin], last: null, today: TODAY, ...anchors });

test('a good pack is taken whole, with what it switches off', async () => {
  const kill = { adapter: 'redmine', page: 'list', why: 'Bản 6 đổi bảng danh sách' };
  const taken = await check(await signed({ off: [kill] }));
  expect(taken).toMatchObject({ ok: true, taken: { adapters: [{ plan: { id: 'so-ngoai-vu', plan: 1 } }], kills: [kill] } });
});

test('without a pinned key no pack is taken, whatever key comes with it', async () => {
  expect(await check(await signed(), { keys: [] })).toMatchObject({ ok: false, code: 'no-key' });
});

test('a pack signed by another key, or changed after signing, is refused', async () => {
  const other = await newKey();
  expect(await check(await signed({}, other))).toMatchObject({ ok: false, code: 'unknown-key' });
  const good = await signed();
  expect(await check({ ...good, pack: { ...good.pack, adapters: [{ ...ADAPTER, origins: ['https://*.vn/*'] }] } })).toMatchObject({ code: 'wrong-signature' });
  expect(await check({ ...good, signature: 'A'.repeat(86) })).toMatchObject({ code: 'wrong-signature' });
});

test('an older pack is refused, and another one under the same version; the same again is not', async () => {
  const last = await signed();
  expect(await check(await signed({ version: 4 }), { last })).toMatchObject({ code: 'not-newer', about: '4' });
  expect(await check(await signed({ issuer: 'Khác' }), { last })).toMatchObject({ code: 'not-newer' });
  expect(await check(last, { last })).toMatchObject({ ok: true });
  expect(await check(await signed({ version: 6 }), { last })).toMatchObject({ ok: true });
});

test('the last day counts, the day after does not', async () => {
  expect(await check(await signed({ expires: TODAY }))).toMatchObject({ ok: true });
  expect(await check(await signed({ expires: '2026-11-22' }))).toMatchObject({ code: 'expired', about: '2026-11-22' });
});

test('one adapter that is wrong spoils the pack, and is named', async () => {
  const cases: readonly [object, string][] = [
    [{ ...ADAPTER, marks: ['input[type=password]'] }, 'selector-touches-secret'],
    [{ ...ADAPTER, run: 'alert(1)' }, 'unrecognized-keys'],
    [{ ...ADAPTER, pages: ADAPTER.pages.map(({ secrecy: _, ...page }) => page) }, 'secrecy-missing'],
    [{ ...ADAPTER, origins: ['<all_urls>'] }, 'malformed-origin'],
  ];
  for (const [file, code] of cases) expect(await check(await signed({ adapters: [ADAPTER, file] }))).toMatchObject({ code: 'adapter-wrong', about: expect.stringContaining(code) });
  expect(await check(await signed({ adapters: [ADAPTER, ADAPTER] }))).toMatchObject({ code: 'adapter-wrong', about: '1: id-twice' });
});

test('what is too large, malformed, or switches off what it cannot name is refused', async () => {
  expect(await check(await signed({ adapters: [{ ...ADAPTER, vendor: 'x'.repeat(70_000) }] }))).toMatchObject({ code: 'too-large' });
  expect(await check(await signed({ off: [{ adapter: 'redmine' }] }))).toMatchObject({ code: 'off-wrong' });
  const good = await signed();
  for (const raw of [null, 'x', {}, { ...good, more: 1 }, { ...good, pack: { ...good.pack, format: 'other/1' } }, { ...good, pack: { ...good.pack, version: 1.5 } }])
    expect(await check(raw)).toMatchObject({ code: 'malformed' });
});
