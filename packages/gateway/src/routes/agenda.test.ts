import { DAY_MS } from '@roviec/core';
import type { CommandRequest } from '@roviec/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { CONSULT, CONSULTEE, dossierOf, LEAD, NOW, OPEN, STRANGER } from '../sample/office.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway();
});
afterEach(() => gateway.close());

const dossier = dossierOf(LEAD);
/** Monday 23 November; the consult is due on Monday the 30th to its end, the dossier on 14 December. */
const monday = NOW;
const tell = async (officer: string, command: CommandRequest, id = dossier) => {
  const answer = await ask(gateway, officer, 'act', { dossier: id, command });
  expect(answer.problem?.code ?? null).toBeNull();
};
const openAndAsk = async () => {
  for (const command of [OPEN, CONSULT]) await tell('an', command);
};

test('a head reads what will be deemed today, with the questions; nobody of another agency does', async () => {
  await openAndAsk();
  expect((await ask(gateway, 'hai', 'morning')).body.morning.answersDue).toEqual([]);
  gateway.clock.now = monday + 7 * DAY_MS;
  const { body } = await ask(gateway, 'hai', 'morning');
  expect(body).toMatchObject({
    complete: true,
    morning: { on: '2026-11-30', answersDue: [{ dossier, unit: CONSULTEE, effect: 'deemed-consent', atOnce: true, preparedBy: null }] },
    questions: [{ dossier, consult: 'c1', questions: ['Có ý kiến gì không?'] }],
  });
  expect(body.names.units[LEAD]).toBeDefined();
  for (const officer of ['giam-doc', 'la']) expect((await ask(gateway, officer, 'morning')).body.morning.answersDue).toEqual([]);
});

test('a day that is over is refused with a code, a day to come is answered, days off too', async () => {
  expect((await ask(gateway, 'hai', 'morning', { on: '2026-11-22' })).problem?.code).toBe('day-is-over');
  expect((await ask(gateway, 'hai', 'morning', { on: '2026-11-29' })).body.morning.workingDay).toBe(false);
  expect((await ask(gateway, 'hai', 'morning', { on: '2026-02-30' })).problem?.code).toBe('malformed');
});

test('a prepared reply waits with its words for the head alone; signing it empties the list', async () => {
  await openAndAsk();
  await tell('hai', { kind: 'prepare-reply', consult: 'c1', unit: CONSULTEE, position: 'disagree', text: 'Vượt chỉ giới đường đỏ' });
  const { body } = await ask(gateway, 'hai', 'toSign');
  expect(body.items).toMatchObject([{ item: { kind: 'reply', dossier, position: 'disagree', by: { officer: 'hai' } }, text: 'Vượt chỉ giới đường đỏ' }]);
  for (const officer of ['giam-doc', 'la', 'theo-doi']) expect((await ask(gateway, officer, 'toSign')).body.items).toEqual([]);
  expect((await ask(gateway, 'an', 'act', { dossier, command: { kind: 'prepare-reply', consult: 'c1', unit: CONSULTEE, position: 'agree', text: '' } })).problem?.code).toBe(
    'other-agency',
  );
  await tell('hai', { kind: 'reply', consult: 'c1', unit: CONSULTEE, position: 'disagree', text: 'Vượt chỉ giới đường đỏ' });
  expect((await ask(gateway, 'hai', 'toSign')).body.items).toEqual([]);
});

test('an extension waits for the head who did not ask for it', async () => {
  await openAndAsk();
  await tell('an', { kind: 'extend', step: 'request', dueOn: '2026-12-21', reason: 'Chờ quy hoạch' });
  expect((await ask(gateway, 'giam-doc', 'toSign')).body.items).toMatchObject([{ item: { kind: 'extension', requestedBy: 'an' }, text: 'Chờ quy hoạch' }]);
  expect((await ask(gateway, 'an', 'toSign')).body.items).toEqual([]);
});

test('a tracker reads the province, others their agency; an urge is remembered', async () => {
  await openAndAsk();
  gateway.clock.now = monday + 25 * DAY_MS;
  const { body } = await ask(gateway, 'theo-doi', 'overdue');
  expect(body.overdue.overdue).toMatchObject([{ dossier, lead: LEAD, urged: null }]);
  expect(body.overdue.silent).toMatchObject([{ dossier, unit: CONSULTEE, step: 'recording' }]);
  expect(body.mayUrge).toEqual([dossier]);
  expect((await ask(gateway, 'la', 'overdue')).body.overdue).toMatchObject({ overdue: [], silent: [] });
  expect((await ask(gateway, 'hai', 'overdue')).body.mayUrge).toEqual([]);
  await tell('theo-doi', { kind: 'urge', consult: 'c1', unit: CONSULTEE, text: '' });
  await tell('theo-doi', { kind: 'urge', text: '' });
  const after = (await ask(gateway, 'theo-doi', 'overdue')).body;
  expect(after.overdue.overdue[0]?.urged).toMatchObject({ by: 'theo-doi', again: false });
  expect(after.overdue.silent[0]?.urged).toMatchObject({ by: 'theo-doi', again: false });
  expect(after.names.officers['theo-doi']).toBe('Tên theo-doi');
});

test('a submission waits with its option and each disagreement that has to be read, and is decided with them', async () => {
  await openAndAsk();
  await tell('an', { kind: 'assign', officer: 'an', post: 'H99.04.02/chuyen-vien' });
  gateway.clock.now = monday + 8 * DAY_MS;
  await tell('hai', { kind: 'reply', consult: 'c1', unit: CONSULTEE, position: 'disagree', text: 'Vượt chỉ giới' });
  const proposal = { option: 'Phương án 1', responsible: LEAD };
  const document = { number: '45/TTr', issuedOn: '2026-12-01' };
  await tell('an', { kind: 'submit', to: STRANGER, signer: `${LEAD}/giam-doc`, proposal, legalBases: [], ownView: '', document });
  const [paper] = (await ask(gateway, 'la', 'toSign')).body.items;
  expect(paper).toMatchObject({
    item: { kind: 'decision', to: STRANGER, dissent: [{ consult: 'c1', unit: CONSULTEE }] },
    text: 'Phương án 1',
    dissent: [{ unit: CONSULTEE, text: 'Vượt chỉ giới' }],
  });
  for (const officer of ['an', 'hai', 'van-thu', 'giam-doc']) expect((await ask(gateway, officer, 'toSign')).body.items).toEqual([]);
  await tell('la', { kind: 'decide', outcome: 'approved', shown: [{ consult: 'c1', unit: CONSULTEE }], note: '' });
  expect((await ask(gateway, 'la', 'toSign')).body.items).toEqual([]);
});
