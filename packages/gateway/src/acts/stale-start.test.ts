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
const close = { kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' };
const forwarded = { dossier, observation: { kind: 'forwarded', to: [CONSULTEE], asked: [] }, document: DOCUMENT, aliases: [], happenedAt: 1, source: { kind: 'paper' } };

/** The answer to an act comes before its events are in the ledger, and a dossier that is closed ends when they are. */
test('a fact that was on its way while the dossier ended starts from its end, not from what was read before', async () => {
  await ask(gateway, 'an', 'act', { dossier, command: OPEN });
  const { ledger } = gateway.parts;
  const beforeTheEnd = await ledger.verified(dossier);
  await ask(gateway, 'an', 'act', { dossier, command: close });
  // The dossier is read for the act before its end was in the ledger.
  const fate = ledger.verified;
  let looks = 0;
  ledger.verified = async (id) => (looks++ === 0 ? beforeTheEnd : fate(id));
  expect(await ask(gateway, 'an', 'observe', forwarded, { act: randomUUID() })).toMatchObject({ status: 200, body: { kinds: ['irregular'], seqs: [3, 3] } });
  expect((await ledger.events(dossier)).map(({ event }) => event.body.kind)).toEqual(['opened', 'closed', 'irregular']);
});
