import { join } from 'node:path';
import { temporalProgram } from '../../setup/temporal.mjs';
import { type Layout, projectRoot } from './layout.ts';
import { untilAnswers, untilListening } from './readiness.ts';
import type { ServiceSpec } from './services.ts';

const addressOf = (layout: Layout) => layout.temporalAddress ?? `127.0.0.1:${layout.temporalPort}`;

/** Temporal's development server with its own file, so that dossiers survive a restart. Not for production. */
export function temporalSpec(layout: Layout): ServiceSpec {
  const file = join(layout.dataDir, 'temporal.sqlite');
  return {
    name: 'temporal',
    command: temporalProgram(),
    args: [
      'server',
      'start-dev',
      '--ip',
      '127.0.0.1',
      '--port',
      `${layout.temporalPort}`,
      '--ui-port',
      `${layout.temporalUiPort}`,
      '--db-filename',
      file,
      '--namespace',
      layout.namespace,
      '--log-level',
      'error',
    ],
    ready: (signal) => untilListening(layout.temporalPort, 'Temporal', 60_000, signal),
  };
}

export function workerSpec(layout: Layout): ServiceSpec {
  return {
    name: 'worker',
    command: process.execPath,
    args: [join(projectRoot, 'workflows/host/src/main.ts'), '--temporal', addressOf(layout), '--namespace', layout.namespace, '--data', layout.dataDir, '--cache', layout.cacheDir],
    ready: (_signal, printed) => printed('worker: ready'),
  };
}

export function gatewaySpec(layout: Layout, bootstrapToken: string): ServiceSpec {
  const args = ['--port', `${layout.gatewayPort}`, '--host', '127.0.0.1', '--data', layout.dataDir, '--temporal', addressOf(layout), '--namespace', layout.namespace];
  return {
    name: 'gateway',
    command: process.execPath,
    args: [join(projectRoot, 'packages/gateway/src/main.ts'), ...args, '--console', join(projectRoot, 'packages/console/dist'), '--profile', 'demo'],
    env: { ROVIEC_BOOTSTRAP_TOKEN: bootstrapToken },
    ready: (signal) => untilAnswers(`http://127.0.0.1:${layout.gatewayPort}/livez`, 'gateway', 60_000, signal),
  };
}

export function eofficeSpec(layout: Layout): ServiceSpec {
  return {
    name: 'e-office',
    command: process.execPath,
    args: [join(projectRoot, 'packages/demo/src/eoffice/main.ts'), '--port', `${layout.eofficePort}`, '--state', join(layout.dataDir, 'e-office.json')],
    ready: (signal) => untilListening(layout.eofficePort, 'e-office', 30_000, signal),
  };
}
