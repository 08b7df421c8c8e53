import { applyProcess } from './apply-process.ts';
import { courseOf, freshCourse, withCourse } from './course.ts';
import type { DossierEvent, EventBody } from './events.ts';
import type { ConsulteeState, ConsultState, DossierState } from './state.ts';

/**
 * The reducer: what a dossier is after an event. The workflow, the ledger's projection and a rebuild years later all use
 * this one function. Pure; an event of a kind that changes nothing leaves all but the sequence as it was.
 */
export function applyEvent(state: DossierState, event: DossierEvent): DossierState {
  const next = applyBody(state, event.body, event);
  const processed = event.actId === null ? next.processed : { ...next.processed, [event.actId]: [next.processed[event.actId]?.[0] ?? event.seq, event.seq] as const };
  return { ...next, seq: event.seq, processed };
}

function applyBody(state: DossierState, body: EventBody, event: DossierEvent): DossierState {
  switch (body.kind) {
    case 'noticed':
      return { ...state, phase: 'noticed', document: body.document };
    case 'opened':
      return {
        ...state,
        phase: 'open',
        document: body.document,
        matter: body.matter,
        place: body.place,
        procedure: body.procedure,
        calendar: body.calendar,
        openedAt: event.happenedAt,
        dueAt: body.dueAt,
        course: freshCourse(state, body.documentClass),
      };
    case 'assigned':
      return { ...state, handler: { officer: body.officer, post: body.post, unit: body.unit } };
    case 'consulted':
      return { ...state, consults: [...state.consults, openedConsult(body)] };
    case 'calendar-adopted':
      return { ...state, calendar: body.calendar };
    case 'deadline-moved':
      return body.consult === null
        ? { ...state, dueAt: body.due.dueAt }
        : { ...state, consults: state.consults.map((consult) => (consult.id === body.consult ? moved(consult, body) : consult)) };
    case 'return-seen':
      return { ...state, phase: 'returned' };
    case 'returned':
      return { ...(courseOf(state).documentClass === 'complaint' ? withCourse(state, { guided: true }) : state), phase: 'returned' };
    case 'closed':
      return { ...state, phase: 'closed' };
    case 'delivered':
    case 'reminded':
    case 'replied':
    case 'silence-noted':
    case 'no-reply-attested':
    case 'consent-deemed':
    case 'proceeded-without':
    case 'escalated':
    case 'deeming-withdrawn':
    case 'reply-unlinked':
      return withConsultee(state, body, event);
    case 'attempted':
    case 'forwarded':
    case 'irregular':
      return state;
    default:
      return applyProcess(state, body, event);
  }
}

type ConsulteeBody = Extract<
  EventBody,
  {
    kind:
      | 'delivered'
      | 'reminded'
      | 'replied'
      | 'reply-unlinked'
      | 'silence-noted'
      | 'no-reply-attested'
      | 'consent-deemed'
      | 'proceeded-without'
      | 'escalated'
      | 'deeming-withdrawn';
  }
>;

function openedConsult(body: Extract<EventBody, { kind: 'consulted' }>): ConsultState {
  return {
    id: body.consult,
    sentAt: body.sentAt,
    dueAt: body.dueAt,
    dueOn: body.dueOn,
    provisional: body.provisional,
    rule: body.rule,
    fixed: body.fixed,
    consultees: body.consultees.map((asked) => ({
      ...asked,
      dueAt: body.starts === 'delivered' ? null : body.dueAt,
      deliveredAt: null,
      remindedAt: [],
      reply: null,
      silence: null,
    })),
  };
}

function withConsultee(state: DossierState, body: ConsulteeBody, event: DossierEvent): DossierState {
  const consults = state.consults.map((consult) =>
    consult.id !== body.consult
      ? consult
      : { ...consult, consultees: consult.consultees.map((consultee) => (consultee.unit === body.unit ? applyToConsultee(consultee, body, event) : consultee)) },
  );
  return { ...state, consults };
}

function applyToConsultee(consultee: ConsulteeState, body: ConsulteeBody, event: DossierEvent): ConsulteeState {
  switch (body.kind) {
    case 'delivered':
      return { ...consultee, deliveredAt: consultee.deliveredAt ?? event.happenedAt, dueAt: body.due?.dueAt ?? consultee.dueAt };
    case 'reminded':
      return { ...consultee, remindedAt: [...consultee.remindedAt, event.happenedAt] };
    case 'replied': {
      const { prepared: _signed, ...rest } = consultee;
      return { ...rest, reply: { position: body.position, receivedAt: body.receivedAt, late: body.late, channel: body.channel, document: body.document } };
    }
    case 'reply-unlinked':
      return { ...consultee, reply: null };
    case 'silence-noted':
      return { ...consultee, silence: { step: 'noted' } };
    case 'no-reply-attested':
      return { ...consultee, silence: { step: 'attested' } };
    case 'consent-deemed':
      return { ...consultee, silence: { step: 'deemed', accountable: body.accountable } };
    case 'deeming-withdrawn':
      return { ...consultee, silence: { step: 'withdrawn' } };
    case 'proceeded-without':
    case 'escalated':
      return { ...consultee, silence: { step: body.kind } };
  }
}

/** The consult's own due date follows, so that lists show the day that counts. */
function moved(consult: ConsultState, body: Extract<EventBody, { kind: 'deadline-moved' }>): ConsultState {
  const consultees = consult.consultees.map((consultee) =>
    consultee.dueAt !== null && (body.unit === null || body.unit === consultee.unit) ? { ...consultee, dueAt: body.due.dueAt } : consultee,
  );
  return { ...consult, ...body.due, consultees };
}
