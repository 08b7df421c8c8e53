import { randomUUID } from 'node:crypto';
import type { ObservedAct } from '@roviec/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { CONSULT, CONSULTEE, DOCUMENT, dossierOf, LEAD, NOW, OFFICE, OPEN } from '../sample/office.ts';
import { Delivery } from './delivery.ts';
import { Relay } from './relay.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway();
});
afterEach(() => gateway.close());

const dossier = dossierOf(LEAD);
const never = new AbortController().signal;
const act = (command: object, more = {}) => ask(gateway, 'an', 'act', { dossier, command }, more);
const relayOf = (delivery = gateway.parts.delivery) => new Relay({ ...gateway.parts, delivery });
const factOf = (number: number): ObservedAct => ({
  lane: 'observed',
  id: randomUUID(),
  dossier: dossierOf(LEAD, String(number)),
  receivedAt: NOW + number,
  actor: { officer: 'an', post: 'H99.04.02/chuyen-vien', unit: 'H99.04.02' },
  registryVersion: OFFICE.version,
  observation: { kind: 'forwarded', to: [CONSULTEE], asked: [] },
  provenance: { kind: 'paper' },
  happenedAt: NOW,
  document: DOCUMENT,
  aliases: [],
});

describe('without a worker', () => {
  test('acts are kept and answered as pending, then sent in the order of arrival, each once', async () => {
    gateway.engine.working = false;
    const keys = [randomUUID(), randomUUID(), randomUUID()];
    for (const [index, command] of [OPEN, CONSULT, { kind: 'reply', consult: 'c1', unit: CONSULTEE, position: 'agree', text: '' }].entries()) {
      gateway.clock.now += 1;
      const officer = index === 2 ? 'hai' : 'an';
      expect(await ask(gateway, officer, 'act', { dossier, command }, { act: keys[index] ?? '' })).toMatchObject({ status: 202, body: { status: 'pending', seqs: null } });
    }
    gateway.engine.working = true;
    await relayOf().pass(never);
    expect(gateway.engine.delivered.map((sent) => sent.id)).toEqual(keys);
    expect(await act(OPEN, { act: keys[0] ?? '' })).toMatchObject({ status: 200, body: { seqs: [1, 1] } });
    expect(await gateway.parts.inbox.unsettled(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
  });

  test('an act behind a waiting one goes after it, also when the worker is back first', async () => {
    gateway.engine.working = false;
    const first = randomUUID();
    expect((await act(OPEN, { act: first })).status).toBe(202);
    gateway.engine.working = true;
    gateway.clock.now += 1;
    expect(await act(CONSULT)).toMatchObject({ status: 200, body: { seqs: [2, 3] } });
    expect(gateway.engine.delivered[0]?.id).toBe(first);
  });

  test('a refusal found later is settled as one', async () => {
    gateway.engine.working = false;
    await act(OPEN);
    gateway.clock.now += 1;
    const key = randomUUID();
    await act({ ...CONSULT, questions: [] }, { act: key });
    gateway.engine.working = true;
    await relayOf().pass(never);
    expect(await act({ ...CONSULT, questions: [] }, { act: key })).toMatchObject({ status: 409, body: { code: 'no-questions' } });
  });
});

describe('after a restart', () => {
  test('what was left goes first, and no dossier holds up another', async () => {
    const left = [factOf(1), { ...factOf(1), receivedAt: NOW + 2 }, factOf(3)];
    for (const fact of left) await gateway.parts.inbox.receive(fact, []);
    const restarted = new Delivery({ ...gateway.parts, patienceMs: 5_000 });
    await restarted.recover();
    const later = { ...factOf(1), receivedAt: NOW + 9 };
    expect(await restarted.submit(later, [])).toMatchObject({ status: 'done', receipt: { seqs: [4, 4] } });
    await relayOf(restarted).pass(never);
    const sent = gateway.engine.delivered.map((fact) => fact.id);
    expect(sent.filter((id) => id !== left[2]?.id)).toEqual([left[0]?.id, left[1]?.id, later.id]);
    expect(sent).toContain(left[2]?.id);
  });

  test('an act whose answer was lost has the effect that it had', async () => {
    await act(OPEN);
    const closing = randomUUID();
    const submitted = await act({ kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' }, { act: closing });
    const settled = gateway.parts.inbox.settle;
    expect(submitted.status).toBe(200);
    // The process ended after the engine's answer and before its note: the ledger knows more than the inbox.
    const lost = randomUUID();
    const other = dossierOf(LEAD, '2');
    gateway.parts.inbox.settle = () => Promise.reject(new Error('lost'));
    expect((await ask(gateway, 'an', 'observe', { ...observed(other) }, { act: lost })).status).toBe(503);
    gateway.parts.inbox.settle = settled;
    const restarted = new Delivery({ ...gateway.parts, patienceMs: 5_000 });
    await restarted.recover();
    await relayOf(restarted).pass(never);
    expect(await gateway.parts.ledger.events(other)).toHaveLength(2);
    expect(await ask(gateway, 'an', 'observe', { ...observed(other) }, { act: lost })).toMatchObject({ status: 200, body: { seqs: [1, 2], kinds: ['noticed', 'forwarded'] } });
  });
});

test('a dossier that finds no worker is left alone for a while, and longer each time', async () => {
  gateway.engine.working = false;
  await gateway.parts.inbox.receive(factOf(1), []);
  const relay = relayOf();
  let asked = 0;
  gateway.engine.deliver = async () => {
    asked += 1;
    return { kind: 'unanswered', code: 'no-worker' };
  };
  const at: number[] = [];
  for (let seconds = 0; seconds <= 30; seconds += 1) {
    const before = asked;
    await relay.pass(never);
    if (asked > before) at.push(seconds);
    gateway.clock.now += 1_000;
  }
  expect(at).toEqual([0, 2, 6, 14, 22, 30]);
});

const observed = (id: string) => ({ dossier: id, observation: factOf(1).observation, document: DOCUMENT, aliases: [], happenedAt: NOW, source: { kind: 'paper' } });
