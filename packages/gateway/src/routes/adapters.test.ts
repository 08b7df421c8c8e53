import { type AdapterPack, adapterKeyId, adapterPackOf, signPack } from '@roviec/schema';
import { expect, onTestFinished, test } from 'vitest';
import { ask, sampleGateway } from '../sample/gateway.ts';

async function newKey() {
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  return { privateKey, publicKey: x, id: await adapterKeyId(x) };
}

async function signed(key: Awaited<ReturnType<typeof newKey>>, change: Partial<AdapterPack> = {}) {
  const pack = adapterPackOf({ issuer: 'Văn phòng UBND tỉnh', version: 1, expires: '2099-12-31', adapters: [{ id: 'x' }], ...change });
  return { signed: await signPack(pack, key.privateKey, key.id), publicKey: key.publicKey };
}

test('an administrator publishes; everybody gets the newest pack once, and its key apart from it', async () => {
  const gateway = await sampleGateway();
  onTestFinished(() => gateway.close());
  const key = await newKey();
  expect((await ask(gateway, 'an', 'adapterPack')).body).toEqual({ published: null });
  expect((await ask(gateway, 'an', 'adapterKeys')).body).toEqual({ keys: [] });
  expect((await ask(gateway, 'an', 'publishAdapters', await signed(key))).problem?.code).toBe('role-missing');

  const first = await signed(key);
  expect((await ask(gateway, 'quan-tri', 'publishAdapters', first)).body).toEqual({ version: 1, key: key.id, changed: true });
  expect((await ask(gateway, 'quan-tri', 'publishAdapters', first)).body).toMatchObject({ changed: false });
  const answer = await ask(gateway, 'an', 'adapterPack');
  expect(answer.body).toEqual({ published: first.signed });
  expect((await ask(gateway, 'an', 'adapterKeys')).body).toEqual({ keys: [{ id: key.id, publicKey: key.publicKey }] });
  const headers = { authorization: `Bearer ${gateway.tokenOf('an')}`, 'if-none-match': answer.headers.get('etag') ?? '' };
  expect((await gateway.app.request('/v1/adapters', { headers })).status).toBe(304);
  await ask(gateway, 'quan-tri', 'publishAdapters', await signed(key, { version: 2 }));
  expect((await gateway.app.request('/v1/adapters', { headers })).status).toBe(200);
  expect((await gateway.app.request('/v1/adapters')).status).toBe(401);
});

test('each fault of a pack is named, and changes nothing', async () => {
  const gateway = await sampleGateway();
  onTestFinished(() => gateway.close());
  const [key, other] = [await newKey(), await newKey()];
  const code = async (body: object) => (await ask(gateway, 'quan-tri', 'publishAdapters', body)).problem?.code;
  await ask(gateway, 'quan-tri', 'publishAdapters', await signed(key, { version: 7 }));
  const good = await signed(key, { version: 8 });
  expect(await code({ ...good, signed: { ...good.signed, pack: { ...good.signed.pack, version: 9 } } })).toBe('pack-signature');
  expect(await code({ ...good, publicKey: other.publicKey })).toBe('pack-signature');
  expect(await code(await signed(key, { version: 8, expires: '2020-01-01' }))).toBe('pack-expired');
  expect(await code(await signed(key, { version: 7, issuer: 'Khác' }))).toBe('pack-not-newer');
  expect(await code(await signed(key, { version: 6 }))).toBe('pack-not-newer');
  expect(await code(await signed(key, { version: 8, adapters: ['x'.repeat(64 * 1024)] }))).toBe('pack-too-large');
  expect(await code(await signed(other, { version: 8 }))).toBe('pack-key-changed');
  expect((await ask(gateway, 'an', 'adapterPack')).body).toMatchObject({ published: { pack: { version: 7 } } });
  expect((await ask(gateway, 'quan-tri', 'publishAdapters', { ...(await signed(other, { version: 8 })), replaceKey: true })).body).toMatchObject({ key: other.id });
});
