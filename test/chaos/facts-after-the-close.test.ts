import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import { courierTo } from './courier.ts';
import { faultsOf, rowsOf } from './recount.ts';
import { replayAll } from './replay.ts';
import { acts, tell, untilKept } from './story.ts';
import { newWalk } from './walk.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.close());

/** A closed dossier runs again for a moment with each fact: none may start from less than what was known before it. */
it('facts that crowd in while dossiers close and after are all kept, each once and in one order', { timeout: 600_000 }, async () => {
  const courier = courierTo(stack.gateway);
  const walks = Array.from({ length: 20 }, newWalk);
  await Promise.all(walks.map((walk) => tell(courier, walk, acts.open(walk, 'PRO-1'))));
  await Promise.all(walks.flatMap((walk) => [tell(courier, walk, acts.close(walk, 'withdrawn')), ...[1, 2, 3, 4, 5, 6].map(() => tell(courier, walk, acts.forwarded(walk)))]));
  await Promise.all(walks.flatMap((walk) => [1, 2, 3, 4, 5].map(() => tell(courier, walk, acts.forwarded(walk)))));
  await untilKept(stack, walks, 60_000);
  const sent = walks.flatMap((walk) => walk.sent);
  expect(sent.filter(({ answer }) => answer?.kind !== 'done')).toEqual([]);
  expect(faultsOf(rowsOf(`${stack.layout.dataDir}/ledger.sqlite`), sent)).toEqual([]);
  expect(courier.faults).toEqual([]);
  expect((await replayAll(stack.layout.temporalPort)).faults).toEqual([]);
});
