import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { courierTo } from './courier.ts';
import { faultsOf, rowsOf } from './recount.ts';
import { replayAll } from './replay.ts';
import { acts, tell, untilKept } from './story.ts';
import { newWalk, type Walk } from './walk.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

const ROUNDS = 8;

it('a worker killed between the commit and the end of its activity appends each event once', { timeout: 900_000 }, async () => {
  const courier = courierTo(stack.gateway);
  const all: Walk[] = [];
  let repeated = 0;
  for (let round = 0; round < ROUNDS && repeated === 0; round += 1) {
    const walks = Array.from({ length: 6 }, newWalk);
    all.push(...walks);
    const opened = Promise.all(walks.map((walk) => tell(courier, walk, acts.open(walk, 'PRO-1'))));
    await killedAtNextRow();
    await opened;
    await Promise.all(walks.map((walk) => tell(courier, walk, acts.assign(walk))));
    const attempts = await Promise.all(walks.map((walk) => eventually(() => attemptsOf(walk.id), 'both appends in the history', 240_000)));
    repeated += attempts.filter((highest) => highest > 1).length;
  }
  expect(repeated).toBeGreaterThan(0);
  await untilKept(stack, all);
  const rows = rowsOf(`${stack.layout.dataDir}/ledger.sqlite`);
  const sent = all.flatMap((walk) => walk.sent);
  expect(faultsOf(rows, sent)).toEqual([]);
  for (const walk of all) expect(rows.filter((row) => row.dossier === walk.id).map(({ kind }) => kind)).toEqual(['opened', 'assigned']);
  expect(courier.faults).toEqual([]);
  expect((await replayAll(stack.layout.temporalPort)).faults).toEqual([]);
});

/** Kills the worker in the moment in which the ledger has one more row than before. */
async function killedAtNextRow(): Promise<void> {
  const db = new DatabaseSync(`${stack.layout.dataDir}/ledger.sqlite`, { readOnly: true, timeout: 20_000 });
  try {
    const count = db.prepare('select count(*) as rows from event');
    const before = count.get()?.['rows'];
    while (count.get()?.['rows'] === before) await setImmediate();
    await stack.kill('worker');
  } finally {
    db.close();
  }
}

/** At which attempt the appends of a dossier ended, the highest; null until two have. */
async function attemptsOf(dossier: string): Promise<number | null> {
  const connection = await Connection.connect({ address: `127.0.0.1:${stack.layout.temporalPort}` });
  try {
    const { events } = await new Client({ connection }).workflow.getHandle(dossier).fetchHistory();
    const completed = (events ?? []).filter((event) => event.activityTaskCompletedEventAttributes).length;
    const attempts = (events ?? []).flatMap((event) => event.activityTaskStartedEventAttributes?.attempt ?? []);
    return completed >= 2 ? Math.max(...attempts) : null;
  } finally {
    await connection.close();
  }
}
