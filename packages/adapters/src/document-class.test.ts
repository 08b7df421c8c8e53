import { expect, it } from 'vitest';
import { documentClassOf, isRestricted } from './document-class.ts';

it.each([
  ['Đơn tố cáo của ông N.V.A về hành vi nhận tiền', 'denunciation'],
  ['ĐƠN TỐ CÁO', 'denunciation'],
  ['Don to cao cua cong dan', 'denunciation'],
  ['V/v giải quyết khiếu nại, tố cáo', 'denunciation'],
  ['Đơn khiếu nại của bà L.T.H', 'complaint'],
  ['Phiếu chuyển đơn phản ánh tiếng ồn', 'petition'],
  ['V/v giao đất cho tổ cao su Phú Sơn', 'ordinary'],
  ['V/v đề nghị cấp phép đấu nối vào đường tỉnh 512', 'ordinary'],
  // An application, not a petition.
  ['Đơn đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', 'ordinary'],
  ['', 'ordinary'],
] as const)('tells the class of %j', (subject, expected) => expect(documentClassOf(subject, null)).toBe(expected));

it('believes the kind as well as the subject', () => expect(documentClassOf('Về việc ở tổ dân phố 3', 'Đơn khiếu nại')).toBe('complaint'));

it('treats what cannot be read as strictly as a denunciation', () => {
  expect(isRestricted(documentClassOf(null, null))).toBe(true);
  expect(isRestricted(documentClassOf('V/v họp', null))).toBe(false);
});
