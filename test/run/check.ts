/** `npm run check`. */
import { resolve } from 'node:path';
import { runChecks } from './checks.ts';

const results = await runChecks(resolve(import.meta.dirname, '../..'));
for (const result of results) {
  console.log(`${result.ok ? '✔' : '✘'} ${result.name} (${(result.ms / 1000).toFixed(1)} s)`);
  if (!result.ok) console.log(result.output);
}
process.exit(results.every((result) => result.ok) ? 0 : 1);
