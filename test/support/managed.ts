import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { required } from './required.ts';

const FOLDER = '/etc/chromium';

/** Whether this machine lets a test give Chromium a policy of its own: by a folder that only that process sees. */
export function canManage(): boolean {
  return existsSync(FOLDER) && spawnSync('unshare', ['--mount', 'true'], { stdio: 'ignore' }).status === 0;
}

/** A managed computer, as far as one Chromium is concerned. */
export interface ManagedChromium {
  /** The program to start in place of Chromium. */
  readonly program: string;
  /** Gives an extension another policy, as an administrator would; the browser sees it within seconds. */
  set(extension: string, policy: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

/** Prepares one. The policy lies where Chromium looks for it, in a mount namespace that nobody else is in. */
export async function managedChromium(): Promise<ManagedChromium> {
  const folder = await mkdtemp(join(tmpdir(), 'roviec-managed-'));
  const policies = join(folder, 'etc/policies/managed');
  const program = join(folder, 'chromium');
  await mkdir(policies, { recursive: true });
  await writeFile(program, `#!/bin/sh\nexec unshare --mount sh -c 'mount --bind "$0" ${FOLDER} && exec "${required('ROVIEC_CHROMIUM')}" "$@"' "${join(folder, 'etc')}" "$@"\n`);
  await chmod(program, 0o755);
  return {
    program,
    async set(extension, policy) {
      const next = join(folder, 'next.json');
      await writeFile(next, JSON.stringify({ '3rdparty': { extensions: { [extension]: policy } } }));
      // Whole or not at all: the browser may read at any moment.
      await rename(next, join(policies, 'roviec.json'));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
