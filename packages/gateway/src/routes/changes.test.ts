import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { dossierOf, LEAD, OPEN, STRANGER } from '../sample/office.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway();
});
afterEach(() => gateway.close());

async function changes(officer: string, after?: number, headers: Record<string, string> = {}) {
  const response = await gateway.app.request(`/v1/changes${after === undefined ? '' : `?after=${after}`}`, {
    headers: { authorization: `Bearer ${gateway.tokenOf(officer)}`, ...headers },
  });
  return { status: response.status, etag: response.headers.get('etag') ?? '', body: response.status === 200 ? await response.json() : null };
}

test('tells where the ledger stands, then what has changed since, and only to those who may read it', async () => {
  const start = await changes('an');
  expect(start.body).toEqual({ position: 0, dossiers: [], more: false });
  await ask(gateway, 'la', 'act', { dossier: dossierOf(STRANGER), command: OPEN });
  await ask(gateway, 'an', 'act', { dossier: dossierOf(LEAD), command: OPEN });
  expect((await changes('an', 0)).body).toEqual({ position: 2, dossiers: [dossierOf(LEAD)], more: false });
  expect((await changes('la', 0)).body).toEqual({ position: 2, dossiers: [dossierOf(STRANGER)], more: false });
  expect((await changes('an', 2)).body).toEqual({ position: 2, dossiers: [], more: false });
});

test('answers 304 while the ledger has not moved, and a place that lies ahead is where it stands', async () => {
  const { etag } = await changes('an', 0);
  expect((await changes('an', 0, { 'if-none-match': etag })).status).toBe(304);
  await ask(gateway, 'an', 'act', { dossier: dossierOf(LEAD), command: OPEN });
  expect((await changes('an', 0, { 'if-none-match': etag })).status).toBe(200);
  expect((await changes('an', 999)).body).toEqual({ position: 1, dossiers: [], more: false });
});

test('needs a session, and a number', async () => {
  expect((await gateway.app.request('/v1/changes')).status).toBe(401);
  expect((await gateway.app.request('/v1/changes?after=x', { headers: { authorization: `Bearer ${gateway.tokenOf('an')}` } })).status).toBe(422);
});
