import { writeFileSync } from 'node:fs';
import { documentKey } from '@roviec/core';
import { expect, onTestFinished, test } from 'vitest';
import { calendar, procedure, sampleEvent, sampleHistory, sampleId } from '../sample-history.fixture.ts';
import { scratchFile, tamper } from '../scratch-folder.fixture.ts';
import { openLedgerReader } from './reader.ts';
import { openLedgerWriter } from './writer.ts';

function reading(path: string) {
  const reader = openLedgerReader(path);
  onTestFinished(() => reader.close());
  return reader;
}

async function writing(path: string) {
  const writer = await openLedgerWriter(path);
  onTestFinished(() => writer.close());
  return writer;
}

const document = { issuer: 'UBND phường Đông Lâm', issuedOn: '2026-11-18', number: '27/TTr-UBND' };

test('a reader that starts before the file answers “nothing”, and sees the file without a restart', async () => {
  const path = scratchFile('later/ledger.sqlite');
  const reader = reading(path);
  const answers = async () => [
    await reader.lastPosition(),
    await reader.lastSeq(sampleId()),
    (await reader.changesAfter(0, 10)).length,
    (await reader.events(sampleId())).length,
    (await reader.dossiers({ limit: 10 })).length,
    (await reader.dossier(sampleId()))?.state.seq,
    (await reader.look([{ alias: 'demo:1', key: documentKey(document) }])).size,
  ];
  expect(await answers()).toEqual([0, 0, 0, 0, 0, undefined, 0]);
  const writer = await writing(path);
  expect(await answers()).toEqual([0, 0, 0, 0, 0, undefined, 0]);
  await writer.append(sampleHistory());
  expect(await answers()).toEqual([8, 8, 8, 8, 1, 8, 1]);
});

test('an empty file that is being made is not there yet', async () => {
  const path = scratchFile('ledger.sqlite');
  writeFileSync(path, '');
  const reader = reading(path);
  expect(await reader.lastPosition()).toBe(0);
  await (await writing(path)).append(sampleHistory());
  expect(await reader.lastPosition()).toBe(8);
});

test('many readers at once open one connection, also after the writer has gone', async () => {
  const path = scratchFile('ledger.sqlite');
  const writer = await openLedgerWriter(path);
  await writer.append(sampleHistory());
  writer.close();
  const reader = reading(path);
  const positions = await Promise.all(Array.from({ length: 20 }, () => reader.lastPosition()));
  expect(new Set(positions)).toEqual(new Set([8]));
});

test('a document is found by its key, by any alias, and in every unit that keeps it', async () => {
  const path = scratchFile('ledger.sqlite');
  const [writer, reader] = [await writing(path), reading(path)];
  const same = { document: document.number };
  await writer.append(sampleHistory({ ...same, unit: 'H99.02', number: '11', aliases: ['so-xd:501', 'so-xd:777'] }));
  await writer.append(sampleHistory({ ...same, unit: 'H99.04', number: '35', aliases: ['so-tc:9'] }));
  await writer.append(sampleHistory({ unit: 'H99.04', number: '36', aliases: ['so-tc:10'] }));
  const both = [sampleId({ unit: 'H99.02', number: '11' }), sampleId({ unit: 'H99.04', number: '35' })];
  const found = await reader.look([
    { alias: 'so-xd:501' },
    { alias: 'so-tc:9', key: documentKey(document) },
    { alias: 'elsewhere:1', key: documentKey({ ...document, number: ' 27/TTr-UBND '.normalize('NFD') }) },
    { alias: 'so-tc:10' },
    { alias: 'unknown:1', key: 'X|2026-01-01|1' },
    { alias: 'unknown:2' },
  ]);
  const ids = Object.fromEntries([...found].map(([alias, rows]) => [alias, rows.map(({ id }) => id)]));
  expect(ids).toEqual({ 'so-xd:501': both, 'so-tc:9': both, 'elsewhere:1': both, 'so-tc:10': [sampleId({ unit: 'H99.04', number: '36' })] });
  expect(found.get('so-tc:9')?.[0]).toMatchObject({
    unit: 'H99.02',
    aliases: ['so-xd:501', 'so-xd:777'],
    place: 'H99.31',
    state: { seq: 8, phase: 'open', handler: { officer: 'cb-dung' } },
  });
});

