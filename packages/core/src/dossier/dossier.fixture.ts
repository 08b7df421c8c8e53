import type { ConsultStage, Procedure, SilenceRule, Source } from '../procedure/types.ts';
import type { Calendar } from '../time/index.ts';
import type { Command, DeclaredAct, Observation, ObservedAct } from './commands.ts';
import { declareAct } from './declare.ts';
import { record, type Step } from './draft.ts';
import { dossierId } from './keys.ts';
import { observeAct } from './observe.ts';
import type { Actor } from './people.ts';
import type { RefusalCode } from './refusal.ts';
import { type DossierState, newDossier } from './state.ts';

/** What dossier tests are built from; the law in it is made up. */
export const source: Source = { text: 'Quy chế giả định', confidence: 'fictional' };
export const calendar: Calendar = {
  id: 'vn-office',
  version: 'cal-1',
  off: ['2026-11-24', '2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'],
  working: [],
  confirmedThrough: '2027-12-31',
};
export const lead = 'H99.32';
export const id = dossierId({ unit: lead, year: 2026, register: 'den', number: '15' });
export const clerk: Actor = { officer: 'cb-012', post: 'H99.32.02/chuyen-vien', unit: 'H99.32.02' };

export function procedure(silence: Partial<SilenceRule> = {}, consult: Partial<ConsultStage> = {}): Procedure {
  const stage: ConsultStage = {
    id: 'lay-y-kien',
    kind: 'consult',
    name: { vi: 'Lấy ý kiến', en: 'Consult' },
    by: { vi: 'UBND cấp xã', en: 'Commune' },
    next: [],
    within: { allowance: { amount: 2, unit: 'workingDays' }, starts: 'sent', source },
    silence: { effect: 'deemed-consent', liability: true, countsLateAsSilent: true, source, ...silence },
    reminders: { atShares: [0.5] },
    maxRounds: 2,
    consultees: ['H99.04', 'H99.05'],
    ...consult,
  };
  return {
    id: 'PRO-1',
    version: 'pro-1',
    name: { vi: 'Cấp phép', en: 'Permit' },
    matter: 'nha-o',
    body: { vi: 'UBND cấp xã', en: 'Commune' },
    product: { vi: 'Giấy phép', en: 'Permit' },
    total: { allowance: { amount: 7, unit: 'workingDays' }, starts: 'complete-dossier', source },
    stages: [stage],
    demo: false,
  };
}

let acts = 0;

/** Who does it in these tests, where nothing else is said: the clerk, but for a decision. */
const usually = (command: Command): Actor => (command.kind === 'decide' ? { officer: command.decider.officer, post: command.decider.post, unit: command.decider.unit } : clerk);

/** A declared act; each has an id of its own. */
export function act(command: Command, receivedAt: number, actor: Actor = usually(command)): DeclaredAct {
  acts += 1;
  return { id: `act-${acts}`, lane: 'declared', dossier: id, receivedAt, actor, registryVersion: 'reg-1', command };
}

export function seen(observation: Observation, happenedAt: number): ObservedAct {
  acts += 1;
  const document = { issuer: 'H99.32', issuedOn: '2026-11-20', number: '27/TTr-UBND' };
  return {
    id: `act-${acts}`,
    lane: 'observed',
    dossier: id,
    receivedAt: happenedAt,
    actor: clerk,
    registryVersion: 'reg-1',
    observation,
    provenance: { kind: 'paper' },
    happenedAt,
    document,
    aliases: [],
  };
}

export function openCommand(under: Procedure = procedure()): Command {
  const document = { issuer: 'H99.32', issuedOn: '2026-11-20', number: '27/TTr-UBND' };
  return {
    kind: 'open',
    document,
    documentClass: 'ordinary',
    matter: 'nha-o',
    place: lead,
    procedure: under,
    calendar,
    aliases: ['site:1'],
    subject: 'V/v cấp giấy phép xây dựng',
  };
}

export function consultCommand(units: readonly { unit: string; enrolled: boolean }[]): Command {
  return { kind: 'consult', consultees: units, questions: ['Có phù hợp quy hoạch không?'], ownPosition: 'Đề nghị chấp thuận' };
}

/** Declares and records, or throws the refusal's code. */
export function declared(state: DossierState, made: DeclaredAct, judged: 'now' | 'at-first' = 'now'): Step {
  const outcome = declareAct(state, made, judged);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return record(state, outcome.value, { recordedAt: made.receivedAt, registryVersion: made.registryVersion });
}

export function refusalOf(state: DossierState, made: DeclaredAct): RefusalCode | null {
  const outcome = declareAct(state, made);
  return outcome.ok ? null : outcome.refusal.code;
}

export function observed(state: DossierState, made: ObservedAct): Step {
  return record(state, observeAct(state, made), { recordedAt: made.receivedAt, registryVersion: made.registryVersion });
}

/** An open dossier with one consult of these units, sent at an instant. */
export function consulted(units: readonly { unit: string; enrolled: boolean }[], at: number, under: Procedure = procedure()): DossierState {
  const open = declared(newDossier(id), act(openCommand(under), at));
  return declared(open.state, act(consultCommand(units), at)).state;
}
