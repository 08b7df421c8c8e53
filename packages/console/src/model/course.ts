import { type EventBody, parseDossierId, type UnitCode } from '@roviec/core';
import type { EventView } from '@roviec/schema';
import { knownBody } from './history.ts';

/** One unit's part in a consult: from when, until when, and what it gave; null while it runs. */
interface Part {
  readonly unit: UnitCode;
  readonly from: number;
  readonly dueAt: number | null;
  readonly end: number | null;
}

/** What a history comes down to for a drawing. */
export interface Course {
  readonly lead: UnitCode;
  readonly openedAt: number;
  readonly dueAt: number;
  readonly endedAt: number | null;
  readonly parts: readonly Part[];
}

/** Follows a history to its course; null before anything was opened. */
export function courseOf(events: readonly EventView[]): Course | null {
  let course = null as Course | null;
  for (const event of events) {
    const body = knownBody(event);
    if (body?.kind === 'opened') course = { lead: leadOf(event), openedAt: event.happenedAt, dueAt: body.dueAt, endedAt: null, parts: course?.parts ?? [] };
    else if (body && course) course = step(course, body, event.happenedAt);
  }
  return course;
}

function step(course: Course, body: EventBody, at: number): Course {
  switch (body.kind) {
    case 'consulted': {
      const dueAt = body.starts === 'delivered' ? null : body.dueAt;
      const parts = body.consultees.map(({ unit }) => ({ unit, from: body.sentAt, dueAt, end: null }));
      return { ...course, parts: [...course.parts, ...parts] };
    }
    case 'delivered':
      return withPart(course, body.unit, (part) => ({ ...part, dueAt: body.due?.dueAt ?? part.dueAt }));
    case 'replied':
      return withPart(course, body.unit, (part) => ({ ...part, end: body.receivedAt }));
    case 'consent-deemed':
    case 'proceeded-without':
    case 'escalated':
      return withPart(course, body.unit, (part) => ({ ...part, dueAt: body.dueAt, end: body.dueAt }));
    case 'deadline-moved':
      if (body.consult === null) return { ...course, dueAt: body.due.dueAt };
      return { ...course, parts: course.parts.map((part) => (part.end === null && (body.unit === null || part.unit === body.unit) ? { ...part, dueAt: body.due.dueAt } : part)) };
    case 'returned':
    case 'closed':
      return { ...course, endedAt: at };
    default:
      return course;
  }
}

/** Changes the unit's latest part that is still open. */
function withPart(course: Course, unit: UnitCode, change: (part: Part) => Part): Course {
  const index = course.parts.findLastIndex((part) => part.unit === unit && part.end === null);
  return index < 0 ? course : { ...course, parts: course.parts.map((part, at) => (at === index ? change(part) : part)) };
}

function leadOf(event: EventView): UnitCode {
  return parseDossierId(event.id.split('#')[0] ?? '')?.unit ?? event.actor?.unit ?? '';
}
