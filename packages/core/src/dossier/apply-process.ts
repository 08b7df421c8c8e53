import { courseOf, requestersOf, withCourse } from './course.ts';
import type { DossierEvent } from './events.ts';
import type { ProcessEventBody } from './process-events.ts';
import type { ConsulteeState, DossierState } from './state.ts';

/** The second half of `applyEvent`. An event of a later version changes nothing. */
export function applyProcess(state: DossierState, body: ProcessEventBody, event: DossierEvent): DossierState {
  const at = event.happenedAt;
  switch (body.kind) {
    case 'consult-withdrawn':
      return changed(state, body.consult, body.units, { withdrawnAt: at });
    case 'reconciled':
    case 'reserved':
      return changed(state, body.consult, [body.unit], { dissent: body.kind });
    case 'submitted':
      return submitted(state, body, event);
    case 'decided':
      return withCourse(state, body.outcome === 'rework' ? { submission: null, reworking: true } : { decision: { at, outcome: body.outcome } });
    case 'transferred':
      return withCourse(state, { transferredTo: body.to });
    case 'supplement-requested':
      return withCourse(state, { supplement: { requestedAt: at, dueAt: body.due?.dueAt ?? null, receivedAt: null } });
    case 'supplement-received': {
      const { supplement } = courseOf(state);
      const next = supplement ? withCourse(state, { supplement: { ...supplement, receivedAt: at } }) : state;
      return body.due ? { ...next, dueAt: body.due.dueAt } : next;
    }
    case 'extension-requested':
      return withCourse(state, { extension: { requestedBy: body.by, requesters: [...new Set([...requestersOf(state), body.by])], due: body.due, granted: false } });
    case 'extended':
      return { ...withCourse(state, { extension: { requestedBy: body.requestedBy, due: body.due, granted: true } }), dueAt: body.due.dueAt };
    case 'target-set':
      return withCourse(state, { targets: [...courseOf(state).targets, { ...body.target, value: body.value, better: body.better }] });
    case 'target-changed': {
      const { unit, figure, year } = body.target;
      const same = (target: { unit: string; figure: string; year: number }) => target.unit === unit && target.figure === figure && target.year === year;
      return withCourse(state, { targets: courseOf(state).targets.map((target) => (same(target) ? { ...target, value: body.value } : target)) });
    }
    case 'reply-prepared':
      return event.actor ? changed(state, body.consult, [body.unit], { prepared: { position: body.position, by: event.actor, at, seq: event.seq } }) : state;
    case 'urged': {
      const others = (courseOf(state).urged ?? []).filter(({ consult, unit }) => consult !== body.consult || unit !== body.unit);
      return withCourse(state, { urged: [...others, { consult: body.consult, unit: body.unit, at, by: event.actor?.officer ?? null }] });
    }
    case 'decision-seen':
      return withCourse(state, { decisionSeen: true });
    case 'noted':
    case 'submit-seen':
    case 'recall-seen':
    case 'status-hinted':
      return state;
    default:
      return state;
  }
}

function submitted(state: DossierState, body: Extract<ProcessEventBody, { kind: 'submitted' }>, event: DossierEvent): DossierState {
  const people = [...new Set([body.signer.officer, ...(event.actor ? [event.actor.officer] : [])])];
  const again = courseOf(state).reworking === true;
  const { reworking: _done, decisionSeen: _earlier, ...rest } = courseOf(state);
  return { ...state, course: { ...rest, submission: { at: event.happenedAt, to: body.to, seq: event.seq, people, ...(again ? { again } : {}) }, decision: null } };
}

function changed(state: DossierState, consultId: string, units: readonly string[], change: Partial<ConsulteeState>): DossierState {
  const consults = state.consults.map((consult) =>
    consult.id !== consultId
      ? consult
      : { ...consult, consultees: consult.consultees.map((consultee) => (units.includes(consultee.unit) ? { ...consultee, ...change } : consultee)) },
  );
  return { ...state, consults };
}
