import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import { eventually } from '../support/waiting.ts';
import { namesOnTheWay } from './choices.ts';
import { courierTo, type Sent } from './courier.ts';
import { drawsFrom, drive } from './driver.ts';
import { unlawful } from './lawful.ts';
import { faultsOf, rowsOf } from './recount.ts';
import { replayAll } from './replay.ts';
import { newWalk } from './walk.ts';

const full = process.env['ROVIEC_CHAOS'] === 'full';
const seed = Number(process.env['ROVIEC_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

/** Acts that the gateway has and nothing is known of yet. */
function unsettled(): number {
  const db = new DatabaseSync(`${stack.layout.dataDir}/inbox.sqlite`, { readOnly: true, timeout: 20_000 });
  try {
    return Number(db.prepare("select count(*) as left from entry where status = 'received'").get()?.['left']);
  } finally {
    db.close();
  }
}

const doneAs = ({ name, answer }: Sent) => (answer?.kind === 'done' ? name : null);

it('random acts with kills at random: a recount from the acknowledgements alone equals the ledger', { timeout: 1_800_000 }, async () => {
  console.log(`ROVIEC_SEED=${seed}`);
  const courier = courierTo(stack.gateway);
  const size = full ? { acts: 1000, kills: 25, dossiers: 50 } : { acts: 100, kills: 3, dossiers: 5 };
  const { sent, killed } = await drive(stack, courier, { ...size, clients: 10, draw: drawsFrom(seed) });
  await eventually(async () => unsettled() === 0, 'an empty inbox', 300_000);
  const promised = Math.max(...sent.map(({ answer }) => (answer?.kind === 'done' ? answer.seqs[1] : 0)));
  const rows = await eventually(
    async () => {
      const kept = rowsOf(`${stack.layout.dataDir}/ledger.sqlite`);
      const acts = new Set(kept.map(({ act }) => act));
      return sent.every(({ act, answer }) => answer?.kind !== 'done' || acts.has(act)) && kept;
    },
    'every acknowledged act in the ledger',
    120_000,
  );

  const count = (kind: string) => sent.filter(({ answer }) => (answer?.kind ?? 'unanswered') === kind).length;
  console.log(
    `${sent.length} acts: ${count('done')} done, ${count('refused')} refused, ${count('unanswered')} unanswered; ${rows.length} events, up to ${promised} in one dossier; killed ${killed.join(', ')}`,
  );
  console.log(`done: ${[...Map.groupBy(sent, doneAs)].flatMap(([name, same]) => (name === null ? [] : [`${name} ${same.length}`])).join(', ')}`);
  expect(sent).toHaveLength(size.acts);
  expect(killed).toHaveLength(size.kills);
  expect(faultsOf(rows, sent)).toEqual([]);
  expect(unlawful(rows, sent)).toEqual([]);
  expect(courier.faults).toEqual([]);
  if (full) expect(namesOnTheWay(newWalk()).filter((name) => !sent.some((act) => doneAs(act) === name))).toEqual([]);
  expect((await replayAll(stack.layout.temporalPort)).faults).toEqual([]);
});
