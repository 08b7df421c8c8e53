import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { CONSULT, dossierOf, LEAD, OPEN } from '../sample/office.ts';
import { Relay } from './relay.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway();
  await act(OPEN);
  await act({ kind: 'assign', officer: 'an', post: 'H99.04.02/chuyen-vien' });
  await act(CONSULT);
});
afterEach(() => gateway.close());

const dossier = dossierOf(LEAD);
const act = (command: object, id = dossier) => ask(gateway, 'an', 'act', { dossier: id, command });
const close = { kind: 'close', outcome: 'withdrawn', note: 'Người dân rút hồ sơ' };
const corrupt = { status: 500, body: { code: 'store-corrupt', words: { vi: expect.stringContaining('hỏng'), en: expect.stringContaining('damaged') } } };

/** Whoever can reach the ledger's file, past our own code. */
function tamper(statements: string): void {
  const connection = new DatabaseSync(join(gateway.folder, 'ledger.sqlite'));
  connection.exec(`pragma foreign_keys = off; ${statements}`);
  connection.close();
}

test('a state that nobody brought about is never shown as a fact, and the alarm is logged', async () => {
  tamper(`update dossier set state = json_set(state, '$.dueAt', 4000000000000)`);
  expect(await ask(gateway, 'an', 'dossier', { id: dossier })).toMatchObject(corrupt);
  expect(gateway.lines).toContainEqual({ event: 'request-failed', code: 'store-corrupt' });
  expect(await ask(gateway, 'la', 'dossier', { id: dossier })).toMatchObject({ status: 404 });
});

test.each([
  ['an event deleted', `drop trigger event_is_never_deleted; delete from event where seq = 2`],
  ['the last event deleted', `drop trigger event_is_never_deleted; delete from event where seq = 4`],
  ['the row deleted', 'delete from document_alias; delete from consultee; delete from dossier'],
])('%s: the dossier is damaged, not unknown, and takes no act', async (_, statements) => {
  tamper(statements);
  const delivered = gateway.engine.delivered.length;
  expect(await ask(gateway, 'an', 'dossier', { id: dossier })).toMatchObject(corrupt);
  expect(await act(close)).toMatchObject(corrupt);
  expect(gateway.engine.delivered).toHaveLength(delivered);
});

test('an act on a changed state is kept, not done; others go on, and it follows when the ledger is mended', async () => {
  tamper(`update dossier set state = json_set(state, '$.dueAt', 4000000000000)`);
  expect(await act(close)).toMatchObject(corrupt);
  expect(await act({ ...OPEN, document: { ...OPEN.document, number: '2' } }, dossierOf(LEAD, '2'))).toMatchObject({ status: 200 });
  const relay = new Relay(gateway.parts);
  await relay.pass(new AbortController().signal);
  expect(await gateway.parts.inbox.unsettled(Number.MAX_SAFE_INTEGER, 10)).toHaveLength(1);
  await gateway.writer.rebuildProjections();
  gateway.clock.now += 60_000;
  await relay.pass(new AbortController().signal);
  expect(await gateway.parts.inbox.unsettled(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
  expect((await gateway.parts.ledger.dossier(dossier))?.state.phase).toBe('closed');
});
