import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalBasesOf, ownerOf } from './competence.ts';
import { areDisjoint, fitOf, narrowness } from './conditions.ts';
import type { CompetenceView, OwnershipQuestion } from './ownership.ts';
import type { CompetenceRule } from './types.ts';

const units: CompetenceView['units'] = [
  { code: 'H99', kind: 'province' },
  { code: 'H99.04', kind: 'department', parent: 'H99' },
  { code: 'H99.20', kind: 'department', parent: 'H99' },
  { code: 'H99.32', kind: 'commune', parent: 'H99' },
  { code: 'H99.32.02', kind: 'division', parent: 'H99.32' },
  { code: 'H99.36', kind: 'commune', parent: 'H99' },
];

const rule = (id: string, owner: string, conditions: Partial<CompetenceRule> = {}): CompetenceRule => ({
  id,
  matter: 'gpxd',
  owner: owner === 'commune' ? { kind: 'commune-of-place' } : { kind: 'unit', unit: owner },
  source: { text: 'NĐ 217/2026/NĐ-CP', confidence: 'verified' },
  related: [],
  from: '2026-07-01',
  ...conditions,
});

const BILLION = 1_000_000_000;
const zone = rule('zone', 'H99.20', { places: ['H99.36'] });
const large = rule('large', 'H99.04', { value: { from: 15 * BILLION } });
const complaint = rule('complaint', 'H99', { classes: ['complaint', 'denunciation'] });
const ownerIn = (rules: readonly CompetenceRule[], question: Partial<OwnershipQuestion> = {}) => {
  const found = ownerOf({ units, competence: rules }, { matter: 'gpxd', on: '2026-11-22', ...question });
  return found.kind === 'unit' ? found.unit : found.kind === 'commune' ? 'commune' : found.why;
};

