import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { dossierOf, LEAD, OPEN } from '../sample/office.ts';
import { codeOf, requestsTo } from '../sample/requests.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway();
});
afterEach(() => gateway.close());

const { get, post, act } = requestsTo(() => gateway);
const open = { dossier: dossierOf(LEAD), command: OPEN };

describe('requests of other pages', () => {
  const cookieOf = () => ({ authorization: '', cookie: gateway.cookieOf('an') });

  test.each([
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    // Another port of this machine is the same site, so the browser sends the cookie along.
    [{ 'sec-fetch-site': 'same-site', origin: 'http://localhost:4703' }],
    [{ origin: 'http://localhost:4703' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'none' }],
    [{}],
  ])('a write with the cookie and %j is refused, noted, and has no effect', async (headers) => {
    const response = await act(open, { ...cookieOf(), ...headers });
    expect(response.status).toBe(403);
    expect(await codeOf(response)).toBe('cross-site');
    expect(await gateway.parts.inbox.unsettled(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
    expect(await gateway.parts.ledger.dossier(open.dossier)).toBeNull();
  });

  test('our own page writes with the cookie; a form cannot', async () => {
    const own = { ...cookieOf(), 'sec-fetch-site': 'same-origin', origin: 'http://localhost' };
    expect(await codeOf(await post('/v1/acts', 'dossier=1', { ...own, 'content-type': 'application/x-www-form-urlencoded' }))).toBe('wrong-content-type');
    expect((await act(open, own)).status).toBe(200);
  });

  test.each(['evil.example', 'localhost.evil.example:80', '127.0.0.1:1'])('the Host %s reaches nothing', async (host) => {
    for (const path of ['/v1/personas', '/livez', '/']) expect((await get(path, { host })).status, path).toBe(403);
  });

  test('no answer lets pages of other origins read it', async () => {
    for (const response of [await get('/v1/personas', { origin: 'https://evil.example' }), await get('/v1/dossiers')]) {
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });
});
