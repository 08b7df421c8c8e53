import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type GatewayClient } from '@roviec/schema';
import { type Layout, projectRoot } from '../../packages/cli/src/up/layout.ts';
import { loadReference } from '../../packages/cli/src/up/reference.ts';
import { type Service, type ServiceSpec, startService } from '../../packages/cli/src/up/services.ts';
import { eofficeSpec, gatewaySpec, temporalSpec, workerSpec } from '../../packages/cli/src/up/specs.ts';
import { freePorts } from './ports.ts';
import { required } from './required.ts';

export type PartName = 'temporal' | 'worker' | 'gateway' | 'e-office';

/** A whole RõViệc of real processes on free ports, as `npm start` runs it. */
export interface Stack {
  readonly layout: Layout;
  readonly gateway: string;
  readonly eoffice: string;
  /** Stops one part; `start` brings it back at the same address. */
  stop(name: PartName): Promise<void>;
  start(name: PartName): Promise<void>;
  /** `kill -9` of one part; the supervisor brings it back at the same address and with the same files, as after any crash. */
  kill(name: PartName): Promise<void>;
  /** A client signed in as a demonstration officer, acting in a post. */
  as(officer: string, post?: string): Promise<GatewayClient>;
  close(): Promise<void>;
}

export interface StackOptions {
  readonly eoffice?: boolean;
  /** Documents added to the desk of one clerk of the e-office. */
  readonly archive?: number;
  /** Changes the demonstration province's files before they are loaded. */
  readonly province?: (files: Record<string, string>) => Record<string, string>;
}

/** Starts a stack with the demonstration province loaded by the import that agencies use. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const dataDir = await mkdtemp(join(tmpdir(), 'roviec-stack-'));
  const [gatewayPort = 0, eofficePort = 0, temporalPort = 0, temporalUiPort = 0] = await freePorts(4);
  const layout: Layout = {
    gatewayPort,
    eofficePort,
    temporalPort,
    temporalUiPort,
    temporalAddress: null,
    namespace: 'default',
    dataDir,
    logDir: join(dataDir, 'logs'),
    cacheDir: join(projectRoot, '.roviec/cache'),
  };
  const bootstrap = crypto.randomUUID();
  const specs: Record<string, ServiceSpec> = {
    temporal: { ...temporalSpec(layout), command: required('ROVIEC_TEMPORAL_BIN') },
    worker: workerSpec(layout),
    gateway: gatewaySpec(layout, bootstrap),
    'e-office': withArchive(eofficeSpec(layout), options.archive),
  };
  const running = new Map<string, Service>();
  const start = async (name: string) => {
    const spec = specs[name];
    if (spec) running.set(name, await startService(spec, layout.logDir, () => undefined));
  };
  const stop = async (name: string) => running.get(name)?.stop();
  const kill = async (name: string) => running.get(name)?.kill();
  const gateway = `http://127.0.0.1:${gatewayPort}`;
  const close = async () => {
    for (const name of ['e-office', 'gateway', 'worker', 'temporal']) await stop(name);
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await start('temporal');
    await Promise.all(['worker', 'gateway', ...(options.eoffice ? ['e-office'] : [])].map(start));
    await loadReference(gateway, bootstrap, join(projectRoot, 'packages/demo/province'), options.province);
  } catch (cause) {
    await close();
    throw cause;
  }
  return {
    layout,
    gateway,
    eoffice: `http://127.0.0.1:${eofficePort}`,
    stop: async (name) => stop(name),
    start,
    kill,
    as: (officer, post) => signedIn(gateway, officer, post),
    close,
  };
}

function withArchive(spec: ServiceSpec, archive = 0): ServiceSpec {
  return archive === 0 ? spec : { ...spec, args: [...spec.args, '--archive', `${archive}`] };
}

async function signedIn(origin: string, officer: string, post?: string): Promise<GatewayClient> {
  const { token } = await createClient({ origin, identity: () => ({}) })('signIn', { officer, as: 'token' });
  return createClient({ origin, identity: () => ({ ...(token ? { token } : {}), ...(post ? { post } : {}) }), timeoutMs: 20_000 });
}
