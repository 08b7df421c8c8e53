import { z } from 'zod';
import { civilDate } from '../primitives.ts';

/** Part of what is signed, so that a signature over anything else is none over a pack. */
const ADAPTER_PACK_FORMAT = 'roviec.adapter-pack/1';

/** What a pack may be at most; past `bytes` (of its canonical JSON) it is refused before it is parsed. */
export const adapterPackLimits = { bytes: 64 * 1024, adapters: 8, off: 100 } as const;

const base64url = (length: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`), { error: 'malformed-key' });
/** First half of the SHA-256 of the public key, hex. */
const keyId = z.string().regex(/^[0-9a-f]{16}$/, { error: 'malformed-key' });

/** A public key that packs may be signed with: Ed25519, 32 bytes, base64url. */
export const adapterKey = z.strictObject({ id: keyId, publicKey: base64url(43) });
export type AdapterKey = z.output<typeof adapterKey>;

/**
 * Adapters that are not packaged with the extension, for all of an agency. What an adapter says is checked where adapters
 * are known: before it is signed, and in the browser. Nothing here is trimmed or changed, for the signature covers it as it is.
 */
const adapterPack = z.strictObject({
  format: z.literal(ADAPTER_PACK_FORMAT),
  issuer: z.string().min(1).max(120),
  /** Rises with every pack; an older one is refused. */
  version: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  /** Last day on which its adapters may read a page. */
  expires: civilDate,
  adapters: z.array(z.unknown()).max(adapterPackLimits.adapters),
  /** What is switched off, packaged adapters included: entries of a kill list. Holds past `expires`. */
  off: z.array(z.unknown()).max(adapterPackLimits.off).exactOptional(),
});
export type AdapterPack = z.output<typeof adapterPack>;

/** A pack with the signature over its canonical JSON. */
export const signedAdapterPack = z.strictObject({ pack: adapterPack, key: keyId, signature: base64url(86) });
export type SignedAdapterPack = z.output<typeof signedAdapterPack>;

/** A pack of these parts; the format is said for whoever makes one. */
export function adapterPackOf(parts: Omit<AdapterPack, 'format'>): AdapterPack {
  return { format: ADAPTER_PACK_FORMAT, ...parts };
}
