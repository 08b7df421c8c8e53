import { applyEvent } from '../dossier/apply.ts';
import type { DossierEvent, EventBody, EventKind } from '../dossier/events.ts';
import { parseDossierId } from '../dossier/keys.ts';
import { type ConsulteeState, type DossierState, newDossier } from '../dossier/state.ts';
import { withoutUnlinked } from '../dossier/unlinked.ts';
import type { UnitCode } from '../registry/types.ts';

/** An event together with the state before it. */
export interface Step {
  readonly event: DossierEvent;
  readonly before: DossierState;
}

/** A dossier as scoring reads it. */
export interface DossierFacts {
  readonly id: string;
  /** The unit in whose register it is. */
  readonly lead: UnitCode;
  readonly events: readonly DossierEvent[];
  readonly steps: readonly Step[];
  /** As it stands after the last event. */
  readonly state: DossierState;
  readonly opened: (DossierEvent & { readonly body: Extract<EventBody, { kind: 'opened' }> }) | null;
  /** How the lead's work ended, if it did. */
  readonly ended: DossierEvent | null;
}

/** One unit that was asked, with what became of it. */
export interface AskedPart {
  readonly dossier: DossierFacts;
  readonly consult: string;
  readonly unit: UnitCode;
  readonly asked: DossierEvent & { readonly body: Extract<EventBody, { kind: 'consulted' }> };
  readonly consultee: ConsulteeState;
  /** The reply that counts. */
  readonly replied: DossierEvent | null;
  /** What was concluded from silence and still stands. */
  readonly silence: DossierEvent | null;
}

const ENDS: ReadonlySet<EventKind> = new Set<EventKind>(['decided', 'decision-seen', 'transferred', 'returned', 'closed']);
const SILENCES: ReadonlySet<EventKind> = new Set<EventKind>(['consent-deemed', 'proceeded-without', 'escalated', 'no-reply-attested']);

/** A dossier from its events, in any order and however often each comes; null without any. */
export function factsOf(unordered: readonly DossierEvent[]): DossierFacts | null {
  const events = withoutUnlinked([...new Map(unordered.map((event) => [event.id, event])).values()].toSorted((a, b) => a.seq - b.seq));
  const [first] = events;
  if (!first) return null;
  let state = newDossier(first.dossier);
  const steps = events.map((event): Step => {
    const before = state;
    state = applyEvent(state, event);
    return { event, before };
  });
  const opened = events.find((event) => isKind(event, 'opened')) ?? null;
  const ended = events.find((event) => opened !== null && event.seq > opened.seq && ENDS.has(event.body.kind)) ?? null;
  return { id: first.dossier, lead: parseDossierId(first.dossier)?.unit ?? '', events, steps, state, opened, ended };
}

/** Whether an event is of a kind. */
export function isKind<K extends EventKind>(event: DossierEvent, kind: K): event is DossierEvent & { readonly body: Extract<EventBody, { kind: K }> } {
  return event.body.kind === kind;
}

/** Everybody who was asked in a dossier, but for those whose question was withdrawn. */
export function askedPartsOf(dossier: DossierFacts): readonly AskedPart[] {
  return dossier.state.consults.flatMap(({ id, consultees }) => {
    const asked = dossier.events.find((event) => isKind(event, 'consulted') && event.body.consult === id);
    if (!asked || !isKind(asked, 'consulted')) return [];
    return consultees.flatMap((consultee) => (consultee.withdrawnAt === undefined ? [partOf(dossier, asked, consultee)] : []));
  });
}

function partOf(dossier: DossierFacts, asked: AskedPart['asked'], consultee: ConsulteeState): AskedPart {
  const { consult } = asked.body;
  const mine = dossier.events.filter(({ body }) => 'consult' in body && body.consult === consult && 'unit' in body && body.unit === consultee.unit);
  const { reply, silence } = consultee;
  const replied = reply ? mine.find((event) => isKind(event, 'replied') && event.body.receivedAt === reply.receivedAt && event.body.channel === reply.channel) : undefined;
  const stands = silence !== null && silence.step !== 'noted' && silence.step !== 'withdrawn';
  const concluded = stands ? mine.findLast(({ body }) => SILENCES.has(body.kind)) : undefined;
  return { dossier, consult, unit: consultee.unit, asked, consultee, replied: replied ?? null, silence: concluded ?? null };
}
