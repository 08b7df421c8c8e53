import { endOfDay } from '@roviec/core';
import { describe, expect, it } from 'vitest';
import { differWords } from '../words/lapse.ts';
import { lapsesOf } from './lapses.ts';
import { sampleDossier, sampleSlice } from './samples.ts';

const procedure = sampleSlice.procedures[0] ?? null;
type Effect = 'deemed-consent' | 'proceed-without' | 'escalate' | 'none';
const withEffect = (effect: Effect) => procedure?.consult && { ...procedure, consult: { ...procedure.consult, effect } };
const asked = sampleDossier({ 'H99.04': 'awaited', 'H99.05': 'awaited' }, { dueAt: 50 });
const dossier = {
  ...asked,
  consults: asked.consults.map((consult) => ({ ...consult, consultees: consult.consultees.map((each) => ({ ...each, enrolled: each.unit === 'H99.04' })) })),
};
const told = (...of: Parameters<typeof lapsesOf>) => lapsesOf(...of).map(({ kind, at, units }) => [kind, at, units]);

describe('what lapses when', () => {
  it('names each deadline, whose it is, and what follows, the soonest first', () => {
    expect(told(dossier, procedure, null)).toEqual([
      ['deemed', 2, ['H99.04']],
      ['deemed-once-attested', 2, ['H99.05']],
      ['dossier', 50, ['H99.32']],
    ]);
    expect(lapsesOf(dossier, procedure, null)[0]?.source).toBe('QĐ 01');
  });

  it('says by the rule of the procedure what silence does, and nothing where none is known', () => {
    const first = (effect: Effect) => lapsesOf(dossier, withEffect(effect) || null, null)[0]?.kind;
    expect([first('proceed-without'), first('escalate'), first('none'), lapsesOf(dossier, null, null)[0]?.kind]).toEqual([
      'proceeded-without',
      'escalated',
      'no-effect',
      'no-effect',
    ]);
  });

  it('waits for the attestation of a silence that has no effect without it', () => {
    expect(told(sampleDossier({ 'H99.05': 'silent', 'H99.04': 'replied' }, { dueAt: null }), procedure, null)).toEqual([['attest', 2, ['H99.32']]]);
  });

  it('lists the day of the page only where it is another one', () => {
    const at = endOfDay('2027-02-20');
    expect(told(dossier, procedure, '2027-02-20').at(-1)).toEqual(['page', at, ['H99.32']]);
    expect(told(dossier, procedure, dossier.dueOn).some(([kind]) => kind === 'page')).toBe(false);
  });

  it('lists the supplement and the extension, and nothing once the dossier is settled', () => {
    const course = { ...dossier.course, supplement: { requestedAt: 1, dueAt: 30, receivedAt: null }, extension: { requestedBy: 'x', dueOn: '2027-03-01', granted: false } };
    expect(told({ ...dossier, consults: [], course }, procedure, null)).toEqual([
      ['supplement', 30, []],
      ['extension', 50, ['H99.32']],
      ['dossier', 50, ['H99.32']],
    ]);
    expect(told({ ...dossier, course: { ...dossier.course, submittedAt: 1, decidedAt: 2, outcome: 'approved' } }, procedure, null)).toEqual([]);
    expect(told({ ...dossier, phase: 'closed' }, procedure, null)).toEqual([]);
  });

  it('says why they differ, where two of them do', () => {
    expect(differWords(['deemed', 'dossier'])?.vi).toContain('ràng buộc cơ quan được hỏi');
    expect(differWords(['dossier', 'page'])?.vi).toContain('người giao việc');
    expect(differWords(['dossier'])).toBeNull();
  });
});
