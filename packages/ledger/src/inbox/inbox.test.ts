import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Act, DeclaredAct, ObservedAct } from '@roviec/core';
import type { Receipt } from '@roviec/schema';
import { expect, onTestFinished, test } from 'vitest';
import { calendar, procedure, sampleId } from '../sample-history.fixture.ts';
import { scratchFile, tamper } from '../scratch-folder.fixture.ts';
import { openInbox } from './inbox.ts';
import { openInboxReader } from './reader.ts';

const AT = Date.UTC(2026, 10, 23, 1);
const envelope = { dossier: sampleId(), actor: { officer: 'cb-dung', post: 'h99-04-cv', unit: 'H99.04' }, registryVersion: 'r-1' };

function reply(id: string, receivedAt = AT, text = 'Thống nhất, không có ý kiến khác'): DeclaredAct {
  return { ...envelope, id, receivedAt, lane: 'declared', command: { kind: 'reply', consult: 'c1', unit: 'H99.04', position: 'agree', text } };
}

function recorded(id: string, receivedAt = AT): ObservedAct {
  const observation = {
    kind: 'reply-recorded',
    consult: 'c1',
    unit: 'H99.05',
    position: 'disagree',
    document: { number: '88/STC', issuedOn: '2026-11-20' },
    receivedAt,
    channel: 'paper',
    text: 'Không thống nhất',
  } as const;
  return {
    ...envelope,
    id,
    receivedAt,
    lane: 'observed',
    provenance: { kind: 'paper' },
    happenedAt: receivedAt,
    document: { issuer: 'X', issuedOn: '2026-11-18', number: '27' },
    aliases: [],
    observation,
  };
}

function receiptOf(act: Act): Receipt {
  return { act: act.id, dossier: act.dossier, status: 'done', seqs: [4, 5], kinds: ['replied'] };
}

async function opened() {
  const path = scratchFile('inbox.sqlite');
  const inbox = await openInbox(path);
  const reader = openInboxReader(path);
  onTestFinished(() => {
    reader.close();
    inbox.close();
  });
  return { path, inbox, reader };
}

test('the same id three times at once is one entry', async () => {
  const { inbox } = await opened();
  const results = await Promise.all([1, 2, 3].map((turn) => inbox.receive(reply('a', AT + turn), ['position', 'text'])));
  expect(results.map(({ fresh }) => fresh).sort()).toEqual([false, false, true]);
  expect(new Set(results.map(({ entry }) => JSON.stringify(entry))).size).toBe(1);
  expect(await inbox.unsettled(AT + 100, 10)).toHaveLength(1);
});

test('the act comes back whole until it is settled', async () => {
  const { inbox } = await opened();
  const act: DeclaredAct = {
    ...envelope,
    id: 'o',
    receivedAt: AT,
    lane: 'declared',
    command: {
      kind: 'open',
      document: { issuer: 'X', issuedOn: '2026-11-18', number: '27' },
      documentClass: 'ordinary',
      matter: 'm',
      procedure,
      calendar,
      aliases: ['demo:1'],
      subject: 'V/v Đ',
    },
  };
  const { entry } = await inbox.receive(act, ['subject']);
  expect(entry).toEqual({
    id: 'o',
    lane: 'declared',
    kind: 'open',
    dossier: sampleId(),
    officer: 'cb-dung',
    post: 'h99-04-cv',
    receivedAt: AT,
    status: 'received',
    act,
    receipt: null,
    refusal: null,
    fields: ['subject'],
  });
});

