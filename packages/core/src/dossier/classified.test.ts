import { describe, expect, it } from 'vitest';
import { agendaDossier } from '../agenda/lines.ts';
import { startOfDay } from '../time/index.ts';
import type { Command } from './commands.ts';
import { act, declared, id, observed, openCommand, procedure, refusalOf, seen } from './dossier.fixture.ts';
import { newDossier } from './state.ts';

const at = startOfDay('2026-11-20') + 9 * 3_600_000;
const opening = (over: object): Command => ({ ...openCommand(), documentClass: 'denunciation', subject: '', ...over }) as Command;
const denunciation = () => declared(newDossier(id), act(opening({}), at)).state;

describe('a denunciation or complaint', () => {
  it('is opened without a word of its subject', () => {
    expect(refusalOf(newDossier(id), act(opening({ subject: 'Tố cáo ông A' }), at))).toBe('classified-words');
    expect(refusalOf(newDossier(id), act(opening({ documentClass: 'complaint', subject: 'Khiếu nại' }), at))).toBe('classified-words');
    expect(refusalOf(newDossier(id), act(opening({}), at))).toBeNull();
    expect(refusalOf(newDossier(id), act(opening({ documentClass: 'petition', subject: 'Kiến nghị' }), at))).toBeNull();
  });

  it.each<[Command, string | null]>([
    [{ kind: 'note', text: 'Người bị tố cáo là ông A' }, 'classified-words'],
    [{ kind: 'urge', text: 'Nhắc việc ông A' }, 'classified-words'],
    [{ kind: 'urge', text: '' }, null],
    [{ kind: 'forward', to: 'H99.01', ground: 'Luật Tố cáo, Điều 24', notice: 'Kính gửi ông A' }, 'classified-words'],
    [{ kind: 'forward', to: 'H99.01', ground: 'Luật Tố cáo, Điều 24', notice: '', document: { number: '9/CV', issuedOn: '2026-11-20' } }, null],
    [{ kind: 'close', outcome: 'completed', note: 'Đã giải quyết cho ông A' }, 'classified-words'],
    [{ kind: 'close', outcome: 'transferred', note: '' }, null],
  ])('%j → %s', (command, code) => {
    expect(refusalOf(denunciation(), act(command, at + 1000))).toBe(code);
  });

  it('insisting on something gives no way in for words', () => {
    const insisted = { ...act({ kind: 'urge', text: '' }, at + 1), insisted: { rules: ['status-laundering'], reason: 'Vì ông A' } };
    expect(refusalOf(denunciation(), insisted)).toBe('classified-words');
  });

  it('is observed without words, and stands in no list', () => {
    const { events, state } = observed(denunciation(), seen({ kind: 'attempted', act: 'return', to: ['H99.01'], asked: [], reason: 'Ông A nói vậy' }, at + 1));
    expect(events.map(({ personal }) => personal)).toEqual([{}]);
    expect(agendaDossier(state)).toBeNull();
  });

  it.each([
    ['ordinary', 'class-contradicts'],
    ['unknown', 'class-contradicts'],
    ['complaint', 'class-contradicts'],
    ['denunciation', null],
  ])('a procedure of denunciations opened as %s: %s', (documentClass, code) => {
    expect(refusalOf(newDossier(id), act(opening({ documentClass, procedure: { ...procedure(), classes: ['denunciation'] } }), at))).toBe(code);
  });
});
