import { randomUUID } from 'node:crypto';
import type { Severity } from '@roviec/core';
import { afterEach, describe, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { CONSULT, dossierOf, LEAD, NOW, OFFICE, OPEN, STRANGER } from '../sample/office.ts';

const source = { text: 'Suy ra', confidence: 'deduced' } as const;
const duty = { id: 'BC-1', name: { vi: 'Báo cáo', en: 'Report' }, unit: LEAD, to: 'H99', matter: 'cap-phep', from: '2026-11-01', dueOn: '2026-11-20', source };
const dossier = dossierOf(LEAD);
const STRANGE = { ...CONSULT, consultees: [STRANGER], reason: '' };
let gateway: SampleGateway;

async function opened(severities: Readonly<Record<string, Severity>> = {}): Promise<void> {
  gateway = await sampleGateway({
    reference: { ...OFFICE, severities, reportDuties: [duty], parameters: [{ rule: 'repeat-consult', name: 'similarity', value: 0.8, unit: 'share', source }] },
  });
  const [first, second] = [OPEN, { kind: 'assign', officer: 'an', post: 'H99.04.02/chuyen-vien' }];
  for (const command of [first, second]) expect((await ask(gateway, 'an', 'act', { dossier, command })).status).toBe(200);
}
afterEach(() => gateway.close());

describe('findings over the gateway', () => {
  test('of one dossier, with evidence, the post that answers and the way out', async () => {
    await opened();
    for (let round = 0; round < 2; round += 1) await ask(gateway, 'an', 'act', { dossier, command: CONSULT });
    const { body } = await ask(gateway, 'hai', 'findings', { dossier });
    expect(body.findings.map(({ rule, dossier: of }) => [rule, of])).toEqual([['repeat-consult', dossier]]);
    expect(body.findings[0]).toMatchObject({ accountablePost: 'H99.04.02/chuyen-vien', nature: 'explain', evidence: [`${dossier}#5`] });
    expect(body.findings[0]?.sentence.vi).toContain('Sở Công Thương');
    expect(body.names.posts).toHaveProperty('H99.04.02/chuyen-vien');
    expect(body).toMatchObject({ read: 1, complete: true });
  });

  test('of all that one may read, with what many dossiers show; nobody else’s', async () => {
    await opened();
    const rules = async (officer: string, query: object = {}) => (await ask(gateway, officer, 'findings', query)).body.findings.map(({ rule, dossier: of }) => [rule, of]);
    expect(await rules('thanh-tra')).toEqual([['late-report', null]]);
    expect(await rules('an')).toEqual([['late-report', null]]);
    expect(await rules('la')).toEqual([]);
    expect(await rules('thanh-tra', { unit: STRANGER })).toEqual([]);
    expect((await ask(gateway, 'la', 'findings', { dossier })).problem?.code).toBe('dossier-unknown');
    gateway.clock.now = NOW - 4 * 86_400_000;
    expect(await rules('thanh-tra')).toEqual([]);
  });
});

describe('a rule that the agency set to refuse', () => {
  test('refuses a declared act in plain words, and lets pass what it asks for', async () => {
    await opened({ 'repeat-consult': 'refuse' });
    const act = randomUUID();
    expect((await ask(gateway, 'an', 'act', { dossier, command: CONSULT }, { act })).status).toBe(200);
    const again = await ask(gateway, 'an', 'act', { dossier, command: CONSULT });
    expect([again.status, again.problem?.code]).toEqual([409, 'rule-refuses']);
    expect(again.problem?.words.vi).toBe(
      'Sở Xây dựng hỏi lại Sở Công Thương cùng nội dung khi hồ sơ không có tình tiết mới. Dùng ý kiến đã có và quyết định. Chỉ hỏi lại khi hồ sơ có tình tiết mới, và nêu tình tiết đó.',
    );
    const other = { ...CONSULT, questions: ['Hạ tầng điện của khu vực có đáp ứng được công suất này chăng?'] };
    expect((await ask(gateway, 'an', 'act', { dossier, command: other })).status).toBe(200);
    // The first one once more, as after a lost answer.
    expect((await ask(gateway, 'an', 'act', { dossier, command: CONSULT }, { act })).status).toBe(200);
  });

  test.each<Severity>(['off', 'inform', 'ask'])('%s refuses nothing', async (severity) => {
    await opened({ 'repeat-consult': severity, 'late-reply': 'refuse' });
    for (let round = 0; round < 2; round += 1) expect((await ask(gateway, 'an', 'act', { dossier, command: CONSULT })).status).toBe(200);
  });

  test('for one agency alone', async () => {
    await opened({ 'repeat-consult': 'refuse', [`repeat-consult@${LEAD}`]: 'inform' });
    for (let round = 0; round < 2; round += 1) expect((await ask(gateway, 'an', 'act', { dossier, command: CONSULT })).status).toBe(200);
  });

  test('what the machinery refuses it says in its own words; what happened elsewhere is never refused', async () => {
    await opened({ 'unrelated-consult': 'refuse', 'forward-own-work': 'refuse' });
    expect((await ask(gateway, 'an', 'act', { dossier, command: STRANGE })).problem?.code).toBe('reason-required');
    const observation = { kind: 'forwarded', to: [STRANGER], asked: [] };
    const request = { dossier, observation, document: OPEN.document, aliases: [], happenedAt: NOW, source: { kind: 'observed', adapter: 'a', adapterVersion: '1' } };
    expect((await ask(gateway, 'an', 'observe', request)).status).toBe(200);
    const { body } = await ask(gateway, 'an', 'findings', { dossier });
    expect(body.findings).toMatchObject([{ rule: 'forward-own-work', severity: 'ask' }]);
  });
});
