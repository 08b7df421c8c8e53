import { expect, onTestFinished, test } from 'vitest';
import { sampleHistory, sampleId } from '../sample-history.fixture.ts';
import { scratchFile, tamper } from '../scratch-folder.fixture.ts';
import { openLedgerReader } from './reader.ts';
import { openLedgerWriter } from './writer.ts';

const id = sampleId();
const corrupt = { name: 'StoreCorruptError', code: 'store-corrupt' };

async function filled() {
  const path = scratchFile('ledger.sqlite');
  const [writer, reader] = [await openLedgerWriter(path), openLedgerReader(path)];
  onTestFinished(() => {
    writer.close();
    reader.close();
  });
  await writer.append(sampleHistory({ aliases: ['demo:1'] }));
  await writer.append(sampleHistory({ number: '2' }));
  return { path, writer, reader };
}

const without = (seq: number) => [
  'pragma foreign_keys = off',
  `delete from personal where event_id = '${id}#${seq}'`,
  `drop trigger event_is_never_deleted; delete from event where dossier = '${id}' and seq = ${seq}`,
];

test('what was written is what its events lead to', async () => {
  const { reader } = await filled();
  const found = await reader.verified(id);
  expect(found?.row).toEqual(await reader.dossier(id));
  expect(found?.events).toEqual(await reader.events(id));
  expect(await reader.verified(sampleId({ number: '404' }))).toBeNull();
});

test.each([1, 4])('event %i deleted: neither the history nor the dossier is an answer', async (seq) => {
  const { path, reader } = await filled();
  tamper(path, ...without(seq));
  await expect(reader.events(id)).rejects.toMatchObject({ ...corrupt, about: `event ${id}#${seq}` });
  await expect(reader.dossier(id)).rejects.toMatchObject(corrupt);
  await expect(reader.verified(id)).rejects.toMatchObject(corrupt);
  expect((await reader.verified(sampleId({ number: '2' })))?.row.state.seq).toBe(8);
});

test('the last event deleted: the row knows that there was more', async () => {
  const { path, reader } = await filled();
  tamper(path, ...without(8));
  await expect(reader.dossier(id)).rejects.toMatchObject(corrupt);
});

test('a dossier with events but without a row is not unknown', async () => {
  const { path, writer, reader } = await filled();
  tamper(path, 'pragma foreign_keys = off', `delete from dossier where id = '${id}'`);
  await expect(reader.dossier(id)).rejects.toMatchObject({ ...corrupt, about: `dossier ${id}` });
  await writer.rebuildProjections();
  expect((await reader.verified(id))?.row.state.seq).toBe(8);
});

test.each([
  ['a reply turned round', `update dossier set state = replace(state, '"agree"', '"disagree"') where id = '${id}'`],
  ['another due time', `update dossier set state = json_set(state, '$.dueAt', 4000000000000) where id = '${id}'`],
  ['another due time for lists', `update dossier set due_at = 1 where id = '${id}'`],
  ['another place', `update dossier set place = 'H99.32' where id = '${id}'`],
  ['no calendar', `update dossier set calendar = null where id = '${id}'`],
  ['an alias more', `insert into document_alias values ('demo:9', '${id}', 'X')`],
  ['a consultee less', `delete from consultee where dossier = '${id}' and unit = 'H99.06'`],
])('%s in what is projected is an error, and a rebuild mends it', async (_, change) => {
  const { path, writer, reader } = await filled();
  tamper(path, change);
  await expect(reader.verified(id)).rejects.toMatchObject(corrupt);
  await writer.rebuildProjections();
  expect((await reader.verified(id))?.row.state.seq).toBe(8);
});
