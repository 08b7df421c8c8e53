import { documentKey } from '@roviec/core';
import { expect, test } from 'vitest';
import { sampleHistory } from '../sample-history.fixture.ts';
import { scratchFile } from '../scratch-folder.fixture.ts';
import { openLedgerReader } from './reader.ts';
import { openLedgerWriter } from './writer.ts';

const DOSSIERS = 1_000;
const LOOKS = 40;

function print(what: string, measured: string, budget: string): void {
  process.stdout.write(`${what}: ${measured} (budget ${budget})\n`);
}

/** Numbers to look at beside their budgets; a busy machine must not turn them into a failure. */
test('append rate and look speed, printed beside their budgets', async () => {
  const path = scratchFile('ledger.sqlite');
  const writer = await openLedgerWriter(path);
  const reader = openLedgerReader(path);
  const histories = Array.from({ length: DOSSIERS }, (_, index) => sampleHistory({ number: `${index}`, events: 8, aliases: [`demo:${index}`] }));
  const appendMs = await timed(async () => {
    for (let start = 0; start < DOSSIERS; start += 50) await Promise.all(histories.slice(start, start + 50).map((history) => writer.append(history)));
  });
  print('append, 50 dossiers of 8 events at once', `${Math.round((DOSSIERS * 8) / (appendMs / 1000))} events/s`, '2000 events/s');
  const single = await timed(async () => {
    for (let index = 0; index < 20; index += 1) await writer.append(sampleHistory({ number: `long-${index}`, events: 100 }));
  });
  print('append, one dossier of 100 events at a time', `${Math.round(2_000 / (single / 1000))} events/s`, '2000 events/s');

  const page = Array.from({ length: 500 }, (_, index) => ({
    alias: `demo:${index * 2}`,
    key: documentKey({ issuer: 'UBND phường Đông Lâm', issuedOn: '2026-11-18', number: `${index * 2}` }),
  }));
  const times: number[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    times.push(
      await timed(async () => {
        expect((await reader.look(page)).size).toBe(500);
      }),
    );
  }
  times.sort((a, b) => a - b);
  print(`look at 500 documents among ${DOSSIERS} dossiers, p95 of ${LOOKS}`, `${times[Math.floor(LOOKS * 0.95)]?.toFixed(1)} ms`, '30 ms at 1 M dossiers');
  expect(await reader.lastPosition()).toBe(DOSSIERS * 8 + 2_000);
  reader.close();
  writer.close();
}, 60_000);

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
