import { type Calendar, type Deadline, deadlineOf } from '../time/index.ts';
import { consultStageOf } from './commands/context.ts';
import { courseOf } from './course.ts';
import { type Draft, type Recording, record, type Step } from './draft.ts';
import type { EventBody } from './events.ts';
import { ownDeadline } from './own-deadline.ts';
import type { ConsultState, DossierState } from './state.ts';

/**
 * A new calendar recomputes what is still open and says why. Days that a person set stay; what silence already led to is
 * never undone.
 */
export function adoptCalendar(state: DossierState, calendar: Calendar, recording: Recording): Step {
  if (state.phase !== 'open' || state.calendar?.version === calendar.version) return { state, events: [] };
  const timed = (body: EventBody): Draft => ({ body, happenedAt: recording.recordedAt, actor: null, provenance: { kind: 'timer' } });
  const bodies = [...ownMove(state, calendar), ...state.consults.flatMap((consult) => movesOf(state, consult, calendar))];
  return record(state, [{ kind: 'calendar-adopted' as const, calendar }, ...bodies].map(timed), recording);
}

function ownMove(state: DossierState, calendar: Calendar): readonly EventBody[] {
  if (state.dueAt === null) return [];
  const due = ownDeadline(state, courseOf(state).supplement, calendar);
  return due === null || due.dueAt === state.dueAt ? [] : [moveOf(null, null, state.dueAt, due)];
}

function movesOf(state: DossierState, consult: ConsultState, calendar: Calendar): readonly EventBody[] {
  const within = consultStageOf(state)?.within;
  if (!within || consult.fixed) return [];
  return consult.consultees.flatMap((consultee) => {
    if (consultee.reply || consultee.silence || consultee.withdrawnAt !== undefined || consultee.dueAt === null) return [];
    const from = within.starts === 'delivered' ? (consultee.deliveredAt ?? consult.sentAt) : consult.sentAt;
    const due = deadlineOf(calendar, from, within.allowance);
    return due.dueAt === consultee.dueAt ? [] : [moveOf(consult.id, consultee.unit, consultee.dueAt, due)];
  });
}

function moveOf(consult: string | null, unit: string | null, previousDueAt: number, due: Deadline): EventBody {
  return { kind: 'deadline-moved', consult, unit, previousDueAt, due, because: 'calendar' };
}
