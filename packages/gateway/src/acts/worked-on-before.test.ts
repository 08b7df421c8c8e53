import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { CONSULT, CONSULTEE, dossierOf, LEAD, OPEN } from '../sample/office.ts';
import { Relay } from './relay.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway();
});
afterEach(() => gateway.close());

const dossier = dossierOf(LEAD);
const never = new AbortController().signal;

/** A reply that the last look found first is known to the engine before the gateway hands it over, and to the ledger a little later. */
test('the answer to a reply that the last look found says what it led to', async () => {
  await ask(gateway, 'an', 'act', { dossier, command: OPEN });
  await ask(gateway, 'an', 'act', { dossier, command: CONSULT });
  const { ledger } = gateway.parts;
  const behind = await ledger.verified(dossier);
  const { dossier: read, verified } = ledger;
  ledger.dossier = async () => behind?.row ?? null;
  ledger.verified = async () => behind;
  const deliver = gateway.engine.deliver.bind(gateway.engine);
  gateway.engine.deliver = async (act, start) => {
    const first = await deliver(act, start);
    return first.kind === 'done' ? { kind: 'done', result: { seqs: first.result.seqs, kinds: [] } } : first;
  };
  const key = randomUUID();
  const reply = () => ask(gateway, 'hai', 'act', { dossier, command: { kind: 'reply', consult: 'c1', unit: CONSULTEE, position: 'agree', text: '' } }, { act: key });
  expect(await reply()).toMatchObject({ status: 202, body: { status: 'pending' } });
  ledger.dossier = read;
  ledger.verified = verified;
  await new Relay(gateway.parts).pass(never);
  expect(await reply()).toMatchObject({ status: 200, body: { status: 'done', seqs: [4, 4], kinds: ['replied'] } });
});