describe('competence by place, class and value', () => {
  it('goes by the place, from any unit inside it', () => {
    const rules = [rule('all', 'commune'), zone];
    expect([ownerIn(rules, { place: 'H99.36' }), ownerIn(rules, { place: 'H99.32.02' }), ownerIn(rules), ownerIn(rules, { place: null }), ownerIn(rules, { place: 'X' })]).toEqual([
      'H99.20',
      'H99.32',
      'needs-place',
      'needs-place',
      'needs-place',
    ]);
  });

  it('goes by the value, the threshold itself included below and excluded above', () => {
    const rules = [rule('all', 'commune'), large, rule('middle', 'H99.20', { value: { from: BILLION, below: 15 * BILLION } })];
    const at = (value: number) => ownerIn(rules, { value, place: 'H99.32' });
    expect([at(0), at(BILLION - 1), at(BILLION), at(15 * BILLION - 1), at(15 * BILLION), ownerIn(rules)]).toEqual([
      'H99.32',
      'H99.32',
      'H99.20',
      'H99.20',
      'H99.04',
      'needs-value',
    ]);
    expect(ownerIn([rule('small', 'H99.04', { value: { below: BILLION } })], { value: 0 })).toBe('H99.04');
  });

  it('goes by the class of the document; a class that is unknown is not guessed', () => {
    const rules = [rule('all', 'H99.04'), complaint];
    const of = (documentClass: OwnershipQuestion['documentClass']) => ownerIn(rules, documentClass === undefined ? {} : { documentClass });
    expect([of('complaint'), of('denunciation'), of('ordinary'), of('unknown'), of(null), of(undefined)]).toEqual([
      'H99',
      'H99',
      'H99.04',
      'needs-class',
      'needs-class',
      'needs-class',
    ]);
  });

  it('prefers the narrower rule, and finds two alike that disagree ambiguous', () => {
    const both = rule('both', 'H99', { places: ['H99.36'], value: { from: BILLION } });
    expect(ownerIn([zone, large, both], { place: 'H99.36', value: 20 * BILLION })).toBe('H99');
    expect(ownerIn([zone, large], { place: 'H99.36', value: 20 * BILLION })).toBe('ambiguous');
    expect(ownerIn([zone, large], { place: 'H99.32', value: 1 })).toBe('no-rule');
  });

  it('does not ask for what would change nothing', () => {
    expect(ownerIn([rule('all', 'H99.20'), zone])).toBe('H99.20');
    expect(ownerIn([rule('all', 'H99.20'), rule('again', 'H99.04'), zone])).toBe('needs-place');
    const both = rule('both', 'H99', { places: ['H99.36'], value: { from: BILLION } });
    expect(ownerIn([rule('all', 'commune'), both, large], { place: 'H99.32', value: 20 * BILLION })).toBe('H99.04');
    // A wider rule that is open cannot beat a narrower one that holds.
    expect(ownerIn([both, complaint], { place: 'H99.36', value: BILLION })).toBe('H99');
  });

  it('says the first thing it needs', () => {
    const all = rule('all', 'H99', { places: ['H99.36'], classes: ['complaint'], value: { from: 1 } });
    expect([ownerIn([all]), ownerIn([all], { place: 'H99.36' }), ownerIn([all], { place: 'H99.36', documentClass: 'complaint' })]).toEqual([
      'needs-place',
      'needs-class',
      'needs-value',
    ]);
    expect(fitOf(all, { matter: 'gpxd', on: '2026-11-22', value: 0 }, units)).toEqual({ kind: 'not-met' });
    expect(narrowness(all)).toBe(3);
  });

  it('knows what can never fall under both of two rules', () => {
    const disjoint = (a: Partial<CompetenceRule>, b: Partial<CompetenceRule>) => [areDisjoint(a, b, units), areDisjoint(b, a, units)];
    expect(disjoint({ places: ['H99.36'] }, { places: ['H99.32'] })).toEqual([true, true]);
    expect(disjoint({ places: ['H99.36', 'H99.32'] }, { places: ['H99.32.02'] })).toEqual([false, false]);
    expect(disjoint({ places: ['X'] }, { places: ['X'] })).toEqual([false, false]);
    expect(disjoint({ classes: ['complaint'] }, { classes: ['denunciation'] })).toEqual([true, true]);
    expect(disjoint({ classes: ['complaint'] }, { classes: ['denunciation', 'complaint'] })).toEqual([false, false]);
    expect(disjoint({ value: { below: 5 } }, { value: { from: 5 } })).toEqual([true, true]);
    expect(disjoint({ value: { below: 6 } }, { value: { from: 5 } })).toEqual([false, false]);
    expect(disjoint({ value: { from: 1 } }, { value: { from: 5 } })).toEqual([false, false]);
    expect(disjoint({ value: { below: 1 } }, { value: { below: 5 } })).toEqual([false, false]);
    expect(disjoint({ value: { from: 1 } }, {})).toEqual([false, false]);
    expect(disjoint({ places: ['H99.36'] }, { classes: ['complaint'] })).toEqual([false, false]);
  });

  it('two rules are disjoint only when no question meets both', () => {
    const conditions = fc
      .record({
        places: fc.option(fc.uniqueArray(fc.constantFrom('H99', 'H99.32', 'H99.32.02', 'H99.36'), { minLength: 1, maxLength: 2 }), { nil: undefined }),
        classes: fc.option(fc.uniqueArray(fc.constantFrom('complaint' as const, 'ordinary' as const), { minLength: 1 }), { nil: undefined }),
        value: fc.option(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 5 })), { nil: undefined }),
      })
      .map(({ places, classes, value }) => ({
        ...(places ? { places } : {}),
        ...(classes ? { classes } : {}),
        ...(value ? { value: { from: value[0], below: value[0] + value[1] } } : {}),
      }));
    const asked = fc.record({
      place: fc.constantFrom('H99', 'H99.32', 'H99.32.02', 'H99.36'),
      documentClass: fc.constantFrom('complaint' as const, 'ordinary' as const),
      value: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(conditions, conditions, asked, (a, b, facts) => {
        const question = { matter: 'gpxd', on: '2026-11-22', ...facts };
        const both = [a, b].every((one) => fitOf(one, question, units).kind === 'met');
        if (areDisjoint(a, b, units)) expect(both).toBe(false);
        expect(fitOf(a, question, units).kind).not.toBe('open');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('legal bases', () => {
  it('are the source alone, or all that are named', () => {
    const other = { text: 'Luật Đất đai 2024', confidence: 'high' } as const;
    expect(legalBasesOf(zone)).toEqual([zone.source]);
    expect(legalBasesOf({ ...zone, legalBases: [zone.source, other] })).toEqual([zone.source, other]);
  });
});
