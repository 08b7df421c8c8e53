import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, stateDir } from './paths.mjs';
import { doing, fail, say } from './report.mjs';

const EXTENSION = ['extension', 'packages/adapters', 'packages/core/src', 'packages/schema/src'];
/** What browsers get is built; nothing on the server side is. */
const BUILDS = [
  {
    name: 'console',
    cwd: 'packages/console',
    args: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    sources: ['packages/console', 'packages/core/src', 'packages/schema/src'],
    result: 'packages/console/dist/index.html',
  },
  {
    name: 'extension',
    cwd: 'extension',
    args: ['node_modules/wxt/bin/wxt.mjs', 'build'],
    sources: EXTENSION,
    result: 'extension/.output/chrome-mv3/manifest.json',
  },
];
/** What tests need besides. */
const FOR_TESTS = [
  {
    name: 'extension (Firefox)',
    cwd: 'extension',
    args: ['node_modules/wxt/bin/wxt.mjs', 'build', '--browser', 'firefox'],
    sources: EXTENSION,
    result: 'extension/.output/firefox-mv3/manifest.json',
  },
];
const IGNORED = new Set(['node_modules', 'dist', '.output', '.wxt']);

/** Builds the console and the extension when their sources changed. */
export function buildAll({ forTests }) {
  for (const build of forTests ? [...BUILDS, ...FOR_TESTS] : BUILDS) buildOnce(build);
}

function buildOnce(build) {
  const mark = join(stateDir, `built-${build.name.replace(/\W+/g, '-')}`);
  const wanted = hashOf(build);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted && existsSync(join(root, build.result))) return say(`${build.name}: đã dựng / built`);
  doing(`dựng ${build.name} / building`);
  const result = spawnSync(node, build.args, { cwd: join(root, build.cwd), encoding: 'utf8' });
  if (result.status !== 0)
    fail(
      `Không dựng được ${build.name} / could not be built:\n${(result.stdout + result.stderr).trim().split('\n').slice(-20).join('\n')}`,
      `cd ${build.cwd} && ../${build.cwd.includes('/') ? '../' : ''}node_modules/.bin/node ${build.args.join(' ')}`,
    );
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(mark, wanted);
  say(build.name, { always: true });
}

function hashOf(build) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'pnpm-lock.yaml')));
  for (const folder of build.sources) hashFolder(hash, join(root, folder));
  return hash.digest('hex');
}

function hashFolder(hash, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (IGNORED.has(entry.name) || entry.name.includes('.test.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) hashFolder(hash, path);
    else hash.update(path.slice(root.length)).update(readFileSync(path));
  }
}
