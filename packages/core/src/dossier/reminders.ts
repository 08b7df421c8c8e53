import { civilDateOf, countsInDays, isWorkingDay, startOfDay, thisOrNextWorkingDay } from '../time/index.ts';
import { consultStageOf } from './commands/context.ts';
import { type Draft, type Recording, record, type Step } from './draft.ts';
import type { ConsulteeState, ConsultState, DossierState } from './state.ts';

/** Hour of the day at which a reminder that falls on a day off is given on the next working day. */
const REMINDER_HOUR_MS = 8 * 3_600_000;

/** Gives the reminders that are due; each consultee gets its own, on working days alone. */
export function remind(state: DossierState, recording: Recording): Step {
  const drafts = state.consults.flatMap((consult) => consult.consultees.flatMap((consultee) => reminderDrafts(state, consult, consultee, recording.recordedAt)));
  return record(state, state.phase === 'open' ? drafts : [], recording);
}

/** When a consultee is reminded next, or null: no more reminders, it has answered, or it is not on RõViệc and a reminder would reach nobody. */
export function nextReminder(state: DossierState, consult: ConsultState, consultee: ConsulteeState): { readonly at: number; readonly share: number } | null {
  const share = consultStageOf(state)?.reminders.atShares[consultee.remindedAt.length];
  if (share === undefined || consultee.dueAt === null || !consultee.enrolled || isSettled(consultee)) return null;
  const from = consultee.deliveredAt ?? consult.sentAt;
  const at = onWorkingDay(state, Math.round(from + share * (consultee.dueAt - from)));
  return at < consultee.dueAt ? { at, share } : null;
}

/** Nothing is awaited from it any more. */
function isSettled({ reply, silence, withdrawnAt }: ConsulteeState): boolean {
  return reply !== null || silence !== null || withdrawnAt !== undefined;
}

/** Whether the procedure's consults are counted in days, which end at the same minute for everybody. */
export function countsDays(state: DossierState): boolean {
  return countsInDays(consultStageOf(state)?.within.allowance.unit);
}

function reminderDrafts(state: DossierState, consult: ConsultState, consultee: ConsulteeState, now: number): readonly Draft[] {
  const reminder = nextReminder(state, consult, consultee);
  if (reminder === null || reminder.at > now) return [];
  return [{ body: { kind: 'reminded', consult: consult.id, unit: consultee.unit, share: reminder.share }, happenedAt: now, actor: null, provenance: { kind: 'timer' } }];
}

function onWorkingDay(state: DossierState, at: number): number {
  const on = civilDateOf(at);
  if (!state.calendar || !countsDays(state) || isWorkingDay(state.calendar, on)) return at;
  return startOfDay(thisOrNextWorkingDay(state.calendar, on)) + REMINDER_HOUR_MS;
}
