import type { AdapterPlan } from '@roviec/adapters';
import { compileAdapter, packagedAdapters } from '@roviec/adapters/checked';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Click, type Habit, habits, type Moment, withRows } from './habits.ts';
import { ReaderPage, type Served } from './reader-page.ts';

/** The 38 habits of real pages, each on a fixture of its own, read in a real browser. `docs/adapters.md` has the table. */
const ALL = habits();
let reader: ReaderPage;
beforeAll(async () => {
  reader = await ReaderPage.open();
});
afterAll(() => reader?.close());

function planFor({ name, compiled }: Habit): AdapterPlan {
  if (!compiled.ok) throw new Error(`${name}: ${compiled.problems.map(({ path, code }) => `${path} ${code}`).join(', ')}`);
  return compiled.plan;
}

function load({ name, expected }: Habit): Promise<Frame> {
  const { path, parts = {}, headers, contentType, frame } = expected;
  const served = new Map<string, Served>(Object.entries(parts).map(([at, file]) => [at, { file: `habits/${file}` }]));
  served.set(new URL(path, 'http://x').pathname, { file: `habits/${name}.html`, ...(headers ? { headers } : {}), ...(contentType ? { contentType } : {}) });
  return reader.loadSite(path, served, frame);
}

/** Reads the page as it is now, after one of its own functions where one is named. */
function look(frame: Frame, plan: AdapterPlan, step?: string) {
  return frame.evaluate(
    ([described, name]) => {
      const page = globalThis as unknown as Record<string, (() => void) | undefined> & { rowsBefore?: readonly Element[] };
      if (name !== undefined) page[name]?.();
      const found = globalThis.reader.recognise(described, document, { pathname: location.pathname, frameName: window.name });
      const quirks = document.compatMode === 'BackCompat';
      if (found.kind !== 'page') return { recognised: found.kind, documents: [], health: null, sameRows: false, quirks };
      const { readings, health } = globalThis.reader.readPage(described, found.page, document, location);
      const rows = readings.map(({ element }) => element);
      const sameRows = rows.every((row, at) => page.rowsBefore?.[at] === row);
      page.rowsBefore = rows;
      return { recognised: found.page.id, documents: readings.map(({ key, values, doubtful }) => ({ key, values, doubtful })), health, sameRows, quirks };
    },
    [plan, step] as const,
  );
}

function asExpected(given: Awaited<ReturnType<typeof look>>, expected: Moment): void {
  if (expected.recognised !== undefined) expect(given.recognised).toBe(expected.recognised);
  if (expected.documents) expect(given.documents).toEqual(expected.documents.map((document) => ({ doubtful: [], ...document })));
  if (expected.health) expect(given.health).toMatchObject(expected.health);
  if (expected.sameRows !== undefined) expect(given.sameRows).toBe(expected.sameRows);
}

/** What the adapter makes of a click, on the page that is on screen then. */
function clicked(frame: Frame, plan: AdapterPlan, { do: step, click }: Click) {
  return frame.evaluate(
    ([described, name, css]) => {
      const { recognise, actionOf, openAction, keysOf, readRecipients } = globalThis.reader;
      if (name !== undefined) (globalThis as unknown as Record<string, (() => void) | undefined>)[name]?.();
      const element = document.querySelector<HTMLElement>(css);
      const before = recognise(described, document, { pathname: location.pathname, frameName: window.name });
      if (!element || before.kind !== 'page') throw new Error(`nothing to click: ${css}`);
      const found = actionOf(before.page, element)?.action;
      const open = openAction(before.page, document)?.id ?? null;
      return { action: found?.id ?? null, open, keys: found ? keysOf(found, document, location) : null, recipients: found ? readRecipients(found, document, location) : null };
    },
    [plan, step, click] as const,
  );
}

describe.each(ALL.map((habit) => [habit.name, habit] as const))('%s', (_, habit) => {
  let frame: Frame;
  beforeAll(async () => {
    frame = await load(habit);
  });

  it('is foreign to every other adapter', async () => {
    const plans = [...packagedAdapters().map(({ plan }) => plan), ...ALL.filter(({ name }) => name !== habit.name).map(planFor)];
    expect(plans.length).toBeGreaterThan(38);
    expect(await knownTo(frame, plans)).toEqual([]);
  });

  it('gives what stands there, and no more', async () => {
    const { expected } = habit;
    const plan = planFor(habit);
    const given = await look(frame, plan);
    asExpected(given, expected);
    if (expected.quirks !== undefined) expect(given.quirks).toBe(expected.quirks);
    for (const moment of expected.then ?? []) asExpected(await look(frame, plan, moment.do), moment);
    for (const act of expected.acts ?? []) {
      const { do: _do, click: _click, ...wanted } = act;
      expect(await clicked(frame, plan, act), act.click).toMatchObject(wanted);
    }
  });

  for (const { rows, code } of habit.expected.refused ?? [])
    it(`is not described by ${rows}`, () => {
      const compiled = compileAdapter(withRows(habit.file, rows));
      expect(compiled.ok ? [] : compiled.problems.map((problem) => problem.code)).toContain(code);
    });
});

const THANH_LAM = ['list', 'document', 'login', 'list-empty', 'document-forward', 'list-upgraded', 'document-refused'];
it.each(THANH_LAM)('the e-office of the demo is foreign to every other adapter: %s', async (fixture) => {
  const frame = (await reader.load(fixture, '/van-ban/7700102')).mainFrame();
  const plans = [...packagedAdapters().flatMap(({ plan }) => (plan.id === 'thanh-lam' ? [] : [plan])), ...ALL.map(planFor)];
  expect(await knownTo(frame, plans)).toEqual([]);
});

it('has a fixture for each of the 38 habits', () => {
  expect([...new Set(ALL.flatMap(({ expected }) => expected.habits))].sort((a, b) => a - b)).toEqual(Array.from({ length: 38 }, (_, at) => at + 1));
});

/** The adapters to which a page is not foreign. */
function knownTo(frame: Frame, plans: readonly AdapterPlan[]): Promise<readonly string[]> {
  return frame.evaluate(
    (tried) => tried.filter((plan) => globalThis.reader.recognise(plan, document, { pathname: location.pathname, frameName: window.name }).kind !== 'foreign').map(({ id }) => id),
    plans,
  );
}
