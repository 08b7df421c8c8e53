import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { sampleHistory } from '../sample-history.fixture.ts';
import { dump, scratchFile } from '../scratch-folder.fixture.ts';
import { CRASH_BATCH } from './crash-writer.ts';
import { openLedgerReader } from './reader.ts';
import { openLedgerWriter } from './writer.ts';

const PROJECTIONS = ['dossier', 'document_alias', 'consultee', 'pinned_text'];

function startWriter(path: string, crashPoint: string): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'crash-writer.ts'), path, crashPoint], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** Acknowledgements as they come. */
function acknowledgements(child: ChildProcess): AsyncIterable<string> {
  if (!child.stdout) throw new Error('no output of the child');
  return createInterface({ input: child.stdout });
}

/** Every acknowledged batch is whole, at most one more is there, none is half, and projections are what the events give. */
async function expectIntact(path: string, acknowledged: number): Promise<number> {
  const reader = openLedgerReader(path);
  const writer = await openLedgerWriter(path);
  try {
    const changes = await reader.changesAfter(0, 1_000_000);
    expect(changes.map(({ position }) => position)).toEqual(changes.map((_, index) => index + 1));
    const sizes = [...Map.groupBy(changes, ({ dossier }) => dossier).values()].map((events) => events.length);
    expect(new Set(sizes)).toEqual(new Set([CRASH_BATCH]));
    expect(sizes.length).toBeGreaterThanOrEqual(acknowledged);
    expect(sizes.length).toBeLessThanOrEqual(acknowledged + 1);
    const before = dump(path, ...PROJECTIONS);
    expect(await writer.rebuildProjections()).toEqual({ dossiers: sizes.length, events: changes.length });
    expect(dump(path, ...PROJECTIONS)).toBe(before);
    await writer.append(sampleHistory({ number: 'after', events: 3 }));
    expect(await reader.lastPosition()).toBe(changes.length + 3);
    return sizes.length;
  } finally {
    reader.close();
    writer.close();
  }
}

// 1 is `begin`, 2 the savepoint, then events with their text, projections, release and commit; past that the next batch has begun.
test.each([1, 2, 3, 4, 9, 15, 18, 20, 21, 22, 23, 24, 25])('killed before statement %i of a batch, the ledger holds whole batches only', async (crashPoint) => {
  const path = scratchFile('ledger.sqlite');
  const child = startWriter(path, String(crashPoint));
  let acknowledged = 0;
  for await (const line of acknowledgements(child)) acknowledged = Number(line);
  expect(child.signalCode ?? (await once(child, 'exit'))[1]).toBe('SIGKILL');
  expect(acknowledged).toBeGreaterThanOrEqual(3);
  await expectIntact(path, acknowledged);
});

test('another process reads whole batches while one is writing, and after that one is killed from outside', async () => {
  const path = scratchFile('ledger.sqlite');
  const reader = openLedgerReader(path);
  onTestFinished(() => reader.close());
  expect(await reader.lastPosition()).toBe(0);
  const child = startWriter(path, 'never');
  const exited = once(child, 'exit');
  let acknowledged = 0;
  for await (const line of acknowledgements(child)) {
    acknowledged = Number(line);
    const last = await reader.lastPosition();
    expect(last % CRASH_BATCH).toBe(0);
    expect(last).toBeGreaterThanOrEqual(acknowledged * CRASH_BATCH);
    expect((await reader.look([{ alias: `demo:${line}` }])).get(`demo:${line}`)?.[0]?.state.seq).toBe(CRASH_BATCH);
    if (acknowledged === 25) child.kill('SIGKILL');
  }
  expect((await exited)[1]).toBe('SIGKILL');
  await expectIntact(path, acknowledged);
});
