/** What the overlay costs the page it stands on (design §10), beside a page without it and beside a naive overlay, in the same run. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { OVERLAY_CSS } from '../../../extension/src/page/styles.ts';
import { projectRoot } from '../../../packages/cli/src/up/layout.ts';
import { Panel } from '../../e2e/panel.ts';
import { openOverlayBrowser } from '../../support/browser.ts';
import { type LongList, serveLongList } from '../../support/long-list.ts';
import { required } from '../../support/required.ts';
import { startStack } from '../../support/stack.ts';
import { eventually } from '../../support/waiting.ts';
import type { Measured } from '../measure.ts';
import { naiveOverlay } from './naive.ts';
import { type Traced, traced } from './trace.ts';

const ROWS = 500;
const ROUNDS = 3;
const CHANGES = 100;
const MB = 1024 * 1024;

/** What one way of drawing does to the page. */
interface Cost {
  /** All rows replaced at once, each round. */
  readonly replaced: readonly Traced[];
  /** One cell changed in each of many frames. */
  readonly changed: Traced;
  readonly heapBytes: number;
  /** Requests to the e-office for the one page. */
  readonly requests: number;
}

/** Every budget of the overlay, and the same of the naive one. Times are of the page's main thread alone. */
export async function measureOverlay(): Promise<readonly Measured[]> {
  const list = await serveLongList(ROWS);
  try {
    const withChips = Array.from({ length: ROWS }, (_, at) => list.kinds[at % list.kinds.length]).filter((kind) => (kind?.chips.length ?? 0) > 0).length;
    const ours = await oursOn(list, withChips);
    const bare = await plainOn(list, null, 0);
    const marked = Array.from({ length: ROWS }, (_, at) => list.kinds[at % list.kinds.length]).filter((kind) => kind?.secrecy === 'Thường').length;
    const naive = await plainOn(list, OVERLAY_CSS, marked);
    return [await weight(), ...rowsOf('overlay', ours, bare, true), ...rowsOf('naive overlay', naive, bare, false)];
  } finally {
    await list.close();
  }
}

async function weight(): Promise<Measured> {
  const script = await readFile(join(projectRoot, 'extension/.output/chrome-mv3/content-scripts/overlay.js'));
  return { what: 'overlay: content script, packed', measured: gzipSync(script, { level: 9 }).byteLength / 1024, unit: 'KiB', budget: 20 };
}

function rowsOf(who: string, cost: Cost, bare: Cost, held: boolean): readonly Measured[] {
  const row = (what: string, measured: number, unit: string, budget: number | null): Measured => ({
    what: `${who}: ${what}`,
    measured,
    unit,
    budget: held ? budget : null,
    decides: false,
  });
  const own = bare.replaced.map(totalOf);
  return [
    row('heap on 500 rows', Math.max(0, cost.heapBytes - bare.heapBytes) / MB, 'MB', 3),
    row('500 rows read and drawn', middle(cost.replaced.map(totalOf)) - middle(own), 'ms', 85),
    row('its longest task in that', middle(cost.replaced.map(longestOf)), 'ms', 50),
    row(`${CHANGES} changes, one a frame`, totalOf(cost.changed) - totalOf(bare.changed), 'ms', null),
    ...(held ? [row('observer callback, p95', percentile(cost.changed.observerMs, 0.95), 'ms', 0.5), row('requests to the e-office', cost.requests - bare.requests, '', 0)] : []),
  ];
}

async function oursOn(list: LongList, hosts: number): Promise<Cost> {
  const stack = await startStack();
  const browser = await openOverlayBrowser();
  try {
    const panel = await browser.openPanel();
    await new Panel(panel, stack.gateway).signIn('Nguyễn Văn Bình');
    await panel.close();
    return await costOn(await browser.context.newPage(), list, hosts);
  } finally {
    await browser.close();
    await stack.close();
  }
}

/** Without the extension; with the naive overlay where a style is given. */
async function plainOn(list: LongList, css: string | null, hosts: number): Promise<Cost> {
  const browser = await chromium.launch({ executablePath: required('ROVIEC_CHROMIUM'), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    if (css !== null) await page.addInitScript(naiveOverlay, css);
    return await costOn(page, list, hosts);
  } finally {
    await browser.close();
  }
}

async function costOn(page: Page, list: LongList, hosts: number): Promise<Cost> {
  const drawn = () => eventually(async () => (await page.locator('[data-roviec=row]').count()) === hosts, 'the signs of all rows', 60_000, 400);
  // Each time a page of its own: what a page may cost is counted from when it was opened.
  const open = async (round: number): Promise<void> => {
    await page.goto(list.address(round));
    await drawn();
  };
  const before = list.requests().length;
  await open(0);
  const heapBytes = await heapOf(page);
  const requests = list.requests().length - before;
  const replaced: Traced[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await open(2 * round);
    replaced.push(await traced(page, () => replaceRows(page, list.rows(2 * round + 1)), drawn));
  }
  await open(1);
  return { replaced, changed: await traced(page, () => changeCells(page), drawn), heapBytes, requests };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** As a page does that has fetched its next rows; ends two frames later. */
function replaceRows(page: Page, rows: string): Promise<void> {
  return page.evaluate(async (html) => {
    const body = document.querySelector('#ds_van_ban tbody');
    if (body) body.innerHTML = html;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  }, rows);
}

function changeCells(page: Page): Promise<void> {
  return page.evaluate(async (times) => {
    const cells = document.querySelectorAll('#ds_van_ban td.col-nguoichuyen');
    for (let time = 0; time < times; time += 1) {
      const cell = cells[time % cells.length];
      if (cell) cell.textContent = `Lê Thu Hà ${time}`;
      await new Promise(requestAnimationFrame);
    }
  }, CHANGES);
}

const totalOf = ({ tasks }: Traced): number => tasks.reduce((sum, { ms }) => sum + ms, 0);

/** In the frame that lays the new rows out, the page's own work is not ours. */
function longestOf({ tasks }: Traced): number {
  const pages = tasks.find(({ layoutMs }) => layoutMs > 0);
  return Math.max(0, ...tasks.filter(({ layoutMs, oursMs }) => layoutMs > 0 || oursMs > 0).map((task) => (task === pages ? task.oursMs : task.ms)));
}

const middle = (numbers: readonly number[]): number => percentile(numbers, 0.5);

function percentile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
}
