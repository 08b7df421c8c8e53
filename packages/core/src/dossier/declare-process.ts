import { changeTarget } from './commands/change-target.ts';
import { decide } from './commands/decide.ts';
import { extend } from './commands/extend.ts';
import { forward } from './commands/forward.ts';
import { note } from './commands/note.ts';
import { reconcile } from './commands/reconcile.ts';
import { prepareReply } from './commands/reply.ts';
import { reserve } from './commands/reserve.ts';
import { setTarget } from './commands/set-target.ts';
import { submit } from './commands/submit.ts';
import { supplement } from './commands/supplement.ts';
import { urge } from './commands/urge.ts';
import { withdrawConsult } from './commands/withdraw-consult.ts';
import type { DeclaredAct } from './commands.ts';
import type { Draft } from './draft.ts';
import type { ProcessCommand } from './process-commands.ts';
import type { Outcome } from './refusal.ts';
import type { DossierState } from './state.ts';

/** The second half of `declareAct`: what follows the opinions. */
export function declareProcess(state: DossierState, command: ProcessCommand, act: DeclaredAct): Outcome<readonly Draft[]> {
  switch (command.kind) {
    case 'withdraw-consult':
      return withdrawConsult(state, command, act);
    case 'prepare-reply':
      return prepareReply(state, command, act);
    case 'reconcile':
      return reconcile(state, command, act);
    case 'reserve':
      return reserve(state, command, act);
    case 'submit':
      return submit(state, command, act);
    case 'decide':
      return decide(state, command, act);
    case 'forward':
      return forward(state, command, act);
    case 'supplement':
      return supplement(state, command, act);
    case 'extend':
      return extend(state, command, act);
    case 'urge':
      return urge(state, command, act);
    case 'note':
      return note(state, command, act);
    case 'set-target':
      return setTarget(state, command, act);
    case 'change-target':
      return changeTarget(state, command, act);
  }
}
