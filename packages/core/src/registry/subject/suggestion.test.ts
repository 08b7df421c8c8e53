import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestOwner } from './suggestion.ts';

const since = { from: '2025-07-01' };
const source = { text: 'test', confidence: 'verified' } as const;
const names = (vi: string) => ({ vi, en: vi });
const unit = (code: string, vi: string, kind: 'department' | 'commune' = 'department') => ({ code, name: names(vi), shortName: vi, kind, successors: [], ...since });
const rule = (matter: string, owner: string) => ({
  ...{ id: `R-${matter}`, matter, source, related: [], ...since },
  owner: owner === 'commune' ? ({ kind: 'commune-of-place' } as const) : ({ kind: 'unit', unit: owner } as const),
});
const view = {
  matters: [
    { id: 'house', name: names('house'), phrases: ['giấy phép xây dựng nhà ở', 'giấy phép xây dựng'] },
    { id: 'works', name: names('works'), phrases: ['giấy phép xây dựng … cấp III', 'giấy phép xây dựng', 'xây dựng công trình'] },
    { id: 'environment', name: names('environment'), phrases: ['giấy phép môi trường', 'chất thải (rắn/nguy hại)'] },
    { id: 'sand', name: names('sand'), phrases: ['khai thác cát', 'khoáng sản'] },
    { id: 'staff', name: names('staff'), phrases: ['tuyển dụng viên chức', 'biên chế'] },
    { id: 'forest', name: names('forest'), phrases: ['bảo vệ rừng', 'kiểm lâm', '~trồng cây'] },
    { id: 'marriage', name: names('marriage'), phrases: ['đăng ký kết hôn', 'đăng ký giám hộ'] },
  ],
  units: [
    unit('D1', 'Sở Xây dựng'),
    unit('D2', 'Sở Môi trường'),
    unit('D3', 'Sở Nội vụ'),
    unit('C1', 'UBND xã Tân Lập', 'commune'),
    unit('C2', 'UBND xã Phú Sơn', 'commune'),
    { ...unit('D9', 'Sở Khoáng sản'), to: '2025-06-30', successors: ['D2'] },
    { ...unit('D8', 'UBND huyện Tân Phú'), to: '2025-06-30', successors: ['C2'] },
  ],
  wording: [
    { kind: 'abbreviation', text: 'GPXD', meaning: 'giấy phép xây dựng' },
    { kind: 'abbreviation', text: 'TE', meaning: 'trẻ em' },
    { kind: 'courtesy', text: 'giấy mời', meaning: '' },
    { kind: 'courtesy', text: 'chúc mừng', meaning: '' },
    { kind: 'common', text: 'đề nghị giải quyết', meaning: '' },
  ] as const,
  competence: [
    rule('house', 'commune'),
    rule('works', 'D1'),
    rule('environment', 'D2'),
    rule('sand', 'D2'),
    rule('staff', 'D3'),
    rule('forest', 'D2'),
    rule('marriage', 'commune'),
  ],
};
const of = (title: string, place: string | null = null) => suggestOwner(view, { title, on: '2026-11-20', place });

