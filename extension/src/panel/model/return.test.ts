import { actRequest } from '@roviec/schema';
import { describe, expect, it } from 'vitest';
import { checkReturn, groundOf, type ReturnDraft, returnAct, returnable } from './return.ts';
import { sampleDocument, sampleDossier, sampleSlice } from './samples.ts';

const dossier = sampleDossier({});
const check = checkReturn('2027-02-18');

describe('sending a document back', () => {
  const draft: ReturnDraft = { to: 'H99.04', grounds: { quality: 'Điều 8', 'out-of-competence': 'Điều 53.1' }, competentUnit: 'H99.05', note: '' };

  it('wants every defect with its ground, and says which one lacks it', () => {
    const errors = check({ ...draft, to: '', grounds: { quality: ' ', 'no-option': '' } });
    expect(errors.map(({ field }) => field)).toEqual(['to', 'ground-no-option', 'ground-quality']);
    expect(errors[1]?.words.vi).toContain('phương án');
    expect(check({ ...draft, grounds: {} }).map(({ field }) => field)).toEqual(['defects']);
  });

  it('names the competent unit with the defect that it belongs to', () => {
    const act = returnAct(dossier.dossier, dossier.document, dossier.aliases, draft);
    expect(actRequest.safeParse(act).success).toBe(true);
    expect(act.command).toMatchObject({ defects: [{ code: 'out-of-competence', competentUnit: 'H99.05' }, { code: 'quality' }] });
  });

  it('knows receiver, competent unit and ground from the register, and fills the ground of competence alone', () => {
    const what = returnable(sampleSlice, { ...sampleDocument, place: 'H99.32' }, null, '2027-02-18');
    expect(what).toMatchObject({ issuerUnit: 'H99.04', competent: 'H99.32', ground: 'QĐ 01/2026/QĐ-UBND' });
    if (!what) throw new Error('the sample can be sent back');
    expect(groundOf('out-of-competence', what, 'H99.05')).toBe('QĐ 01/2026/QĐ-UBND');
    expect(groundOf('quality', what, 'H99.05')).toBe('');
    expect(groundOf('out-of-competence', what, 'H99.32')).toBe('');
  });

  it('fills no ground where the register does not say whose the matter is, and sends nothing back that cannot be named', () => {
    const unclear = { ...sampleDocument, matter: { kind: 'unknown', why: 'no phrase' } } as const;
    expect(returnable(sampleSlice, unclear, null, '2027-02-18')).toMatchObject({ competent: null, ground: null });
    expect(returnable(sampleSlice, { ...sampleDocument, number: null }, null, '2027-02-18')).toBeNull();
  });

  it('takes a ground of 500 characters and no more', () => {
    const long = (count: number) => check({ ...draft, grounds: { quality: 'x'.repeat(count) } }).map(({ field }) => field);
    expect(long(500)).toEqual([]);
    expect(long(501)).toEqual(['ground-quality']);
  });

  it('takes a day by which it should come back, after today alone', () => {
    const on = (dueOn: string) => check({ ...draft, dueOn }).map(({ field }) => field);
    expect([on('26/2/2027'), on('18/2/2027'), on('mai'), on('')]).toEqual([[], ['dueOn'], ['dueOn'], []]);
    const act = returnAct(dossier.dossier, dossier.document, dossier.aliases, { ...draft, dueOn: '26/2/2027' });
    expect(act.command).toMatchObject({ dueOn: '2027-02-26' });
    expect(actRequest.safeParse(act).success).toBe(true);
  });
});
