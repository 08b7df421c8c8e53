import type { Guard, StageKind } from '../procedure/types.ts';
import { awaitedOf } from './commands/context.ts';
import type { Command } from './commands.ts';
import { courseOf } from './course.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import type { DossierState } from './state.ts';

/** Why a guard of the pinned procedure holds an act back, or null. What the law asks of every dossier was looked at before. */
export function guardedRefusal(state: DossierState, command: Command): Refusal | null {
  const kind = stageOf(command);
  const stages = kind === null ? [] : (state.procedure?.stages ?? []).filter((stage) => stage.kind === kind);
  for (const guard of stages.flatMap((stage) => stage.guards ?? [])) {
    const code = faultOf(guard, state, command);
    if (code !== null) return { code };
  }
  return null;
}

/** The kind of stage that a command carries out; null for what belongs to none. */
function stageOf(command: Command): StageKind | null {
  switch (command.kind) {
    case 'consult':
    case 'reconcile':
    case 'submit':
    case 'decide':
    case 'return':
      return command.kind;
    case 'supplement':
      return command.step === 'request' ? 'supplement' : null;
    case 'close':
      return command.outcome === 'completed' ? 'issue' : null;
    default:
      return null;
  }
}

function faultOf(guard: Guard, state: DossierState, command: Command): RefusalCode | null {
  const { supplement, decision } = courseOf(state);
  switch (guard) {
    case 'handler-named':
      return state.handler ? null : 'handler-missing';
    case 'consulted-first':
      return state.consults.length > 0 ? null : 'not-consulted';
    case 'replies-settled':
      return awaitedOf(state).length > 0 ? 'replies-awaited' : null;
    case 'supplement-settled':
      return supplement && supplement.receivedAt === null ? 'supplement-awaited' : null;
    case 'cost-stated':
      return command.kind === 'submit' && isBlank(command.proposal.cost) ? 'no-cost' : null;
    case 'time-stated':
      return command.kind === 'submit' && isBlank(command.proposal.time) ? 'no-time' : null;
    case 'document-recorded':
      return 'document' in command && command.document !== undefined ? null : 'document-required';
    case 'decider-not-handler':
      return command.kind === 'decide' && command.decider.officer === state.handler?.officer ? 'decider-is-handler' : null;
    case 'decided-first':
      return decision ? null : 'not-decided';
  }
}

function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === '';
}
