import { parseArgs } from 'node:util';
import { DEFAULT_TASK_QUEUE } from '@roviec/workflow-messages';
import { errorCode } from './log.ts';
import { type GatewayOptions, StartRefused } from './options.ts';
import { startGateway } from './server.ts';

const USAGE =
  'node packages/gateway/src/main.ts --data DIR [--port 4700] [--host 127.0.0.1] [--temporal 127.0.0.1:7233] [--namespace default] [--task-queue roviec] [--console DIR] [--profile demo|production] [--public-host NAME:PORT]';

/** Reads the options from the command line. Throws a TypeError for what it does not know. */
function optionsOf(args: readonly string[]): GatewayOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: text,
      host: text,
      data: text,
      temporal: text,
      namespace: text,
      'task-queue': text,
      console: text,
      profile: text,
      'public-host': { type: 'string', multiple: true },
    },
  });
  const port = Number(values.port ?? 4700);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new TypeError('--port is a number from 0 to 65535');
  const profile = values.profile ?? 'production';
  if (profile !== 'demo' && profile !== 'production') throw new TypeError('--profile is demo or production');
  if (values.data === undefined) throw new TypeError('--data is required');
  return {
    dataDir: values.data,
    host: values.host ?? '127.0.0.1',
    port,
    profile,
    temporalAddress: values.temporal ?? '127.0.0.1:7233',
    temporalNamespace: values.namespace ?? 'default',
    taskQueue: values['task-queue'] ?? DEFAULT_TASK_QUEUE,
    consoleDir: values.console ?? null,
    bootstrapToken: process.env['ROVIEC_BOOTSTRAP_TOKEN'] ?? null,
    hosts: values['public-host'] ?? [],
  };
}

try {
  const gateway = await startGateway(optionsOf(process.argv.slice(2)));
  process.stdout.write(`roviec gateway ready ${gateway.url}\n`);
  const stop = () => {
    gateway.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  const badUse = error instanceof TypeError;
  process.stderr.write(badUse ? `${error.message}\n${USAGE}\n` : `gateway cannot start: ${error instanceof StartRefused ? error.message : errorCode(error)}\n`);
  process.exitCode = badUse || error instanceof StartRefused ? 2 : 3;
}
