/** `npm run chaos`: the tests of `test/chaos` in full size; `ROVIEC_SEED` repeats a random run, further arguments name files. */

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pinnedTemporalProgram } from '../../packages/cli/setup/temporal.mjs';

const named = process.argv.slice(2);
const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--project=workflow', ...(named.length > 0 ? named : ['test/chaos'])];
const env = { ...process.env, ROVIEC_CHAOS: 'full', ROVIEC_TEMPORAL_BIN: pinnedTemporalProgram() };
const run = spawnSync(process.execPath, args, { cwd: resolve(import.meta.dirname, '../..'), stdio: 'inherit', env });
process.exit(run.status ?? 1);
