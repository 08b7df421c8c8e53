import { contradictsClass } from './classified.ts';
import { refuse } from './commands/context.ts';
import type { Command, DeclaredAct } from './commands.ts';
import { courseOf, requestersOf } from './course.ts';
import { openDissent } from './dissent.ts';
import type { Outcome, Refusal } from './refusal.ts';
import { silencePending } from './silence-pending.ts';
import type { DossierState } from './state.ts';

/**
 * Refusals that were added when dossiers already ran; `declareAct` leaves them out when an older history is replayed. The
 * law that each stands for is the design's, §5: what is signed is signed by its signer, what is kept is kept, what waits
 * for a decision is decided.
 */

/** What comes before anything else is judged: silence that an act would hide is noted first. */
export function refusedUntilNoted(state: DossierState, act: DeclaredAct): Refusal | null {
  const about = silencePending(state, act);
  return about === null ? null : { code: 'silence-pending', about };
}

/** The same for an act that is in order otherwise. */
export function laterRefusal(state: DossierState, act: DeclaredAct): Refusal | null {
  const found = laterFault(state, act);
  return found.ok ? null : found.refusal;
}

const FINE: Outcome<null> = { ok: true, value: null };
type Of<K extends Command['kind']> = Extract<Command, { kind: K }>;

function laterFault(state: DossierState, act: DeclaredAct): Outcome<null> {
  const { command } = act;
  switch (command.kind) {
    case 'open':
      return contradictsClass(command.documentClass, command.procedure) ? refuse('class-contradicts') : FINE;
    case 'consult':
    case 'set-target':
    case 'return':
      return notAfterApproval(state);
    case 'extend':
      return extension(state, command, act);
    case 'reconcile':
      return reconcile(state, command, act);
    case 'submit':
      return inPersonOrSigned(command.signer.officer, command, act);
    case 'decide':
      return decide(state, command, act);
    case 'close':
      return command.outcome === 'completed' ? completed(state) : FINE;
    default:
      return FINE;
  }
}

/** Once it is approved nothing is asked, moved or sent back any more. */
function notAfterApproval(state: DossierState): Outcome<null> {
  const outcome = courseOf(state).decision?.outcome;
  return outcome === 'approved' || outcome === 'amended' ? refuse('already-decided') : FINE;
}

/** Whoever declares that somebody else signed or reconciled has the document that says so. */
function inPersonOrSigned(officer: string, command: { readonly document?: unknown }, act: DeclaredAct): Outcome<null> {
  return officer === act.actor.officer || command.document !== undefined ? FINE : refuse('needs-signed-document');
}

/** What a consultee keeps in writing, the lead does not settle. */
function reconcile(state: DossierState, command: Of<'reconcile'>, act: DeclaredAct): Outcome<null> {
  const consultees = state.consults.find(({ id }) => id === command.consult)?.consultees;
  const kept = consultees?.some(({ unit, dissent }) => unit === command.unit && dissent === 'reserved');
  return kept ? refuse('dissent-reserved', command.unit) : inPersonOrSigned(command.by.officer, command, act);
}

/** The approver grants the day that was read, and none of those who asked. */
function extension(state: DossierState, command: Of<'extend'>, act: DeclaredAct): Outcome<null> {
  const decided = notAfterApproval(state);
  const asked = courseOf(state).extension;
  if (!decided.ok || command.step === 'request' || !asked) return decided;
  const requesters = requestersOf(state);
  if (requesters.includes(act.actor.officer) || requesters.includes(command.approver.officer)) return refuse('approver-is-requester');
  return command.dueOn !== undefined && command.dueOn !== asked.due.dueOn ? refuse('request-changed', asked.due.dueOn) : FINE;
}

/** Nobody decides what they signed or sent up themselves, nor a proposal other than the one that was read. */
function decide(state: DossierState, command: Of<'decide'>, act: DeclaredAct): Outcome<null> {
  const { submission } = courseOf(state);
  if (submission?.people?.some((officer) => officer === command.decider.officer || officer === act.actor.officer)) return refuse('own-submission');
  const other = command.submission === undefined ? submission?.again === true : command.submission !== submission?.seq;
  return other ? refuse('submission-changed') : FINE;
}

/** It is not completed while something waits for its decision, is being reworked, or is disagreed with. */
function completed(state: DossierState): Outcome<null> {
  const { submission, decision, decisionSeen, reworking } = courseOf(state);
  if (submission && !decision && !decisionSeen) return refuse('decision-awaited', submission.to);
  if (reworking) return refuse('rework-open');
  const [dissent] = openDissent(state);
  return dissent ? refuse('dissent-open', dissent.unit) : FINE;
}
