import type { CommandRequest } from '@roviec/schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, type SampleGateway, sampleGateway } from '../sample/gateway.ts';
import { CONSULT, CONSULTEE, DOCUMENT, dossierOf, LEAD, OFFICE, OPEN, STRANGER } from '../sample/office.ts';

const DRAFT = 'Vượt chỉ giới đường đỏ';
const dossier = dossierOf(LEAD);
const classified = { ...OFFICE, matters: [...OFFICE.matters, { id: 'to-cao', name: { vi: 'Tố cáo', en: 'Denunciations' }, phrases: [], classes: ['denunciation'] as const }] };

let gateway: SampleGateway;
beforeEach(async () => {
  gateway = await sampleGateway({ reference: classified });
});
afterEach(() => gateway.close());
const tell = async (officer: string, command: CommandRequest) => (await ask(gateway, officer, 'act', { dossier, command })).problem?.code ?? null;
const done = async (officer: string, command: CommandRequest) => expect(await tell(officer, command)).toBeNull();
const read = async (officer: string) => (await ask(gateway, officer, 'dossier', { id: dossier })).body;
const kinds = async (officer: string) => (await read(officer)).events.map(({ body }) => body.kind);

describe('within an agency', () => {
  beforeEach(async () => {
    await done('an', OPEN);
    await done('an', { ...CONSULT, consultees: [CONSULTEE, STRANGER], reason: 'Liên quan ngân sách' });
  });

  test('a prepared reply is read by the agency that prepares it alone, before and after it replied', async () => {
    await done('hai', { kind: 'prepare-reply', consult: 'c1', unit: CONSULTEE, position: 'disagree', text: DRAFT });
    expect(JSON.stringify(await read('hai'))).toContain(DRAFT);
    for (const officer of ['an', 'giam-doc', 'la', 'theo-doi', 'thanh-tra']) {
      expect(JSON.stringify(await read(officer))).not.toContain(DRAFT);
      expect(await kinds(officer)).not.toContain('reply-prepared');
    }
    await done('hai', { kind: 'reply', consult: 'c1', unit: CONSULTEE, position: 'agree', text: '' });
    expect(JSON.stringify(await read('an'))).not.toContain(DRAFT);
  });

  test('a note to the file is read by the lead and the auditor, never by whoever is asked', async () => {
    await done('an', { kind: 'note', text: 'Chưa tin số liệu' });
    for (const officer of ['giam-doc', 'thanh-tra']) expect(await kinds(officer)).toContain('noted');
    for (const officer of ['hai', 'la', 'theo-doi']) expect(await kinds(officer)).not.toContain('noted');
  });

  test('an agency that is asked no more reads what was there until then', async () => {
    await done('an', { kind: 'withdraw-consult', consult: 'c1', units: [STRANGER], reason: 'Không liên quan' });
    await done('an', { kind: 'withdraw-consult', consult: 'c1', units: [CONSULTEE], reason: 'Đã đủ ý kiến' });
    expect(await kinds('la')).toEqual(['opened', 'consulted', 'delivered', 'consult-withdrawn']);
    const { body } = await ask(gateway, 'la', 'dossiers');
    expect(body.dossiers[0]?.consults[0]?.consultees.map(({ status }) => status)).toEqual(['awaited', 'released']);
    expect((await kinds('an')).length).toBe(5);
    await done('an', { ...CONSULT, consultees: [STRANGER], reason: 'Liên quan ngân sách' });
    expect(await kinds('la')).toContain('consulted');
    expect((await kinds('la')).length).toBe((await kinds('an')).length);
  });
});

describe('a denunciation', () => {
  const open: CommandRequest = { ...OPEN, matter: 'to-cao', documentClass: 'denunciation', subject: '' };

  test('is not opened as anything else, nor with words; a refused word is kept nowhere', async () => {
    expect(await tell('an', { ...open, documentClass: 'ordinary' })).toBe('class-contradicts');
    expect(await tell('an', { ...open, subject: 'Tố cáo ông A' })).toBe('classified-words');
    expect(await gateway.parts.inbox.unsettled(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
  });

  test('shows its class and its deadline to everybody, and nothing else to anybody', async () => {
    await done('an', open);
    for (const officer of ['an', 'giam-doc', 'theo-doi', 'thanh-tra', 'van-thu', 'quan-tri']) {
      const detail = await read(officer);
      expect(detail.summary).toMatchObject({ classified: 'denunciation', phase: 'open', dueOn: '2026-12-14', aliases: [], matter: null, procedure: null, handler: null });
      expect(detail.events).toEqual([]);
      const { body } = await ask(gateway, officer, 'dossiers');
      for (const shown of [detail, body]) for (const word of [DOCUMENT.number, DOCUMENT.issuer, 'mau:1', 'to-cao']) expect(JSON.stringify(shown)).not.toContain(`"${word}"`);
    }
  });
});
