import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What runs in a host page may weigh, in bytes after gzip (design §10). */
export const CONTENT_SCRIPT_BUDGET = 20 * 1024;
/** Packages from elsewhere that may be part of the extension. */
export const MOST_PACKAGES = 5;

/** Bytes of all content scripts of a build after gzip. Throws when they are more than a host page is asked to carry. */
export function contentScriptSize(built: string): number {
  const folder = join(built, 'content-scripts');
  const size = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);
  if (size > CONTENT_SCRIPT_BUDGET) throw new Error(`content scripts: ${size} bytes after gzip, ${CONTENT_SCRIPT_BUDGET} allowed`);
  return size;
}
