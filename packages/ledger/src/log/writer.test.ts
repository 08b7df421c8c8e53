import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DossierEvent } from '@roviec/core';
import { expect, onTestFinished, test } from 'vitest';
import { leafHash } from '../envelope.ts';
import { sampleEvent, sampleHistory, sampleId } from '../sample-history.fixture.ts';
import { dump, scratchFile, tamper } from '../scratch-folder.fixture.ts';
import { openLedgerReader } from './reader.ts';
import { openLedgerWriter } from './writer.ts';

const PROJECTIONS = ['dossier', 'document_alias', 'consultee', 'pinned_text'];

async function opened() {
  const path = scratchFile('ledger.sqlite');
  const writer = await openLedgerWriter(path);
  const reader = openLedgerReader(path);
  onTestFinished(() => {
    reader.close();
    writer.close();
  });
  return { path, writer, reader };
}

test('what is appended is read back, text and all', async () => {
  const { writer, reader } = await opened();
  const history = sampleHistory();
  expect(await writer.append(history)).toEqual({ appended: 8, known: 0 });
  const stored = await reader.events(sampleId());
  expect(stored.map(({ event }) => event)).toEqual(history);
  expect(stored.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(stored.flatMap(({ erased }) => erased)).toEqual([]);
});

test('the same events again are known, alone, in part, or with news behind them', async () => {
  const { path, writer } = await opened();
  const history = sampleHistory({ events: 12 });
  await writer.append(history.slice(0, 6));
  const before = dump(path, 'event', 'personal', ...PROJECTIONS);
  expect(await writer.append(history.slice(0, 6))).toEqual({ appended: 0, known: 6 });
  expect(await writer.append(history.slice(2, 4))).toEqual({ appended: 0, known: 2 });
  expect(dump(path, 'event', 'personal', ...PROJECTIONS)).toBe(before);
  expect(await writer.append(history.slice(4))).toEqual({ appended: 6, known: 2 });
  expect(await writer.append([])).toEqual({ appended: 0, known: 0 });
});

test.each<[string, Partial<DossierEvent>]>([
  ['public part', { happenedAt: 1 }],
  ['body', { body: { kind: 'closed', outcome: 'completed' } }],
  ['personal text', { personal: { text: 'Không thống nhất' } }],
  ['a personal field more', { personal: { text: 'Thống nhất như dự thảo', note: '' } }],
  ['a personal field less', { personal: {} }],
])('another %s under a kept id is a conflict, and nothing of the batch is kept', async (_, change) => {
  const { path, writer } = await opened();
  const history = sampleHistory({ events: 7 });
  await writer.append(history.slice(0, 5));
  const before = dump(path, 'event', 'personal', ...PROJECTIONS);
  const batch = [{ ...sampleEvent({}, 5), ...change }, ...history.slice(5)];
  await expect(writer.append(batch)).rejects.toMatchObject({ name: 'LedgerConflictError', code: 'ledger-conflict', about: `${sampleId()}#5` });
  expect(dump(path, 'event', 'personal', ...PROJECTIONS)).toBe(before);
});

test('a gap, before or inside a batch, is refused, and nothing of the batch is kept', async () => {
  const { writer, reader } = await opened();
  const gap = { name: 'LedgerGapError', code: 'ledger-gap' };
  await expect(writer.append([sampleEvent({}, 2)])).rejects.toMatchObject(gap);
  await expect(writer.append([sampleEvent({}, 1), sampleEvent({}, 3)])).rejects.toMatchObject(gap);
  await expect(writer.append([sampleEvent({}, 2), sampleEvent({}, 1)])).rejects.toMatchObject(gap);
  expect(await reader.lastPosition()).toBe(0);
  expect(await reader.dossier(sampleId())).toBeNull();
});

test.each<[string, readonly DossierEvent[]]>([
  ['two dossiers in one batch', [sampleEvent({}, 1), sampleEvent({ number: '28' }, 1)]],
  ['an id that is not dossier#seq', [{ ...sampleEvent({}, 1), id: 'x' }]],
  ['a dossier id that is none', [{ ...sampleEvent({}, 1), dossier: 'x', id: 'x#1' }]],
  ['a sequence that does not count', [{ ...sampleEvent({}, 1), seq: 0.5, id: `${sampleId()}#0.5` }]],
  ['text without a canonical form', [{ ...sampleEvent({}, 1), personal: { subject: '\ud800' } }]],
])('%s is malformed', async (_, batch) => {
  const { writer, reader } = await opened();
  await expect(writer.append(batch)).rejects.toMatchObject({ name: 'LedgerInputError', code: 'ledger-malformed-event' });
  expect(await reader.lastPosition()).toBe(0);
});

test('batches that share a commit do not share their fate', async () => {
  const { writer, reader } = await opened();
  const numbers = ['1', '2', '3', '4', '5', '6'];
  const results = await Promise.allSettled(numbers.map((number) => writer.append(number === '4' ? [sampleEvent({ number }, 2)] : sampleHistory({ number }))));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(await reader.lastPosition()).toBe(40);
  expect((await reader.changesAfter(0, 100)).map(({ position }) => position)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

test('the same batch three times at once is one batch', async () => {
  const { writer, reader } = await opened();
  const results = await Promise.all([1, 2, 3].map(() => writer.append(sampleHistory())));
  expect(results.map(({ appended }) => appended).sort()).toEqual([0, 0, 8]);
  expect(await reader.lastPosition()).toBe(8);
});

test('no connection can change, remove, replace or misplace an event', async () => {
  const { path, writer } = await opened();
  await writer.append(sampleHistory());
  const before = dump(path, 'event', 'personal');
  const row = (position: number, id: string, seq: number) =>
    `insert or replace into event values (${position}, '${id}', '${sampleId()}', ${seq}, 'closed', 1, 1, '{}', '${'0'.repeat(64)}')`;
  for (const statement of [
    "update event set kind = 'closed' where position = 3",
    'delete from event where position = 8',
    'delete from event',
    row(3, `${sampleId()}#3`, 3),
    row(9, `${sampleId()}#3`, 3),
    row(9, `${sampleId()}#3`, 9),
    row(9, `${sampleId()}#10`, 10),
    row(10, `${sampleId()}#9`, 9),
    "update personal set text = 'khác'",
    `insert or replace into personal values ('${sampleId()}#5', 'text', zeroblob(32), 'khác')`,
  ]) {
    expect(() => tamper(path, statement), statement).toThrow(/never|follows/);
  }
  expect(dump(path, 'event', 'personal')).toBe(before);
});

test('erased text is gone from the disk, and the leaf still proves the event', async () => {
  const { path, writer, reader } = await opened();
  await writer.append(sampleHistory());
  const [, , before] = await reader.events(sampleId());
  const onDisk = () => readdirSync(dirname(path)).some((name) => readFileSync(join(dirname(path), name)).includes('Đồng ý về chủ trương'));
  expect(onDisk()).toBe(true);
  expect(await writer.erase(`${sampleId()}#3`, ['ownPosition'])).toEqual({ erased: ['ownPosition'], purged: true });
  expect(onDisk()).toBe(false);
  const [, , after] = await reader.events(sampleId());
  expect(after?.event.personal).toEqual({ questions: '1. Vị trí đấu nối? 2. Kinh phí?' });
  expect(after?.erased).toEqual(['ownPosition']);
  expect(after?.leafHash).toBe(before?.leafHash);
  const kept = JSON.parse(
    dump(path, 'event')
      .split('\n')
      .find((line) => line.includes('#3"')) ?? '',
  );
  expect(leafHash(kept.envelope)).toBe(before?.leafHash);
});

test('an event whose text was erased is still known when it comes again, and the text does not come back', async () => {
  const { writer, reader } = await opened();
  await writer.append(sampleHistory());
  await writer.erase(`${sampleId()}#5`, ['text']);
  expect(await writer.erase(`${sampleId()}#5`, ['text'])).toMatchObject({ erased: [] });
  expect(await writer.append(sampleHistory())).toEqual({ appended: 0, known: 8 });
  expect((await reader.events(sampleId()))[4]).toMatchObject({ erased: ['text'], event: { personal: {} } });
  await expect(writer.append([{ ...sampleEvent({}, 5), personal: {} }])).rejects.toMatchObject({ code: 'ledger-conflict' });
  await expect(writer.erase(`${sampleId()}#99`, ['text'])).rejects.toMatchObject({ code: 'ledger-unknown-event' });
  await expect(writer.erase(`${sampleId()}#5`, ['subject'])).rejects.toMatchObject({ code: 'ledger-unknown-event' });
});

test('projections rebuilt from the events have the same bytes', async () => {
  const { path, writer } = await opened();
  for (const number of ['1', '2', '3']) {
    const history = sampleHistory({ number, events: 20, aliases: [`demo:${number}`, `vnpt:${number}`] });
    for (let start = 0; start < history.length; start += 7) await writer.append(history.slice(start, start + 7));
  }
  const before = dump(path, ...PROJECTIONS);
  tamper(path, "update dossier set state = '{}', phase = 'closed'", "update consultee set status = 'deemed'", 'delete from document_alias');
  expect(dump(path, ...PROJECTIONS)).not.toBe(before);
  expect(await writer.rebuildProjections()).toEqual({ dossiers: 3, events: 60 });
  expect(dump(path, ...PROJECTIONS)).toBe(before);
});

test('a projection that lags behind its events stops appends until it is rebuilt', async () => {
  const { path, writer } = await opened();
  const history = sampleHistory({ events: 9 });
  await writer.append(history.slice(0, 8));
  tamper(path, `update dossier set state = replace(state, '"seq":8', '"seq":6')`);
  await expect(writer.append(history.slice(6))).rejects.toMatchObject({ code: 'store-corrupt' });
  await writer.rebuildProjections();
  expect(await writer.append(history.slice(6))).toEqual({ appended: 1, known: 2 });
});

test('text with every odd character comes back as it went in', async () => {
  const { writer, reader } = await opened();
  const subject = 'Đ đ "x" \\ \n\t \u0001 \u2028 📄 e\u0302\u0301 \u1ebf';
  await writer.append([{ ...sampleEvent({}, 1), personal: { subject } }]);
  expect((await reader.events(sampleId()))[0]?.event.personal).toEqual({ subject });
});
