/**
 * A process of its own that appends batches to a ledger and prints each acknowledgement, until it is killed. With a crash
 * point N it kills itself with SIGKILL as the Nth statement after the third acknowledgement is about to run.
 */
import { StatementSync } from 'node:sqlite';
import { sampleHistory } from '../sample-history.fixture.ts';
import { openLedgerWriter } from './writer.ts';

/** Events in each batch, one dossier a batch. */
export const CRASH_BATCH = 12;

if (import.meta.main) {
  const [path = '', crashPoint = 'never'] = process.argv.slice(2);
  const writer = await openLedgerWriter(path);
  for (let batch = 1; ; batch += 1) {
    if (batch === 4 && crashPoint !== 'never') crashBefore(Number(crashPoint));
    await writer.append(sampleHistory({ number: `${batch}`, events: CRASH_BATCH, aliases: [`demo:${batch}`] }));
    process.stdout.write(`${batch}\n`);
  }
}

function crashBefore(statement: number): void {
  let count = 0;
  StatementSync.prototype.run = new Proxy(StatementSync.prototype.run, {
    apply(run, self, parameters) {
      count += 1;
      if (count === statement) process.kill(process.pid, 'SIGKILL');
      return Reflect.apply(run, self, parameters);
    },
  });
}
