import { describe, expect, it } from 'vitest';
import { taken, unescaped } from './take.ts';

describe('an argument of a call', () => {
  const of = (script: string, argument: number, call = 'open') => taken({ call, argument }, script);
  it.each([
    ["open(this,7700001,'XLC')", 1, '7700001'],
    ['return open(\'a, (b)\',"c")', 0, 'a, (b)'],
    ['return open(\'a, (b)\',"c")', 1, 'c'],
    ["open(f(1,2),[3,4],{a:5}); other('x')", 1, '[3,4]'],
    ["open('it\\'s')", 0, "it's"],
    ['open ( 5 )', 0, '5'],
  ])('%s, %i: %s', (script, argument, expected) => expect(of(script, argument)).toBe(expected));

  it.each([
    ['no such call', "reopen('x')"],
    ['two of them', "open('x');open('y')"],
    ['no end', "open('x'"],
    ['no such argument', 'open(1)'],
    ['another object’s', "win.open(1, 'x')"],
  ])('none: %s', (_, script) => expect(of(script, 1)).toBeNull());

  it('is never run', () => {
    of("open((()=>{globalThis.ran=true})(), 'x')", 1);
    expect(globalThis).not.toHaveProperty('ran');
  });
});

it('takes one part of a divided text', () => {
  expect(taken({ split: ' / ', part: 1 }, 'Công văn / 88/SNV')).toBe('88/SNV');
  expect(taken({ split: ' / ', part: 2 }, 'Công văn / 88/SNV')).toBeNull();
});

it('takes what stands between, and nothing where that is not clear', () => {
  expect(taken({ after: 'hạn:' }, 'Người quản lý, hạn: 22/12/2026')).toBe(' 22/12/2026');
  expect(taken({ after: 'hạn:', before: ')' }, '(hạn: 22/12/2026) x')).toBe(' 22/12/2026');
  expect(taken({ after: 'hạn:', before: ')' }, 'hạn: 22/12/2026')).toBeNull();
  expect(taken({ after: 'hạn:' }, 'hạn: 1/1/2026, hạn: 2/2/2026')).toBeNull();
  expect(taken({ after: 'hạn:' }, 'hạn:22'.normalize('NFD'))).toBe('22');
});

it('takes one escaping off, and no more', () => {
  expect(unescaped('&quot;A&quot; &amp;amp; B &#39;&#x110;&#39; &khac; &#0;')).toBe('"A" &amp; B \'Đ\' &khac; &#0;');
});
