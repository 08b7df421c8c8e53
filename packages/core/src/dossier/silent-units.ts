import { consultStageOf } from './commands/context.ts';
import type { ConsulteeState, DossierState } from './state.ts';

/** A consulted unit whose silence has an outcome now: its due time came, or the lead attested. */
export interface SilentUnit {
  readonly consult: string;
  readonly unit: string;
  readonly dueAt: number;
}

/** The units for which a last look is needed now. */
export function silentUnits(state: DossierState, now: number): readonly SilentUnit[] {
  if (state.phase !== 'open') return [];
  return state.consults.flatMap((consult) =>
    consult.consultees.flatMap((consultee) => {
      const { dueAt } = consultee;
      const due = dueAt !== null && dueAt <= now && isUnanswered(state, consultee);
      return dueAt !== null && (due || consultee.silence?.step === 'attested') ? [{ consult: consult.id, unit: consultee.unit, dueAt }] : [];
    }),
  );
}

/** Whether nothing that counts was answered and nothing was concluded from that yet. */
export function isUnanswered(state: DossierState, consultee: ConsulteeState): boolean {
  if (consultee.silence || consultee.withdrawnAt !== undefined) return false;
  return consultee.reply === null || (consultee.reply.late && consultStageOf(state)?.silence.countsLateAsSilent === true);
}
