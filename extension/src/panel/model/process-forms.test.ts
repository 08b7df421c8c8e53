import { describe, expect, it } from 'vitest';
import { checkDecide, decideCommand, emptyDecision, toRead } from './decide.ts';
import { checkReconcile, checkReserve, emptyReserve, postsIn, reconcileCommand, reconcileDraftOf } from './dissent.ts';
import { entryConditions, stillAwaited } from './entry-conditions.ts';
import { checkExtend, extendCommand } from './extend.ts';
import { checkForward, forwardCommand, forwardDraftOf } from './forward.ts';
import { namesOf } from './names.ts';
import { sampleDossier, sampleSlice, sampleStanding } from './samples.ts';
import { signedUnder } from './signed-under.ts';
import { checkSubmit, type SubmitDraft, signingFor, signsWithoutRight, submitCommand, submitDraftOf } from './submit.ts';
import { checkSupplement, supplementCommand, supplementDraftOf } from './supplement.ts';
import { checkTarget, emptyTarget, parseTypedNumber, targetCommand } from './target.ts';
import { findPart } from './tasks.ts';

const fields = (errors: readonly { readonly field: string }[]) => errors.map(({ field }) => field);
const plain = sampleDossier({ 'H99.04': 'replied', 'H99.05': 'awaited' });
const dossier = { ...plain, course: { ...plain.course, openDissent: [{ consult: 'c1', unit: 'H99.04' }], dissentToShow: [{ consult: 'c1', unit: 'H99.04' }] } };
const names = namesOf(sampleSlice, [dossier]);
const clerk = sampleStanding(dossier, 'H99.32');
const part = findPart([dossier], dossier.dossier, 'c1', 'H99.04');
if (!part) throw new Error('the sample has the part');

describe('before it goes up', () => {
  it('says what is missing, with what mends it', () => {
    const conditions = entryConditions(dossier, names);
    expect(conditions.filter(({ met }) => !met).map(({ mends }) => mends.map(({ task }) => task))).toEqual([['assign'], ['reconcile', 'reserve']]);
    expect(conditions[1]?.words.vi).toContain('Sở Xây dựng không đồng ý');
    expect(stillAwaited(dossier, names)?.vi).toContain('Sở Nông nghiệp và Môi trường');
    expect(stillAwaited(sampleDossier({ 'H99.04': 'silent' }), names)).toBeNull();
  });

  it('is stopped by it, and by what the form itself asks for', () => {
    const draft = { ...submitDraftOf(sampleSlice, clerk, dossier, 1), signer: '' };
    expect(fields(checkSubmit(entryConditions(dossier, names), clerk)(draft))).toEqual(['entry-handler', 'entry-dissent-c1-H99.04', 'to', 'signer', 'option', 'responsible']);
  });

  it('asks for a view of one’s own when several bases are named', () => {
    const draft: SubmitDraft = { ...submitDraftOf(sampleSlice, clerk, dossier, 1), to: 'H99.32', option: 'Cấp phép', responsible: 'H99.32', legalBases: ['NĐ 1', ' ', 'NĐ 2'] };
    expect(fields(checkSubmit([], clerk)(draft))).toEqual(['ownView', 'number']);
    expect(fields(checkSubmit([], { post: 'H99.32/chu-tich' })(draft))).toEqual(['ownView']);
    expect(submitCommand(clerk, { ...draft, ownView: 'Áp dụng NĐ 2' })).toEqual({
      kind: 'submit',
      to: 'H99.32',
      signer: 'H99.32/chu-tich',
      proposal: { option: 'Cấp phép', responsible: 'H99.32' },
      legalBases: ['NĐ 1', 'NĐ 2'],
      ownView: 'Áp dụng NĐ 2',
    });
  });

  it('begins with every basis that the register names for the matter', () => {
    const fictional = { text: 'QĐ 01', confidence: 'fictional' as const };
    const competence = sampleSlice.competence.map((rule) => ({ ...rule, decidedBy: 'owner' as const, legalBases: [fictional, { ...fictional, text: 'NĐ 2', article: 'Điều 5' }] }));
    const draft = submitDraftOf({ ...sampleSlice, competence }, clerk, dossier, 1_800_000_000_000);
    expect(draft).toMatchObject({ to: 'H99.32', legalBases: ['QĐ 01', 'NĐ 2, Điều 5'] });
    expect(submitDraftOf(sampleSlice, clerk, { ...dossier, place: 'H99.04' }, 1_800_000_000_000)).toMatchObject({ to: '', legalBases: [''] });
  });

  it('goes to the superior where the register says that the one above decides', () => {
    const competence = sampleSlice.competence.map((rule) => ({ ...rule, decidedBy: 'above' as const }));
    const province = { code: 'H99', name: { vi: 'UBND tỉnh', en: 'Province' }, shortName: 'UBND tỉnh', kind: 'province' as const, from: '2025-07-01', enrolled: true };
    const units = [province, ...sampleSlice.units.map((unit) => ({ ...unit, parent: 'H99' }))];
    expect(submitDraftOf({ ...sampleSlice, units, competence }, clerk, dossier, 1_800_000_000_000).to).toBe('H99');
    expect(submitDraftOf({ ...sampleSlice, competence }, clerk, dossier, 1_800_000_000_000).to).toBe('');
  });

  it('says by which delegation somebody signs, and for how long; of a head it says nothing', () => {
    const under = [{ instrument: 'Giấy ủy quyền số 14/GUQ-SXD', from: '2026-11-01', to: '2026-12-31' }];
    const signingPosts = sampleSlice.signingPosts.map((post) => (post.head ? post : { ...post, under }));
    const rows = (id: string) => signedUnder({ ...sampleSlice, signingPosts }, id, ({ vi }) => vi).map(({ value }) => value);
    expect(rows('H99.32/pho-chu-tich')).toEqual(['Giấy ủy quyền số 14/GUQ-SXD, từ 01/11/2026 đến 31/12/2026']);
    expect(rows('H99.32/chu-tich')).toEqual([]);
  });

  it('knows who signs without a right, inside the agency and beyond', () => {
    const [chair, deputy] = postsIn(sampleSlice, 'H99.32');
    expect([signingFor(sampleSlice, dossier, 'H99.32'), signingFor(sampleSlice, dossier, 'H99.04'), signingFor(sampleSlice, dossier, '')]).toEqual([
      'submit-within',
      'submit',
      'submit',
    ]);
    expect([signsWithoutRight(chair, 'submit'), signsWithoutRight(deputy, 'submit'), signsWithoutRight(undefined, 'submit')]).toEqual([false, true, false]);
  });
});

