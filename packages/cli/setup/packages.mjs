import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, stateDir } from './paths.mjs';
import { doing, fail, say } from './report.mjs';

const PNPM = 'pnpm@12.21.0';
const RUNTIME = 'v24.21.0';

/** Installs the pinned packages and the runtime when the lockfile or a manifest changed. */
export function packagesStep() {
  const mark = join(stateDir, 'packages');
  const wanted = fingerprint();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted && runtimeVersion() === RUNTIME) {
    say(`gói và Node ${RUNTIME} đã có / packages and Node ${RUNTIME} are there`);
    return;
  }
  doing(`cài các gói đã ghim bằng ${PNPM} / installing the pinned packages`);
  const result = spawnSync('npx', ['-y', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'], { cwd: root, encoding: 'utf8', env: { ...process.env, CI: 'true' } });
  if (result.error) fail('Không chạy được npx / npx cannot be run.', 'apt-get install npm');
  if (result.status !== 0)
    fail(`Không cài được các gói / the packages could not be installed:\n${tail(result.stdout + result.stderr)}`, `npx -y ${PNPM} install --frozen-lockfile`);
  if (runtimeVersion() !== RUNTIME)
    fail(`Không có Node ${RUNTIME} cho máy ${process.platform}-${process.arch} / no bundled Node for this machine.`, 'cài Node 24 rồi chạy lại / install Node 24 and run again');
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(mark, wanted);
  say(`gói và Node ${RUNTIME} / packages and Node ${RUNTIME}`, { always: true });
}

function runtimeVersion() {
  if (!existsSync(node)) return null;
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? null;
}

function fingerprint() {
  const hash = createHash('sha256').update(PNPM).update(RUNTIME);
  const manifests = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'extension/package.json', 'test/package.json'];
  for (const folder of ['packages', 'workflows']) for (const name of readdirSync(join(root, folder)).sort()) manifests.push(`${folder}/${name}/package.json`);
  for (const file of manifests) if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function tail(text) {
  return text.trim().split('\n').slice(-15).join('\n');
}
