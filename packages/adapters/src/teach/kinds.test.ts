import { describe, expect, it, test } from 'vitest';
import { classFit, fieldUnder, fitFor } from './kinds.ts';

describe('a parser from the texts that stand there', () => {
  it.each([
    [['22/12/2026', '', '1/3/2027'], 'vnDate', [], 2],
    [['2026-12-22', '2026-12-23 08:00'], 'isoDate', [], 2],
    [['22/12/2026 (còn 4 ngày)', '01/01/1900'], 'vnDateNoted', ['01/01/1900'], 1],
    [['ngày 2 tháng 9 năm 2026', 'Không'], 'vnLongDate', ['Không'], 1],
  ] as const)('of dates %j', (texts, parse, nulls, accepted) => {
    expect(fitFor('dueOn', texts)).toMatchObject({ parse, nulls, accepted });
  });

  test('takes several formats, the commonest first, and names what is no date', () => {
    expect(fitFor('dueOn', ['22/12/2026', '22 Dec 2026', '23/12/2026', 'còn 3 ngày', '31/02/2026'])).toMatchObject({
      parse: { firstOf: ['vnDate', 'enDate'] },
      given: 5,
      accepted: 3,
      rest: ['còn 3 ngày', '31/02/2026'],
    });
  });

  test('knows the words of offices for a role; what it does not know is left to the person', () => {
    const texts = ['Chủ trì', 'XLC', 'Theo dõi', 'Phối hợp'];
    expect(fitFor('role', texts)).toMatchObject({ parse: { codeMap: { 'Chủ trì': 'lead', XLC: 'lead', 'Phối hợp': 'support' } }, accepted: 3, rest: ['Theo dõi'] });
    expect(fitFor('role', texts, { 'Theo dõi': 'information', XLC: '' }).parse).toEqual({ codeMap: { 'Chủ trì': 'lead', 'Theo dõi': 'information', 'Phối hợp': 'support' } });
  });

  test('a number needs a figure', () => {
    expect(fitFor('number', ['27/TTr-UBND', 'TTr-UBND', 'Số 5'])).toMatchObject({ parse: 'docNumber', accepted: 2 });
  });

  test('of classes only what the person said counts', () => {
    expect(classFit(['k-row dangxuly', 'k-row daxuly'])).toMatchObject({ parse: { classMap: {} }, accepted: 0 });
    expect(classFit(['k-row dangxuly', 'k-row daxuly'], { dangxuly: 'waiting' })).toMatchObject({ parse: { classMap: { dangxuly: 'waiting' } }, accepted: 1 });
  });
});

test.each([
  ['Số, ký hiệu ▲', 'number'],
  ['Số KH', null],
  ['Số đến', 'arrivalNumber'],
  ['Ngày đến', 'arrivedOn'],
  ['Ngày VB', 'issuedOn'],
  ['Nơi gửi', 'issuer'],
  ['Trích yếu nội dung', 'subject'],
  ['Hạn xử lý', 'dueOn'],
  ['Ngày hẹn trả KQ', 'dueOn'],
  ['Độ mật', 'secrecy'],
  ['Độ khẩn', 'urgency'],
  ['Vai trò', 'role'],
  ['STT', null],
  ['Người chuyển', 'sender'],
] as const)('the heading “%s” stands for %s', (heading, field) => {
  expect(fieldUnder(heading)).toBe(field);
});
