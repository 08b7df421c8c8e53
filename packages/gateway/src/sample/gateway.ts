import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reference } from '@roviec/core';
import { openInbox, openLedgerReader, openLedgerWriter, openPackStore, openReferenceStore, openSessionStore, openWarningStore } from '@roviec/ledger';
import { problem, type RouteAnswer, type RouteName, routes } from '@roviec/schema';
import { Delivery } from '../acts/delivery.ts';
import { createApp } from '../http/app.ts';
import { RateLimiter } from '../http/rate-limit.ts';
import type { Parts } from '../parts.ts';
import { Sessions } from '../session/sessions.ts';
import { Changes } from '../stream/changes.ts';
import { InProcessEngine } from './in-process-engine.ts';
import { NOW, OFFICE } from './office.ts';

export type SampleGateway = Awaited<ReturnType<typeof sampleGateway>>;

/** A gateway over real stores in a scratch folder, with a clock that the test sets. Close it at the end. */
export async function sampleGateway(
  given: { readonly reference?: Reference | null } & Partial<Pick<Parts, 'profile' | 'rates' | 'consoleDir' | 'bootstrapToken' | 'keptMs'>> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'roviec-gateway-'));
  const clock = { now: NOW };
  const now = () => clock.now;
  const writer = await openLedgerWriter(join(folder, 'ledger.sqlite'));
  const ledger = openLedgerReader(join(folder, 'ledger.sqlite'));
  const inbox = await openInbox(join(folder, 'inbox.sqlite'));
  const references = await openReferenceStore(join(folder, 'reference.sqlite'));
  const packs = await openPackStore(join(folder, 'adapters.sqlite'));
  const warnings = await openWarningStore(join(folder, 'warnings.sqlite'));
  const { reference = OFFICE, ...overrides } = given;
  if (reference) await references.put(reference);
  const engine = new InProcessEngine(writer, now);
  const lines: object[] = [];
  const log = (line: object) => void lines.push(line);
  const stopping = new AbortController();
  const parts: Parts = {
    profile: 'demo',
    now,
    ledger,
    inbox,
    references,
    packs,
    warnings,
    engine,
    delivery: new Delivery({ inbox, ledger, engine, log, patienceMs: 5_000 }),
    sessions: await Sessions.from(await openSessionStore(join(folder, 'sessions.sqlite'), 'demo'), NOW),
    changes: new Changes(ledger),
    rates: new RateLimiter({ writesPerMinute: 10_000, readsPerMinute: 10_000 }),
    log,
    keptMs: 1_500,
    hosts: () => new Set(['localhost']),
    link: () => 'http://localhost',
    consoleDir: null,
    bootstrapToken: null,
    stopping: stopping.signal,
    ...overrides,
  };
  const close = async () => {
    stopping.abort();
    await parts.delivery.idle();
    await parts.sessions.close();
    for (const store of [writer, ledger, inbox, references, packs, warnings]) store.close();
    await rm(folder, { recursive: true });
  };
  const tokenOf = (officer: string) => parts.sessions.start(officer, 'token', clock.now).token;
  const cookieOf = (officer: string) => `roviec-session=${parts.sessions.start(officer, 'cookie', clock.now).token}`;
  return { app: createApp(parts), parts, engine, writer, clock, lines, folder, close, tokenOf, cookieOf };
}

/** One request as an officer; the answer is checked against the contract. */
export async function ask<N extends RouteName>(gateway: SampleGateway, officer: string, name: N, input: object = {}, more: { readonly act?: string; readonly post?: string } = {}) {
  const { method, path, answer } = routes[name];
  const rest = new Map(Object.entries(input));
  const filled = path.replace(/:(\w+)/g, (_, part: string) => {
    const value = String(rest.get(part));
    rest.delete(part);
    return encodeURIComponent(value);
  });
  const headers: Record<string, string> = { authorization: `Bearer ${gateway.tokenOf(officer)}`, 'idempotency-key': more.act ?? randomUUID() };
  if (more.post) headers['roviec-post'] = encodeURIComponent(more.post);
  if (method === 'POST') headers['content-type'] = 'application/json';
  const query = method === 'GET' && rest.size > 0 ? `?${new URLSearchParams([...rest].map(([key, value]) => [key, String(value)]))}` : '';
  const response = await gateway.app.request(`${filled}${query}`, { method, headers, ...(method === 'POST' ? { body: JSON.stringify(input) } : {}) });
  const body: unknown = response.status === 304 ? null : await response.json();
  if (response.ok) answer.parse(body);
  const found = response.ok || response.status === 304 ? null : problem.parse(body);
  return { status: response.status, headers: response.headers, body: body as RouteAnswer<N>, problem: found };
}
