import { describe, expect, it } from 'vitest';
import type { Guard, Procedure } from '../procedure/types.ts';
import { startOfDay } from '../time/index.ts';
import { act, consultCommand, consulted, declared, id, openCommand, procedure, refusalOf } from './dossier.fixture.ts';
import { after, asked, decideCommand, head, minutes, reconcileCommand, replied, submitCommand, withSupplement } from './process.fixture.ts';
import { newDossier } from './state.ts';

const at = startOfDay('2026-11-20') + 9 * 3_600_000;
const later = at + 5000;
const request = { kind: 'supplement', step: 'request', items: ['Bản vẽ'], ground: 'Điều 54' } as const;
const close = { kind: 'close', outcome: 'completed', note: '' } as const;

/** The procedure of the fixture with one more stage that has guards; a guarded consult takes the place of its own. */
function guarded(kind: 'reconcile' | 'submit' | 'decide' | 'issue' | 'consult', ...guards: readonly Guard[]): Procedure {
  const base = withSupplement('runs');
  if (kind === 'consult') return { ...base, stages: base.stages.map((stage) => (stage.kind === 'consult' ? { ...stage, guards } : stage)) };
  const name = { vi: kind, en: kind };
  return { ...base, stages: [...base.stages, { id: kind, kind, name, by: name, next: [], guards }] };
}
const opened = (under: Procedure) => declared(newDossier(id), act(openCommand(under), at)).state;
const assigned = (under: Procedure) => after(opened(under), at, { kind: 'assign', officer: 'cb-012', post: 'p', unit: 'H99.32.02' });
const submitted = (under: Procedure) => after(replied(at, 'agree', 'agree', under), later, submitCommand({ document: minutes }));

describe('a guard holds back what the law alone would let through', () => {
  it('consults once an officer is named, and after the supplement came', () => {
    const ask = act(consultCommand(asked), later);
    expect(refusalOf(opened(guarded('consult')), ask)).toBeNull();
    expect(refusalOf(opened(guarded('consult', 'handler-named')), ask)).toBe('handler-missing');
    expect(refusalOf(assigned(guarded('consult', 'handler-named')), ask)).toBeNull();
    const waiting = after(opened(guarded('consult', 'supplement-settled')), at, request);
    expect(refusalOf(waiting, ask)).toBe('supplement-awaited');
    expect(refusalOf(after(waiting, later, { kind: 'supplement', step: 'received' }), ask)).toBeNull();
  });

  it('submits with opinions, cost, time and the number of the signed document', () => {
    const refused = (guard: Guard, over = {}) => refusalOf(assigned(guarded('submit', guard)), act(submitCommand(over), later, head));
    expect(refused('consulted-first')).toBe('not-consulted');
    expect(refused('cost-stated')).toBe('no-cost');
    expect(refused('cost-stated', { proposal: { option: 'x', cost: '2 tỷ', responsible: 'H99.32' } })).toBeNull();
    expect(refused('time-stated', { proposal: { option: 'x', time: ' ', responsible: 'H99.32' } })).toBe('no-time');
    const { document: _, ...unnumbered } = submitCommand();
    expect(refusalOf(assigned(guarded('submit', 'document-recorded')), act(unnumbered, later, head))).toBe('document-required');
    expect(refused('document-recorded', { document: minutes })).toBeNull();
    const awaiting = after(consulted(asked, at, guarded('submit', 'replies-settled')), at, { kind: 'assign', officer: 'cb-012', post: 'p', unit: 'H99.32.02' });
    expect(refusalOf(awaiting, act(submitCommand(), later))).toBe('replies-awaited');
  });

  it('lets somebody else decide than whoever handles it', () => {
    const state = submitted(guarded('decide', 'decider-not-handler'));
    expect(refusalOf(state, act(decideCommand({ decider: { ...head, officer: 'cb-012' } }), later))).toBe('decider-is-handler');
    expect(refusalOf(state, act(decideCommand(), later))).toBeNull();
  });

  it('completes what is decided; ending it otherwise stays possible', () => {
    const state = replied(at, 'agree', 'agree', guarded('issue', 'decided-first'));
    expect(refusalOf(state, act(close, later))).toBe('not-decided');
    expect(refusalOf(state, act({ kind: 'close', outcome: 'withdrawn', note: 'Người dân rút' }, later))).toBeNull();
  });

  it('never comes before a refusal of the law, nor without the stage', () => {
    expect(refusalOf(newDossier(id), act(submitCommand(), later))).toBe('dossier-not-open');
    expect(refusalOf(opened(guarded('submit', 'cost-stated')), act(submitCommand(), later))).toBe('handler-missing');
    expect(refusalOf(assigned(procedure()), act(submitCommand(), later))).toBeNull();
    expect(refusalOf(replied(at, 'disagree', 'agree', guarded('reconcile', 'document-recorded')), act(reconcileCommand({ way: 'accept', text: 'Tiếp thu' }), later))).toBeNull();
  });
});
