import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { withArchive } from './seed/archive.ts';
import { seedState } from './seed/seed.ts';
import { Sessions } from './sessions.ts';
import { Store } from './store.ts';

/** How the sample e-office is started. */
export interface EofficeOptions {
  /** TCP port; 0 takes any free one. */
  readonly port: number;
  /** The JSON file that holds everything; written from the sample documents when it does not exist. */
  readonly stateFile: string;
  /** Documents that are added to the sample ones when the file is first written, to try long lists on; none when left out. */
  readonly archive?: number;
  /** Closes the server when aborted. */
  readonly signal?: AbortSignal;
  /** A loopback address; 127.0.0.1 when left out. Any other is refused. */
  readonly host?: string;
  /** The clock, in epoch milliseconds; the real one when left out. */
  readonly now?: () => number;
}

/** A running e-office. */
export interface RunningEoffice {
  /** Its address without a trailing slash. */
  readonly url: string;
  /** Ends every connection and the server. */
  close(): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Starts the sample e-office; resolves when it accepts connections, rejects when the port or the state file cannot be used. */
export async function startEoffice(options: EofficeOptions): Promise<RunningEoffice> {
  const { port, stateFile, signal, host = '127.0.0.1', now = Date.now, archive = 0 } = options;
  if (!LOOPBACK.includes(host)) throw new Error(`e-office: ${host} is not a loopback address; use 127.0.0.1`);
  signal?.throwIfAborted();
  const store = new Store(stateFile, () => withArchive(seedState(now()), archive, now()));
  const app = createApp({ store, sessions: new Sessions(now), now });
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  const bound = await listen(server, port, host);
  const close = () => closed(server);
  signal?.addEventListener('abort', () => void close(), { once: true });
  if (signal?.aborted) await close();
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, close };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
