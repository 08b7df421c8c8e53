import { describe, expect, it } from 'vitest';
import { reachOf, readAddress } from './address.ts';

const DEMO = reachOf({ host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] });
const STORE = reachOf({ optional_host_permissions: ['https://*/*', 'http://*/*'] });
const AGENCY = reachOf({ host_permissions: ['http://qlvb-cu.noibo.example/*', 'https://roviec.tinh.example/*'] });

describe('the demonstration', () => {
  it('takes the gateway of this machine, whatever follows the origin', () => {
    expect(readAddress(' http://127.0.0.1:4700/x ', DEMO)).toEqual({ origin: 'http://127.0.0.1:4700', ask: false });
    expect(readAddress('http://localhost:4700', DEMO)).toEqual({ origin: 'http://localhost:4700', ask: false });
  });

  it.each(['http://roviec.tinh.gov.vn', 'https://127.0.0.1:4700', 'http://127.0.0.1.example:4700', 'http://localhost@example.vn'])(
    'says of %s that it reaches this machine alone',
    (typed) => {
      const read = readAddress(typed, DEMO);
      expect('wrong' in read && read.wrong.vi).toContain('trên chính máy này');
    },
  );

  it.each(['', '127.0.0.1:4700', 'ftp://127.0.0.1'])('says of “%s” how an address begins', (typed) => {
    const read = readAddress(typed, DEMO);
    expect('wrong' in read && read.wrong.vi).toContain('http://');
    expect('wrong' in read && read.wrong.vi).not.toContain('trên chính máy này');
  });
});

describe('a store’s build', () => {
  it('has the browser ask before it calls a gateway', () => {
    expect(readAddress('https://roviec.tinh.example', STORE)).toEqual({ origin: 'https://roviec.tinh.example', ask: true });
    expect(readAddress('http://127.0.0.1:4700', STORE)).toEqual({ origin: 'http://127.0.0.1:4700', ask: true });
  });

  it('says that an intranet without https needs another build', () => {
    const read = readAddress('http://roviec.noibo.example', STORE);
    expect('wrong' in read && read.wrong.vi).toContain('bản do cơ quan dựng');
  });
});

describe('an agency’s build', () => {
  it('reaches its own addresses, by name, and says which', () => {
    expect(readAddress('https://roviec.tinh.example/', AGENCY)).toEqual({ origin: 'https://roviec.tinh.example', ask: false });
    const read = readAddress('https://roviec.khac.example', AGENCY);
    expect('wrong' in read && read.wrong.vi).toContain('https://roviec.tinh.example');
  });
});
