import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseUnitCode } from './codes.ts';

describe('normaliseUnitCode', () => {
  it.each([
    ['000.00.04.H99', 'H99.04', '000.00.04.H99'],
    ['H99.04', 'H99.04', '000.00.04.H99'],
    ['000.00.00.G22', 'G22', '000.00.00.G22'],
    ['28.22.H17', 'H17.22.28', '000.28.22.H17'],
    ['002.00.20.H13', 'H13.20.00.002', '002.00.20.H13'],
    ['H99.04.02', 'H99.04.02', '000.02.04.H99'],
    ['H99.04.00', 'H99.04', '000.00.04.H99'],
    [' h99.04 ', 'H99.04', '000.00.04.H99'],
  ])('%s is %s', (original, code, legacyCode) => {
    expect(normaliseUnitCode(original)).toEqual({ code, legacyCode, original });
  });

  it.each(['', 'Sở Xây dựng', 'H99..04', '.H99', 'H99.', '0100109106', '000.00.00.000', 'H99.04-02', 'H99.G22', 'H9.04', `H99${'.0001'.repeat(7)}`])(
    'is no unit code: “%s”',
    (text) => {
      expect(normaliseUnitCode(text)).toBeNull();
    },
  );

  it('reads its own two forms back alike', () => {
    const group = fc.stringMatching(/^[0-9]{2,3}$/);
    const last = group.filter((text) => !/^0+$/.test(text));
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][0-9]{2}$/), fc.array(group, { maxLength: 5 }), last, (first, middle, end) => {
        const code = [first, ...middle, end].join('.');
        const read = normaliseUnitCode(code);
        expect(read?.code).toBe(code);
        expect(normaliseUnitCode(read?.legacyCode ?? '')?.code).toBe(code);
      }),
    );
  });
});
