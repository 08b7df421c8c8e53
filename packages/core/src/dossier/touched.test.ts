import { describe, expect, it } from 'vitest';
import type { CompetenceRule, Reference } from '../registry/types.ts';
import type { Calendar } from '../time/index.ts';
import { act, calendar, consulted, declared, id, openCommand, source } from './dossier.fixture.ts';
import { newDossier } from './state.ts';
import { touchedBy } from './touched.ts';

const at = Date.parse('2026-11-23T09:00:00+07:00');
const rule = (unit: string): CompetenceRule => ({ id: `R-${unit}`, matter: 'nha-o', owner: { kind: 'unit', unit }, source, related: [], from: '2025-07-01' });
const reference = (competence: readonly CompetenceRule[], days: Calendar = calendar): Reference => ({
  version: 'r2',
  recordedAt: at,
  units: [
    { code: 'H99.32', legacyCode: '', name: { vi: '', en: '' }, shortName: '', kind: 'commune', successors: [], from: '2025-07-01' },
    { code: 'H99.04', legacyCode: '', name: { vi: '', en: '' }, shortName: '', kind: 'department', successors: [], from: '2025-07-01' },
  ],
  posts: [],
  officers: [],
  holdings: [],
  matters: [],
  competence,
  calendars: [days],
  procedures: [],
  severities: {},
});
const later: Calendar = { ...calendar, version: 'cal-2', off: [...calendar.off, '2026-11-25', '2028-01-03'] };
const state = consulted([{ unit: 'H99.05', enrolled: true }], at);

describe('what an import would change about a dossier', () => {
  it('is nothing when owner and days stay', () => {
    expect(touchedBy(state, reference([rule('H99.04')]), reference([{ ...rule('H99.04'), id: 'other' }]), at)).toBeNull();
    expect(touchedBy(newDossier(id), reference([]), reference([], later), at)).toBeNull();
  });

  it('is the owner of its matter today', () => {
    const change = (before: readonly CompetenceRule[], after: readonly CompetenceRule[]) => {
      const { owner } = touchedBy(state, reference(before), reference(after), at) ?? {};
      return owner && [owner.before, owner.after].map((one) => (one.kind === 'unit' ? one.unit : one.kind === 'unknown' ? one.why : one.kind));
    };
    expect(change([rule('H99.05')], [rule('H99.04')])).toEqual(['H99.05', 'H99.04']);
    expect(change([rule('H99.05')], [])).toEqual(['H99.05', 'no-rule']);
    expect(change([rule('H99.05')], [{ ...rule('H99.05'), owner: { kind: 'commune-of-place' } }])).toEqual(['H99.05', 'H99.32']);
    expect(
      change(
        [rule('H99.05')],
        [
          { ...rule('H99.04'), from: '2026-11-24' },
          { ...rule('H99.05'), to: '2026-11-23' },
        ],
      ),
    ).toBeUndefined();
  });

  it('is every due date that its own calendar moves, as the import would move it', () => {
    const rules = [rule('H99.04')];
    expect(touchedBy(state, reference(rules), reference(rules, later), at)).toEqual({
      dossier: id,
      owner: null,
      moves: [
        { consult: null, unit: null, before: '2026-12-03', after: '2026-12-04', provisional: false },
        { consult: 'c1', unit: 'H99.05', before: '2026-11-26', after: '2026-11-27', provisional: false },
      ],
    });
    const undecided = { ...later, confirmedThrough: '2026-11-30' };
    expect(touchedBy(state, reference(rules), reference(rules, undecided), at)?.moves.map(({ provisional }) => provisional)).toEqual([true, false]);
    expect(touchedBy(state, reference(rules), { ...reference(rules), calendars: [] }, at)).toBeNull();
  });

  it('leaves a closed dossier alone', () => {
    const closed = declared(declared(newDossier(id), act(openCommand(), at)).state, act({ kind: 'close', outcome: 'completed', note: '' }, at + 1)).state;
    expect(touchedBy(closed, reference([rule('H99.04')]), reference([rule('H99.04')], later), at)).toBeNull();
  });
});
