import { describe, expect, it } from 'vitest';
import { parsed } from './parsers.ts';

describe('vnDate', () => {
  it.each([
    ['22/12/2026', '2026-12-22'],
    ['2/1/2027', '2027-01-02'],
    [' 22/12/2026\u00a0', '2026-12-22'],
    ['20/12/2026 17:00', '2026-12-20'],
    ['20/12/2026 17:00:30', '2026-12-20'],
    ['22-12-2026', '2026-12-22'],
    ['29/02/2028', '2028-02-29'],
  ])('reads %j', (text, date) => expect(parsed('vnDate', text)).toBe(date));

  it.each(['31/02/2026', '29/02/2027', '02/03', '12/22/2026', '2026-12-22', 'trước 22/12/2026', 'còn 3 ngày', '00/00/0000', ''])('refuses %j', (text) =>
    expect(parsed('vnDate', text)).toBeNull(),
  );
});

describe('dates in other words', () => {
  it.each([
    ['vnLongDate', 'ngày 22 tháng 12 năm 2026', '2026-12-22'],
    ['vnLongDate', '5 tháng 1 năm 2027', '2027-01-05'],
    ['enDate', '22 Dec 2026', '2026-12-22'],
    ['enDate', '22-Dec-2026', '2026-12-22'],
    ['enDate', 'December 2, 2026', '2026-12-02'],
    ['isoDate', '2026-12-22', '2026-12-22'],
    ['isoDate', '2026-12-22.09:30:00', '2026-12-22'],
  ] as const)('%s reads %j', (parser, text, date) => expect(parsed(parser, text)).toBe(date));

  it.each([
    ['vnLongDate', 'ngày 31 tháng 2 năm 2026'],
    ['enDate', '22 Dez 2026'],
    ['enDate', 'ju 2, 2026'],
    ['isoDate', '2026-13-01'],
    ['isoDate', 'from 2026-12-22'],
  ] as const)('%s refuses %j', (parser, text) => expect(parsed(parser, text)).toBeNull());

  it('takes the first that accepts', () => expect(parsed({ firstOf: ['vnDate', 'isoDate'] }, '2026-12-22')).toBe('2026-12-22'));
});

it('reads a moment only where a time of day stands', () => {
  expect(parsed('vnDateNoted', '22/12/2026 (Hết hạn trong 4 ngày)')).toBe('2026-12-22');
  expect(parsed('vnDateNoted', '22/12/2026')).toBe('2026-12-22');
  expect(parsed('vnDateNoted', '22/12/2026 (gia hạn) 25/12/2026')).toBeNull();
  expect(parsed('vnDateNoted', '(22/12/2026)')).toBeNull();
  expect(parsed('vnDateTime', '22/12/2026 8:05')).toBe('2026-12-22T08:05');
  expect(parsed('vnDateTime', '22/12/2026')).toBeNull();
  expect(parsed('vnDateTime', 'hết ngày 22/12/2026')).toBeNull();
});

describe('docNumber', () => {
  it.each([
    ['27/TTr-UBND', '27/TTr-UBND'],
    ['903/STNMT-QLĐĐ', '903/STNMT-QLĐĐ'],
    ['27 / TTr-\nUBND', '27/TTr-UBND'],
    ['66/2026/QĐ-UBND', '66/2026/QĐ-UBND'],
  ])('reads %j', (text, number) => expect(parsed('docNumber', text)).toBe(number));

  it('keeps Đ and D apart', () => expect(parsed('docNumber', '1/QĐ')).not.toBe(parsed('docNumber', '1/QD')));
  it('composes letters that came apart', () => expect(parsed('docNumber', '1/Q\u0110-U\u0302'.normalize('NFD'))).toBe('1/QĐ-Û'));
  it.each(['không số', '/TTr', '<b>1</b>', 'x'.repeat(61)])('refuses %j', (text) => expect(parsed('docNumber', text)).toBeNull());
});

it('takes the last run of digits', () => {
  expect(parsed('trailingInt', 'vb_7700101')).toBe('7700101');
  expect(parsed('trailingInt', "showDocDetail(this,7700001,'XLC')")).toBe('7700001');
  expect(parsed('trailingInt', 'không có')).toBeNull();
});

it('takes a GUID only when there is one', () => {
  const one = 'A0000000-0000-4000-8000-000000000001';
  expect(parsed('guid', `item_onclick('{${one}}','../view/','{${one}}')`)).toBe(one.toLowerCase());
  expect(parsed('guid', `${one} B0000000-0000-4000-8000-000000000001`)).toBeNull();
});

it('takes a parameter of an address, relative ones too', () => {
  expect(parsed({ queryParam: 'id' }, '/van-ban?x=1&id=770')).toBe('770');
  expect(parsed({ queryParam: 'id' }, "javascript:link('m2766')")).toBeNull();
});

it('looks codes and classes up, and knows no others', () => {
  // Keys are folded when an adapter is compiled.
  const role = { codeMap: { 'chu tri': 'lead', 'phoi hop': 'support' } };
  expect(parsed(role, ' Chủ  trì ')).toBe('lead');
  expect(parsed(role, 'constructor')).toBeNull();
  const state = { classMap: { dangxuly: 'open', daxuly: 'done' } };
  expect(parsed(state, 'row dangxuly')).toBe('open');
  expect(parsed(state, 'row dangxuly daxuly')).toBeNull();
});

it('takes the office after the last comma', () => {
  expect(parsed('lastPart', 'Trả lại cho: Vũ Ngọc Mai (Chuyên viên Phòng Kinh tế, UBND phường Đông Lâm)')).toBe('UBND phường Đông Lâm');
});

it('takes control and bidirectional characters out of every text', () => {
  expect(parsed('text', 'a\u202eb\u0000c\u200bd')).toBe('abcd');
  expect(parsed('text', ' \u00a0\n ')).toBeNull();
});
