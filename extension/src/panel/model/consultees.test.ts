import { describe, expect, it } from 'vitest';
import { type ConsultDraft, type ConsultRule, emptyConsult } from './consult.ts';
import { askedOut, suggestedUnits, toggled, unconnected, unrelatedUnits } from './consultees.ts';
import { sampleDossier, sampleSlice } from './samples.ts';

const now = Date.UTC(2027, 1, 15);
const rule = { ...(sampleSlice.procedures[0]?.consult as ConsultRule), consultees: ['H99.04'] };
const dossier = sampleDossier({});
const source = { text: 'QĐ 01/2026/QĐ-UBND', confidence: 'fictional' } as const;
const words = (vi: string) => ({ vi, en: vi });
const unit = (code: string, enrolled = true) => ({ code, name: words(code), shortName: code, kind: 'department' as const, from: '2025-07-01', enrolled });
const slice = {
  ...sampleSlice,
  units: [...sampleSlice.units, unit('H99.03'), unit('H99.09')],
  competence: sampleSlice.competence.map((line) => ({ ...line, related: ['H99.04', 'H99.05', 'H99.32', 'H99.98'] })),
  parameters: [{ rule: 'unrelated-consult', name: 'cross-cutting', value: ['H99.03', 'H99.05'], unit: 'list' as const, source }],
};
const suggested = suggestedUnits(slice, dossier, rule, now);
const draft = (change: Partial<ConsultDraft>): ConsultDraft => ({ ...emptyConsult, ...change });

describe('whom to ask', () => {
  it('is suggested once each: by the procedure, by the register, then what is related everywhere', () => {
    expect(suggested.map(({ unit: code, relation }) => [code, relation])).toEqual([
      ['H99.04', 'procedure'],
      ['H99.05', 'related'],
      ['H99.03', 'cross-cutting'],
    ]);
    expect(suggested.map((found) => found.source?.text)).toEqual([undefined, 'QĐ 01/2026/QĐ-UBND', 'QĐ 01/2026/QĐ-UBND']);
  });

  it('is what the procedure names alone when nobody knows whose the matter is', () => {
    expect(suggestedUnits({ ...slice, parameters: [] }, { ...dossier, matter: null }, rule, now).map(({ unit: code }) => code)).toEqual(['H99.04']);
  });

  it('is unrelated when nothing names it', () => {
    expect(unrelatedUnits(['H99.04', 'H99.09', 'H99.05'], suggested)).toEqual(['H99.09']);
  });

  it('begins the reason with the ground of the register, and never writes over what was typed', () => {
    const reason = (ground: string) => `theo ${ground}`;
    expect(toggled(draft({}), 'H99.05', true, suggested, reason)).toEqual({ consultees: ['H99.05'], reason: 'theo QĐ 01/2026/QĐ-UBND' });
    expect(toggled(draft({ reason: 'vì đất' }), 'H99.05', true, suggested, reason)).toEqual({ consultees: ['H99.05'] });
    expect(toggled(draft({}), 'H99.03', true, suggested, reason)).toEqual({ consultees: ['H99.03'] });
    expect(toggled(draft({}), 'H99.09', true, suggested, reason)).toEqual({ consultees: ['H99.09'] });
    expect(toggled(draft({ consultees: ['H99.04', 'H99.05'] }), 'H99.04', false, suggested, reason)).toEqual({ consultees: ['H99.05'] });
  });

  it('says who is not connected, and who was asked as often as allowed', () => {
    expect(unconnected(['H99.04', 'H99.05'], slice)).toEqual(['H99.05']);
    expect(askedOut(sampleDossier({ 'H99.04': 'replied' }), rule)).toEqual(['H99.04']);
    expect(askedOut(sampleDossier({ 'H99.04': 'replied' }), { ...rule, maxRounds: 2 })).toEqual([]);
  });
});
