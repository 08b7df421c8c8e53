import { expect, it } from 'vitest';
import { cookiesIn } from './cookies.ts';

const URL_ = 'http://vanban.example';

it('takes the header as a browser shows it', () => {
  const expected = [
    { name: 'ASP.NET_SessionId', value: 'abc', url: URL_ },
    { name: 't', value: 'x=y', url: URL_ },
  ];
  expect(cookiesIn('ASP.NET_SessionId=abc; t=x=y', URL_)).toEqual(expected);
  expect(cookiesIn('Cookie: ASP.NET_SessionId=abc;\nt=x=y;\n', URL_)).toEqual(expected);
});

it.each(['', '  \n', 'a=1; s3cr3t', '=s3cr3t'])('refuses %j without repeating it', (header) => {
  expect(() => cookiesIn(header, URL_)).toThrow('malformed-cookies');
  try {
    cookiesIn(header, URL_);
  } catch (cause) {
    expect(JSON.stringify(cause)).not.toContain('s3cr3t');
  }
});
