import { expect, test } from 'vitest';
import { line, prose } from './primitives.ts';

test.each(['\r\n', '\r', '\n', '\t', '\v', '\f', '\u0085', '\u2028', '\u2029'])('%j begins no line of its own in a line', (end) => {
  expect(line(100).parse(`UBND${end}${end}phường`)).toBe('UBND phường');
});

test('tag characters and controls go, letters beyond the first plane stay', () => {
  expect(line(100).parse('A\u{e0041}\u{e007f}\u009bB 𠀀')).toBe('AB 𠀀');
  expect(prose(100).parse('A\u{e0041}B')).toBe('AB');
});

test('longer text ends its lines with LF alone', () => {
  expect(prose(100).parse('một\r\nhai\rba\u2028bốn\tnăm\n\nsáu')).toBe('một\nhai\nba\nbốn năm\n\nsáu');
});

test('nothing but breaks is nothing', () => {
  expect(line(100).safeParse('\u2028\n').success).toBe(false);
});
