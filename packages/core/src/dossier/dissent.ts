import { consultStageOf } from './commands/context.ts';
import type { AskedPart } from './process-commands.ts';
import type { KnownDissent } from './process-events.ts';
import type { ConsulteeState, DossierState } from './state.ts';

/** Whether a late disagreement has already counted as silence; it is shown to the decider all the same. */
function countedAsSilence(state: DossierState, { reply, silence }: ConsulteeState): boolean {
  return reply?.late === true && consultStageOf(state)?.silence.countsLateAsSilent === true && silence?.step !== 'withdrawn';
}

function disagreeing(state: DossierState): readonly (AskedPart & { readonly consultee: ConsulteeState })[] {
  return state.consults.flatMap((consult) =>
    consult.consultees.flatMap((consultee) => (consultee.reply?.position === 'disagree' ? [{ consult: consult.id, unit: consultee.unit, consultee }] : [])),
  );
}

/** Disagreements that nobody has reconciled and that are not reserved: nothing goes up while there is one (design §5). */
export function openDissent(state: DossierState): readonly AskedPart[] {
  return disagreeing(state)
    .filter(({ consultee }) => consultee.dissent === undefined && !countedAsSilence(state, consultee))
    .map(({ consult, unit }) => ({ consult, unit }));
}

/** What a decider must be shown: every disagreement that came late, is kept in writing, or is still open. */
export function dissentToShow(state: DossierState): readonly AskedPart[] {
  return disagreeing(state)
    .filter(({ consultee }) => consultee.reply?.late === true || consultee.dissent !== 'reconciled')
    .map(({ consult, unit }) => ({ consult, unit }));
}

/** Every disagreement with what became of it, as a submission carries it up. */
export function dissentGoingUp(state: DossierState): readonly KnownDissent[] {
  return disagreeing(state).map(({ consult, unit, consultee }) => ({ consult, unit, step: consultee.dissent ?? 'late' }));
}
