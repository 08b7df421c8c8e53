import { DAY_MS } from '@roviec/core';
import type { CommandRequest } from '@roviec/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { CONSULT, CONSULTEE, dossierOf, LEAD, NOW, OFFICE, OPEN } from '../sample/office.ts';

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway();
});
afterEach(() => gateway.close());

const tell = async (officer: string, command: CommandRequest) => {
  const answer = await ask(gateway, officer, 'act', { dossier: dossierOf(LEAD), command });
  expect(answer.problem?.code ?? null).toBeNull();
};
const november = () => ask(gateway, 'theo-doi', 'coordination', { month: '2026-11' });

/** Asked on Monday 23 November, due on Monday the 30th to its end; the department replies on the next day. */
const oneReply = async () => {
  for (const command of [OPEN, CONSULT]) await tell('an', command);
  gateway.clock.now = NOW + DAY_MS;
  await tell('hai', { kind: 'reply', consult: 'c1', unit: CONSULTEE, position: 'agree', text: 'Đồng ý' });
};

test('a tracker reads the index of a month, with coverage and the events behind it, and no person', async () => {
  await oneReply();
  gateway.clock.now = NOW + 20 * DAY_MS;
  const { body } = await november();
  const replied = body.coordination.units.find(({ unit }) => unit === CONSULTEE);
  expect(body).toMatchObject({ complete: true, coordination: { month: '2026-11', final: true, dossiers: 1 } });
  expect(replied).toMatchObject({ score: 100, standing: { kind: 'not-ranked', why: 'small-sample' } });
  expect(replied?.components.find(({ id }) => id === 'reply-on-time')?.cases).toMatchObject([{ dossier: dossierOf(LEAD), good: true }]);
  expect(body.coordination.units.find(({ unit }) => unit === LEAD)?.coverage.seen).toBe(1);
  expect([body.names.officers, body.names.posts]).toEqual([{}, {}]);
  expect(JSON.stringify(body)).not.toMatch(/"(hai|an)"/);
});

test('asked again, it gives the same hash, also for one agency; a later month knows nothing of it', async () => {
  await oneReply();
  gateway.clock.now = NOW + 20 * DAY_MS;
  const first = await november();
  gateway.clock.now += DAY_MS;
  const one = await ask(gateway, 'theo-doi', 'coordination', { month: '2026-11', unit: CONSULTEE });
  expect(one.body.hash).toBe(first.body.hash);
  expect(one.body.coordination.units.map(({ unit }) => unit)).toEqual([CONSULTEE]);
  expect((await ask(gateway, 'theo-doi', 'coordination', { month: '2026-10' })).body.coordination.units).toEqual([]);
});

test('what is not due yet does not count', async () => {
  await oneReply();
  expect((await november()).body.coordination).toMatchObject({ final: false });
  expect((await november()).body.coordination.units.find(({ unit }) => unit === CONSULTEE)).toBeUndefined();
});

test('nobody else reads it; a wrong month or unit is refused with a code', async () => {
  for (const officer of ['an', 'giam-doc', 'hai', 'la']) expect((await ask(gateway, officer, 'coordination', { month: '2026-11' })).problem?.code).toBe('role-missing');
  expect((await ask(gateway, 'theo-doi', 'coordination', { month: '2026-13' })).problem?.code).toBe('malformed');
  expect((await ask(gateway, 'theo-doi', 'coordination', { month: '2026-11', unit: 'H99.99' })).problem?.code).toBe('unknown-unit');
});

test('official figures of the month stand apart, and change nothing of the index', async () => {
  const before = (await november()).body;
  await gateway.close();
  const source = { text: 'QĐ 766/QĐ-TTg', confidence: 'fictional' as const };
  const officialScores = ['2026-11', '2026-10'].map((month) => ({ unit: LEAD, month, total: 76, groups: { progress: 18 }, source }));
  gateway = await sampleGateway({ reference: { ...OFFICE, officialScores } });
  const { body } = await november();
  expect(body.official).toEqual([{ unit: LEAD, month: '2026-11', total: 76, groups: { progress: 18 }, source }]);
  expect([before.official, body.coordination.units]).toEqual([[], before.coordination.units]);
});
