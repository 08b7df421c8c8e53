import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import { type Courier, courierTo } from './courier.ts';
import { faultsOf, rowsOf } from './recount.ts';
import { replayAll } from './replay.ts';
import { acts, tell, untilKept } from './story.ts';
import { newWalk, type Walk } from './walk.ts';

let stack: Stack;
let courier: Courier;
beforeAll(async () => {
  stack = await startStack();
  courier = courierTo(stack.gateway);
});
afterAll(() => stack.close());

const ledger = () => `${stack.layout.dataDir}/ledger.sqlite`;

/** Longer than a connection waits for a lock, so that appends fail and are tried again. */
const LOCKED_MS = 15_000;

/** Holds the ledger's write lock, as a backup tool or a curious administrator may, while something is done. */
async function whileLocked(work: () => Promise<void>, forMs = LOCKED_MS): Promise<void> {
  const db = new DatabaseSync(ledger(), { timeout: 20_000 });
  try {
    db.exec('begin immediate');
    const until = performance.now() + forMs;
    await work();
    await sleep(Math.max(0, until - performance.now()));
    db.exec('rollback');
  } finally {
    db.close();
  }
}

const went = async (walk: Walk) => {
  await tell(courier, walk, acts.assign(walk));
  await tell(courier, walk, acts.consult(walk));
  await tell(courier, walk, acts.delivered(walk));
  await tell(courier, walk, acts.forwarded(walk));
};

/** Rights rest on what was submitted, and the ledger does not have that yet: nobody is refused for it. */
it.each([
  ['by a worker that is there', false],
  ['by a worker that is killed meanwhile', true],
] as const)('what was acknowledged counts for rights at once, %s', { timeout: 300_000 }, async (_who, killed) => {
  const walk = newWalk();
  await tell(courier, walk, acts.open(walk));
  await tell(courier, walk, acts.assign(walk));
  await untilKept(stack, [walk]);
  let decided: Promise<unknown> = Promise.resolve();
  await whileLocked(async () => {
    await tell(courier, walk, acts.submit(walk));
    if (killed) await stack.kill('worker');
    decided = tell(courier, walk, acts.decide(walk));
    if (!killed) await decided;
  }, 3_000);
  await decided;
  await untilKept(stack, [walk]);
  const rows = rowsOf(ledger()).filter((row) => row.dossier === walk.id);
  expect(walk.sent.map(({ name, answer }) => [name, answer?.kind])).toEqual(['open', 'assign', 'submit', 'decide'].map((name) => [name, 'done']));
  expect(rows.map(({ kind }) => kind)).toEqual(['opened', 'assigned', 'submitted', 'decided']);
  expect(faultsOf(rows, walk.sent)).toEqual([]);
  expect(courier.faults).toEqual([]);
});

it.each([
  ['a writer that waits', false],
  ['a writer that is killed meanwhile', true],
] as const)('acts are taken while the ledger is locked, by %s, and are all there in their order when it is free', { timeout: 600_000 }, async (_who, killed) => {
  const walks = Array.from({ length: 6 }, newWalk);
  await Promise.all(walks.map((walk) => tell(courier, walk, acts.open(walk, 'PRO-1'))));
  await untilKept(stack, walks);
  const before = rowsOf(ledger()).length;
  let behind = 0;
  let going: Promise<unknown> = Promise.resolve();
  await whileLocked(async () => {
    // Each act once: it must be taken now, even when its answer comes after the lock.
    const first = await Promise.all(walks.map((walk) => courier.send({ ...acts.assign(walk), once: true })));
    expect(first.filter(({ keptAt }) => keptAt === null)).toEqual([]);
    for (const [index, walk] of walks.entries()) walk.sent.push(...first.slice(index, index + 1));
    if (killed) await stack.kill('worker');
    going = Promise.all(walks.map(went));
    await sleep(LOCKED_MS / 2);
    behind = rowsOf(ledger()).length;
  });
  expect(behind).toBe(before);
  await going;
  await untilKept(stack, walks);
  const rows = rowsOf(ledger());
  const own = rows.filter((row) => walks.some((walk) => walk.id === row.dossier));
  expect(
    faultsOf(
      own,
      walks.flatMap((walk) => walk.sent),
    ),
  ).toEqual([]);
  for (const walk of walks) {
    const kinds = own.filter((row) => row.dossier === walk.id).map(({ kind }) => kind);
    expect(kinds).toEqual(['opened', 'assigned', 'assigned', 'consulted', 'delivered', 'delivered', 'forwarded']);
  }
  expect(courier.faults).toEqual([]);
  expect((await replayAll(stack.layout.temporalPort)).faults).toEqual([]);
});
