import { applyEvent } from './apply.ts';
import type { DossierEvent, EventBody } from './events.ts';
import type { Actor, Provenance } from './people.ts';
import type { DossierState } from './state.ts';

/** An event before it has its place in the dossier. */
export interface Draft {
  readonly body: EventBody;
  readonly happenedAt: number;
  readonly actor: Actor | null;
  readonly provenance: Provenance;
  readonly personal?: Readonly<Record<string, string>>;
  readonly actId?: string;
}

/** What the place of a new event rests on. */
export interface Recording {
  /** Now, by the workflow's clock, epoch ms. */
  readonly recordedAt: number;
  readonly registryVersion: string;
}

/** A state and the events that led to it. */
export interface Step {
  readonly state: DossierState;
  readonly events: readonly DossierEvent[];
}

/** Numbers drafts and applies them, in their order. */
export function record(state: DossierState, drafts: readonly Draft[], recording: Recording): Step {
  let next = state;
  const events: DossierEvent[] = [];
  for (const draft of drafts) {
    const event = eventOf(next, draft, recording);
    next = applyEvent(next, event);
    events.push(event);
  }
  return { state: next, events };
}

function eventOf(state: DossierState, draft: Draft, recording: Recording): DossierEvent {
  const seq = state.seq + 1;
  return {
    id: `${state.id}#${seq}`,
    dossier: state.id,
    seq,
    happenedAt: draft.happenedAt,
    recordedAt: recording.recordedAt,
    actor: draft.actor,
    provenance: draft.provenance,
    versions: { procedure: state.procedure?.version ?? null, calendar: state.calendar?.version ?? null, registry: recording.registryVersion },
    body: draft.body,
    personal: draft.personal ?? {},
    actId: draft.actId ?? null,
  };
}
