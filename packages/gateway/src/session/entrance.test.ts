import { afterEach, beforeEach, expect, test } from 'vitest';
import { RateLimiter } from '../http/rate-limit.ts';
import { type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { codeOf } from '../sample/requests.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway({ rates: new RateLimiter({ writesPerMinute: 5, readsPerMinute: 5 }) });
});
afterEach(() => gateway.close());

const send = (body: string) => gateway.app.request('/v1/session', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
const signIn = (officer: string) => send(JSON.stringify({ officer, as: 'token' }));

test('a flood of bad requests at the door keeps nobody out', async () => {
  const answers: string[] = [];
  for (const body of ['{', '{}', JSON.stringify({ officer: 'khong-co', as: 'token' }), '{', '{', '{', '{']) answers.push(await codeOf(await send(body)));
  expect(answers).toEqual(['malformed-json', 'malformed', 'persona-unknown', 'malformed-json', 'malformed-json', 'too-many-requests', 'too-many-requests']);
  expect((await signIn('an')).status).toBe(200);
  expect((await gateway.app.request('/v1/personas')).status).toBe(200);
});

test('signing in again and again as one person keeps out nobody else', async () => {
  const statuses: number[] = [];
  for (let time = 0; time < 7; time += 1) statuses.push((await signIn('an')).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  expect((await signIn('hai')).status).toBe(200);
});

test('asking for the list of people again and again keeps nobody from signing in', async () => {
  for (let time = 0; time < 7; time += 1) await gateway.app.request('/v1/personas');
  expect((await gateway.app.request('/v1/personas')).status).toBe(429);
  expect((await signIn('an')).status).toBe(200);
});

test('no more than 4 KiB are read at the door', async () => {
  expect((await send(JSON.stringify({ officer: 'a'.repeat(5_000), as: 'token' }))).status).toBe(413);
});

test('past 64 sessions of one person the oldest of that person ends, and of no other', () => {
  const other = gateway.tokenOf('hai');
  const own = Array.from({ length: 65 }, () => gateway.tokenOf('an'));
  const runs = (token: string | undefined) => gateway.parts.sessions.find(token ?? '', 'token', gateway.clock.now) !== null;
  expect([runs(own[0]), runs(own[1]), runs(own[64]), runs(other)]).toEqual([false, true, true, true]);
});

test('what was given out as a cookie is no bearer token, nor the other way round', async () => {
  const cookie = gateway.cookieOf('an');
  const value = cookie.split('=')[1] ?? '';
  const status = async (headers: Record<string, string>) => (await gateway.app.request('/v1/session', { headers })).status;
  expect(await status({ cookie })).toBe(200);
  expect(await status({ authorization: `Bearer ${value}` })).toBe(401);
  const token = gateway.tokenOf('an');
  expect(await status({ authorization: `Bearer ${token}` })).toBe(200);
  expect(await status({ cookie: `roviec-session=${token}` })).toBe(401);
});
