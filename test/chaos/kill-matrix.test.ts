import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import { type Courier, courierTo } from './courier.ts';
import { killMatrix, type Timing, tableOf } from './matrix.ts';
import { faultsOf, rowsOf } from './recount.ts';
import { replayAll } from './replay.ts';
import { clocks, decision, opinions } from './steps.ts';
import { untilKept } from './story.ts';

/** `kill -9` at every step: worker, gateway, Temporal, and all three at once. Nothing is lost, nothing is twice, order is kept. */
const full = process.env['ROVIEC_CHAOS'] === 'full';
let stack: Stack;
let courier: Courier;
beforeAll(async () => {
  stack = await startStack();
  courier = courierTo(stack.gateway);
});
afterAll(() => stack.close());

const stories = { clocks, opinions, decision };
const cases: readonly (readonly [name: keyof typeof stories, timing: Timing])[] = full
  ? (['clocks', 'opinions', 'decision'] as const).flatMap((name) => [[name, 'before'] as const, [name, 'during'] as const])
  : [['opinions', 'during']];

/** One for each consultee and share of the time, at most. */
const MOST_REMINDERS = 4;

it.each(cases)('%s, killed %s the act: nothing lost, nothing twice, order kept, and every history replays', { timeout: 1_800_000 }, async (name, timing) => {
  const story = stories[name];
  const cells = await killMatrix({ stack, courier }, story.steps, timing);
  const walks = cells.map(({ lane }) => lane.walk);
  await untilKept(stack, walks);
  console.log(`${name}: ${tableOf(cells, timing)}`);

  const rows = rowsOf(`${stack.layout.dataDir}/ledger.sqlite`).filter((row) => walks.some((walk) => walk.id === row.dossier));
  const sent = walks.flatMap((walk) => walk.sent);
  expect(sent.filter(({ answer }) => answer?.kind !== 'done').map((act) => [act.name, act.dossier, act.answer])).toEqual([]);
  expect(faultsOf(rows, sent)).toEqual([]);
  for (const { victim, step, lane } of cells) {
    const kinds = rows.filter((row) => row.dossier === lane.walk.id).map(({ kind }) => kind);
    expect([victim, step.name, ...kinds.filter((kind) => kind !== 'reminded')]).toEqual([victim, step.name, ...story.history]);
    expect(kinds.filter((kind) => kind === 'reminded').length).toBeLessThanOrEqual(MOST_REMINDERS);
  }
  expect(courier.faults).toEqual([]);
  const { replayed, faults } = await replayAll(stack.layout.temporalPort);
  expect(faults).toEqual([]);
  expect(replayed).toBeGreaterThanOrEqual(cells.length);
});
