import { parseArgs } from 'node:util';
import { startEoffice } from './server.ts';

const USAGE = 'Usage: node main.ts --port 4703 --state FILE [--host 127.0.0.1] [--archive DOCUMENTS]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, state: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' }, archive: { type: 'string', default: '0' } },
  });
  const port = Number(values.port);
  const archive = Number(values.archive);
  if (!values.state || !values.port || !Number.isInteger(port) || port < 0 || port > 65_535 || !Number.isInteger(archive) || archive < 0) throw new Error(USAGE);
  const { url } = await startEoffice({ port, stateFile: values.state, host: values.host, archive });
  console.log(`e-office: ${url}`);
}

for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => process.exit(0));

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : USAGE);
  process.exit(1);
}
