import { wordsRefusal } from './classified.ts';
import { assign } from './commands/assign.ts';
import { attestNoReply } from './commands/attest-no-reply.ts';
import { close } from './commands/close.ts';
import { consult } from './commands/consult.ts';
import { correct } from './commands/correct.ts';
import { open } from './commands/open.ts';
import { reply } from './commands/reply.ts';
import { returnDocument } from './commands/return.ts';
import type { DeclaredAct } from './commands.ts';
import { declareProcess } from './declare-process.ts';
import type { Draft } from './draft.ts';
import { guardedRefusal } from './guards.ts';
import { laterRefusal, refusedUntilNoted } from './later-refusals.ts';
import type { Outcome } from './refusal.ts';
import type { DossierState } from './state.ts';

/**
 * What a declared act leads to, or why it is refused. Pure; the same function answers before, in and after the workflow.
 * `at-first` leaves out the refusals that were added when dossiers already ran: only the replay of an act that an older worker
 * accepted is judged so.
 */
export function declareAct(state: DossierState, act: DeclaredAct, judged: 'now' | 'at-first' = 'now'): Outcome<readonly Draft[]> {
  const unnoted = judged === 'now' ? refusedUntilNoted(state, act) : null;
  if (unnoted) return { ok: false, refusal: unnoted };
  const outcome = handled(state, act);
  const refusal = outcome.ok ? (guardedRefusal(state, act.command) ?? (judged === 'now' ? laterRefusal(state, act) : null)) : null;
  if (refusal) return { ok: false, refusal };
  if (!outcome.ok) return outcome;
  const drafts = withInsistence(outcome.value, act);
  const worded = judged === 'now' ? wordsRefusal(state, act.command, drafts) : null;
  return worded ? { ok: false, refusal: worded } : { ok: true, value: drafts };
}

/** What somebody insisted on stands with the first event that came of it; which rules asked is no secret, why may be erased. */
function withInsistence(drafts: readonly Draft[], { insisted }: DeclaredAct): readonly Draft[] {
  if (!insisted || insisted.reason.trim() === '') return drafts;
  const said = { insistedOn: insisted.rules.join(', '), insistReason: insisted.reason };
  return drafts.map((draft, at) => (at === 0 ? { ...draft, personal: { ...draft.personal, ...said } } : draft));
}

function handled(state: DossierState, act: DeclaredAct): Outcome<readonly Draft[]> {
  const { command } = act;
  switch (command.kind) {
    case 'open':
      return open(state, command, act);
    case 'assign':
      return assign(state, command, act);
    case 'consult':
      return consult(state, command, act);
    case 'reply':
      return reply(state, command, act);
    case 'attest-no-reply':
      return attestNoReply(state, command, act);
    case 'correct':
      return correct(state, command, act);
    case 'return':
      return returnDocument(state, command, act);
    case 'close':
      return close(state, command, act);
    default:
      return declareProcess(state, command, act);
  }
}
