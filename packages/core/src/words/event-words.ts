import type { EventKind } from '../dossier/events.ts';
import type { Words } from '../registry/types.ts';
import * as consults from './event-consults.ts';
import { processWords } from './event-process.ts';
import { type EventLike, sceneOf } from './event-scene.ts';
import * as steps from './event-steps.ts';
import type { Names } from './names.ts';

/** One plain sentence about an event, in office words. Unit codes appear only where `names` knows no name. */
export function eventWords(event: EventLike, names: Names): Words {
  const scene = sceneOf(event, names);
  const { body } = event;
  switch (body.kind) {
    case 'opened':
      return steps.opened(body, scene);
    case 'noticed':
      return steps.noticed(body, scene);
    case 'assigned':
      return steps.assigned(body, scene);
    case 'consulted':
      return consults.consulted(body, scene);
    case 'delivered':
      return consults.delivered(body, scene);
    case 'reminded':
      return consults.reminded(body, scene);
    case 'replied':
      return consults.replied(body, scene);
    case 'silence-noted':
      return consults.silenceNoted(body, scene);
    case 'no-reply-attested':
      return consults.noReplyAttested(body, scene);
    case 'consent-deemed':
      return consults.consentDeemed(body, scene);
    case 'proceeded-without':
      return consults.proceededWithout(body, scene);
    case 'escalated':
      return consults.escalated(body, scene);
    case 'deeming-withdrawn':
      return consults.deemingWithdrawn(body, scene);
    case 'reply-unlinked':
      return consults.replyUnlinked(body, scene);
    case 'deadline-moved':
      return steps.deadlineMoved(body, scene);
    case 'calendar-adopted':
      return steps.calendarAdopted(body);
    case 'attempted':
      return steps.attempted(body, scene);
    case 'forwarded':
      return steps.forwarded(body, scene);
    case 'returned':
      return steps.returned(body, scene);
    case 'return-seen':
      return steps.returnSeen(body, scene);
    case 'closed':
      return steps.closed(body, scene);
    case 'irregular':
      return steps.irregular(body, scene);
    default:
      return processWords(body, scene);
  }
}

const KINDS: Readonly<Record<EventKind, true>> = {
  opened: true,
  noticed: true,
  assigned: true,
  consulted: true,
  delivered: true,
  reminded: true,
  replied: true,
  'silence-noted': true,
  'no-reply-attested': true,
  'consent-deemed': true,
  'proceeded-without': true,
  escalated: true,
  'deeming-withdrawn': true,
  'reply-unlinked': true,
  'deadline-moved': true,
  'calendar-adopted': true,
  attempted: true,
  forwarded: true,
  returned: true,
  'return-seen': true,
  closed: true,
  irregular: true,
  'consult-withdrawn': true,
  reconciled: true,
  reserved: true,
  submitted: true,
  decided: true,
  transferred: true,
  'supplement-requested': true,
  'supplement-received': true,
  'extension-requested': true,
  extended: true,
  'reply-prepared': true,
  urged: true,
  noted: true,
  'target-set': true,
  'target-changed': true,
  'submit-seen': true,
  'decision-seen': true,
  'recall-seen': true,
  'status-hinted': true,
};

/** Whether this version has words for a kind of event; a newer gateway may send others. */
export function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(KINDS, kind);
}