describe('suggestOwner', () => {
  it('knows an owner by a phrase, and says which', () => {
    expect(of('V/v gia hạn khai thác cát mỏ Bãi Soi')).toMatchObject({
      kind: 'known',
      owner: 'D2',
      matter: 'sand',
      phrases: ['khai thác cát'],
      because: [{ kind: 'phrase', phrase: 'khai thác cát' }],
    });
  });

  it('is unknown where nothing is said, and where two owners have equal right', () => {
    expect(of('V/v báo cáo theo chỉ đạo')).toMatchObject({ kind: 'unknown', why: 'no-phrase' });
    expect(of('')).toMatchObject({ kind: 'unknown', why: 'no-phrase' });
    expect(of('V/v cấp giấy phép xây dựng')).toMatchObject({ kind: 'unknown', why: 'ambiguous', because: [{ kind: 'even' }] });
  });

  it('takes the business that a line names first, not what it is about', () => {
    expect(of('Tuyển dụng viên chức kiểm lâm')).toMatchObject({ matter: 'staff' });
    expect(of('Bảo vệ rừng: bổ sung biên chế')).toMatchObject({ matter: 'forest' });
    expect(of('Cấp giấy phép môi trường để khai thác cát')).toMatchObject({ matter: 'environment' });
  });

  it('does not take a name for the business', () => {
    expect(of('Tuyển dụng viên chức Sở Khoáng sản')).toMatchObject({ owner: 'D3' });
    expect(of('Kính gửi Sở Môi trường')).toMatchObject({ kind: 'unknown', why: 'no-phrase' });
  });

  it('lets a former name speak for who came after', () => {
    expect(of('Kính gửi Sở Khoáng sản về khai thác cát')).toMatchObject({ owner: 'D2', because: expect.arrayContaining([{ kind: 'addressee', unit: 'D2' }]) });
    expect(of('Đăng ký kết hôn tại huyện Tân Phú')).toMatchObject({ owner: 'C2' });
  });

  it('finds the commune that is named, the one that is given, or the level', () => {
    expect(of('Giấy phép xây dựng nhà ở tại xã Tân Lập')).toMatchObject({ owner: 'C1', place: 'C1' });
    expect(of('Giấy phép xây dựng nhà ở ở Phú Sơn')).toMatchObject({ owner: 'C2' });
    expect(of('Giấy phép xây dựng nhà ở', 'C2')).toMatchObject({ owner: 'C2' });
    expect(of('Giấy phép xây dựng nhà ở giữa xã Tân Lập và xã Phú Sơn')).toMatchObject({ owner: 'commune-of-place', place: null });
  });

  it('reads abbreviations in capitals, and initials of phrases that nobody listed', () => {
    expect(of('Xin cấp GPXD nhà ở')).toMatchObject({ matter: 'house' });
    expect(of('V/v cấp GPMT cho nhà máy')).toMatchObject({ matter: 'environment' });
    expect(of('Phát triển kinh te địa phương').because).toEqual([{ kind: 'nothing' }]);
  });

  it('reads lines without diacritics, and slips of the keyboard', () => {
    expect(of('xin cap giay phep xay dung nha o')).toMatchObject({ matter: 'house' });
    expect(of('Xin đăng ký kết hôm với người cùng xã')).toMatchObject({ matter: 'marriage' });
    expect(of('Xin đăng ký dám hộ cho cháu')).toMatchObject({ matter: 'marriage' });
    expect(of('V/v xin giaays pheps xaay duwngj nhà ở')).toMatchObject({ matter: 'house' });
  });

  it('reads choices and gaps of a phrase', () => {
    expect(of('Thu gom chất thải nguy hại')).toMatchObject({ matter: 'environment' });
    expect(of('Giấy phép xây dựng nhà xưởng cơ khí cấp III')).toMatchObject({ matter: 'works' });
  });

  it('claims nobody for a courtesy, wherever it is about', () => {
    expect(of('Giấy mời họp về khai thác cát')).toMatchObject({ kind: 'unknown', why: 'ceremonial', alternatives: [] });
    expect(of('Khai thác cát: chúc mừng đơn vị')).toMatchObject({ matter: 'sand' });
  });

  it('never claims more than it can: shares add up to one at most, and the same line gives the same answer', () => {
    const word = fc.constantFrom(...view.matters.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split(' '))), 'xã', 'Tân', 'Lập', 'GPXD', 'đề', 'nghị');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const found = of(words.join(' '));
        const total = found.alternatives.reduce((sum, { confidence }) => sum + confidence, found.kind === 'known' ? found.confidence : 0);
        expect(total).toBeLessThanOrEqual(1.01);
        expect(of(words.join(' '))).toEqual(found);
      }),
    );
  });

  it('minds no case, spaces, Unicode form or place of the tone mark', () => {
    fc.assert(
      fc.property(fc.constantFrom('Gia hạn khai thác cát', 'Đề nghị bảo vệ rừng'), fc.constantFrom('NFC', 'NFD', 'NFKC'), (title, form) => {
        expect(of(`  ${title.normalize(form)}  `)).toEqual(of(title));
      }),
    );
  });
});
