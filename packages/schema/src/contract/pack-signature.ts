import { canonicalJson } from '../canonical-json.ts';
import { type AdapterKey, type AdapterPack, adapterPackLimits, type SignedAdapterPack } from './adapter-pack.ts';

const ALGORITHM = 'Ed25519';

/** What a pack is signed over. */
function signedBytes(pack: AdapterPack): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(pack));
}

/** Whether a pack is small enough to be looked at, by its canonical JSON. */
export function packFits(pack: AdapterPack): boolean {
  return signedBytes(pack).byteLength <= adapterPackLimits.bytes;
}

/** The id of a public key (32 bytes, base64url): the first half of its SHA-256, hex. */
export async function adapterKeyId(publicKey: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', fromBase64url(publicKey)));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Signs a pack. `privateKey` is an Ed25519 key that may sign. */
export async function signPack(pack: AdapterPack, privateKey: CryptoKey, key: string): Promise<SignedAdapterPack> {
  const signature = new Uint8Array(await crypto.subtle.sign(ALGORITHM, privateKey, signedBytes(pack)));
  return { pack, key, signature: toBase64url(signature) };
}

/** `unknown-key`: none of the keys has that id. `wrong-signature`: it does not fit. `no-ed25519`: this browser cannot check it. */
export type SignatureFault = 'unknown-key' | 'wrong-signature' | 'no-ed25519';

/** Whether one of the keys signed a pack; null when it did. The id is only a hint: what counts is the key itself. */
export async function signatureFault({ pack, key, signature }: SignedAdapterPack, keys: readonly AdapterKey[]): Promise<SignatureFault | null> {
  const known = keys.find(({ id }) => id === key);
  if (!known || (await adapterKeyId(known.publicKey)) !== key) return 'unknown-key';
  let publicKey: CryptoKey;
  try {
    publicKey = await crypto.subtle.importKey('raw', fromBase64url(known.publicKey), ALGORITHM, false, ['verify']);
  } catch (cause) {
    return cause instanceof Error && cause.name === 'NotSupportedError' ? 'no-ed25519' : 'wrong-signature';
  }
  return (await crypto.subtle.verify(ALGORITHM, publicKey, fromBase64url(signature), signedBytes(pack))) ? null : 'wrong-signature';
}

function toBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