test('the same id with other content is a conflict, before and after it is settled', async () => {
  const { inbox } = await opened();
  await inbox.receive(reply('a'), ['text']);
  const conflict = { name: 'InboxConflictError', code: 'inbox-conflict', about: 'a' };
  await expect(inbox.receive(reply('a', AT, 'Khác'), ['text'])).rejects.toMatchObject(conflict);
  await expect(inbox.receive({ ...reply('a'), actor: { ...envelope.actor, post: 'khác' } }, [])).rejects.toMatchObject(conflict);
  await inbox.settle('a', { status: 'done', receipt: receiptOf(reply('a')) });
  await expect(inbox.receive(reply('a', AT, 'Khác'), ['text'])).rejects.toMatchObject(conflict);
  const again = await inbox.receive(reply('a', AT + 5), ['text']);
  expect(again).toMatchObject({ fresh: false, entry: { status: 'done', act: null, receivedAt: AT, receipt: { seqs: [4, 5] } } });
});

test('a settled act keeps who and which fields, and nothing of what was said stays in the file', async () => {
  const { path, inbox } = await opened();
  await inbox.receive(reply('a'), ['position', 'text']);
  await inbox.settle('a', { status: 'refused', refusal: 'not-asked' });
  const [entry] = await inbox.sentBy('cb-dung', AT);
  expect(entry).toMatchObject({ id: 'a', status: 'refused', refusal: 'not-asked', act: null, receipt: null, fields: ['position', 'text'], post: 'h99-04-cv' });
  inbox.close();
  const files = readdirSync(dirname(path)).map((name) => readFileSync(join(dirname(path), name)));
  expect(files.some((bytes) => bytes.includes('không có ý kiến khác'))).toBe(false);
});

test('the first settlement stays; only a refusal gives way to “done”', async () => {
  const { inbox } = await opened();
  const [done, refused] = [{ status: 'done', receipt: receiptOf(reply('a')) } as const, { status: 'refused', refusal: 'not-asked' } as const];
  await inbox.receive(reply('a'), []);
  await inbox.settle('a', refused);
  await inbox.settle('a', { status: 'refused', refusal: 'replied-before' });
  expect((await inbox.sentBy('cb-dung', 0))[0]).toMatchObject({ status: 'refused', refusal: 'not-asked' });
  await inbox.settle('a', done);
  await inbox.settle('a', refused);
  await inbox.settle('a', { ...done, receipt: { ...done.receipt, seqs: [9, 9] } });
  expect((await inbox.sentBy('cb-dung', 0))[0]).toMatchObject({ status: 'done', refusal: null, receipt: { seqs: [4, 5] } });
  await expect(inbox.settle('never', done)).rejects.toMatchObject({ name: 'InboxUnknownError', code: 'inbox-unknown' });
});

test('what waits is given oldest first, before an instant, up to a limit', async () => {
  const { inbox } = await opened();
  for (const [id, at] of [
    ['c', 30],
    ['a', 10],
    ['b', 20],
    ['d', 40],
  ] as const)
    await inbox.receive(reply(id, AT + at), []);
  await inbox.settle('a', { status: 'refused', refusal: 'not-asked' });
  expect((await inbox.unsettled(AT + 40, 10)).map(({ id }) => id)).toEqual(['b', 'c']);
  expect((await inbox.unsettled(AT + 41, 1)).map(({ id }) => id)).toEqual(['b']);
});

test('“sent in my name” is of that officer alone, since an instant, newest first', async () => {
  const { inbox } = await opened();
  await inbox.receive(reply('a', AT), []);
  await inbox.receive(reply('b', AT + 1), []);
  await inbox.receive({ ...reply('x', AT + 1), actor: { ...envelope.actor, officer: 'cb-khac' } }, []);
  await inbox.receive(recorded('c', AT + 2), []);
  expect((await inbox.sentBy('cb-dung', AT + 1)).map(({ id }) => id)).toEqual(['c', 'b']);
});

