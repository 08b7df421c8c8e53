/**
 * `npm run mutation [time|registry|subject|rules|history …]`: changes the law's code in small ways and counts the changes that no test
 * notices. What is known to survive, and why, is in docs/mutation.md. No part of `npm test`: minutes for most parts, hours
 * for rules, of which `--every 10` changes each tenth line alone.
 */

import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
/** What is changed in each part, under `packages/core/src`; tests and their fixtures never are. */
const SUBJECT = /\/(?:subject\/.*|fold|phrase-syntax)\.ts$/;
const MUTATED: Readonly<Record<string, readonly string[]>> = {
  time: filesIn('time'),
  registry: filesIn('registry').filter((file) => !SUBJECT.test(file)),
  subject: filesIn('registry').filter((file) => SUBJECT.test(file)),
  rules: ruleFiles(true),
  history: ruleFiles(false),
};
const parts = Object.keys(MUTATED);
const { values, positionals: named } = parseArgs({ options: { every: { type: 'string', default: '1' } }, allowPositionals: true });
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
    mutate: sampled(MUTATED[part] ?? []),
    coverageAnalysis: 'perTest',
    // What is worked out once when a module loads is the rules' data; every change of it would run every test.
    ignoreStatic: part === 'rules' || part === 'history',
    concurrency: Number(process.env['ROVIEC_MUTATION_WORKERS'] ?? 1),
    timeoutMS: 5_000,
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

/** The same files, or every so many lines of them. */
function sampled(files: readonly string[]): readonly string[] {
  const every = Number(values.every);
  if (!(every > 1)) return files;
  const lines = files.flatMap((file) =>
    readFileSync(resolve(root, file), 'utf8')
      .split('\n')
      .map((_, at) => `${file}:${at + 1}-${at + 1}`),
  );
  return lines.filter((_, at) => at % every === 0);
}

/** Code of a folder of the core, without tests, what they rest on, and lists of exports. */
function filesIn(folder: string): readonly string[] {
  return globSync(`packages/core/src/${folder}/**/*.ts`, { cwd: root }).filter((file) => !/\.(?:test|example|fixture)\.ts$|\/index\.ts$/.test(file));
}

/** The rules themselves, or how their occasions are read off a history; without what is text and data. */
function ruleFiles(themselves: boolean): readonly string[] {
  const files = filesIn('rules').filter((file) => !/sentence|\/(?:ways-out|sources|parameters|all)\.ts$/.test(file));
  return files.filter((file) => readFileSync(resolve(root, file), 'utf8').includes('= rule({') === themselves);
}
