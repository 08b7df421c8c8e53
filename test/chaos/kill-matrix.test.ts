import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import { type Courier, courierTo } from './courier.ts';
import { killMatrix, type Timing, tableOf } from './matrix.ts';
import { faultsOf, rowsOf } from './recount.ts';
import { replayAll } from './replay.ts';
import { shortHistory, shortStory, wholeHistory, wholeStory } from './steps.ts';
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

const timings: readonly Timing[] = full ? ['before', 'during'] : ['during'];

it.each(timings)('killed %s the act: nothing lost, nothing twice, order kept, and every history replays', { timeout: 1_500_000 }, async (timing) => {
  const [story, history] = full ? [wholeStory, wholeHistory] : [shortStory, shortHistory];
  const cells = await killMatrix({ stack, courier }, story, timing);
  const walks = cells.map(({ lane }) => lane.walk);
  await untilKept(stack, walks);
  console.log(tableOf(cells, timing));

  const rows = rowsOf(`${stack.layout.dataDir}/ledger.sqlite`).filter((row) => walks.some((walk) => walk.id === row.dossier));
  const sent = walks.flatMap((walk) => walk.sent);
  expect(sent.filter(({ answer }) => answer?.kind !== 'done').map(({ name, dossier, answer }) => [name, dossier, answer])).toEqual([]);
  expect(faultsOf(rows, sent)).toEqual([]);
  for (const { victim, step, lane } of cells) {
    const kinds = rows.filter((row) => row.dossier === lane.walk.id).map(({ kind }) => kind);
    expect([victim, step.name, ...kinds.filter((kind) => kind !== 'reminded')]).toEqual([victim, step.name, ...history]);
    expect(kinds.filter((kind) => kind === 'reminded').length).toBeLessThanOrEqual(4);
  }
  expect(courier.faults).toEqual([]);
  const { replayed, faults } = await replayAll(stack.layout.temporalPort);
  expect(faults).toEqual([]);
  expect(replayed).toBeGreaterThanOrEqual(cells.length);
});
