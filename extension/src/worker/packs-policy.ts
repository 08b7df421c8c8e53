import { type AdapterKey, adapterKey, adapterKeyId } from '@roviec/schema';
import { browser } from 'wxt/browser';

/** What an IT department gives by managed policy: keys to trust, and a pack. Nothing of it is secret. */
export interface PackPolicy {
  /** Null: the policy names none, and keys are pinned at the first sign-in. */
  readonly keys: readonly AdapterKey[] | null;
  /** As the policy has it, unchecked; null when it has none. */
  readonly pack: unknown;
}

/** Reads the policy. A browser without one, or a field that is not as it should be, gives nothing. */
export async function packPolicy(): Promise<PackPolicy> {
  const { adapterKeys, adapterPack } = await browser.storage.managed.get(['adapterKeys', 'adapterPack']).catch((): Record<string, unknown> => ({}));
  return { keys: await keysIn(adapterKeys), pack: parsedPack(adapterPack) };
}

/** Keys as objects or as public keys alone. Present, but without one that can be used: nobody is trusted. */
export async function keysIn(given: unknown): Promise<readonly AdapterKey[] | null> {
  const list = typeof given === 'string' ? (jsonOf(given) ?? [given]) : given;
  if (list === undefined || list === null) return null;
  if (!Array.isArray(list)) return [];
  const keys = await Promise.all(list.map(keyIn));
  return keys.filter((key) => key !== null);
}

async function keyIn(given: unknown): Promise<AdapterKey | null> {
  const publicKey: unknown = typeof given === 'object' && given !== null && 'publicKey' in given ? given.publicKey : given;
  const text = adapterKey.shape.publicKey.safeParse(publicKey);
  return text.success ? { id: await adapterKeyId(text.data), publicKey: text.data } : null;
}

function parsedPack(given: unknown): unknown {
  if (typeof given !== 'string') return given ?? null;
  return jsonOf(given) ?? { malformed: true };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
