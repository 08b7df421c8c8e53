import { type ConsulteeState, DAY_MS } from '@roviec/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { CONSULT, CONSULTEE, DOCUMENT, dossierOf, LEAD, NOW, OFFICE, OPEN, STRANGER } from '../sample/office.ts';
import { consulteeStatus } from './consult.ts';

const asked: ConsulteeState = { unit: CONSULTEE, enrolled: true, dueAt: NOW, deliveredAt: null, remindedAt: [], reply: null, silence: null };
const reply = { position: 'agree', receivedAt: NOW, late: false, channel: 'roviec', document: null } as const;

describe('where a consultee stands', () => {
  test.each<[string, Partial<ConsulteeState>, number, string]>([
    ['before the due time', {}, NOW - 1, 'awaited'],
    ['at the due time, whatever the engine does', {}, NOW, 'due-passed'],
    ['while its clock has not started', { dueAt: null }, NOW + DAY_MS, 'awaited'],
    ['after a reply', { reply }, NOW + 1, 'replied'],
    ['after a late reply', { reply: { ...reply, late: true }, silence: { step: 'noted' } }, NOW + 1, 'replied-late'],
    ['after silence', { silence: { step: 'noted' } }, NOW, 'silent'],
    ['after an attestation', { silence: { step: 'attested' } }, NOW, 'attested'],
    ['after a deeming', { silence: { step: 'deemed', accountable: null } }, NOW, 'deemed'],
    ['after a deeming and a late reply', { silence: { step: 'deemed', accountable: null }, reply: { ...reply, late: true } }, NOW, 'deemed'],
    ['after the deeming was withdrawn', { silence: { step: 'withdrawn' }, reply }, NOW, 'withdrawn'],
    ['after going on without it', { silence: { step: 'proceeded-without' } }, NOW, 'proceeded-without'],
    ['after escalation', { silence: { step: 'escalated' } }, NOW, 'escalated'],
  ])('%s', (_when, change, now, expected) => {
    expect(consulteeStatus({ ...asked, ...change }, now)).toBe(expected);
  });
});

describe('what pages get', () => {
  let gateway: SampleGateway;
  beforeEach(async () => {
    gateway = await sampleGateway();
    for (const command of [OPEN, { kind: 'assign', officer: 'an', post: 'H99.04.02/chuyen-vien' }, CONSULT]) await ask(gateway, 'an', 'act', { dossier, command });
  });
  afterEach(() => gateway.close());
  const dossier = dossierOf(LEAD);

  test('a summary names the lead, handler, head, due day and rule', async () => {
    const { body } = await ask(gateway, 'an', 'dossiers');
    expect(body.dossiers).toMatchObject([
      {
        dossier,
        phase: 'open',
        lead: LEAD,
        document: DOCUMENT,
        aliases: ['mau:1'],
        procedure: { id: 'cap-phep', demo: false },
        handler: { officer: 'an', name: 'Tên an', unit: 'H99.04.02' },
        accountable: { officer: 'giam-doc' },
        // 15 working days after Monday 23 November: Monday 14 December, to its end.
        dueOn: '2026-12-14',
        dueAt: Date.UTC(2026, 11, 14, 17),
        provisional: false,
        consults: [{ id: 'c1', dueOn: '2026-11-30', rule: 'NĐ 99/2026/NĐ-CP, Điều 7', consultees: [{ unit: CONSULTEE, status: 'awaited', accountable: { officer: 'hai' } }] }],
      },
    ]);
  });

  test('what is overdue shows at once', async () => {
    gateway.clock.now = Date.UTC(2026, 10, 30, 17);
    const { body } = await ask(gateway, 'an', 'look', { documents: [{ alias: 'trang:9', key: 'UBND PHƯỜNG ĐÔNG LÂM|2026-11-20|27/TTR-UBND' }] });
    expect(body.found['trang:9']?.consults[0]?.consultees[0]?.status).toBe('due-passed');
  });

  test('a detail has the history with names as of its day, and names for every code', async () => {
    const later = { ...OFFICE, version: 'r2', recordedAt: NOW + DAY_MS, officers: OFFICE.officers.map((officer) => ({ ...officer, name: `Nay là ${officer.id}` })) };
    gateway.clock.now += 2 * DAY_MS;
    await gateway.parts.references.put(later);
    const { body } = await ask(gateway, 'hai', 'dossier', { id: dossier });
    expect(body.events.map((event) => event.body.kind)).toEqual(['opened', 'assigned', 'consulted', 'delivered']);
    expect(body.events[0]?.actor).toMatchObject({ officer: 'an', name: 'Tên an' });
    expect(body.summary.handler?.name).toBe('Nay là an');
    expect(body.events[0]?.personal).toEqual({ subject: 'Xin cấp phép' });
    expect(body.names.units[CONSULTEE]).toEqual({ vi: 'Sở Công Thương', en: 'Sở Công Thương' });
    expect(body.names.posts).toHaveProperty('H99.04.02/chuyen-vien');
    expect(body.findings.map(({ rule }) => rule)).toEqual([]);
  });

  test('lists keep to a unit, to a phase and to what one may read', async () => {
    const listed = async (officer: string, query: object = {}) => (await ask(gateway, officer, 'dossiers', query)).body.dossiers?.length;
    expect(await listed('hai')).toBe(1);
    expect(await listed('la')).toBe(0);
    expect(await listed('la', { unit: LEAD })).toBe(0);
    expect(await listed('theo-doi')).toBe(1);
    expect(await listed('theo-doi', { unit: STRANGER })).toBe(0);
    expect(await listed('theo-doi', { unit: 'H99' })).toBe(1);
    expect(await listed('an', { phase: 'closed' })).toBe(0);
    expect(await ask(gateway, 'an', 'dossiers', { unit: 'X9' })).toMatchObject({ status: 422, body: { code: 'unknown-unit' } });
    expect((await ask(gateway, 'an', 'look', { documents: Array.from({ length: 501 }, () => ({ alias: 'a' })) })).status).toBe(422);
  });

  test('what was sent today: names of fields, no content, since midnight', async () => {
    const { body } = await ask(gateway, 'an', 'sentToday');
    expect(body.sent.map((sent) => sent.kind).sort()).toEqual(['assign', 'consult', 'open']);
    expect(body.sent.find((sent) => sent.kind === 'open')?.fields).toContain('subject');
    expect(JSON.stringify(body)).not.toContain('Xin cấp phép');
    gateway.clock.now = Date.UTC(2026, 10, 23, 17);
    expect((await ask(gateway, 'an', 'sentToday')).body.sent).toEqual([]);
  });
});

test('refused attempts are kept: who, where, why', async () => {
  const gateway = await sampleGateway();
  const noted: object[] = [];
  gateway.parts.inbox.noteRefusal = async (refusal) => void noted.push(refusal);
  await ask(gateway, 'la', 'act', { dossier: dossierOf(LEAD), command: OPEN });
  await gateway.app.request('/v1/dossiers');
  expect(noted).toEqual([
    { officer: 'la', route: 'POST /v1/acts', code: 'other-agency', at: NOW },
    { officer: null, route: 'GET /v1/dossiers', code: 'not-signed-in', at: NOW },
  ]);
  await gateway.close();
});
