import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';

let gateway: SampleGateway;
beforeAll(async () => {
  gateway = await sampleGateway();
});
afterAll(() => gateway.close());

const REPORT = {
  about: 'rule/forward-own-work',
  reason: 'not-applicable',
  document: { key: 'H99.32|2026-11-10|27/TTr-UBND', alias: 'thanh-lam:7700123' },
  adapter: 'thanh-lam',
  adapterVersion: '2026.11.2',
  registryVersion: 'r1',
} as const;
const admin = () => ask(gateway, 'quan-tri', 'warnings');

describe('a warning that is called wrong', () => {
  it('is kept once, however often it is sent; another one under the same id is refused', async () => {
    const act = randomUUID();
    expect((await ask(gateway, 'an', 'reportWarning', REPORT, { act })).body).toEqual({ id: act });
    expect((await ask(gateway, 'an', 'reportWarning', REPORT, { act })).status).toBe(200);
    const other = await ask(gateway, 'an', 'reportWarning', { ...REPORT, reason: 'other' }, { act });
    expect(other.problem).toMatchObject({ code: 'idempotency-conflict' });
    const { body } = await admin();
    expect(body.reports).toMatchObject([{ ...REPORT, id: act, note: null }]);
    expect(body.counts).toEqual([{ about: REPORT.about, adapter: 'thanh-lam', adapterVersion: '2026.11.2', count: 1 }]);
    expect(JSON.stringify(body)).not.toContain('"an"');
  });

  it('takes a remark and is taken back by whoever reported it, and by nobody else', async () => {
    const act = randomUUID();
    await ask(gateway, 'an', 'reportWarning', { ...REPORT, about: 'sign/due', reason: 'wrong-due' }, { act });
    expect((await ask(gateway, 'quan-tri', 'noteWarning', { id: act, note: 'x' })).problem).toMatchObject({ code: 'not-found' });
    await ask(gateway, 'an', 'noteWarning', { id: act, note: ' Đã gia hạn theo TB 12 ' });
    expect((await ask(gateway, 'quan-tri', 'warnings', { about: 'sign/due' })).body.reports).toMatchObject([{ note: 'Đã gia hạn theo TB 12' }]);
    await ask(gateway, 'quan-tri', 'withdrawWarning', { id: act });
    expect((await ask(gateway, 'quan-tri', 'warnings', { reason: 'wrong-due' })).body.reports).toHaveLength(1);
    await ask(gateway, 'an', 'withdrawWarning', { id: act });
    expect((await ask(gateway, 'quan-tri', 'warnings', { about: 'sign/due' })).body.reports).toEqual([]);
  });

  it('is read by administrators alone', async () => {
    expect((await ask(gateway, 'an', 'warnings')).problem).toMatchObject({ code: 'role-missing' });
  });

  it.each([
    [{ ...REPORT, about: 'V/v đề nghị' }, 'about'],
    [{ ...REPORT, reason: 'vì tôi thấy vậy' }, 'reason'],
    [{ ...REPORT, document: { key: null, alias: '' } }, 'document.alias'],
  ])('in another shape is refused by its field: %#', async (wrong, path) => {
    const { problem } = await ask(gateway, 'an', 'reportWarning', wrong);
    expect(problem).toMatchObject({ code: 'malformed', fields: [{ path }] });
  });

  it('comes at most thirty times an hour from one person', async () => {
    for (let sent = 0; sent < 40; sent += 1) await ask(gateway, 'an', 'reportWarning', REPORT);
    expect((await ask(gateway, 'an', 'reportWarning', REPORT)).problem).toMatchObject({ code: 'too-many-requests' });
    expect((await admin()).body.reports).toHaveLength(30);
    gateway.clock.now += 2 * 3_600_000;
    expect((await ask(gateway, 'an', 'reportWarning', REPORT)).status).toBe(200);
  });
});
