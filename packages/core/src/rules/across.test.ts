import { describe, expect, it } from 'vitest';
import { declareAct } from '../dossier/declare.ts';
import { act, calendar, consultCommand, observed, openCommand, procedure, seen, source } from '../dossier/dossier.fixture.ts';
import { record } from '../dossier/draft.ts';
import type { DossierEvent } from '../dossier/events.ts';
import { newDossier } from '../dossier/state.ts';
import type { ReportDuty, RuleParameter } from '../registry/types.ts';
import { startOfDay } from '../time/index.ts';
import { findingsAcross, reportsOf, stepsOf } from './across.ts';
import type { RuleView } from './view.ts';

const hour = 3_600_000;
const at = startOfDay('2026-11-20') + 9 * hour;
const duty: ReportDuty = {
  ...{ id: 'BC-1', name: { vi: 'Báo cáo', en: 'Report' }, unit: 'H99.32', to: 'H99', matter: 'nha-o', source },
  ...{ from: '2026-11-20', dueOn: '2026-11-25' },
};
const parameter = (name: string, value: number): RuleParameter => ({ rule: 'idle-step', name, value, unit: 'times', source });
const view: RuleView = {
  units: [
    { code: 'H99', kind: 'province' },
    { code: 'H99.32', kind: 'commune', parent: 'H99', enrolledFrom: '2026-01-01' },
    { code: 'H99.32.02', kind: 'division', parent: 'H99.32' },
    { code: 'H99.04', kind: 'department', parent: 'H99' },
  ],
  competence: [],
  reportDuties: [duty],
  parameters: [parameter('least-dossiers', 2), parameter('least-days', 1), parameter('changed-share', 0)],
};

/** A dossier in which one unit was asked and answered some days later; `answered` null: it still is awaited. */
function history(number: string, answered: string | null, position: 'agree' | 'disagree' = 'agree'): readonly DossierEvent[] {
  const id = `dossier/H99.32/2026/den/${number}`;
  let state = newDossier(id);
  const events: DossierEvent[] = [];
  const declare = (command: Parameters<typeof act>[0], when: number) => {
    const outcome = declareAct(state, { ...act(command, when), dossier: id });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const step = record(state, outcome.value, { recordedAt: when, registryVersion: 'r' });
    state = step.state;
    events.push(...step.events);
  };
  declare(openCommand(procedure()), at);
  declare(consultCommand([{ unit: 'H99.04', enrolled: true }]), at);
  if (answered !== null) declare({ kind: 'reply', consult: 'c1', unit: 'H99.04', position, text: 'Vì vượt chỉ giới' }, startOfDay(answered));
  return events;
}

describe('steps over many dossiers', () => {
  it('counts, takes the middle of the times and the share that changed anything', () => {
    const [step] = stepsOf([history('1', '2026-11-23'), history('2', '2026-11-25', 'disagree'), history('3', null)], view, at);
    // 24/11 is off: one working day, and two.
    expect(step).toMatchObject({ unit: 'H99.32', procedure: 'PRO-1', step: 'consult', count: 2, medianWorkingDays: 1.5, changedShare: 0.5 });
    expect(step?.evidence).toEqual(['dossier/H99.32/2026/den/1#2', 'dossier/H99.32/2026/den/2#2']);
    expect(calendar.off).toContain('2026-11-24');
  });

  it('of an odd number the middle one; an only one is itself', () => {
    const days = ['2026-11-23', '2026-11-25', '2026-11-26'].map((day, index) => history(`${index}`, day));
    expect(stepsOf(days, view, at)[0]?.medianWorkingDays).toBe(2);
    expect(stepsOf(days.slice(0, 1), view, at)[0]?.medianWorkingDays).toBe(1);
  });

  it('proposes to leave out what takes time and changes nothing, and charges nobody', () => {
    const found = (...histories: (readonly DossierEvent[])[]) => findingsAcross(histories, { ...view, reportDuties: [] }, {}, at).map(({ rule, nature }) => `${rule} ${nature}`);
    expect(found(history('1', '2026-11-23'), history('2', '2026-11-25'))).toEqual(['idle-step propose']);
    expect(found(history('1', '2026-11-23'))).toEqual([]);
    expect(found(history('1', '2026-11-23'), history('2', '2026-11-25', 'disagree'))).toEqual([]);
  });
});

describe('report duties', () => {
  const sent = (on: string, to = 'H99') => {
    const opened = history('9', null);
    const before = opened.reduce((_, event) => event, opened[0]);
    if (!before) throw new Error('nothing was opened');
    const made = seen({ kind: 'submitted', to, signer: null, proposes: null, document: null }, startOfDay(on));
    const state = { ...newDossier(before.dossier), seq: opened.length, phase: 'open' as const };
    return [...opened, ...observed(state, { ...made, dossier: before.dossier }).events];
  };
  const report = (histories: readonly (readonly DossierEvent[])[], asOf: string) => reportsOf(histories, view, startOfDay(asOf))[0];

  it('is answered by the first submission to whoever is reported to', () => {
    expect(report([sent('2026-11-24'), sent('2026-11-23')], '2026-12-01')).toMatchObject({ submittedOn: '2026-11-23', everyChannelSeen: true });
    expect(report([sent('2026-11-24', 'H99.04')], '2026-12-01')).toMatchObject({ submittedOn: null });
    expect(report([sent('2026-11-19')], '2026-12-01')).toMatchObject({ submittedOn: null });
  });

  it('begins on its first day', () => {
    expect(report([], '2026-11-19')).toBeUndefined();
    expect(report([], '2026-11-20')).toMatchObject({ submittedOn: null, evidence: [] });
  });

  it('is late on the day after its last one', () => {
    const found = (asOf: string) => findingsAcross([], view, {}, startOfDay(asOf)).map(({ variant, dueOn }) => `${variant} ${dueOn}`);
    expect(found('2026-11-25')).toEqual([]);
    expect(found('2026-11-26')).toEqual(['missing 2026-11-25']);
    expect(findingsAcross([sent('2026-11-26')], view, {}, startOfDay('2026-12-01')).map(({ variant }) => variant)).toEqual(['late']);
  });
});
