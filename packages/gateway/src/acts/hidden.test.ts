import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { CONSULT, CONSULTEE, DOCUMENT, dossierOf, LEAD, NOW, OPEN, STRANGER } from '../sample/office.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway();
});
afterEach(() => gateway.close());

const dossier = dossierOf(LEAD);
const missing = dossierOf(LEAD, '404');
const act = (officer: string, command: object, id = dossier) => ask(gateway, officer, 'act', { dossier: id, command });
const replyFor = (unit: string) => ({ kind: 'reply', consult: 'c1', unit, position: 'agree', text: '' });

describe('a reply to a dossier that never asked', () => {
  test('is answered before engine and inbox, as for one that is not there', async () => {
    await act('an', OPEN);
    await act('an', CONSULT);
    const delivered = gateway.engine.delivered.length;
    const there = await act('la', replyFor(STRANGER));
    expect(there).toMatchObject({ status: 404, body: (await act('la', replyFor(STRANGER), missing)).body });
    expect(gateway.engine.delivered).toHaveLength(delivered);
    expect((await ask(gateway, 'la', 'sentToday')).body.sent).toEqual([]);
  });

  test('shows no reason among what was sent today, when it was settled in an outage', async () => {
    await act('an', OPEN);
    await act('an', CONSULT);
    for (const [index, id] of [dossier, missing].entries()) {
      const waiting = { lane: 'declared', id: crypto.randomUUID(), dossier: id, receivedAt: NOW + index, registryVersion: 'r1' } as const;
      const actor = { officer: 'la', post: `${STRANGER}/giam-doc`, unit: STRANGER };
      await gateway.parts.delivery.submit({ ...waiting, actor, command: { kind: 'reply', consult: 'c1', unit: STRANGER, position: 'agree', text: '' } }, []);
    }
    const { body } = await ask(gateway, 'la', 'sentToday');
    expect(body.sent.map(({ status, refusal }) => [status, refusal])).toEqual([
      ['refused', 'dossier-unknown'],
      ['refused', 'dossier-unknown'],
    ]);
  });

  test('whoever is asked keeps the reason of a refusal', async () => {
    await act('an', OPEN);
    await act('an', CONSULT);
    await act('hai', { ...replyFor(CONSULTEE), consult: 'c9' });
    expect((await ask(gateway, 'hai', 'sentToday')).body.sent).toMatchObject([{ refusal: 'consult-unknown' }]);
  });

  test('while the consult waits for a worker, the unit that it asks may reply and no other', async () => {
    gateway.engine.working = false;
    await act('an', OPEN);
    gateway.clock.now += 1;
    await act('an', CONSULT);
    gateway.clock.now += 1;
    expect((await act('hai', replyFor(CONSULTEE))).status).toBe(202);
    expect((await act('la', replyFor(STRANGER))).status).toBe(404);
  });
});

test('opening in the register of a unit that nobody knows names the unit', async () => {
  for (const unit of ['H99.99', 'H99.77']) {
    expect(await act('an', OPEN, dossierOf(unit))).toMatchObject({ status: 422, body: { code: 'unknown-unit', fields: [{ path: 'dossier' }] } });
  }
});

describe('what a client may not claim', () => {
  const fact = { dossier, observation: { kind: 'delivered', consult: 'c1', unit: CONSULTEE, channel: 'paper' }, document: DOCUMENT, aliases: [], happenedAt: NOW };
  const reply = { kind: 'reply-recorded', consult: 'c1', unit: CONSULTEE, position: 'agree', document: { number: '1', issuedOn: '2026-11-20' }, receivedAt: NOW, text: '' };
  const paper = { kind: 'paper' };

  test.each([
    [fact.observation, { kind: 'edxml' }, 'source-not-allowed', 'source.kind'],
    [{ ...reply, channel: 'roviec' }, paper, 'channel-not-recordable', 'observation.channel'],
    [{ ...fact.observation, channel: 'roviec' }, paper, 'channel-not-recordable', 'observation.channel'],
  ])('%j from %j → %s', async (observation, source, code, path) => {
    expect(await ask(gateway, 'an', 'observe', { ...fact, observation, source })).toMatchObject({ status: 422, body: { code, fields: [{ path, code }] } });
    expect(await gateway.parts.ledger.dossier(dossier)).toBeNull();
  });

  test('the channels by which a document comes from outside are taken', async () => {
    for (const channel of ['paper', 'e-office', 'edxml', 'email']) {
      expect((await ask(gateway, 'an', 'observe', { ...fact, observation: { ...reply, channel }, source: paper })).status, channel).toBe(200);
    }
  });
});