test('a page seen first and a document corrected at opening: the alias leads to the document that counts', async () => {
  const path = scratchFile('ledger.sqlite');
  const [writer, reader] = [await writing(path), reading(path)];
  const misread = { ...document, number: '27/TT-UBND' };
  const opening = sampleEvent({}, 1);
  await writer.append([{ ...opening, body: { kind: 'noticed', document: misread, aliases: ['so-xd:501'] }, personal: {} }]);
  expect(await reader.dossier(sampleId())).toMatchObject({ state: { phase: 'noticed' }, aliases: ['so-xd:501'] });
  await writer.append([{ ...opening, id: `${sampleId()}#2`, seq: 2, actId: null }]);
  await writer.append(sampleHistory({ unit: 'H99.04', number: '35', document: document.number, events: 1 }));
  const found = await reader.look([{ alias: 'so-xd:501' }, { alias: 'x', key: documentKey(misread) }]);
  expect([...found].map(([alias, rows]) => [alias, rows.length])).toEqual([['so-xd:501', 2]]);
  expect((await reader.dossier(sampleId()))?.state).toMatchObject({ phase: 'open', procedure, calendar });
});

test('more documents than one statement takes, some asked twice', async () => {
  const path = scratchFile('ledger.sqlite');
  const [writer, reader] = [await writing(path), reading(path)];
  const numbers = Array.from({ length: 600 }, (_, index) => String(index + 1));
  await Promise.all(numbers.map((number) => writer.append(sampleHistory({ number, events: 1, aliases: [`demo:${number}`] }))));
  const found = await reader.look([...numbers, ...numbers].map((number) => ({ alias: `demo:${number}` })));
  expect(found.size).toBe(600);
  expect([...found].every(([alias, rows]) => rows.length === 1 && rows[0]?.aliases[0] === alias)).toBe(true);
});

test('lists are newest first, by unit kept or consulted, by phase, and end at the limit', async () => {
  const path = scratchFile('ledger.sqlite');
  const [writer, reader] = [await writing(path), reading(path)];
  const at = Date.UTC(2026, 10, 1);
  await writer.append(sampleHistory({ unit: 'H99.02', number: '1', startAt: at }));
  await writer.append(sampleHistory({ unit: 'H99.07', number: '2', events: 2, startAt: at + 86_400_000 }));
  await writer.append(sampleHistory({ unit: 'H99.04', number: '3', events: 2, startAt: at + 172_800_000 }));
  const listed = async (filter: Parameters<typeof reader.dossiers>[0]) => (await reader.dossiers(filter)).map(({ id }) => id.slice(-1));
  expect(await listed({ limit: 10 })).toEqual(['3', '2', '1']);
  expect(await listed({ limit: 2 })).toEqual(['3', '2']);
  expect(await listed({ limit: 10, units: ['H99.04'] })).toEqual(['3', '1']);
  expect(await listed({ limit: 1, units: ['H99.04'] })).toEqual(['3']);
  expect(await listed({ limit: 10, units: ['H99.06', 'H99.07'] })).toEqual(['2', '1']);
  expect(await listed({ limit: 10, units: [] })).toEqual([]);
  expect(await listed({ limit: 10, phase: 'closed' })).toEqual([]);
  expect(await listed({ limit: 10, phase: 'open' })).toEqual(['3', '2', '1']);
  expect(await listed({ limit: -1 })).toEqual([]);
});

