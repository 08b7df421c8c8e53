import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.ts';
import { chipsOf } from './chips.ts';
import type { Context } from './context.ts';
import { factsOf } from './facts.ts';
import { context, pageDocument, summary } from './office.fixture.ts';

type Fields = Parameters<typeof pageDocument>[0];
const chips = (fields: Fields = {}, given: Context = context(), dossier: Parameters<typeof chipsOf>[2] = null) =>
  chipsOf(factsOf(pageDocument(fields), 'thanh-lam', given, dossier), given, dossier);
const texts = (...given: Parameters<typeof chips>) => chips(...given).map(({ text }) => text);

describe('whose it is', () => {
  it('names the owner and the text it rests on, and says when that is not verified', () => {
    const [owner] = chips();
    expect(owner).toMatchObject({ kind: 'owner', text: 'Thẩm quyền: Sở XD', tone: 'plain' });
    expect(owner?.title).toContain('NĐ 150/2025/NĐ-CP');
    expect(owner?.title).toContain('tạm tính');
  });

  it('names who handles it once that is known', () => expect(texts({}, context(), summary([]))[0]).toBe('Thẩm quyền: Sở XD · Nguyễn Văn Bình'));

  it('says that it is unclear, and why', () => {
    const [owner] = chips({ subject: 'V/v báo cáo theo chỉ đạo' });
    expect(owner).toMatchObject({ text: 'Thẩm quyền: chưa rõ', tone: 'unknown' });
    expect(owner?.title).toContain('trích yếu không nêu lĩnh vực');
  });
});

describe('where it stands', () => {
  const after = (course: object) => texts({}, context(), summary([], { course: { ...summary([]).course, ...course } })).at(-1);

  it('says to whom it was submitted, what was decided, where it was forwarded', () => {
    expect(after({ submittedAt: 1, submittedTo: 'H99.04' })).toBe('Đã trình Sở XD');
    expect(after({ submittedAt: 1, submittedTo: 'H99.04', decidedAt: 2, outcome: 'amended' })).toBe('Đã quyết định: chấp thuận có sửa đổi');
    expect(after({ transferredTo: 'H99.77' })).toBe('Đã chuyển H99.77');
  });

  it('says nothing before', () => expect(chips({}, context(), summary([])).some(({ kind }) => kind === 'step')).toBe(false));
});

describe('not ours', () => {
  const mine = { subject: 'V/v đề nghị gia hạn giấy phép khai thác cát' };
  const shown = (fields: Fields, given?: Context) => chips(fields, given).some(({ kind }) => kind === 'not-ours');

  it('is said of what belongs to another unit, with the ground', () => {
    const chip = chips(mine).find(({ kind }) => kind === 'not-ours');
    expect(chip?.text).toBe('không phải việc của mình: trả lại');
    expect(chip?.title).toMatch(/Sở Công Thương.*NĐ 217\/2026\/NĐ-CP, Điều 53\.1/);
  });

  it('is said of what an owner hands up to be decided', () => {
    const handed = { issuer: 'UBND phường Đông Lâm', number: '27/TTr-UBND', subject: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ' };
    expect(shown(handed)).toBe(true);
    expect(texts(handed)[0]).toBe('Thẩm quyền: P. Đông Lâm');
  });

  it.each<readonly [string, Fields]>([
    ['what is ours', {}],
    ['what we only assist in', { ...mine, role: 'support' }],
    ['a role that cannot be read', { ...mine, role: '' }],
    ['what is handled', { ...mine, status: 'handled' }],
    ['a request for an opinion', { ...mine, subject: 'V/v lấy ý kiến hồ sơ khai thác cát' }],
    ['what a superior assigns', { ...mine, issuer: 'UBND tỉnh' }],
    ['what the owner only reports', { issuer: 'Sở Công Thương', subject: 'Báo cáo sản lượng khai thác cát' }],
    ['a matter that is unclear', { subject: 'V/v đề nghị giúp đỡ' }],
  ])('is not said of %s', (_, fields) => expect(shown(fields)).toBe(false));

  it('follows the register by the day', () => expect(shown(mine, context({ today: '2026-09-14' }))).toBe(false));

  it('is not said where the agency switched the rule off', () => {
    const base = context();
    expect(shown(mine, { ...base, slice: base.slice && { ...base.slice, severities: { 'should-return': 'off' } } })).toBe(false);
  });
});

describe('days left', () => {
  const due = (fields: Fields, given?: Context, dossier?: Parameters<typeof chipsOf>[2]) => chips(fields, given, dossier ?? null).find(({ kind }) => kind === 'due');
  it.each([
    ['2026-12-02', 'Còn 7 ngày làm việc', 'plain'],
    ['2026-11-25', 'Còn 2 ngày làm việc', 'soon'],
    ['2026-11-23', 'Còn 15 giờ', 'soon'],
    ['2026-11-20', 'Quá hạn 1 ngày làm việc', 'late'],
    ['2027-01-29', 'Còn 49 ngày làm việc (tạm tính)', 'plain'],
  ])('until %s: %s', (dueOn, text, tone) => expect(due({ dueOn })).toMatchObject({ text, tone }));

  it('come from the dossier before the page', () => expect(due({}, context(), summary([]))?.title).toMatch(/02\/12\/2026.*Cấp phép đấu nối/));
  it('are unclear where nothing gives a date', () => expect(due({ dueOn: '' })).toMatchObject({ text: 'Hạn: chưa rõ', tone: 'unknown' }));
  it('are not counted for what is done', () => expect(due({ status: 'done' })).toBeUndefined());
});

describe('silence', () => {
  const silence = (...statuses: Parameters<typeof summary>[0]) => texts({}, context(), summary(statuses)).find((text) => text.includes('im lặng'));
  it('counts who stayed silent of those who were asked', () => {
    expect(silence({ unit: 'H99.06', status: 'replied' }, { unit: 'H99.32', status: 'deemed' })).toBe('1/2 im lặng');
    expect(silence({ unit: 'H99.06', status: 'due-passed' }, { unit: 'H99.32', status: 'silent' })).toBe('2/2 im lặng');
  });
  it('is not said while nobody is silent, nor of whom nobody asks any more', () => {
    expect(silence({ unit: 'H99.06', status: 'awaited' }, { unit: 'H99.32', status: 'replied-late' })).toBeUndefined();
    expect(silence({ unit: 'H99.06', status: 'silent' }, { unit: 'H99.32', status: 'withdrawn' })).toBe('1/1 im lặng');
  });
});

it('shows class and deadline alone of a complaint', () => {
  const given = context();
  const facts = factsOf({ key: '1', documentClass: 'complaint', fields: { dueOn: '2026-11-26' } }, 'thanh-lam', given, null);
  expect(chipsOf(facts, given, null).map(({ text }) => text)).toEqual(['Đơn khiếu nại', 'Còn 3 ngày làm việc']);
});

it('says nothing of what is for information, and nothing without a register or a person', () => {
  expect(chips({ role: 'information' })).toEqual([]);
  expect(chips({}, context({ slice: null }))).toEqual([]);
  expect(chips({}, context({ acting: null }))).toEqual([]);
});

it('speaks English when asked to, whatever the browser speaks', () => {
  expect(texts({}, context({ locale: 'en', words: wordsOf('en') }))).toEqual(['Competent: Sở XD', '3 working days left']);
});
