/** `npm test`: the house rules, then every test; ends with what was not run and why, and a line of counts. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pinnedTemporalProgram, testServerProgram } from '../../packages/cli/setup/temporal.mjs';
import { findChromium } from '../../packages/cli/src/browser/find.ts';
import { findFirefox } from '../support/firefox.ts';
import { canManage } from '../support/managed.ts';
import { runChecks } from './checks.ts';

const root = resolve(import.meta.dirname, '../..');
const started = Date.now();
const checks = await runChecks(root);
for (const check of checks) {
  console.log(`${check.ok ? '✔' : '✘'} ${check.name} (${(check.ms / 1000).toFixed(1)} s)`);
  if (!check.ok) console.log(check.output);
}

const chromium = findChromium();
const notRun: string[] = [];
const projects = ['unit', 'workflow'];
if (chromium) projects.push('browser');
else notRun.push('browser: không thấy Chromium / no Chromium found → apt-get install chromium');
const firefox = findFirefox();
if (!firefox) notRun.push('test/e2e/firefox: không thấy Firefox / no Firefox found → apt-get install firefox-esr');
const managed = canManage(firefox);
if (!managed) notRun.push('test/e2e/*policy: cần quyền root và thư mục chính sách của trình duyệt / needs root and the browsers’ policy folders → sudo npm test');
// Redmine runs under an account of its own, which only root can take on; the tests install it where apt can.
const redmine = process.getuid?.() === 0 && ['/usr/share/redmine/config.ru', '/usr/bin/apt-get'].some((file) => existsSync(file));
// Roundup comes from PyPI, once for each user.
const roundup = spawnSync(join(root, 'test/live/roundup/install.sh'), { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
if (!roundup) notRun.push('test/live/roundup: không cài được / could not be installed → apt-get install python3-pip');
if (!redmine) notRun.push('test/live/redmine: cần quyền root trên Debian, Ubuntu / needs root on Debian or Ubuntu → sudo npm test');

const report = join(root, '.roviec/test-report.json');
rmSync(report, { force: true });
const args = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'test/vitest.config.ts',
  ...projects.map((name) => `--project=${name}`),
  ...(redmine ? [] : ['--exclude=test/live/redmine*.test.ts']),
  ...(firefox ? [] : ['--exclude=test/e2e/firefox*.test.ts']),
  ...(managed ? [] : ['--exclude=test/e2e/*policy.test.ts']),
  ...(roundup ? [] : ['--exclude=test/live/roundup*.test.ts']),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
];
const env = {
  ...process.env,
  ROVIEC_TEMPORAL_BIN: pinnedTemporalProgram(),
  ROVIEC_TEST_SERVER_BIN: testServerProgram(),
  ...(chromium ? { ROVIEC_CHROMIUM: chromium } : {}),
  ...(firefox ? { ROVIEC_FIREFOX: firefox } : {}),
};
const run = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });

const counts = existsSync(report) ? countsOf(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 1, skipped: 0 };
const failedChecks = checks.filter((check) => !check.ok).length;
const passed = counts.passed + checks.length - failedChecks;
const failed = counts.failed + failedChecks + (run.status !== 0 && counts.failed === 0 ? 1 : 0);
if (counts.skipped > 0) notRun.push(`${counts.skipped} bài kiểm thử bị bỏ qua / skipped tests`);
console.log(`\nKhông chạy / not run: ${notRun.length === 0 ? 'không có gì / nothing' : notRun.join('; ')}`);
console.log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
const incomplete = Boolean(process.env['CI']) && notRun.length > 0;
console.log(`${passed} passed, ${failed + (incomplete ? notRun.length : 0)} failed`);
process.exit(failed > 0 || incomplete ? 1 : 0);

function countsOf(json: {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}) {
  const brokenFiles = json.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: json.numPassedTests, failed: json.numFailedTests + brokenFiles, skipped: json.numPendingTests + json.numTodoTests };
}
