import { describe, expect, it } from 'vitest';
import { documentKey, dossierId, isCanonicalDossierId, parseDossierId, registeredDossier } from './keys.ts';

const at = { unit: 'H99.04', year: 2026, register: 'den', number: '27/TTr-UBND' };

describe('a dossier’s id', () => {
  it('can be read back', () => {
    expect(parseDossierId(dossierId(at))).toEqual(at);
    expect(isCanonicalDossierId(dossierId(at))).toBe(true);
    expect(isCanonicalDossierId(dossierId({ ...at, number: 'Đ-1/QĐ' }))).toBe(true);
  });

  it.each([
    ['another case of the encoding', 'dossier/H99.04/2026/den/27%2fTTr-UBND'],
    ['more encoding than is needed', 'dossier/H99.04/2026/den/27%2FTTr%2DUBND'],
    ['an invisible character', `dossier/H99.04/2026/den/${encodeURIComponent('27\u200b')}`],
    ['a right-to-left override', `dossier/H99.04/2026/den/${encodeURIComponent('27\u202e')}`],
    ['a filler that shows nothing', `dossier/H99.04/2026/den/${encodeURIComponent('27\u3164')}`],
    ['a control character', 'dossier/H99.04/2026/den/27%00'],
    ['a decomposed letter', `dossier/H99.04/2026/den/${encodeURIComponent('Đề'.normalize('NFD'))}`],
    ['a lone surrogate', 'dossier/H99.04/2026/den/\ud800'],
    ['a year that nobody means', 'dossier/H99.04/0000/den/27'],
    ['broken encoding', 'dossier/H99.04/2026/den/%zz'],
  ])('has no second spelling: %s', (_what, id) => {
    expect(isCanonicalDossierId(id)).toBe(false);
  });
});

describe('the register of a document', () => {
  const document = { issuer: 'H99.32', issuedOn: '2026-11-19', number: '27/TTr-UBND' };
  it('is the incoming one of the year of arrival, or the outgoing one for one’s own', () => {
    expect(registeredDossier('H99.04', { number: '1904', on: '2027-01-02' }, document)).toBe('dossier/H99.04/2027/den/1904');
    expect(registeredDossier('H99.32', null, document)).toBe('dossier/H99.32/2026/di/27%2FTTr-UBND');
    expect(registeredDossier('H99.04', null, document)).toBeNull();
  });
});

it('a document has one key, however it is spaced or cased', () => {
  expect(documentKey({ issuer: 'h99.32', issuedOn: '2026-11-19', number: ' 27/TTr-UBND ' })).toBe(documentKey({ issuer: 'H99.32', issuedOn: '2026-11-19', number: '27/TTr-UBND' }));
});
