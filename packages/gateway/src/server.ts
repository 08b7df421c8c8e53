import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { openInbox, openLedgerReader, openPackStore, openReferenceStore, openSessionStore, openWarningStore } from '@roviec/ledger';
import { Delivery } from './acts/delivery.ts';
import { Relay } from './acts/relay.ts';
import { temporalEngine } from './acts/temporal-engine.ts';
import { createApp } from './http/app.ts';
import { loopbackHosts } from './http/guards.ts';
import { DEFAULT_RATE_LIMITS, RateLimiter } from './http/rate-limit.ts';
import { logToStderr } from './log.ts';
import { DailyMail } from './mail/daily.ts';
import { openOutbox } from './mail/outbox.ts';
import { type GatewayOptions, refuseUnsafeDemo } from './options.ts';
import type { Parts } from './parts.ts';
import { calendarGaps } from './routes/health.ts';
import { Sessions } from './session/sessions.ts';
import { Changes } from './stream/changes.ts';

/** A gateway that listens. */
export interface Gateway {
  readonly url: string;
  /** Takes no more requests, ends streams, lets what is under way end, closes the stores. */
  close(): Promise<void>;
}

/** How long requests that are under way may take to end. */
const DRAIN_MS = 6_000;
const PATIENCE_MS = 5_000;
const KEPT_MS = 1_500;

/** Starts a gateway. Throws `StartRefused`, what the stores throw, or the error of a taken port. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  refuseUnsafeDemo(options, process.env['NODE_ENV']);
  await mkdir(options.dataDir, { recursive: true, mode: 0o700 });
  const stopping = new AbortController();
  let hosts: ReadonlySet<string> = new Set();
  let url = '';
  const parts = await partsOf(options, stopping.signal, { hosts: () => hosts, link: () => linkOf(options, url) });
  const relay = new Relay(parts);
  try {
    await parts.delivery.recover();
    const server = await listen(createApp(parts).fetch, options);
    const { port } = server.address() as AddressInfo;
    hosts = new Set([...loopbackHosts(port), `${options.host}:${port}`, ...(options.hosts ?? [])]);
    url = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`;
    const mail = new DailyMail(parts, openOutbox(join(options.dataDir, 'outbox')));
    const running = Promise.all([relay.run(stopping.signal), mail.run(stopping.signal)]);
    parts.log({ event: 'gateway-started', port });
    for (const { calendar, year, urgency } of await calendarGaps(parts)) parts.log({ event: 'calendar-year-missing', code: urgency, calendar, year });
    return { url, close: () => stop(server, stopping, running, parts) };
  } catch (error) {
    stopping.abort();
    await closeStores(parts);
    throw error;
  }
}

/** The first name under which others reach us; a proxy that gives us one speaks TLS. */
function linkOf({ hosts }: GatewayOptions, url: string): string {
  const [name] = hosts ?? [];
  return name === undefined ? url : `https://${name}`;
}

async function partsOf(options: GatewayOptions, stopping: AbortSignal, reach: Pick<Parts, 'hosts' | 'link'>): Promise<Parts> {
  const log = options.log ?? logToStderr;
  const patienceMs = options.patienceMs ?? PATIENCE_MS;
  const inbox = await openInbox(join(options.dataDir, 'inbox.sqlite'));
  const references = await openReferenceStore(join(options.dataDir, 'reference.sqlite'));
  const ledger = await openLedgerReader(join(options.dataDir, 'ledger.sqlite'));
  const engine = temporalEngine({ address: options.temporalAddress, namespace: options.temporalNamespace, taskQueue: options.taskQueue, patienceMs, stopping });
  const { profile, consoleDir, bootstrapToken } = options;
  return {
    profile,
    now: Date.now,
    ledger,
    inbox,
    references,
    packs: await openPackStore(join(options.dataDir, 'adapters.sqlite')),
    warnings: await openWarningStore(join(options.dataDir, 'warnings.sqlite')),
    engine,
    delivery: new Delivery({ inbox, ledger, engine, log, patienceMs }),
    sessions: await Sessions.from(await openSessionStore(join(options.dataDir, 'sessions.sqlite'), options.profile), Date.now()),
    changes: new Changes(ledger),
    rates: new RateLimiter(options.rateLimits ?? DEFAULT_RATE_LIMITS),
    log,
    keptMs: KEPT_MS,
    ...reach,
    consoleDir,
    bootstrapToken,
    stopping,
  };
}

function listen(fetch: Parameters<typeof createAdaptorServer>[0]['fetch'], options: GatewayOptions): Promise<Server> {
  const serverOptions = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, maxHeaderSize: 16 * 1024 };
  const server = createAdaptorServer({ fetch, hostname: options.host, overrideGlobalObjects: false, serverOptions }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

async function stop(server: Server, stopping: AbortController, running: Promise<unknown>, parts: Parts): Promise<void> {
  stopping.abort();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was busy when the server closed would else stay open, idle, until its keep-alive ends.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await Promise.all([closed, running]);
  clearInterval(sweep);
  clearTimeout(late);
  await parts.delivery.idle();
  await closeStores(parts);
  parts.log({ event: 'gateway-stopped' });
}

async function closeStores(parts: Parts): Promise<void> {
  await parts.engine.close();
  await parts.sessions.close();
  parts.inbox.close();
  parts.references.close();
  parts.packs.close();
  parts.warnings.close();
  parts.ledger.close();
}
