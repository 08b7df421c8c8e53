import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { CONSULT, CONSULTEE, DOCUMENT, dossierOf, LEAD, NOW, OPEN, STRANGER } from '../sample/office.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway({ keptMs: 50 });
});
afterEach(() => gateway.close());

const dossier = dossierOf(LEAD);
const act = (officer: string, command: object, more = {}, id = dossier) => ask(gateway, officer, 'act', { dossier: id, command }, more);
const ASSIGN = { kind: 'assign', officer: 'an', post: 'H99.04.02/chuyen-vien' };
const SUBMIT = { kind: 'submit', to: CONSULTEE, proposal: { option: 'Cấp phép', responsible: LEAD }, legalBases: [], ownView: '' };
const DECIDE = { kind: 'decide', outcome: 'approved', shown: [], note: '' };
const replyFor = (unit: string) => ({ kind: 'reply', consult: 'c1', unit, position: 'agree', text: '' });
const close = { kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' };

/** Acknowledged acts whose events the ledger does not have yet, as after a killed worker or while the ledger is locked. */
describe('while the ledger is behind what was acknowledged', () => {
  test('whoever it was submitted to decides at once', async () => {
    await act('an', OPEN);
    await act('an', ASSIGN);
    gateway.engine.pumping = false;
    expect(await act('giam-doc', SUBMIT)).toMatchObject({ status: 200, body: { kinds: ['submitted'] } });
    expect(await act('hai', DECIDE)).toMatchObject({ status: 200, body: { kinds: ['decided'] } });
    await gateway.engine.catchUp();
    expect((await gateway.parts.ledger.events(dossier)).map(({ event }) => event.body.kind)).toEqual(['opened', 'assigned', 'submitted', 'decided']);
  });

  test('a unit that was just asked replies and hears its refusals; a stranger learns nothing', async () => {
    await act('an', OPEN);
    gateway.engine.pumping = false;
    await act('an', CONSULT);
    expect(await act('hai', { ...replyFor(CONSULTEE), consult: 'c9' })).toMatchObject({ status: 409, body: { code: 'consult-unknown' } });
    const there = await act('la', replyFor(STRANGER));
    expect(there).toMatchObject({ status: 404, body: (await act('la', replyFor(STRANGER), {}, dossierOf(LEAD, '404'))).body });
    expect(await act('hai', replyFor(CONSULTEE))).toMatchObject({ status: 200, body: { kinds: ['replied'] } });
  });

  test('without a worker the answer is to come again, and nothing is refused or kept', async () => {
    await act('an', OPEN);
    await act('an', ASSIGN);
    gateway.engine.pumping = false;
    await act('giam-doc', SUBMIT);
    gateway.engine.working = false;
    const key = randomUUID();
    const behind = await act('hai', DECIDE, { act: key });
    expect(behind).toMatchObject({ status: 503, body: { code: 'catching-up' } });
    expect(behind.headers.get('retry-after')).toBe('2');
    expect(await ask(gateway, 'hai', 'dossier', { id: dossier })).toMatchObject({ status: 503, body: { code: 'catching-up' } });
    // The lead's own acts rest on the number alone: they are kept until there is a worker.
    expect((await act('an', { kind: 'note', text: 'Chờ' })).status).toBe(202);
    gateway.engine.working = true;
    expect(await act('hai', DECIDE, { act: key })).toMatchObject({ status: 200, body: { kinds: ['decided'] } });
  });

  test('a page that may be read soon says so; for others it is not there', async () => {
    await act('an', OPEN);
    gateway.engine.pumping = false;
    await act('an', CONSULT);
    expect(await ask(gateway, 'hai', 'dossier', { id: dossier })).toMatchObject({ status: 503, body: { code: 'catching-up' } });
    expect(await ask(gateway, 'la', 'dossier', { id: dossier })).toMatchObject({ status: 404 });
    await gateway.engine.catchUp();
    expect(await ask(gateway, 'hai', 'dossier', { id: dossier })).toMatchObject({ status: 200 });
  });

  test('a document whose dossier was just closed may have another one', async () => {
    await act('an', OPEN);
    gateway.engine.pumping = false;
    await act('an', close);
    expect(await act('an', OPEN, {}, dossierOf(LEAD, '99'))).toMatchObject({ status: 200 });
  });

  test('who may decide is judged by where it was submitted last', async () => {
    await act('an', OPEN);
    await act('an', ASSIGN);
    await act('giam-doc', SUBMIT);
    gateway.engine.pumping = false;
    await act('hai', { ...DECIDE, outcome: 'rework', note: 'Làm lại' });
    const { body } = await act('giam-doc', { ...SUBMIT, to: STRANGER });
    expect((await act('hai', DECIDE)).status).not.toBe(200);
    expect(await act('la', DECIDE)).toMatchObject({ status: 409, body: { code: 'submission-changed' } });
    expect(await act('la', { ...DECIDE, submission: body.seqs?.[0] })).toMatchObject({ status: 200 });
  });
});

test('an act reads its dossier once', async () => {
  await act('an', OPEN);
  const { ledger } = gateway.parts;
  let reads = 0;
  const { verified, dossier: row } = ledger;
  ledger.verified = (id) => {
    reads += 1;
    return verified(id);
  };
  ledger.dossier = (id) => {
    reads += 1;
    return row(id);
  };
  await act('an', CONSULT);
  expect(reads).toBe(1);
  await act('an', { ...CONSULT, questions: [] });
  expect(reads).toBe(2);
  const fact = { dossier, observation: { kind: 'forwarded', to: [CONSULTEE], asked: [] }, document: DOCUMENT, aliases: [], happenedAt: NOW, source: { kind: 'paper' } };
  expect((await ask(gateway, 'an', 'observe', fact)).status).toBe(200);
  expect(reads).toBe(3);
});
