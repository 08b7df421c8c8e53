import { courseOf } from '../course.ts';
import { dissentGoingUp, openDissent } from '../dissent.ts';
import type { ProcessCommand } from '../process-commands.ts';
import type { Outcome } from '../refusal.ts';
import type { DossierState } from '../state.ts';
import { accept, declared, type Handler, openPhase, refuse } from './context.ts';

/** Goes up to whoever decides. What must hold before that is design §5; each condition has its own refusal. */
export const submit: Handler<'submit'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const fault = faultIn(state, command);
  if (!fault.ok) return fault;
  const { to, signer, proposal, legalBases, ownView, document } = command;
  const body = {
    kind: 'submitted',
    to,
    signer,
    proposal: { option: true, cost: filled(proposal.cost), time: filled(proposal.time), responsible: proposal.responsible ?? null },
    legalBases: legalBases.length,
    ownView: filled(ownView),
    dissent: dissentGoingUp(state),
    document: document ?? null,
  } as const;
  const bases = Object.fromEntries(legalBases.map((text, index) => [`legalBasis${index + 1}`, text]));
  return accept(declared(act, body, { ...bases, option: proposal.option, cost: proposal.cost ?? '', time: proposal.time ?? '', ownView }));
};

function faultIn(state: DossierState, command: Extract<ProcessCommand, { kind: 'submit' }>): Outcome<null> {
  const { submission, decision, transferredTo } = courseOf(state);
  if (decision) return refuse('decided-before');
  if (submission) return refuse('submitted-before');
  if (transferredTo !== null) return refuse('transferred-before', transferredTo);
  if (!state.handler) return refuse('handler-missing');
  if (!filled(command.proposal.option)) return refuse('no-option');
  if (command.proposal.responsible === undefined) return refuse('no-responsible-unit');
  if (command.legalBases.length > 1 && !filled(command.ownView)) return refuse('no-own-view');
  const [dissent] = openDissent(state);
  if (dissent) return refuse('dissent-open', dissent.unit);
  return command.signer.capacity === 'none' ? refuse('wrong-signer') : { ok: true, value: null };
}

function filled(text: string | undefined): boolean {
  return (text ?? '').trim() !== '';
}
