import { expect, test } from 'vitest';
import { adapterPackLimits, adapterPackOf, signedAdapterPack } from './adapter-pack.ts';
import { adapterKeyId, packFits, signatureFault, signPack } from './pack-signature.ts';

async function newKey() {
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  return { privateKey, key: { id: await adapterKeyId(x), publicKey: x } };
}

const PACK = adapterPackOf({ issuer: 'Sở Xây dựng', version: 3, expires: '2027-03-31', adapters: [{ id: 'văn bản', schema: 1 }] });

test('a signature holds for exactly that pack, whatever the order of its words', async () => {
  const { privateKey, key } = await newKey();
  const signed = await signPack(PACK, privateKey, key.id);
  expect(signedAdapterPack.parse(signed)).toEqual(signed);
  expect(await signatureFault(signed, [key])).toBeNull();
  const { expires, version, issuer, format } = PACK;
  const turned = { adapters: [{ schema: 1, id: 'văn bản' }], expires, version, issuer, format };
  expect(await signatureFault({ ...signed, pack: turned }, [key])).toBeNull();
  for (const changed of [{ version: 4 }, { expires: '2027-04-30' }, { issuer: 'Sở Xây dựng ' }, { adapters: [] }, { off: [] }])
    expect(await signatureFault({ ...signed, pack: { ...PACK, ...changed } }, [key])).toBe('wrong-signature');
});

test('another key is no key, also under the id of the right one', async () => {
  const [ours, other] = [await newKey(), await newKey()];
  const forged = await signPack(PACK, other.privateKey, ours.key.id);
  expect(await signatureFault(forged, [ours.key])).toBe('wrong-signature');
  expect(await signatureFault(forged, [{ id: ours.key.id, publicKey: other.key.publicKey }])).toBe('unknown-key');
  expect(await signatureFault(await signPack(PACK, other.privateKey, other.key.id), [ours.key])).toBe('unknown-key');
  expect(await signatureFault(forged, [])).toBe('unknown-key');
});

test('the limit counts bytes of the canonical form', () => {
  const filled = (letters: number) => ({ ...PACK, adapters: ['đ'.repeat(letters)] });
  const spare = adapterPackLimits.bytes - new TextEncoder().encode(JSON.stringify(filled(0))).byteLength;
  expect([packFits(filled(Math.floor(spare / 2))), packFits(filled(Math.floor(spare / 2) + 1))]).toEqual([true, false]);
});
