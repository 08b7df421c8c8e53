/** What reading a subject line costs: time a line, time to make a register ready, and what the service worker has to carry. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { suggestOwner } from '@roviec/core';
import { sliceOf } from '@roviec/schema';
import { build } from 'vite';
import { projectRoot } from '../../packages/cli/src/up/layout.ts';
import { labelledLines } from '../judgement/labelled.ts';
import { demoReference } from '../support/province.ts';
import { type Measured, microsecondsOf } from './measure.ts';

const ON = '2026-11-20';

/** Reading lines of the tuning set on the demonstration's register. */
export async function measureSubjectLines(): Promise<readonly Measured[]> {
  const reference = await demoReference();
  const titles = (await labelledLines('subjects-tuned.tsv')).map(({ title = '' }) => title);
  const read = (title: string) => suggestOwner(reference, { title, on: ON }).alternatives.length;
  const started = performance.now();
  read('V/v gia hạn giấy phép khai thác cát');
  const ready = performance.now() - started;
  let at = 0;
  const line = microsecondsOf(() => read(titles[at++ % titles.length] ?? ''), titles.length);
  const [index, code] = [await indexBytes(), await codeBytes()];
  return [
    { what: 'subject line, warm', measured: line, unit: 'µs', budget: 1_000 },
    { what: 'register made ready for reading', measured: ready, unit: 'ms', budget: null },
    { what: 'register and code for reading, gzip', measured: (index + code) / 1024, unit: 'KiB', budget: 60 },
    { what: 'of which code', measured: code / 1024, unit: 'KiB', budget: null },
  ];
}

/** What of the browser's slice lines are read by, and by which the owner is found, as it is sent. */
async function indexBytes(): Promise<number> {
  const { matters, units, formerUnits, wording, competence } = sliceOf(await demoReference(), ON, 'H99.04');
  const index = {
    ...{ formerUnits, wording },
    matters: matters.map(({ id, phrases }) => ({ id, phrases })),
    units: units.map(({ code, name, shortName, kind, parent }) => ({ code, name: name.vi, shortName, kind, parent })),
    competence: competence.map(({ matter, owner, from, to }) => ({ matter, owner, from, to })),
  };
  return gzipSync(JSON.stringify(index), { level: 9 }).length;
}

/** The reader as a browser's bundler makes it. */
async function codeBytes(): Promise<number> {
  const entry = join(projectRoot, 'packages/core/src/registry/subject/suggestion.ts');
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib: { entry, formats: ['es'], fileName: 'subject' } } });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) => ('output' in result ? result.output : []));
  return gzipSync(outputs.map((chunk) => ('code' in chunk ? chunk.code : '')).join(''), { level: 9 }).length;
}
