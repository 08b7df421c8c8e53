import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestMatter } from './matter-of.ts';

const matters = [
  { id: 'house-permit', phrases: ['giấy phép xây dựng nhà ở riêng lẻ', 'giấy phép xây dựng'] },
  { id: 'works-permit', phrases: ['giấy phép xây dựng … cấp III', 'giấy phép xây dựng'] },
  { id: 'environment', phrases: ['giấy phép môi trường'] },
  { id: 'sand', phrases: ['khai thác cát', 'khoáng sản'] },
  { id: 'clusters', phrases: ['cụm công nghiệp'] },
  { id: 'stations', phrases: ['bến', 'bến xe'] },
  { id: 'forest', phrases: ['bảo vệ rừng', 'kiểm lâm hóa'] },
];
const of = (title: string) => suggestMatter(matters, title);

describe('suggestMatter', () => {
  it('knows a matter by its phrase and says which', () => {
    expect(of('V/v đề nghị gia hạn giấy phép khai thác cát mỏ Bãi Soi')).toEqual({ kind: 'known', matter: 'sand', because: ['khai thác cát'] });
  });

  it('lets the longest phrase win', () => {
    expect(of('Cấp giấy phép xây dựng nhà ở riêng lẻ tại cụm công nghiệp')).toMatchObject({ matter: 'house-permit' });
  });

  it('is unknown without a phrase, and when two matters have equal right', () => {
    expect(of('V/v báo cáo theo chỉ đạo')).toEqual({ kind: 'unknown', why: 'no-phrase' });
    expect(of('')).toEqual({ kind: 'unknown', why: 'no-phrase' });
    expect(of('V/v cấp giấy phép xây dựng')).toEqual({ kind: 'unknown', why: 'ambiguous' });
  });

  it('lets a phrase leave a gap, but not a wide one', () => {
    expect(of('Xin ý kiến cấp giấy phép xây dựng công trình nhà xưởng cấp III')).toMatchObject({ matter: 'works-permit' });
    expect(of(`Giấy phép xây dựng ${'và nhiều nội dung khác '.repeat(5)} cấp III`)).toMatchObject({ why: 'ambiguous' });
  });

  it('asks what stands before the circumstances, and takes these only when there is nothing else', () => {
    expect(of('Cấp giấy phép môi trường để khai thác cát tại khu vực được bảo vệ rừng')).toMatchObject({ matter: 'environment' });
    expect(of('Về quản lý khoáng sản phục vụ xin giấy phép môi trường')).toMatchObject({ matter: 'sand' });
    expect(of('Xử lý vi phạm tại cụm công nghiệp')).toMatchObject({ matter: 'clusters' });
  });

  it('keeps to whole words', () => {
    expect(of('V/v khai thác cáthạt')).toMatchObject({ why: 'no-phrase' });
    expect(of('V/v cụm công nghiệp hóa')).toMatchObject({ matter: 'clusters' });
  });

  it('does not mind case, spaces, Unicode form or where the tone mark sits', () => {
    expect(of('V/V  GIA HẠN GIẤY PHÉP KHAI  THÁC CÁT'.normalize('NFD'))).toMatchObject({ matter: 'sand' });
    expect(of('Kiểm lâm hoá khu vực')).toMatchObject({ matter: 'forest' });
  });

  it('reads a title typed without diacritics', () => {
    expect(of('V/v de nghi cap giay phep xay dung nha o rieng le')).toMatchObject({ matter: 'house-permit' });
  });

  it('does not take another word for the same when the title has its marks', () => {
    expect(of('V/v quyền khái thạc cất giữ tài liệu')).toMatchObject({ why: 'no-phrase' });
    expect(of('V/v khai thac cat, quyết toán, xác nhận, sản lượng, bổ sung, hồ sơ')).toMatchObject({ why: 'no-phrase' });
  });

  it('does not take a single word without marks for a phrase', () => {
    expect(of('don vi ben A de nghi')).toMatchObject({ why: 'no-phrase' });
    expect(of('quan ly ben xe')).toMatchObject({ matter: 'stations' });
  });

  it.each([
    'Giấy mời họp nghe báo cáo về khai thác cát',
    'V/v mời dự hội nghị về khoáng sản',
    'Thư chúc mừng Ngày truyền thống ngành Xây dựng',
    'Thư cảm ơn',
    'Thông báo lịch trực Tết',
    'giay moi hop ve khoang san',
    'V/v gửi lời cảm ơn tới quý cơ quan',
  ])('is ceremonial: %s', (title) => {
    expect(of(title)).toEqual({ kind: 'unknown', why: 'ceremonial' });
  });

  it('is not ceremonial when the matter is plain and the greeting stands aside', () => {
    expect(of('V/v khai thác cát phục vụ lễ chúc mừng năm mới')).toMatchObject({ matter: 'sand' });
  });

  it('finds every phrase of the register in any surroundings of other words', () => {
    const aside = fc.array(fc.constantFrom('V/v', 'đề nghị', 'năm 2026,', 'tại xã Phú Sơn', '(lần 2)'), { maxLength: 4 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.constantFrom('giấy phép môi trường', 'khai thác cát', 'cụm công nghiệp'), aside, aside, (phrase, before, after) => {
        expect(of(`${before} ${phrase} ${after}`)).toMatchObject({ kind: 'known', because: [phrase] });
      }),
    );
  });
});
