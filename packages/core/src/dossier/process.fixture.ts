import type { ConsultStage, PlainStage, Procedure } from '../procedure/types.ts';
import type { Command } from './commands.ts';
import { act, consulted, declared, procedure, source } from './dossier.fixture.ts';
import type { Signatory } from './people.ts';
import type { Position } from './positions.ts';
import type { DossierState } from './state.ts';

/** What tests of the later steps are built from. */
export const head: Signatory = { post: 'H99.32/chu-tich', officer: 'cb-011', unit: 'H99.32', capacity: 'head', instrument: null };
export const deputy: Signatory = { post: 'H99.32/pho-chu-tich', officer: 'cb-015', unit: 'H99.32', capacity: 'none', instrument: null };
export const minutes = { number: '15/BB-UBND', issuedOn: '2026-11-23' };
export const asked = [
  { unit: 'H99.04', enrolled: true },
  { unit: 'H99.05', enrolled: false },
];

export type Of<K extends Command['kind']> = Extract<Command, { kind: K }>;

export const submitCommand = (over: Partial<Of<'submit'>> = {}): Of<'submit'> => ({
  kind: 'submit',
  to: 'H99',
  signer: head,
  proposal: { option: 'Cấp phép theo phương án 1', responsible: 'H99.32' },
  legalBases: ['NĐ 217/2026'],
  ownView: '',
  document: { number: '31/TTr-UBND', issuedOn: '2026-11-23' },
  ...over,
});
export const reconcileCommand = (over: Partial<Of<'reconcile'>> = {}): Of<'reconcile'> => ({
  kind: 'reconcile',
  consult: 'c1',
  unit: 'H99.04',
  way: 'meeting',
  by: head,
  participants: [{ post: 'H99.04/giam-doc', officer: 'cb-001', unit: 'H99.04', acting: false }],
  document: minutes,
  text: '',
  ...over,
});
export const decideCommand = (over: Partial<Of<'decide'>> = {}): Of<'decide'> => ({
  kind: 'decide',
  outcome: 'approved',
  decider: { ...head, post: 'H99/chu-tich', officer: 'cb-050', unit: 'H99' },
  shown: [],
  note: '',
  ...over,
});
export const replyCommand = (unit: string, position: Position): Of<'reply'> => ({ kind: 'reply', consult: 'c1', unit, position, text: 'Vì vượt chỉ giới' });

/** A procedure with a stage for supplements, whose clock is data. */
export function withSupplement(clock: NonNullable<PlainStage['clock']>, consult: Partial<ConsultStage> = {}): Procedure {
  const base = procedure({}, consult);
  const name = { vi: 'Bổ sung', en: 'Supplement' };
  const stage: PlainStage = {
    id: 'bo-sung',
    kind: 'supplement',
    name,
    by: name,
    next: [],
    clock,
    within: { allowance: { amount: 2, unit: 'workingDays' }, starts: 'sent', source },
  };
  return { ...base, stages: [...base.stages, stage] };
}

/** Open, assigned, two units asked, and both have replied. */
export function replied(at: number, first: Position, second: Position = 'agree', under: Procedure = procedure()): DossierState {
  const commands: readonly Command[] = [
    { kind: 'assign', officer: 'cb-012', post: 'H99.32.02/chuyen-vien', unit: 'H99.32.02' },
    replyCommand('H99.04', first),
    replyCommand('H99.05', second),
  ];
  return commands.reduce((state, command) => declared(state, act(command, at + 1000)).state, consulted(asked, at, under));
}

/** The state after further commands, each a second later. */
export function after(state: DossierState, at: number, ...commands: readonly Command[]): DossierState {
  return commands.reduce((step, command, index) => declared(step, act(command, at + index * 1000)).state, state);
}
