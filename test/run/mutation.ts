/**
 * `npm run mutation [time|registry|subject|rules …]`: changes the law's code in small ways and counts the changes that no test
 * notices. What is known to survive, and why, is in docs/mutation.md. Takes minutes; no part of `npm test`.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
/** What is changed in each part, under `packages/core/src`; tests and their fixtures never are. */
const SUBJECT = ['ceremonial', 'fold', 'matter-of', 'phrase-index', 'phrase-syntax'].map((name) => `packages/core/src/registry/${name}.ts`);
const MUTATED: Readonly<Record<string, readonly string[]>> = {
  time: ['packages/core/src/time/**/*.ts'],
  registry: ['packages/core/src/registry/**/*.ts', ...SUBJECT.map((file) => `!${file}`)],
  subject: SUBJECT,
  rules: ['packages/core/src/rules/**/*.ts'],
};
const parts = Object.keys(MUTATED);
const named = process.argv.slice(2);
const unknown = named.filter((part) => !parts.includes(part));
if (unknown.length > 0) {
  console.error(`Không có phần / there is no part: ${unknown.join(', ')} (${parts.join(', ')})`);
  process.exit(2);
}

const folder = resolve(root, '.roviec/mutation');
mkdirSync(folder, { recursive: true });
const failed = (named.length > 0 ? named : parts).filter((part) => {
  const config = resolve(folder, `${part}.config.json`);
  writeFileSync(config, JSON.stringify(configOf(part)));
  return spawnSync(resolve(root, 'node_modules/.bin/stryker'), ['run', config], { cwd: root, stdio: 'inherit', env: { ...process.env, ROVIEC_MUTATION_PART: part } }).status !== 0;
});
if (failed.length > 0) console.error(`Dưới mức / below the mark: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);

/** Below 80 % killed the run fails. */
function configOf(part: string): object {
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    mutate: [...(MUTATED[part] ?? []), '!**/*.test.ts', '!**/*.example.ts', '!**/*.fixture.ts', '!**/index.ts'],
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env['ROVIEC_MUTATION_WORKERS'] ?? 1),
    timeoutMS: 20_000,
    thresholds: { high: 90, low: 80, break: 80 },
    // TypeScript 7 has no JavaScript interface, by which Stryker would rewrite paths; there are none to rewrite.
    tsconfigFile: 'none',
    tempDirName: '.roviec/mutation/sandbox',
    reporters: ['clear-text', 'progress-append-only', 'json'],
    jsonReporter: { fileName: `.roviec/mutation/${part}.json` },
    clearTextReporter: { reportTests: false, allowColor: false },
    ignorePatterns: ['**/.output', '.roviec', 'docs/pictures'],
  };
}
