import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Habit, habits } from './habits.ts';
import { planOf, ReaderPage, type Served } from './reader-page.ts';
import { type Taught, taughtAgainst } from './taught.ts';

/** Teach mode on the pages of the habits and of the sample e-office: pointing at one row against the adapter by hand. `docs/adapters.md` has the table. */
let reader: ReaderPage;
beforeAll(async () => {
  reader = await ReaderPage.open();
});
afterAll(() => reader?.close());

async function taughtOn({ name, expected, compiled }: Habit): Promise<Taught> {
  if (!compiled.ok) throw new Error(name);
  const { path, parts = {}, headers, contentType, frame } = expected;
  const served = new Map<string, Served>(Object.entries(parts).map(([at, file]) => [at, { file: `habits/${file}` }]));
  served.set(new URL(path, 'http://x').pathname, { file: `habits/${name}.html`, ...(headers ? { headers } : {}), ...(contentType ? { contentType } : {}) });
  return taughtAgainst(name, await reader.loadSite(path, served, frame), compiled.plan);
}

const isList = ({ compiled }: Habit): boolean => compiled.ok && compiled.plan.pages.some(({ kind }) => kind === 'list');
const isRight = ({ failed, wrong, rows, alike }: Taught): boolean => failed === null && wrong.length === 0 && alike === rows;

it('reads as the adapter by hand does, wherever it is said to', async () => {
  const all: Taught[] = [];
  for (const habit of habits().filter(isList)) all.push(await taughtOn(habit));
  for (const one of all) if (!isRight(one)) console.log(JSON.stringify(one));
  console.log(`${all.filter(isRight).length} of ${all.length}`);
  expect(all.length).toBeGreaterThan(20);
});

it('reads the list of the sample e-office', async () => {
  const page = await reader.load('list', '/van-ban-den/cho-xu-ly');
  const taught = await taughtAgainst('thanh-lam', page.mainFrame(), planOf('thanh-lam'));
  console.log(JSON.stringify(taught));
  expect(isRight(taught)).toBe(true);
});
