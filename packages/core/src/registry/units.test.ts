import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from './types.ts';
import { agencyByName, agencyOf, isWithin, unitAt } from './units.ts';

const unit = (code: string, kind: Unit['kind'], name: string, rest: Partial<Unit> = {}): Unit => ({
  code,
  legacyCode: code,
  name: { vi: name, en: name },
  shortName: name,
  kind,
  successors: [],
  from: '2025-07-01',
  ...rest,
});

const units = [
  unit('H99', 'province', 'UBND tỉnh Thanh Lâm'),
  unit('H99.04', 'department', 'Sở Xây dựng', { parent: 'H99', shortName: 'Sở XD' }),
  unit('H99.04.02', 'division', 'Phòng Quản lý xây dựng', { parent: 'H99.04' }),
  unit('H99.04.02.01', 'division', 'Tổ Thẩm định', { parent: 'H99.04.02' }),
  unit('H99.32', 'commune', 'UBND phường Đông Lâm', { parent: 'H99' }),
  unit('H99.21', 'commune', 'UBND huyện Lâm Sơn', { parent: 'H99', from: '2000-01-01', to: '2025-06-30' }),
];

describe('the tree of units', () => {
  it('climbs from a division to its agency', () => {
    expect(['H99.04.02.01', 'H99.04', 'H99.32', 'H99'].map((code) => agencyOf(units, code))).toEqual(['H99.04', 'H99.04', 'H99.32', 'H99']);
  });

  it('leaves an unknown code as it is', () => {
    expect(agencyOf(units, 'G22.01')).toBe('G22.01');
    expect(isWithin(units, 'G22.01', 'G22.01')).toBe(false);
  });

  it('knows what lies within what, by the tree and not by the look of the code', () => {
    expect(isWithin(units, 'H99.04.02', 'H99.04')).toBe(true);
    expect(isWithin(units, 'H99.04', 'H99.04')).toBe(true);
    expect(isWithin(units, 'H99.04', 'H99.04.02')).toBe(false);
    expect(isWithin([...units, unit('H99.04.09', 'division', 'Ban khác', { parent: 'H99.32' })], 'H99.04.09', 'H99.04')).toBe(false);
  });

  it('finds a unit on the days on which it exists', () => {
    expect(['1999-12-31', '2000-01-01', '2025-06-30', '2025-07-01'].map((on) => unitAt(units, 'H99.21', on)?.code ?? null)).toEqual([null, 'H99.21', 'H99.21', null]);
  });

  it('does not run for ever round a circle', () => {
    const circle = [unit('A01', 'division', 'a', { parent: 'A01.1' }), unit('A01.1', 'division', 'b', { parent: 'A01' })];
    expect(agencyOf(circle, 'A01')).toBe('A01');
    expect(isWithin(circle, 'A01', 'H99')).toBe(false);
  });

  it('answers alike in every tree: an agency contains what it was found from, and containing is transitive', () => {
    const trees = fc
      .array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 30 })
      .map((nodes) => nodes.map(([parent, agency], at) => unit(`U${at}`, agency ? 'department' : 'division', `u${at}`, at === 0 ? {} : { parent: `U${parent % at}` })));
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), fc.nat(), (tree, a, b, c) => {
        const [x, y, z] = [a, b, c].map((index) => `U${index % tree.length}`) as [string, string, string];
        const agency = agencyOf(tree, x);
        expect(isWithin(tree, x, agency)).toBe(true);
        expect(agencyOf(tree, agency)).toBe(agency);
        if (isWithin(tree, x, y) && isWithin(tree, y, z)) expect(isWithin(tree, x, z)).toBe(true);
        if (x !== y) expect(isWithin(tree, x, y) && isWithin(tree, y, x)).toBe(false);
      }),
    );
  });
});

describe('agencyByName', () => {
  it.each(['Sở Xây dựng', 'sở  xây dựng ', 'SỞ XÂY DỰNG', 'Sở XD', 'Sở Xây dựng'.normalize('NFD')])('reads “%s”', (name) => {
    expect(agencyByName(units, name)).toBe('H99.04');
  });

  it('reads the long form of UBND in both tone placements', () => {
    expect(agencyByName(units, 'Ủy ban nhân dân phường Đông Lâm')).toBe('H99.32');
    expect(agencyByName(units, 'Uỷ ban nhân dân phường Đông Lâm')).toBe('H99.32');
  });

  it.each(['', 'Sở Xây', 'Phòng Quản lý xây dựng', 'So Xay dung', 'Bộ Xây dựng'])('does not guess “%s”', (name) => {
    expect(agencyByName(units, name)).toBeNull();
  });

  it('gives nothing when two agencies are called alike', () => {
    expect(agencyByName([...units, unit('H98.04', 'department', 'Sở Xây dựng')], 'Sở Xây dựng')).toBeNull();
  });
});
