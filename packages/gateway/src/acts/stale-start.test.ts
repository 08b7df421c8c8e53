import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { CONSULTEE, DOCUMENT, dossierOf, LEAD, OPEN } from '../sample/office.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway();
});
afterEach(() => gateway.close());

const dossier = dossierOf(LEAD);
const close = { kind: 'close', outcome: 'withdrawn', note: '' };
const forwarded = { dossier, observation: { kind: 'forwarded', to: [CONSULTEE], asked: [] }, document: DOCUMENT, aliases: [], happenedAt: 1, source: { kind: 'paper' } };

/** The answer to an act comes before its events are in the ledger, and a dossier that is closed ends when they are. */
test('a fact that was on its way while the dossier ended starts from its end, not from what was read before', async () => {
  await ask(gateway, 'an', 'act', { dossier, command: OPEN });
  const { ledger } = gateway.parts;
  const beforeTheEnd = await ledger.dossier(dossier);
  await ask(gateway, 'an', 'act', { dossier, command: close });
  const read = ledger.dossier;
  let reads = 0;
  // Rights are looked up first, then the act's fate: both before the end was in the ledger.
  gateway.parts.ledger.dossier = async (id) => {
    reads += 1;
    return reads <= 2 ? beforeTheEnd : read(id);
  };
  expect(await ask(gateway, 'an', 'observe', forwarded, { act: randomUUID() })).toMatchObject({ status: 200, body: { kinds: ['irregular'], seqs: [3, 3] } });
  expect((await ledger.events(dossier)).map(({ event }) => event.body.kind)).toEqual(['opened', 'closed', 'irregular']);
});
