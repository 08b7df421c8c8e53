import { canonicalJson } from '../canonical-json.ts';

/** SHA-256 of a value's canonical JSON, lower-case hex: the version of what is immutable. Browsers and Node alike. */
export async function contentHash(value: unknown): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(value)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
