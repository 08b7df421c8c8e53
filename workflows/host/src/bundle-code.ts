import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, type WorkflowBundle } from '@temporalio/worker';

const require = createRequire(import.meta.url);

/** The module that is bundled for Temporal's sandbox. */
export const workflowsPath = require.resolve('@roviec/workflow-bundle');

/**
 * The workflow bundle, built once per content of the sources that go into it: bundling takes seconds, a second start
 * should not. `cacheDir` may be deleted at any time.
 */
export async function workflowBundle(cacheDir: string): Promise<WorkflowBundle> {
  const file = join(cacheDir, `workflows-${await sourcesHash()}.js`);
  const cached = await readFile(file, 'utf8').catch(() => null);
  if (cached !== null) return { code: cached };
  const bundle = await bundleWorkflowCode({ workflowsPath, logger: quiet });
  await mkdir(cacheDir, { recursive: true });
  await writeFile(`${file}.${process.pid}`, bundle.code);
  await rename(`${file}.${process.pid}`, file);
  return bundle;
}

async function sourcesHash(): Promise<string> {
  const folders = [dirname(workflowsPath), dirname(require.resolve('@roviec/workflow-messages')), dirname(coreIndex())];
  const hash = createHash('sha256').update(require('@temporalio/worker/package.json').version);
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
    for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

function coreIndex(): string {
  return fileURLToPath(import.meta.resolve('@roviec/core'));
}

const silent = () => undefined;
const quiet = { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: (message: string) => console.error(message) };
