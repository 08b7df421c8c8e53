import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';

/** A process that belongs to a running RõViệc. */
export interface ServiceSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Resolves when the service can be used; rejects with a sentence for people. `printed` waits for a text in its output. */
  readonly ready: (signal: AbortSignal, printed: (text: string) => Promise<void>) => Promise<void>;
}

/** A started service; restarted when it dies, until `stop`. */
export interface Service {
  readonly name: string;
  stop(): Promise<void>;
  /** Ends the process as a power cut would (SIGKILL); it comes back as after any crash. Resolves when it is gone. */
  kill(): Promise<void>;
}

const RESTART_MS = 1000;
const STOP_MS = 8000;

/** Starts a service, waits until it is ready and keeps it running; its output goes to `<name>.log`. */
export async function startService(spec: ServiceSpec, logDir: string, onRestart: (name: string, code: number | null) => void): Promise<Service> {
  mkdirSync(logDir, { recursive: true });
  const log = createWriteStream(join(logDir, `${spec.name}.log`), { flags: 'a' });
  const stopping = new AbortController();
  const output = new PassThrough();
  output.pipe(log, { end: false });
  let child = launch();

  function launch(): ChildProcess {
    const started = spawn(spec.command, [...spec.args], { env: { ...process.env, ...spec.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    started.stdout?.pipe(output, { end: false });
    started.stderr?.pipe(output, { end: false });
    started.once('exit', (code) => {
      if (stopping.signal.aborted) return;
      onRestart(spec.name, code);
      setTimeout(() => {
        if (!stopping.signal.aborted) child = launch();
      }, RESTART_MS);
    });
    return started;
  }

  const service: Service = {
    name: spec.name,
    async stop() {
      if (stopping.signal.aborted) return;
      stopping.abort();
      if (child.exitCode === null && child.signalCode === null) await ended(child);
      log.end();
    },
    async kill() {
      if (child.exitCode === null && child.signalCode === null) await gone(child, 'SIGKILL');
    },
  };
  try {
    await spec.ready(stopping.signal, (text) => appears(output, text, spec.name));
  } catch (cause) {
    await service.stop();
    throw cause;
  }
  return service;
}

async function ended(child: ChildProcess): Promise<void> {
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await gone(child, 'SIGTERM');
  clearTimeout(force);
}

function gone(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

const PRINT_MS = 60_000;

function appears(output: PassThrough, text: string, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let seen = '';
    const late = setTimeout(() => done(() => reject(new Error(`${name}: không sẵn sàng / not ready`))), PRINT_MS);
    const look = (chunk: Buffer) => {
      seen = (seen + chunk.toString('utf8')).slice(-4000);
      if (seen.includes(text)) done(resolve);
    };
    const done = (then: () => void) => {
      clearTimeout(late);
      output.off('data', look);
      then();
    };
    output.on('data', look);
  });
}