test.each<[string, string, RegExp]>([
  ['a broken envelope', "drop trigger event_is_never_updated; update event set envelope = '{' where position = 3", /event 3/],
  ['an envelope with one letter changed', "drop trigger event_is_never_updated; update event set envelope = replace(envelope, 'cb-dung', 'cb-dang') where position = 2", /event 2/],
  ['a column that says otherwise', 'drop trigger event_is_never_updated; update event set happened_at = happened_at - 1 where position = 7', /event 7/],
  ['personal text that was rewritten', "drop trigger personal_is_never_updated; update personal set text = 'khác' where field = 'text'", /event 5/],
  ['personal text that nobody committed to', `insert into personal select event_id, 'extra', zeroblob(32), 'x' from event where position = 6`, /event 6/],
])('%s is an error with the place, never an answer', async (_, statements, place) => {
  const path = scratchFile('ledger.sqlite');
  const [writer, reader] = [await writing(path), reading(path)];
  await writer.append(sampleHistory());
  tamper(path, statements);
  await expect(reader.events(sampleId())).rejects.toMatchObject({ name: 'StoreCorruptError', code: 'store-corrupt', about: expect.stringMatching(place) });
});

test.each([
  "'{'",
  "'null'",
  "'[]'",
  `'{"id":1}'`,
  `replace(state, '"seq":8', '"seq":"8"')`,
  `replace(state, '"phase":"open"', '"phase":"closed"')`,
  `replace(state, 'H99.02', 'H99.03')`,
])('a projected state %s is an error for the dossier, lists and look', async (state) => {
  const path = scratchFile('ledger.sqlite');
  const [writer, reader] = [await writing(path), reading(path)];
  await writer.append(sampleHistory({ aliases: ['demo:1'] }));
  tamper(path, `update dossier set state = ${state}`);
  const corrupt = { code: 'store-corrupt' };
  await expect(reader.dossier(sampleId())).rejects.toMatchObject(corrupt);
  await expect(reader.dossiers({ limit: 1 })).rejects.toMatchObject(corrupt);
  await expect(reader.look([{ alias: 'demo:1' }])).rejects.toMatchObject(corrupt);
  await writer.rebuildProjections();
  expect((await reader.dossier(sampleId()))?.state.seq).toBe(8);
});

test.each(["body = '{}'", `body = replace(body, 'Sở Xây dựng', 'Sở Khác')`, "digest = 'x'"])('a pinned text with %s is an error', async (change) => {
  const path = scratchFile('ledger.sqlite');
  const [writer, reader] = [await writing(path), reading(path)];
  const [opening] = sampleHistory();
  if (opening?.body.kind !== 'opened') throw new Error('the first event opens');
  // A text that no other test has read: what was read and proved once stays in memory.
  const own = { ...procedure, version: change };
  await writer.append([{ ...opening, body: { ...opening.body, procedure: own } }]);
  tamper(path, 'pragma foreign_keys = off', `update pinned_text set ${change} where body like '%"stages"%'`);
  await expect(reader.dossier(sampleId())).rejects.toMatchObject({ code: 'store-corrupt' });
  await writer.rebuildProjections();
  expect((await reader.dossier(sampleId()))?.state.procedure).toEqual(own);
});

test('a file that is no database, or of another version, is an error and stays as it is', async () => {
  const garbage = scratchFile('ledger.sqlite');
  writeFileSync(garbage, 'không phải cơ sở dữ liệu'.repeat(100));
  await expect(reading(garbage).lastPosition()).rejects.toMatchObject({ code: 'store-corrupt', about: 'ledger.sqlite' });
  await expect(openLedgerWriter(garbage)).rejects.toMatchObject({ code: 'store-corrupt' });
  const newer = scratchFile('ledger.sqlite');
  (await openLedgerWriter(newer)).close();
  tamper(newer, "insert into kysely_migration values ('0099-tomorrow', '2027-01-01T00:00:00.000Z')");
  await expect(reading(newer).lastPosition()).rejects.toMatchObject({ name: 'StoreVersionError', code: 'store-version' });
  await expect(openLedgerWriter(newer)).rejects.toMatchObject({ code: 'store-version' });
});

test('a reader cannot write, and a closed one says so', async () => {
  const path = scratchFile('ledger.sqlite');
  await (await writing(path)).append(sampleHistory());
  const reader = openLedgerReader(path);
  await reader.lastPosition();
  reader.close();
  await expect(reader.lastPosition()).rejects.toMatchObject({ name: 'StoreClosedError', code: 'store-closed' });
});
