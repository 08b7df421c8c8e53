import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { lostTests, testsNamedIn } from './acceptance-page.ts';

const root = resolve(import.meta.dirname, '../..');
const page = await readFile(resolve(root, 'docs/acceptance.md'), 'utf8');

/** The rows of the table under a heading, by their number. */
function rowsUnder(heading: string): ReadonlyMap<string, string> {
  const [, after = ''] = page.split(`## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  return new Map([...section.matchAll(/^\| (\d+) \|.*$/gm)].map(([row, number = '']) => [number, row]));
}

it('finds a test that is gone or renamed', async () => {
  const said =
    '`test/house/acceptance-page.test.ts` › “finds a test that is gone or renamed”, `test/house/none.test.ts` › “x”, `test/house/imports.test.ts` › “is called so no more”';
  expect(await lostTests(root, said)).toEqual(['test/house/none.test.ts › x', 'test/house/imports.test.ts › is called so no more']);
});

it('every test that docs/acceptance.md names is there', async () => {
  expect(await lostTests(root, page)).toEqual([]);
});

it.each([
  ['The twelve acceptance tests', 12],
  ['The security checklist', 14],
])('“%s” has its %i rows, each with a test', (heading, count) => {
  const rows = rowsUnder(heading);
  expect([...rows.keys()]).toEqual(Array.from({ length: count }, (_, at) => String(at + 1)));
  for (const [number, row] of rows) expect(testsNamedIn(row).length, `${heading} ${number}`).toBeGreaterThan(0);
});
