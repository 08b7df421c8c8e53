import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RateLimiter } from '../http/rate-limit.ts';
import { type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { OFFICE } from '../sample/office.ts';
import { codeOf, requestsTo } from '../sample/requests.ts';
import { SESSION_MS } from './sessions.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway();
});
afterEach(() => gateway.close());

const { get, signedIn } = requestsTo(() => gateway);

describe('who is asking', () => {
  test('nobody reads or writes without a session, and none outlives twelve hours', async () => {
    expect(await codeOf(await get('/v1/dossiers', {}))).toBe('not-signed-in');
    expect(await codeOf(await get('/v1/dossiers', { authorization: 'Bearer guessed' }))).toBe('not-signed-in');
    const headers = signedIn();
    gateway.clock.now += SESSION_MS - 1;
    expect((await get('/v1/dossiers', headers)).status).toBe(200);
    gateway.clock.now += 1;
    expect((await get('/v1/dossiers', headers)).status).toBe(401);
  });

  test('a person with several posts chooses one of them; nobody borrows another', async () => {
    expect(await codeOf(await get('/v1/dossiers', signedIn('kiem-nhiem')))).toBe('choose-post');
    expect((await get('/v1/dossiers', { ...signedIn('kiem-nhiem'), 'roviec-post': encodeURIComponent('H99/theo-doi') })).status).toBe(200);
    expect(await codeOf(await get('/v1/dossiers', { ...signedIn('an'), 'roviec-post': encodeURIComponent('H99/theo-doi') }))).toBe('post-not-held');
    expect(await codeOf(await get('/v1/dossiers', { ...signedIn('an'), 'roviec-post': '%E0%A4%A' }))).toBe('post-not-held');
    expect(await codeOf(await get('/v1/dossiers', signedIn('da-nghi')))).toBe('choose-post');
  });

  test('sign in by token, use it, sign out; the same by cookie', async () => {
    const signIn = (as: string, headers = {}) =>
      gateway.app.request('/v1/session', { method: 'POST', body: JSON.stringify({ officer: 'an', as }), headers: { 'content-type': 'application/json', ...headers } });
    const { token } = (await (await signIn('token')).json()) as { token: string };
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const headers = { authorization: `Bearer ${token}` };
    expect((await get('/v1/session', headers)).status).toBe(200);
    expect((await gateway.app.request('/v1/session', { method: 'DELETE', headers })).status).toBe(200);
    expect((await get('/v1/session', headers)).status).toBe(401);

    const own = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' };
    const answered = await signIn('cookie', own);
    expect(await answered.json()).toMatchObject({ token: null });
    const cookie = answered.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^roviec-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await get('/v1/session', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
    expect(await codeOf(await signIn('cookie', { 'sec-fetch-site': 'cross-site' }))).toBe('cross-site');
    expect(await codeOf(await signIn('cookie'))).toBe('cross-site');
  });

  test('outside the demo nobody signs in as a sample person', async () => {
    const real = await sampleGateway({ profile: 'production' });
    expect(await codeOf(await real.app.request('/v1/personas'))).toBe('demo-only');
    await real.close();
  });
});

describe('rates', () => {
  test('past the limit 429 with the seconds to wait; the next minute begins anew; others are not held up', async () => {
    const limited = await sampleGateway({ rates: new RateLimiter({ writesPerMinute: 2, readsPerMinute: 3 }) });
    const headers = { authorization: `Bearer ${limited.tokenOf('an')}` };
    const read = () => limited.app.request('/v1/dossiers', { headers });
    limited.clock.now += 20_000;
    expect([(await read()).status, (await read()).status, (await read()).status]).toEqual([200, 200, 200]);
    const refused = await read();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('40');
    expect((await limited.app.request('/v1/dossiers', { headers: { authorization: `Bearer ${limited.tokenOf('hai')}` } })).status).toBe(200);
    limited.clock.now += 40_000;
    expect((await read()).status).toBe(200);
    await limited.close();
  });
});

describe('without an organisation', () => {
  test('says so, and takes the first import by the bootstrap token alone', async () => {
    const empty = await sampleGateway({ reference: null, bootstrapToken: 'first-import' });
    expect(await codeOf(await empty.app.request('/v1/personas'))).toBe('reference-missing');
    const put = (token: string) =>
      empty.app.request('/v1/reference', {
        method: 'POST',
        body: '{',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      });
    expect(await codeOf(await put('first-impor'))).toBe('not-signed-in');
    expect(await codeOf(await put('first-import'))).toBe('malformed-json');
    await empty.parts.references.put(OFFICE);
    expect(await codeOf(await put('first-import'))).toBe('not-signed-in');
    expect(await codeOf(await put(empty.tokenOf('an')))).toBe('role-missing');
    expect(await codeOf(await put(empty.tokenOf('quan-tri')))).toBe('malformed-json');
    await empty.close();
  });
});

test('readiness names what is missing', async () => {
  expect(await (await get('/readyz')).json()).toMatchObject({ ready: true, missing: [] });
  gateway.engine.working = false;
  const response = await get('/readyz');
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ ready: false, missing: ['temporal'], calendar: [{ calendar: 'nha-nuoc', year: 2027, urgency: 'soon' }] });
  gateway.parts.inbox.close();
  expect(await (await get('/readyz')).json()).toMatchObject({ ready: false, missing: ['inbox', 'temporal'] });
});