describe('a disagreement', () => {
  it('is talked over by the head with the other head, by minutes or in words', () => {
    const draft = reconcileDraftOf(sampleSlice, clerk, part);
    expect(draft).toMatchObject({ by: 'H99.32/chu-tich', participants: ['H99.04/giam-doc'] });
    expect(fields(checkReconcile(clerk)(draft))).toEqual(['way', 'number']);
    expect(fields(checkReconcile(clerk)({ ...draft, way: 'meeting', participants: [] }))).toEqual(['participants', 'number']);
    expect(fields(checkReconcile(clerk)({ ...draft, way: 'explain' }))).toEqual(['number', 'text']);
    expect(fields(checkReconcile({ post: 'H99.32/chu-tich' })({ ...draft, way: 'explain' }))).toEqual(['text']);
    expect(fields(checkReconcile(clerk)({ ...draft, way: 'explain', number: '3/BB', issuedOn: '31/2/2027' }))).toEqual(['issuedOn']);
    const held = { ...draft, way: 'meeting' as const, number: '3/BB', issuedOn: '18/02/2027' };
    expect(checkReconcile(clerk)(held)).toEqual([]);
    expect(reconcileCommand(part, clerk, held)).toMatchObject({ by: 'H99.32/chu-tich', way: 'meeting', document: { number: '3/BB', issuedOn: '2027-02-18' } });
    const chair = sampleStanding(dossier, 'H99.32', ['head'], 'H99.32/chu-tich');
    expect(reconcileCommand(part, chair, reconcileDraftOf(sampleSlice, chair, part))).not.toHaveProperty('by');
  });

  it('is reserved in writing: by the unit itself here, by its document from the lead', () => {
    expect(fields(checkReserve(true)(emptyReserve))).toEqual(['text']);
    expect(fields(checkReserve(false)({ ...emptyReserve, text: 'Vẫn không đồng ý' }))).toEqual(['number']);
    expect(checkReserve(true)({ ...emptyReserve, text: 'Vẫn không đồng ý' })).toEqual([]);
  });

  it('is read before anything is decided', () => {
    const reading = toRead(dossier);
    expect(reading.map(({ key, late }) => [key, late])).toEqual([['c1 H99.04', false]]);
    expect(fields(checkDecide(reading)(emptyDecision))).toEqual(['read', 'outcome']);
    expect(fields(checkDecide(reading)({ ...emptyDecision, read: ['c1 H99.04'], outcome: 'rejected' }))).toEqual(['note']);
    expect(decideCommand(reading, { ...emptyDecision, read: ['c1 H99.04'], outcome: 'approved' }, { seq: 7 })).toEqual({
      submission: 7,
      kind: 'decide',
      outcome: 'approved',
      shown: [{ consult: 'c1', unit: 'H99.04' }],
      note: '',
    });
  });
});

