import { isLoopback } from './http/guards.ts';
import type { RateLimits } from './http/rate-limit.ts';
import type { Log } from './log.ts';

/** How a gateway is started. */
export interface GatewayOptions {
  /** Where the stores are: `inbox.sqlite`, `reference.sqlite`, `adapters.sqlite`, `sessions.sqlite`, `warnings.sqlite` (all written here) and `ledger.sqlite` (written by the worker). */
  readonly dataDir: string;
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  readonly profile: 'demo' | 'production';
  /** `127.0.0.1:7233`. */
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly taskQueue: string;
  /** Directory of the built console; null: none is served. */
  readonly consoleDir: string | null;
  /** Lets the first reference in; null: only an administrator may import. */
  readonly bootstrapToken: string | null;
  /** Further values of the Host header that are ours, such as the name a proxy passes on. */
  readonly hosts?: readonly string[];
  readonly rateLimits?: RateLimits;
  /** How long a person waits for the engine before the answer is “pending”, in ms; 5,000 when absent. */
  readonly patienceMs?: number;
  readonly log?: Log;
}

/** The gateway may not start like this; `code` is stable, the message says what to do. */
export class StartRefused extends Error {
  readonly code: 'demo-not-loopback' | 'demo-in-production';
  constructor(code: StartRefused['code'], message: string) {
    super(message);
    this.name = 'StartRefused';
    this.code = code;
  }
}

/** The demo signs anybody in as anybody: it stays on this machine, and out of production. Throws `StartRefused`. */
export function refuseUnsafeDemo(options: Pick<GatewayOptions, 'profile' | 'host'>, nodeEnv: string | undefined): void {
  if (options.profile !== 'demo') return;
  if (!isLoopback(options.host)) throw new StartRefused('demo-not-loopback', 'The demo profile listens on this machine alone: use --host 127.0.0.1, or --profile production.');
  if (nodeEnv === 'production') throw new StartRefused('demo-in-production', 'The demo profile does not start with NODE_ENV=production: use --profile production.');
}
