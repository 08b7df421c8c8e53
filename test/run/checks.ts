import { spawn } from 'node:child_process';
import { faultsOfImports } from '../house/imports.ts';

/** One check of the house: types, lint and format, unused code, import direction. */
export interface CheckResult {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  readonly output: string;
}

/** Runs every check at once; takes seconds. */
export async function runChecks(root: string): Promise<readonly CheckResult[]> {
  return Promise.all([
    command(root, 'types', 'node_modules/.bin/tsc', ['--noEmit', '-p', 'tsconfig.json']),
    command(root, 'types of the extension', 'node_modules/.bin/tsc', ['--noEmit', '-p', 'extension/tsconfig.json']),
    command(root, 'lint and format', 'node_modules/.bin/biome', ['check', '--error-on-warnings', '.']),
    command(root, 'unused code', process.execPath, ['node_modules/knip/bin/knip.js', '--config', 'test/house/knip.json']),
    imports(root),
  ]);
}

async function imports(root: string): Promise<CheckResult> {
  const started = Date.now();
  const faults = await faultsOfImports(root);
  return { name: 'import direction', ok: faults.length === 0, ms: Date.now() - started, output: faults.join('\n') };
}

function command(root: string, name: string, program: string, args: readonly string[]): Promise<CheckResult> {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
    child.once('error', (cause) => resolve({ name, ok: false, ms: Date.now() - started, output: cause.message }));
    child.once('close', (code) => resolve({ name, ok: code === 0, ms: Date.now() - started, output }));
  });
}