describe('what moves a dossier or its date', () => {
  it('goes to another agency with a ground, the sender told', () => {
    const draft = forwardDraftOf(sampleSlice, dossier, 1_800_000_000_000);
    expect(fields(checkForward('H99.32')(draft))).toEqual(['to', 'ground', 'notice']);
    expect(fields(checkForward('H99.32')({ ...draft, to: 'H99.32', ground: 'Điều 5', notice: 'Đã báo' }))).toEqual(['to']);
    expect(forwardCommand({ ...draft, to: 'H99.04', ground: ' Điều 5 ', notice: 'Đã báo' })).toEqual({ kind: 'forward', to: 'H99.04', ground: 'Điều 5', notice: 'Đã báo' });
  });

  it('is extended to a later day, for a reason', () => {
    expect(fields(checkExtend('2027-02-24')({ dueOn: '24/02/2027', reason: '' }))).toEqual(['dueOn', 'reason']);
    expect(fields(checkExtend('2027-02-24')({ dueOn: 'mai', reason: 'Chờ' }))).toEqual(['dueOn']);
    expect(extendCommand({ dueOn: '26/02/2027', reason: ' Chờ ' })).toEqual({ kind: 'extend', step: 'request', dueOn: '2027-02-26', reason: 'Chờ' });
  });

  it('is supplemented once, everything named', () => {
    const draft = supplementDraftOf(null);
    expect(fields(checkSupplement(draft))).toEqual(['item-0', 'ground']);
    expect(supplementCommand({ ...draft, items: ['Bản vẽ', ''], ground: 'Điều 54' })).toEqual({ kind: 'supplement', step: 'request', items: ['Bản vẽ'], ground: 'Điều 54' });
  });
});

describe('a target', () => {
  const standing = { unit: 'H99.32', figure: 'Tỷ lệ đúng hạn', year: 2027, value: 95, better: 'higher' as const };
  const which = 'H99.32|2027|Tỷ lệ đúng hạn';

  it('is complete when it is set, and its year one that offices mean', () => {
    expect(fields(checkTarget([])(emptyTarget))).toEqual(['unit', 'figure', 'year', 'value', 'better', 'instrument']);
    const draft = { ...emptyTarget, unit: 'H99.32', figure: 'Tỷ lệ đúng hạn', year: '2027', value: '95,5', better: 'higher' as const, instrument: 'KH 1' };
    expect(checkTarget([])(draft)).toEqual([]);
    expect(targetCommand([], draft)).toMatchObject({ kind: 'set-target', value: 95.5, target: { year: 2027 } });
    expect(fields(checkTarget([])({ ...draft, year: '20277' }))).toEqual(['year']);
  });

  it('is loosened only by an authority, with a reason', () => {
    const draft = { ...emptyTarget, which, value: '90', instrument: 'QĐ 2' };
    expect(fields(checkTarget([standing])(draft))).toEqual(['authority', 'reason']);
    expect(fields(checkTarget([standing])({ ...draft, value: '95' }))).toEqual(['value']);
    expect(checkTarget([standing])({ ...draft, value: '97' })).toEqual([]);
    expect(targetCommand([standing], { ...draft, authority: 'H99.04', reason: 'Lũ' })).toMatchObject({ kind: 'change-target', value: 90, authority: 'H99.04' });
  });

  it('reads numbers as clerks type them', () => {
    expect(['12,5', '1.200', '1.200,5', '80', '12.5', '', 'x', '1.2.3'].map(parseTypedNumber)).toEqual([12.5, 1200, 1200.5, 80, 12.5, null, null, null]);
  });
});
