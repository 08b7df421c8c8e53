import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownerOf } from './competence.ts';
import type { CompetenceView } from './ownership.ts';
import { isInForce } from './period.ts';
import type { CompetenceRule } from './types.ts';

const rule = (id: string, matter: string, owner: string, from: string, to?: string): CompetenceRule => ({
  id,
  matter,
  owner: owner === 'commune' ? { kind: 'commune-of-place' } : { kind: 'unit', unit: owner },
  source: { text: 'NĐ 1/2026/NĐ-CP', confidence: 'verified' },
  related: [],
  from,
  ...(to === undefined ? {} : { to }),
});

const units: CompetenceView['units'] = [
  { code: 'H99', kind: 'province' },
  { code: 'H99.05', kind: 'department', parent: 'H99' },
  { code: 'H99.32', kind: 'commune', parent: 'H99' },
  { code: 'H99.32.02', kind: 'division', parent: 'H99.32' },
];

const view: CompetenceView = {
  units,
  competence: [
    rule('C22a', 'minerals', 'H99.05', '2025-07-01', '2026-09-14'),
    rule('C22b', 'minerals', 'H99.06', '2026-09-15', '2027-02-28'),
    rule('C01', 'house-permit', 'commune', '2025-07-01'),
    rule('X1', 'canteen', 'H99.10', '2025-07-01', '2026-12-31'),
    rule('X2', 'canteen', 'H99.05', '2026-11-01'),
    rule('Y1', 'twice', 'H99.10', '2025-07-01'),
    rule('Y2', 'twice', 'H99.10', '2026-01-01'),
  ],
};

describe('ownerOf', () => {
  it.each([
    ['2025-06-30', 'unknown', null],
    ['2025-07-01', 'unit', 'H99.05'],
    ['2026-09-14', 'unit', 'H99.05'],
    ['2026-09-15', 'unit', 'H99.06'],
    ['2027-02-28', 'unit', 'H99.06'],
    ['2027-03-01', 'unknown', null],
  ])('minerals on %s: %s %s', (on, kind, unit) => {
    const owner = ownerOf(view, { matter: 'minerals', on });
    expect([owner.kind, owner.kind === 'unit' ? owner.unit : null]).toEqual([kind, unit]);
  });

  it('says why it does not know', () => {
    expect(ownerOf(view, { matter: null, on: '2026-11-22' })).toEqual({ kind: 'unknown', why: 'no-matter' });
    expect(ownerOf(view, { matter: 'moon', on: '2026-11-22' })).toEqual({ kind: 'unknown', why: 'no-rule' });
    expect(ownerOf(view, { matter: 'canteen', on: '2026-11-22' })).toEqual({ kind: 'unknown', why: 'ambiguous' });
  });

  it('takes the only one of two rules that is in force', () => {
    expect(ownerOf(view, { matter: 'canteen', on: '2026-10-31' })).toMatchObject({ unit: 'H99.10' });
    expect(ownerOf(view, { matter: 'canteen', on: '2027-01-01' })).toMatchObject({ unit: 'H99.05' });
  });

  it('is not ambiguous when two rules name the same owner; the later one is cited', () => {
    expect(ownerOf(view, { matter: 'twice', on: '2026-11-22' })).toMatchObject({ unit: 'H99.10', rule: { id: 'Y2' } });
  });

  it('gives the commune of the place, from any unit inside it', () => {
    expect(ownerOf(view, { matter: 'house-permit', on: '2026-11-22', place: 'H99.32.02' })).toMatchObject({ kind: 'unit', unit: 'H99.32' });
  });

  it('says commune when the place is not known or is no commune', () => {
    for (const place of [null, 'H99.05', 'H99', 'H99.77']) expect(ownerOf(view, { matter: 'house-permit', on: '2026-11-22', place }).kind).toBe('commune');
  });

  it('agrees with reading the whole register', () => {
    const dates = fc.integer({ min: 0, max: 1200 }).map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
    const drawn = fc.record({ matter: fc.constantFrom('a', 'b', 'c'), owner: fc.constantFrom('H99.05', 'H99.06', 'commune'), from: dates, to: fc.option(dates) });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 40 }), dates, (rows, on) => {
        const competence = rows.map(({ matter, owner, from, to }, at) => rule(`R${at}`, matter, owner, from, to ?? undefined));
        const owners = new Set(competence.filter((found) => found.matter === 'a' && isInForce(found, on)).map(({ owner }) => JSON.stringify(owner)));
        const answer = ownerOf({ units, competence }, { matter: 'a', on, place: 'H99.32' });
        const expected = owners.size === 0 ? 'no-rule' : owners.size > 1 ? 'ambiguous' : 'unit';
        expect(answer.kind === 'unknown' ? answer.why : answer.kind).toBe(expected);
        if (answer.kind === 'unit') expect(isInForce(answer.rule, on)).toBe(true);
      }),
    );
  });
});