test('the last look sees unsettled replies of its dossier, declared and observed, from a reader that was there first', async () => {
  const path = scratchFile('inbox.sqlite');
  const reader = openInboxReader(path);
  expect(await reader.unsettledReplies(sampleId())).toEqual([]);
  const inbox = await openInbox(path);
  onTestFinished(() => {
    reader.close();
    inbox.close();
  });
  const [late, early] = [reply('a', AT + 5), recorded('b', AT + 3)];
  await inbox.receive(late, []);
  await inbox.receive(early, []);
  await inbox.receive({ ...reply('other'), dossier: sampleId({ number: '28' }) }, []);
  await inbox.receive({ ...reply('no-reply'), command: { kind: 'attest-no-reply', consult: 'c1', unit: 'H99.05', channels: ['paper'] } }, []);
  expect(await reader.unsettledReplies(sampleId())).toEqual([early, late]);
  await inbox.settle('b', { status: 'refused', refusal: 'not-asked' });
  expect(await reader.unsettledReplies(sampleId())).toEqual([late]);
});

test.each([`act = '{'`, `act = replace(act, '"agree"', '"disagree"')`, `act = '{}'`, `act = 'null'`, `kind = 'reply-recorded'`])(
  'an altered act (%s) is an error, never a reply',
  async (change) => {
    const { path, inbox, reader } = await opened();
    await inbox.receive(reply('a'), []);
    tamper(path, `update entry set ${change}`);
    await expect(reader.unsettledReplies(sampleId())).rejects.toMatchObject({ code: 'store-corrupt', about: 'inbox entry a' });
    await expect(inbox.unsettled(AT + 1, 1)).rejects.toMatchObject({ code: 'store-corrupt' });
  },
);

test('an altered receipt or list of fields is an error', async () => {
  const { path, inbox } = await opened();
  await inbox.receive(reply('a'), []);
  await inbox.settle('a', { status: 'done', receipt: receiptOf(reply('a')) });
  tamper(path, `update entry set receipt = '{"act":1}'`);
  await expect(inbox.sentBy('cb-dung', 0)).rejects.toMatchObject({ code: 'store-corrupt' });
  tamper(path, `update entry set receipt = '${JSON.stringify(receiptOf(reply('a')))}', fields = '[1]'`);
  await expect(inbox.sentBy('cb-dung', 0)).rejects.toMatchObject({ code: 'store-corrupt' });
});

test('what was promised in a dossier is known without reading its acts, and in a file of an earlier release too', async () => {
  const { inbox, path } = await opened();
  expect(await inbox.acknowledged(sampleId())).toBe(0);
  for (const [id, last] of [
    ['a', 9],
    ['b', 12],
    ['c', 10],
  ] as const) {
    await inbox.receive(reply(id), []);
    await inbox.settle(id, { status: 'done', receipt: { ...receiptOf(reply(id)), seqs: [last, last] } });
  }
  await inbox.receive(reply('d'), []);
  await inbox.settle('d', { status: 'refused', refusal: 'not-asked' });
  expect(await inbox.acknowledged(sampleId())).toBe(12);
  expect(await inbox.acknowledged('dossier/H99.04/2026/den/none')).toBe(0);
  inbox.close();
  tamper(path, `drop index entry_promised; delete from kysely_migration where name = '0002-promised'`);
  const later = await openInbox(path);
  onTestFinished(() => later.close());
  expect(await later.acknowledged(sampleId())).toBe(12);
});

test('refusals are kept with who, where and why, and no content', async () => {
  const { path, inbox } = await opened();
  await inbox.noteRefusal({ officer: null, route: 'POST /v1/acts', code: 'not-signed-in', at: AT });
  await inbox.noteRefusal({ officer: 'cb-dung', route: 'POST /v1/acts', code: 'forbidden', at: AT + 1 });
  const connection = new DatabaseSync(path, { readOnly: true });
  const rows = connection.prepare('select officer, route, code, at from refusal order by id').all();
  connection.close();
  expect(rows).toEqual([
    { officer: null, route: 'POST /v1/acts', code: 'not-signed-in', at: AT },
    { officer: 'cb-dung', route: 'POST /v1/acts', code: 'forbidden', at: AT + 1 },
  ]);
});
