import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PartName, type Stack, startStack } from '../support/stack.ts';
import { courierTo } from './courier.ts';
import { faultsOf, rowsOf } from './recount.ts';
import { replayAll } from './replay.ts';
import { acts, rowsAbout, tell, untilRows } from './story.ts';
import { newWalk } from './walk.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

/** Gone, and not back before `start`. */
async function down(part: PartName): Promise<void> {
  await stack.kill(part);
  await stack.stop(part);
}

const DUE_MS = 2 * 60_000;

it('replies that arrived in time are on time although everything was down over the due time', { timeout: 600_000 }, async () => {
  const courier = courierTo(stack.gateway);
  const walk = newWalk();
  await tell(courier, walk, acts.open(walk));
  await tell(courier, walk, acts.consult(walk));
  const latestDue = Date.now() + DUE_MS;
  await down('worker');
  await down('temporal');
  const reply = { ...acts.reply(walk), act: crypto.randomUUID() };
  const paper = { ...acts.paperReply(walk, Date.now()), act: crypto.randomUUID() };
  for (const request of [reply, paper]) {
    const { keptAt, answer } = await courier.send({ ...request, once: true });
    expect([request.name, keptAt === null, answer]).toEqual([request.name, false, null]);
  }
  await down('gateway');
  await sleep(Math.max(0, latestDue + 2_000 - Date.now()));
  await stack.start('temporal');
  await stack.start('worker');
  // The timer fires while there is no gateway: the last look alone can find the replies.
  await untilRows(stack, walk, 'replied', 2);
  await stack.start('gateway');
  await tell(courier, walk, reply);
  await tell(courier, walk, paper);

  const rows = rowsAbout(stack, walk);
  expect(faultsOf(rows, walk.sent)).toEqual([]);
  expect(rows.map(({ kind }) => kind).filter((kind) => kind !== 'reminded')).toEqual(['opened', 'consulted', 'delivered', 'replied', 'replied']);
  expect(lateness(walk.id)).toEqual([0, 0]);
  expect(rowsOf(`${stack.layout.dataDir}/ledger.sqlite`)).toHaveLength(rows.length);
  expect((await replayAll(stack.layout.temporalPort)).faults).toEqual([]);
});

/** Whether each reply was late, as recorded: 0 is on time. */
function lateness(dossier: string): readonly unknown[] {
  const db = new DatabaseSync(`${stack.layout.dataDir}/ledger.sqlite`, { readOnly: true });
  try {
    const rows = db.prepare("select json_extract(envelope, '$.public.body.late') as late from event where dossier = ? and kind = 'replied' order by seq").all(dossier);
    return rows.map(({ late }) => late);
  } finally {
    db.close();
  }
}
