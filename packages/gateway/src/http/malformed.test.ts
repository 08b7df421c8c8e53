import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { dossierOf, LEAD, OPEN } from '../sample/office.ts';
import { codeOf, requestsTo } from '../sample/requests.ts';
import { BODY_LIMIT } from './body.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway();
});
afterEach(() => gateway.close());

const { get, post, act, signedIn } = requestsTo(() => gateway);
const open = { dossier: dossierOf(LEAD), command: OPEN };

describe('malformed requests', () => {
  test('each has a code, two sentences, and nothing of what was sent', async () => {
    const response = await act({ ...open, command: { ...OPEN, matter: '', document: { ...OPEN.document, issuedOn: '2026-02-30' } } });
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const body = await response.json();
    expect(body).toMatchObject({ code: 'malformed', type: 'urn:roviec:problem:malformed', words: { vi: expect.any(String), en: expect.any(String) } });
    expect(body).toHaveProperty('fields', [
      { path: 'command.document.issuedOn', code: 'malformed-date' },
      { path: 'command.matter', code: 'required' },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/2026-02-30|zod|invalid_type/i);
  });

  test.each([
    ['{"dossier":', {}, 400, 'malformed-json'],
    [JSON.stringify(open), { 'content-type': 'text/plain' }, 415, 'wrong-content-type'],
    [JSON.stringify(open), { 'idempotency-key': '' }, 400, 'idempotency-key-required'],
    [JSON.stringify(open), { 'idempotency-key': 'one-two-three' }, 400, 'idempotency-key-required'],
    ['[]', {}, 422, 'malformed'],
    [JSON.stringify({ ...open, dossier: 'dossier/H99.04/2026/den/%E0%A4%A' }), {}, 422, 'malformed'],
    [`${'['.repeat(100_000)}`, {}, 400, 'malformed-json'],
  ])('%.20s %j → %i %s', async (body, headers, status, code) => {
    const response = await post('/v1/acts', body, headers);
    expect(response.status).toBe(status);
    expect(await codeOf(response)).toBe(code);
  });

  test('bytes that are no UTF-8 are malformed', async () => {
    const response = await gateway.app.request('/v1/acts', {
      method: 'POST',
      body: new Uint8Array([0x22, 0xff, 0x22]),
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...signedIn() },
    });
    expect(await codeOf(response)).toBe('malformed-json');
  });

  test('of a body that does not end no more is read than the limit and what is under way', async () => {
    let read = 0;
    const endless = new ReadableStream({
      pull(controller) {
        read += 16 * 1024;
        controller.enqueue(new Uint8Array(16 * 1024).fill(0x20));
      },
    });
    const request = new Request('http://localhost/v1/acts', {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...signedIn() },
    } as RequestInit);
    const response = await gateway.app.request(request);
    expect(response.status).toBe(413);
    expect(await codeOf(response)).toBe('body-too-large');
    expect(read).toBeLessThanOrEqual(BODY_LIMIT + 4 * 16 * 1024);
  });

  test('an address past 8 KiB, and one that leads nowhere', async () => {
    expect(await codeOf(await get(`/v1/dossiers?unit=${'a'.repeat(9_000)}`))).toBe('url-too-long');
    expect(await codeOf(await get('/v1/nowhere'))).toBe('not-found');
  });

  test('an error inside says nothing about itself', async () => {
    gateway.parts.ledger.close();
    const response = await get('/v1/dossiers');
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ code: 'internal' });
    expect(gateway.lines).toEqual([{ event: 'request-failed', code: 'store-closed' }]);
  });
});
