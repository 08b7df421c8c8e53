import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { required } from './required.ts';

const CHROMIUM = '/etc/chromium';
/** Beside the program: the system's own folder for Firefox need not be there. */
const firefoxFolder = (program: string): string => join(dirname(realpathSync(program)), 'distribution');

/** Whether this machine lets a test give a browser a policy of its own: by a folder that only that process sees. Null: there is no such browser. */
export function canManage(firefox: string | null): boolean {
  const folders = [CHROMIUM, ...(firefox === null ? [] : [firefoxFolder(firefox)])];
  return folders.every((folder) => existsSync(folder)) && spawnSync('unshare', ['--mount', 'true'], { stdio: 'ignore' }).status === 0;
}

/** A managed computer, as far as one browser is concerned. */
export interface Managed {
  /** The program to start in place of the browser. */
  readonly program: string;
  /** Gives an extension another policy, as an administrator would. Chromium sees it within seconds, Firefox at its start. */
  set(extension: string, policy: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

/** Prepares one for Chromium. */
export function managedChromium(): Promise<Managed> {
  return managed(required('ROVIEC_CHROMIUM'), CHROMIUM, 'policies/managed/roviec.json', (extension, policy) => ({ '3rdparty': { extensions: { [extension]: policy } } }));
}

/** Prepares one for Firefox. */
export function managedFirefox(): Promise<Managed> {
  const program = required('ROVIEC_FIREFOX');
  return managed(program, firefoxFolder(program), 'policies.json', (extension, policy) => ({ policies: { '3rdparty': { Extensions: { [extension]: policy } } } }));
}

/** The policy lies where the browser looks for it, in a mount namespace that nobody else is in. */
async function managed(browser: string, looksIn: string, file: string, policies: (extension: string, policy: object) => object): Promise<Managed> {
  const folder = await mkdtemp(join(tmpdir(), 'roviec-managed-'));
  const seen = join(folder, 'seen');
  const program = join(folder, 'browser');
  await mkdir(dirname(join(seen, file)), { recursive: true });
  await writeFile(program, `#!/bin/sh\nexec unshare --mount sh -c 'mount --bind "$0" ${looksIn} && exec "${browser}" "$@"' "${seen}" "$@"\n`);
  await chmod(program, 0o755);
  return {
    program,
    async set(extension, policy) {
      const next = join(folder, 'next.json');
      await writeFile(next, JSON.stringify(policies(extension, policy)));
      // Whole or not at all: the browser may read at any moment.
      await rename(next, join(seen, file));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
