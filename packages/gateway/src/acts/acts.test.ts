import { randomUUID } from 'node:crypto';
import { DAY_MS } from '@roviec/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { CONSULT, CONSULTEE, DOCUMENT, dossierOf, LEAD, NOW, OFFICE, OPEN, STRANGER } from '../sample/office.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway();
});
afterEach(() => gateway.close());

const dossier = dossierOf(LEAD);
const act = (officer: string, command: object, more = {}) => ask(gateway, officer, 'act', { dossier, command }, more);
const forwarded = { dossier, observation: { kind: 'forwarded', to: [CONSULTEE], asked: [] }, document: DOCUMENT, aliases: ['mau:1'], happenedAt: NOW, source: { kind: 'paper' } };

describe('the way of an act', () => {
  test('open, consult, reply, close: each is recorded and shows at the next look', async () => {
    expect(await act('an', OPEN)).toMatchObject({ status: 200, body: { status: 'done', seqs: [1, 1], kinds: ['opened'] } });
    expect(await act('an', { kind: 'assign', officer: 'an', post: 'H99.04.02/chuyen-vien' })).toMatchObject({ status: 200, body: { kinds: ['assigned'] } });
    expect(await act('an', CONSULT)).toMatchObject({ status: 200, body: { kinds: ['consulted', 'delivered'] } });
    expect(await act('hai', { kind: 'reply', consult: 'c1', unit: CONSULTEE, position: 'agree', text: '' })).toMatchObject({ status: 200, body: { kinds: ['replied'] } });
    expect(await act('an', { kind: 'close', outcome: 'completed', note: '' })).toMatchObject({ status: 200, body: { kinds: ['closed'] } });
    const { body } = await ask(gateway, 'an', 'look', { documents: [{ alias: 'mau:1' }] });
    expect(body.found['mau:1']).toMatchObject({
      dossier,
      phase: 'closed',
      handler: { officer: 'an' },
      consults: [{ consultees: [{ unit: CONSULTEE, enrolled: true, status: 'replied', position: 'agree' }] }],
    });
  });

  test('the same act three times at once has one effect and three equal answers', async () => {
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => act('an', OPEN, { act: key })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 200, body: { act: key, seqs: [1, 1] } });
    expect(await gateway.parts.ledger.events(dossier)).toHaveLength(1);
    gateway.clock.now += 60_000;
    expect((await act('an', OPEN, { act: key })).body).toEqual(answers[0]?.body);
  });

  test('an act that is tried again after a new organisation was loaded is still the same act', async () => {
    const key = randomUUID();
    const first = await act('an', OPEN, { act: key });
    await gateway.parts.references.put({
      ...OFFICE,
      version: 'office-later',
      recordedAt: OFFICE.recordedAt + 1,
      procedures: OFFICE.procedures.map((procedure) => ({ ...procedure, version: 'procedure-later' })),
    });
    expect(await act('an', OPEN, { act: key })).toMatchObject({ status: 200, body: first.body });
  });

  test('a document has one open dossier in an agency, whatever number the second one bears', async () => {
    await act('an', OPEN);
    const second = await ask(gateway, 'an', 'act', { dossier: dossierOf(LEAD, '99'), command: OPEN });
    expect(second).toMatchObject({ status: 409, body: { code: 'document-has-dossier' } });
    await act('an', { kind: 'close', outcome: 'withdrawn', note: 'Mở nhầm sổ' });
    expect(await ask(gateway, 'an', 'act', { dossier: dossierOf(LEAD, '99'), command: OPEN })).toMatchObject({ status: 200 });
  });

  test('the same key with other content is a conflict', async () => {
    const key = randomUUID();
    await act('an', OPEN, { act: key });
    expect(await act('an', { ...OPEN, subject: 'khác' }, { act: key })).toMatchObject({ status: 409, body: { code: 'idempotency-conflict' } });
  });

  test('a refusal gives its code, both sentences, and the same answer again', async () => {
    await act('an', OPEN);
    const key = randomUUID();
    const first = await act('an', { ...CONSULT, questions: [] }, { act: key });
    expect(first).toMatchObject({ status: 409, body: { code: 'no-questions' } });
    expect(first.problem?.words.vi).not.toBe('');
    expect((await act('an', { ...CONSULT, questions: [] }, { act: key })).body).toEqual(first.body);
    expect((await gateway.parts.inbox.sentBy('an', 0)).find((entry) => entry.id === key)).toMatchObject({ status: 'refused', refusal: 'no-questions', act: null });
  });

  test('an act on an unknown dossier is 404, on a closed one a refusal, and closing again is the closing there was', async () => {
    expect(await act('an', CONSULT)).toMatchObject({ status: 404, body: { code: 'dossier-unknown' } });
    await act('an', OPEN);
    const key = randomUUID();
    const closed = await act('an', { kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' }, { act: key });
    expect(await act('an', CONSULT)).toMatchObject({ status: 409, body: { code: 'dossier-closed' } });
    expect((await act('an', { kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' }, { act: key })).body).toEqual(closed.body);
  });

  test('a dossier that the engine lost goes on from the ledger', async () => {
    await act('an', OPEN);
    gateway.engine.forget();
    expect(await act('an', CONSULT)).toMatchObject({ status: 200, body: { seqs: [2, 3] } });
  });
});

describe('observations', () => {
  test('the first fact makes a dossier known', async () => {
    expect(await ask(gateway, 'an', 'observe', forwarded)).toMatchObject({ status: 200, body: { kinds: ['noticed', 'forwarded'] } });
    expect((await gateway.parts.ledger.dossier(dossier))?.state.phase).toBe('noticed');
  });

  test('a fact about a closed dossier is kept as irregular', async () => {
    await act('an', OPEN);
    await act('an', { kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' });
    expect(await ask(gateway, 'an', 'observe', forwarded)).toMatchObject({ status: 200, body: { kinds: ['irregular'], seqs: [3, 3] } });
  });

  test('what happens in the future happened now, and a repeat is still the same act', async () => {
    const key = randomUUID();
    const first = await ask(gateway, 'an', 'observe', { ...forwarded, happenedAt: NOW + DAY_MS }, { act: key });
    gateway.clock.now += 5_000;
    expect((await ask(gateway, 'an', 'observe', { ...forwarded, happenedAt: NOW + DAY_MS }, { act: key })).body).toEqual(first.body);
    const [event] = await gateway.parts.ledger.events(dossier);
    expect(event?.event.happenedAt).toBe(NOW);
  });

  test('a reply cannot have come in tomorrow', async () => {
    const observation = {
      kind: 'reply-recorded',
      consult: 'c1',
      unit: CONSULTEE,
      position: 'agree',
      document: { number: '1/SCT', issuedOn: '2026-11-23' },
      receivedAt: NOW + 1,
      channel: 'paper',
      text: '',
    };
    expect(await ask(gateway, 'van-thu', 'observe', { ...forwarded, observation })).toMatchObject({ status: 422, body: { code: 'received-in-future' } });
    expect(await ask(gateway, 'van-thu', 'observe', { ...forwarded, observation: { ...observation, receivedAt: NOW } })).toMatchObject({
      status: 200,
      body: { kinds: ['noticed', 'irregular'] },
    });
  });

  test('a client cannot say when the gateway received an act', async () => {
    await ask(gateway, 'an', 'act', { dossier, command: OPEN, receivedAt: 1 });
    const [event] = await gateway.parts.ledger.events(dossier);
    expect(event?.event.happenedAt).toBe(NOW);
  });
});

describe('other agencies', () => {
  test('a dossier of another agency answers like one that is not there', async () => {
    await act('an', OPEN);
    await act('an', CONSULT);
    const there = await ask(gateway, 'la', 'dossier', { id: dossier });
    const missing = await ask(gateway, 'la', 'dossier', { id: dossierOf(LEAD, '999') });
    expect(there).toMatchObject({ status: 404, body: { code: 'dossier-unknown' } });
    expect(there.body).toEqual(missing.body);
    expect((await ask(gateway, 'la', 'look', { documents: [{ alias: 'mau:1' }] })).body.found).toEqual({});
    expect((await ask(gateway, 'la', 'dossiers')).body.dossiers).toEqual([]);
    expect(await act('la', { kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' })).toMatchObject({ status: 404, body: there.body });
    expect(await ask(gateway, 'la', 'observe', forwarded)).toMatchObject({ status: 404, body: there.body });
  });

  test('who was never asked learns nothing by replying', async () => {
    const reply = { kind: 'reply', consult: 'c1', unit: STRANGER, position: 'agree', text: '' };
    const missing = await act('la', reply);
    await act('an', OPEN);
    await act('an', CONSULT);
    const there = await act('la', reply);
    expect(there).toMatchObject({ status: 404, body: missing.body });
  });

  test('a consultee reads the dossier but does not handle it; trackers and auditors read everything', async () => {
    await act('an', OPEN);
    await act('an', CONSULT);
    for (const officer of ['hai', 'theo-doi', 'thanh-tra']) expect((await ask(gateway, officer, 'dossier', { id: dossier })).status, officer).toBe(200);
    expect(await act('hai', { kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' })).toMatchObject({ status: 403, body: { code: 'other-agency' } });
    expect(await act('an', { kind: 'reply', consult: 'c1', unit: CONSULTEE, position: 'agree', text: '' })).toMatchObject({ status: 403, body: { code: 'other-agency' } });
    expect(await act('quan-tri', { kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' })).toMatchObject({ status: 403, body: { code: 'role-missing' } });
  });
});
