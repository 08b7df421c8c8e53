import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { CONSULT, dossierOf, LEAD, OPEN, STRANGER } from '../sample/office.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway();
});
afterEach(() => gateway.close());

/** Reads a stream until a text comes; returns all of it. */
async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, text: string): Promise<string> {
  let read = '';
  while (!read.includes(text)) {
    const { value, done } = await reader.read();
    if (done) break;
    read += new TextDecoder().decode(value);
  }
  return read;
}

async function listen(officer: string, headers: Record<string, string> = {}, query = '') {
  const response = await gateway.app.request(`/v1/stream${query}`, { headers: { authorization: `Bearer ${gateway.tokenOf(officer)}`, ...headers } });
  const reader = response.body?.getReader();
  if (!reader) throw new Error('no stream');
  return { response, reader };
}

test('tells that a dossier changed, only to those who may read it, and goes on from the last position', async () => {
  const own = await listen('an');
  expect(own.response.headers.get('content-type')).toContain('text/event-stream');
  expect(own.response.headers.get('cache-control')).toBe('no-store, no-transform');
  await readUntil(own.reader, 'event: ready');
  const watching = await listen('theo-doi');
  await readUntil(watching.reader, 'event: ready');
  await ask(gateway, 'la', 'act', { dossier: dossierOf(STRANGER), command: OPEN });
  await ask(gateway, 'an', 'act', { dossier: dossierOf(LEAD), command: OPEN });
  const told = await readUntil(own.reader, dossierOf(LEAD));
  expect(told).not.toContain(dossierOf(STRANGER));
  expect(told).toContain('id: 2');
  expect(told).not.toContain('27/TTr');
  expect(await readUntil(watching.reader, dossierOf(LEAD))).toContain(dossierOf(STRANGER));

  await own.reader.cancel();
  await ask(gateway, 'an', 'act', { dossier: dossierOf(LEAD), command: CONSULT });
  const again = await listen('an', { 'last-event-id': '2' });
  expect(await readUntil(again.reader, 'id: 4')).toContain(`data: {"dossier":"${dossierOf(LEAD)}","seq":2}`);
  await again.reader.cancel();
  await watching.reader.cancel();
});

test('the ledger is asked only while somebody listens', async () => {
  const { reader } = await listen('an');
  await readUntil(reader, 'event: ready');
  expect(gateway.parts.changes.listeners).toBe(1);
  await reader.cancel();
  while (gateway.parts.changes.listeners > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(gateway.parts.changes.listeners).toBe(0);
});

test('needs a session and a post; the post may be named in the address', async () => {
  expect((await gateway.app.request('/v1/stream')).status).toBe(401);
  const headers = { authorization: `Bearer ${gateway.tokenOf('kiem-nhiem')}` };
  expect((await gateway.app.request('/v1/stream', { headers })).status).toBe(409);
  const { response, reader } = await listen('kiem-nhiem', {}, `?post=${encodeURIComponent('H99/theo-doi')}`);
  expect(response.status).toBe(200);
  await reader.cancel();
});

test('an officer has eight streams; the ninth ends the oldest, and none of others', async () => {
  const others = await listen('hai');
  await readUntil(others.reader, 'event: ready');
  const own = [];
  for (let count = 0; count < 9; count += 1) {
    const { reader } = await listen('an');
    await readUntil(reader, 'event: ready');
    own.push(reader);
  }
  const [oldest, ...rest] = own;
  expect((await oldest?.read())?.done).toBe(true);
  await ask(gateway, 'an', 'act', { dossier: dossierOf(LEAD), command: OPEN });
  await ask(gateway, 'an', 'act', { dossier: dossierOf(LEAD), command: CONSULT });
  for (const reader of [...rest, others.reader]) {
    expect(await readUntil(reader, 'changed')).toContain(dossierOf(LEAD));
    await reader.cancel();
  }
});
