import { describe, expect, it } from 'vitest';
import { readAddress } from './address.ts';

describe('readAddress', () => {
  it('takes the gateway of this machine, whatever follows the origin', () => {
    expect(readAddress(' http://127.0.0.1:4700/x ')).toEqual({ origin: 'http://127.0.0.1:4700' });
    expect(readAddress('http://localhost:4700')).toEqual({ origin: 'http://localhost:4700' });
  });

  it.each(['http://roviec.tinh.gov.vn', 'https://127.0.0.1:4700', 'http://127.0.0.1.example:4700', 'http://localhost@example.vn'])(
    'says of %s that this build reaches this machine alone',
    (typed) => {
      const read = readAddress(typed);
      expect('wrong' in read && read.wrong.vi).toContain('trên chính máy này');
    },
  );

  it.each(['', '127.0.0.1:4700', 'ftp://127.0.0.1'])('says of “%s” how an address begins', (typed) => {
    const read = readAddress(typed);
    expect('wrong' in read && read.wrong.vi).toContain('http://');
    expect('wrong' in read && read.wrong.vi).not.toContain('trên chính máy này');
  });
});
