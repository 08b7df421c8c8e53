import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Habit, habits } from './habits.ts';
import { planOf, ReaderPage, type Served } from './reader-page.ts';
import { type Taught, taughtAgainst } from './taught.ts';

/** Teach mode by pointing at one row, against the adapter by hand, on every list that is here. `docs/adapters.md` has the table. */
let reader: ReaderPage;
beforeAll(async () => {
  reader = await ReaderPage.open();
});
afterAll(() => reader?.close());

/** What pointing does not bring, and why. Whatever is not named here must be read as the adapter by hand reads it, row by row. */
const NOT: Readonly<Record<string, Partial<Taught>>> = {
  // Two things in one attribute, divided by a mark: the person would have to say which part.
  '07-only-in-tooltip': { wrong: ['number'] },
  // One row keeps its date in another place than the others: that takes a second pointing.
  '17-dates': { wrong: ['dueOn'] },
  // Rows that are empty when the page has loaded cannot be pointed at.
  '29-rows-without-data': { failed: 'hand reads nothing' },
};

async function taughtOn({ name, expected, compiled }: Habit): Promise<Taught> {
  if (!compiled.ok) throw new Error(name);
  const { path, parts = {}, headers, contentType, frame } = expected;
  const served = new Map<string, Served>(Object.entries(parts).map(([at, file]) => [at, { file: `habits/${file}` }]));
  served.set(new URL(path, 'http://x').pathname, { file: `habits/${name}.html`, ...(headers ? { headers } : {}), ...(contentType ? { contentType } : {}) });
  return taughtAgainst(name, await reader.loadSite(path, served, frame), compiled.plan);
}

function asByHand(taught: Taught): void {
  expect(taught).toMatchObject({
    failed: null,
    wrong: [],
    alike: taught.rows,
    ...NOT[taught.name],
    ...('failed' in (NOT[taught.name] ?? {}) || 'wrong' in (NOT[taught.name] ?? {}) ? { alike: taught.alike } : {}),
  });
}

const LISTS = habits().filter(({ compiled }) => compiled.ok && compiled.plan.pages.some(({ kind }) => kind === 'list'));

it.each(LISTS.map((habit) => [habit.name, habit] as const))('%s', async (_, habit) => {
  asByHand(await taughtOn(habit));
});

/** The sample e-office, and its four dialects; where a list stands in a frame, that one is taught. */
const PAGES = [
  ['thanh-lam', 'list', '/van-ban-den/cho-xu-ly', ''],
  ['dialect-webforms', 'dialects/webforms-list', '/dialects/webforms/DanhSach.aspx', 'danhsach'],
  ['dialect-jquery', 'dialects/jquery-list', '/dialects/jquery/main', ''],
  ['dialect-angular', 'dialects/angular-list', '/dialects/angular', ''],
  ['dialect-generated', 'dialects/generated-list', '/dialects/generated/desktop', ''],
] as const;

describe('pages with a secrecy mark', () => {
  it.each(PAGES)('%s', async (adapter, fixture, path, frame) => {
    const page = await reader.load(fixture, path);
    await page.evaluate((name) => {
      window.name = name;
    }, frame);
    asByHand(await taughtAgainst(adapter, page.mainFrame(), planOf(adapter)));
  });
});
