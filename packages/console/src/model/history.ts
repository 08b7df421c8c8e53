import { type Calendar, type EventBody, type EventLike, isEventKind } from '@roviec/core';
import type { EventView } from '@roviec/schema';

/** The body of an event, typed; null for a kind of a newer version. The gateway has checked it against the same types. */
export function knownBody(event: EventView): EventBody | null {
  return isEventKind(event.body.kind) ? (event.body as unknown as EventBody) : null;
}

/** The event as sentences are made of it; null for a kind of a newer version. */
export function asEvent(event: EventView): EventLike | null {
  const body = knownBody(event);
  return body && { id: event.id, happenedAt: event.happenedAt, body, actor: event.actor };
}

/** The calendar in force at the end of a history; null before the dossier is opened. */
export function calendarOf(events: readonly EventView[]): Calendar | null {
  let calendar: Calendar | null = null;
  for (const event of events) {
    const body = knownBody(event);
    if (body?.kind === 'opened' || body?.kind === 'calendar-adopted') calendar = body.calendar;
  }
  return calendar;
}

/** Events in the order of the ledger, which is the order of their numbers; each says beside it when it happened. */
export function inOrder(events: readonly EventView[]): readonly EventView[] {
  return events.toSorted((a, b) => a.seq - b.seq);
}
