import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 0o700;
const FILE = 0o600;
/** Group and others get nothing of what this process and those it starts will make. */
const NOBODY_ELSE = 0o077;

/**
 * Makes the data folder, for its owner alone: it holds dossiers, replies, logs and Temporal's file. What is in it already,
 * from a release that left it open, is closed to others too; the browser's own profile keeps to itself.
 */
export function keepPrivate(folder: string): void {
  process.umask(NOBODY_ELSE);
  mkdirSync(folder, { recursive: true, mode: FOLDER });
  chmodSync(folder, FOLDER);
  closeFiles(folder);
}

function closeFiles(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isFile()) chmodSync(path, FILE);
    if (!entry.isDirectory() || entry.name !== 'logs') continue;
    chmodSync(path, FOLDER);
    closeFiles(path);
  }
}
