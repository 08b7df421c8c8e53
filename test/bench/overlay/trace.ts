import type { Page } from 'playwright-core';

/** One task of the page's main thread, in ms of its own processor time: what other programs of the machine do is not in it. */
export interface Task {
  readonly ms: number;
  /** Of it, in functions of the extension. */
  readonly oursMs: number;
  /** Of it, in laying the page out. */
  readonly layoutMs: number;
}

/** What the page's main thread did during an action. */
export interface Traced {
  readonly tasks: readonly Task[];
  /** Times of the extension's functions that the browser called as callbacks of observers, in ms. */
  readonly observerMs: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8'];
/** Where the browser calls observers of changes. */
const MICROTASKS = ['RunMicrotasks', 'BlinkScheduler_PerformMicrotaskCheckpoint'];
const US = 1000;
const START = 'bench-start';
const END = 'bench-end';

/** Traces the main thread of a page from before an action until `settled` has come true. */
export async function traced(page: Page, action: () => Promise<unknown>, settled: () => Promise<unknown>): Promise<Traced> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } });
  await page.evaluate((name) => void performance.mark(name), START);
  await action();
  await settled();
  await page.evaluate((name) => void performance.mark(name), END);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return summed(events);
}

function summed(events: readonly TraceEvent[]): Traced {
  const start = events.find(({ name }) => name === START);
  const end = events.find(({ name }) => name === END);
  if (!start || !end) throw new Error('the trace has no marks');
  const own = events.filter(({ pid, tid, ts, ph }) => ph === 'X' && pid === start.pid && tid === start.tid && ts >= start.ts && ts <= end.ts).toSorted((a, b) => a.ts - b.ts);
  const tasks = own.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  const outer = tasks.filter((task) => !tasks.some((other) => other !== task && other.ts <= task.ts && endOf(other) >= endOf(task) && (other.dur ?? 0) > (task.dur ?? 0)));
  const calls = own.filter(isOurs);
  return {
    tasks: outer.map((task) => ({
      ms: msOf(task),
      oursMs: sum(outermost(inside(calls, task)).map(msOf)),
      layoutMs: sum(
        inside(own, task)
          .filter(({ name }) => name === 'Layout')
          .map(msOf),
      ),
    })),
    observerMs: outermost(own.filter(({ name }) => MICROTASKS.includes(name))).flatMap((run) => outermost(inside(calls, run)).map(msOf)),
  };
}

const isOurs = ({ name, args }: TraceEvent): boolean => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension://') === true;
const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const msOf = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / US;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const inside = (events: readonly TraceEvent[], outer: TraceEvent): TraceEvent[] =>
  events.filter((event) => event !== outer && event.ts >= outer.ts && endOf(event) <= endOf(outer));
const outermost = (events: readonly TraceEvent[]): TraceEvent[] =>
  events.filter((event) => !events.some((other) => other !== event && other.ts <= event.ts && endOf(other) >= endOf(event)));
