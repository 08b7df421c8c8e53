import type { Occasion } from '@roviec/core';
import type { RegistrySlice } from '@roviec/schema';
import { describe, expect, it } from 'vitest';
import { emptyConsult } from './consult.ts';
import { askedIn, insisting } from './insist.ts';
import { askedBefore, consultOccasion, replyOccasion, returnOccasion, submitOccasion } from './judged.ts';
import { emptyReply } from './reply.ts';
import { sampleDossier, sampleSlice } from './samples.ts';

const post = {
  id: 'H99.32.02/chuyen-vien',
  unit: 'H99.32',
  unitName: { vi: '', en: '' },
  title: { vi: '', en: '' },
  roles: ['officer'],
  agency: 'H99.32',
  agencyName: { vi: '', en: '' },
};
const now = Date.UTC(2026, 10, 23, 2);
const slice: RegistrySlice = { ...sampleSlice, severities: { 'unrelated-consult': 'ask', 'generic-reply': 'ask', 'should-return': 'refuse', 'repeat-consult': 'inform' } };
const acting = { slice, post, now };
const dossier = sampleDossier({ 'H99.04': 'awaited' });
const said = (occasion: Occasion) => askedBefore(occasion, slice).map(({ rule, variant, severity, accountable }) => [rule, variant ?? null, severity, accountable]);
const rule = slice.procedures[0]?.consult;
if (!rule) throw new Error('the sample procedure has a consult step');
const asks = { ...emptyConsult, consultees: ['H99.05'], questions: ['Có phù hợp quy hoạch không?'], ownPosition: 'Chấp thuận' };

describe('before a form is sent', () => {
  it('a consult of units that the procedure names is not questioned; of another one it is, until there is a reason', () => {
    const other = { ...asks, consultees: ['H99.08'] };
    expect(said(consultOccasion(asks, rule, dossier, acting))).toEqual([]);
    expect(said(consultOccasion(other, rule, dossier, acting))).toEqual([['unrelated-consult', null, 'ask', post.id]]);
    expect(said(consultOccasion({ ...other, reason: 'Có di tích' }, rule, dossier, acting))).toEqual([]);
  });

  it('a written order is cited', () => {
    expect(consultOccasion({ ...asks, order: ' TB 12 ' }, rule, dossier, acting)).toMatchObject({ order: 'TB 12' });
    expect(consultOccasion(asks, rule, dossier, acting)).not.toHaveProperty('order');
  });

  it('a unit that was asked as often as allowed', () => {
    expect(said(consultOccasion({ ...asks, consultees: ['H99.04'] }, rule, dossier, acting))).toEqual([['repeat-consult', 'rounds', 'inform', post.id]]);
  });

  it('a later day than the rule’s is lawful', () => {
    expect(consultOccasion({ ...asks, later: '31/12/2026' }, rule, dossier, acting)).toMatchObject({ kind: 'consult', named: ['H99.04', 'H99.05'] });
    expect(said(consultOccasion({ ...asks, later: '31/12/2026' }, rule, dossier, acting))).toEqual([]);
  });

  it('a reply whose words commit to nothing', () => {
    const [consult] = dossier.consults;
    const [consultee] = consult?.consultees ?? [];
    if (!consult || !consultee) throw new Error('the sample dossier has a consult');
    const part = { dossier, consult, consultee };
    const reply = (position: 'agree' | 'disagree', text: string) => said(replyOccasion(part, { ...emptyReply, position, text }, acting));
    expect(reply('agree', 'Đồng ý')).toEqual([]);
    expect(reply('agree', 'Cơ bản thống nhất, đề nghị thực hiện theo quy định.')).toEqual([['generic-reply', 'words', 'ask', post.id]]);
  });

  it('a return without a ground is refused where the agency says so', () => {
    const draft = { to: 'H99.32', grounds: { quality: '' }, competentUnit: '', note: '' } as const;
    expect(said(returnOccasion(draft, acting))).toMatchObject([['should-return', 'groundless', 'refuse', post.id]]);
    expect(said(returnOccasion({ ...draft, grounds: { quality: 'NĐ 217/2026/NĐ-CP' } }, acting))).toEqual([]);
  });

  it('a submission without an option, and one past the superior', () => {
    const draft = { to: 'H99', signer: '', option: '', cost: '', time: '', responsible: 'H99.32', legalBases: ['a', 'b'], ownView: '', number: '', issuedOn: '' };
    const found = said(submitOccasion(draft, dossier, acting)).map(([id]) => id);
    expect(found).toContain('no-concrete-proposal');
    expect(found).toContain('no-own-view');
    expect(said(submitOccasion({ ...draft, option: 'Cấp phép', legalBases: ['a'] }, dossier, acting)).map(([id]) => id)).not.toContain('no-own-view');
  });
});

describe('going on all the same', () => {
  const write = { route: 'act', input: { dossier: 'd', command: { kind: 'note', text: 'x' } } } as const;
  it('takes the rules that ask, each once; nothing goes past one that refuses', () => {
    expect(
      askedIn([
        { rule: 'a', severity: 'ask' },
        { rule: 'a', severity: 'ask' },
        { rule: 'b', severity: 'inform' },
      ]),
    ).toEqual(['a']);
    expect(
      askedIn([
        { rule: 'a', severity: 'ask' },
        { rule: 'b', severity: 'refuse' },
      ]),
    ).toBeNull();
  });
  it('sends why, and only where a rule asked', () => {
    expect(insisting(write, ['a'], ' Cần ')).toEqual({ route: 'act', input: { ...write.input, insisted: { rules: ['a'], reason: 'Cần' } } });
    expect(insisting(write, [], 'x')).toBe(write);
  });
});
