import type { ConsultStage } from '../../procedure/types.ts';
import type { Command, DeclaredAct } from '../commands.ts';
import type { Draft } from '../draft.ts';
import type { EventBody } from '../events.ts';
import type { Outcome, RefusalCode } from '../refusal.ts';
import type { ConsulteeState, ConsultState, DossierState } from '../state.ts';

/** A command looked at: the drafts it leads to, or why it is refused. */
export type Handler<K extends Command['kind']> = (state: DossierState, command: Extract<Command, { kind: K }>, act: DeclaredAct) => Outcome<readonly Draft[]>;

/** A draft of what a declared act did. Empty texts are left out. */
export function declared(act: DeclaredAct, body: EventBody, personal: Readonly<Record<string, string>> = {}): Draft {
  const kept = Object.fromEntries(Object.entries(personal).filter(([, text]) => text.trim() !== ''));
  return { body, happenedAt: act.receivedAt, actor: act.actor, provenance: { kind: 'declared' }, personal: kept, actId: act.id };
}

export function accept(...drafts: Draft[]): Outcome<readonly Draft[]> {
  return { ok: true, value: drafts };
}

export function refuse(code: RefusalCode, about?: string): Outcome<never> {
  return { ok: false, refusal: about === undefined ? { code } : { code, about } };
}

/** The consult stage of the pinned procedure; one for now. */
export function consultStageOf(state: DossierState): ConsultStage | null {
  return state.procedure?.stages.find((stage) => stage.kind === 'consult') ?? null;
}

/** A unit's part in a consult, or why there is none. */
export function findConsultee(state: DossierState, consultId: string, unit: string): Outcome<{ readonly consult: ConsultState; readonly consultee: ConsulteeState }> {
  const consult = state.consults.find((candidate) => candidate.id === consultId);
  if (!consult) return refuse('consult-unknown', consultId);
  const consultee = consult.consultees.find((candidate) => candidate.unit === unit);
  return consultee ? { ok: true, value: { consult, consultee } } : refuse('not-asked', unit);
}

/** Units whose answer is still awaited, whatever the consult. */
export function awaitedOf(state: DossierState): readonly ConsulteeState[] {
  return state.consults.flatMap((consult) => consult.consultees).filter((consultee) => !consultee.reply && !consultee.silence && consultee.withdrawnAt === undefined);
}

/** Why a dossier that must be open is not. */
export function openPhase(state: DossierState): Outcome<DossierState> {
  if (state.phase === 'open') return { ok: true, value: state };
  return refuse(state.phase === 'closed' ? 'dossier-closed' : 'dossier-not-open');
}
