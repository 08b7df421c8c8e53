import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../packages/cli/src/up/layout.ts';

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `roviec` in a process of its own, against a running gateway. */
export function roviec(gateway: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(projectRoot, 'packages/cli/src/main.ts'), ...args], { env: { ...process.env, ROVIEC_GATEWAY: gateway } });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString('utf8');
    });
    child.once('close', (code) => resolve({ code, out, err }));
  });
}
