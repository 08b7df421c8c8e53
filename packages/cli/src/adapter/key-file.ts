import { readFile, stat, writeFile } from 'node:fs/promises';
import { adapterKeyId } from '@roviec/schema';
import { commandProblem } from '../sentences.ts';

const FORMAT = 'roviec.adapter-key/1';
/** For its owner alone. */
const PRIVATE = 0o600;
const OTHERS = 0o077;

/** A key pair that packs are signed with. */
export interface SigningKey {
  readonly id: string;
  /** 32 bytes, base64url. */
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
}

/** Makes a key and writes it where nothing is yet, for its owner alone. Throws `key-file-exists`. */
export async function makeKeyFile(path: string): Promise<Pick<SigningKey, 'id' | 'publicKey'>> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { x = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const id = await adapterKeyId(x);
  try {
    await writeFile(path, `${JSON.stringify({ format: FORMAT, id, publicKey: x, privateKey: d }, null, 2)}\n`, { mode: PRIVATE, flag: 'wx' });
  } catch (cause) {
    throw cause instanceof Error && 'code' in cause && cause.code === 'EEXIST' ? commandProblem('key-file-exists', path) : commandProblem('unwritable-file', path);
  }
  return { id, publicKey: x };
}

/** Reads a key file. Throws `unreadable-file`, `key-file-open` where others could read it too, or `key-file-malformed`. */
export async function readKeyFile(path: string): Promise<SigningKey> {
  const [text, { mode }] = await Promise.all([readFile(path, 'utf8'), stat(path)]).catch(() => {
    throw commandProblem('unreadable-file', path);
  });
  // A file system without modes says that everybody may: there the folder has to keep others out.
  if (process.platform !== 'win32' && (mode & OTHERS) !== 0) throw commandProblem('key-file-open', path);
  try {
    const { format, publicKey, privateKey: d } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (format !== FORMAT || typeof publicKey !== 'string' || typeof d !== 'string') throw new TypeError('not a key file');
    const privateKey = await crypto.subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x: publicKey, d }, 'Ed25519', false, ['sign']);
    return { id: await adapterKeyId(publicKey), publicKey, privateKey };
  } catch {
    throw commandProblem('key-file-malformed', path);
  }
}
