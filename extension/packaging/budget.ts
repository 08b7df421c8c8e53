import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What runs in a host page may weigh, in bytes after gzip (design §10). */
export const CONTENT_SCRIPT_BUDGET = 20 * 1024;
/** Packages from elsewhere that may be part of the extension. */
export const MOST_PACKAGES = 5;

/** Bytes of the largest content script of a build after gzip: each of them is put into a page on its own. Throws when one is more than a host page is asked to carry. */
export function contentScriptSize(built: string): number {
  const folder = join(built, 'content-scripts');
  const sizes = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, size: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length }));
  const heavy = sizes.filter(({ size }) => size > CONTENT_SCRIPT_BUDGET);
  if (heavy.length > 0) throw new Error(`${heavy.map(({ name, size }) => `${name}: ${size} bytes after gzip`).join(', ')}; ${CONTENT_SCRIPT_BUDGET} allowed`);
  return Math.max(...sizes.map(({ size }) => size));
}
