import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { agendaPaths } from '@roviec/schema';
import type { Hono } from 'hono';
import { ProblemError } from './problems.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const SCREENS: ReadonlySet<string> = new Set(Object.values(agendaPaths));

/** Serves the built console: files of the kinds that it consists of, and its first page for the addresses of its screens. */
export function mountConsole(app: Hono, directory: string): void {
  app.get('*', async (context) => {
    const path = context.req.path;
    if (path.startsWith('/v1/')) throw new ProblemError('not-found');
    const file = await readInside(directory, path);
    if (file)
      return context.body(file, 200, {
        'content-type': TYPES[extname(path)] ?? '',
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
    const known = isScreen(path);
    const first = known || wantsPage(path, context.req.header('accept')) ? await readInside(directory, '/index.html') : null;
    if (!first) throw new ProblemError('not-found');
    return context.body(first, known ? 200 : 404, { 'content-type': TYPES['.html'] ?? '', 'cache-control': 'no-cache' });
  });
}

/** Addresses of screens carry numbers with dots (`H99.32`), which are no file names. */
function isScreen(path: string): boolean {
  return path === '/' || SCREENS.has(path) || (path.startsWith('/ho-so/') && decoded(path) !== null);
}

/** A person who opened an address that is no screen: the console says so in words. A file that is missing, or a program, gets the problem itself. */
function wantsPage(path: string, accept: string | undefined): boolean {
  return accept?.includes('text/html') === true && TYPES[extname(path)] === undefined && decoded(path) !== null;
}

/** Null for an address that is not well-formed, such as `/%zz`. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** The bytes of a file below a directory; null when there is none, when it is of another kind, or when links lead out of the directory. */
async function readInside(directory: string, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (TYPES[extname(path)] === undefined || path.includes('\0') || path.includes('\\')) return null;
  try {
    const root = await realpath(directory);
    const file = await realpath(join(root, decodeURIComponent(path)));
    return file.startsWith(root + sep) ? new Uint8Array(await readFile(file)) : null;
  } catch {
    return null;
  }
}
