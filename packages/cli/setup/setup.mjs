#!/usr/bin/env node
// The idempotent first half of `npm start` and `npm test`: runtime, packages, Temporal, the built console and extension.
// Runs on any Node from 18 on and imports nothing that has to be installed first.
import { buildAll } from './build.mjs';
import { packagesStep } from './packages.mjs';
import { fail, say } from './report.mjs';
import { temporalStep } from './temporal.mjs';

const forTests = process.argv.includes('--for') && process.argv.includes('test');

if (Number(process.versions.node.split('.')[0]) < 18)
  fail(`Node ${process.versions.node} quá cũ; cần Node 18 trở lên. / Node 18 or newer is needed.`, 'apt-get install nodejs npm');

const started = Date.now();
packagesStep();
temporalStep({ testServer: forTests });
buildAll({ forTests });
say(`sẵn sàng / ready (${((Date.now() - started) / 1000).toFixed(1)} s)`);
