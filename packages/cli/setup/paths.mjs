import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
/** What set-up remembers; may be deleted at any time. */
export const stateDir = join(root, '.roviec');
/** Programs that were fetched once for this user. */
export const cacheDir = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'roviec');
/** The runtime that the project brings. */
export const node = join(root, 'node_modules/.bin/node');
