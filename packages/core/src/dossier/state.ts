import type { Procedure, Source } from '../procedure/types.ts';
import type { MatterId, UnitCode } from '../registry/types.ts';
import type { Calendar, CivilDate } from '../time/index.ts';
import type { ConsultId } from './commands.ts';
import type { CourseState } from './course.ts';
import type { DocumentRef, DossierId } from './keys.ts';
import type { Actor, Holder } from './people.ts';
import type { Channel, Position, ReplyDocument } from './positions.ts';

/** Where one consultee stands. */
export interface ConsulteeState {
  readonly unit: UnitCode;
  readonly enrolled: boolean;
  /** First instant that is too late; null while the clock has not started (a rule that counts from delivery). */
  readonly dueAt: number | null;
  readonly deliveredAt: number | null;
  readonly remindedAt: readonly number[];
  /** The reply that counts: the first, unless somebody else recorded it and the unit itself then gave its own. */
  readonly reply: { readonly position: Position; readonly receivedAt: number; readonly late: boolean; readonly channel: Channel; readonly document: ReplyDocument | null } | null;
  readonly silence: SilenceState | null;
  /** A reply that an officer of the unit wrote and nobody has signed yet; `event` holds its words. */
  readonly prepared?: PreparedReply;
  /** The lead withdrew the question; no silence follows. Epoch ms. */
  readonly withdrawnAt?: number;
  /** What became of a disagreement: talked over, or kept in writing. */
  readonly dissent?: 'reconciled' | 'reserved';
}

/** A reply as it waits for a signature. */
export interface PreparedReply {
  readonly position: Position;
  readonly by: Actor;
  readonly at: number;
  /** Sequence of the event in which it was prepared. */
  readonly seq: number;
}

/**
 * What silence has led to so far. `noted` alone is where it ends when the rule gives no effect, or waits for the lead's
 * attestation; `withdrawn` when a reply turned up and the deeming was corrected.
 */
export type SilenceState =
  | { readonly step: 'noted' }
  | { readonly step: 'attested' }
  | { readonly step: 'deemed'; readonly accountable: Holder | null }
  | { readonly step: 'withdrawn' }
  | { readonly step: 'proceeded-without' | 'escalated' };

export interface ConsultState {
  readonly id: ConsultId;
  readonly sentAt: number;
  /** As reckoned at sending; each consultee's own due time is what counts. */
  readonly dueAt: number;
  readonly dueOn: CivilDate;
  readonly provisional: boolean;
  readonly rule: Source;
  /** True when a person set a later due day than the rule gives; such a day does not move with the calendar. */
  readonly fixed: boolean;
  readonly consultees: readonly ConsulteeState[];
}

/** All that the machinery needs to know of a dossier; no free text, so that it stays small and erasable elsewhere. */
export interface DossierState {
  readonly id: DossierId;
  /** Sequence of the last event; 0 before the first. */
  readonly seq: number;
  /** `noticed`: only observed so far, nobody has opened it. */
  readonly phase: 'new' | 'noticed' | 'open' | 'returned' | 'closed';
  readonly document: DocumentRef | null;
  readonly matter: MatterId | null;
  /** The commune where the matter lies, when that decides whose it is. */
  readonly place: UnitCode | null;
  readonly procedure: Procedure | null;
  readonly calendar: Calendar | null;
  readonly openedAt: number | null;
  readonly dueAt: number | null;
  readonly handler: { readonly officer: string; readonly post: string; readonly unit: UnitCode } | null;
  readonly consults: readonly ConsultState[];
  /** The rest of the process; read it with `courseOf`. */
  readonly course?: CourseState;
  /** Acts already worked on → first and last sequence they gave, so that the same act twice is one act across runs. */
  readonly processed: Readonly<Record<string, readonly [number, number]>>;
}

/** A dossier of which nothing is known yet. */
export function newDossier(id: DossierId): DossierState {
  return {
    id,
    seq: 0,
    phase: 'new',
    document: null,
    matter: null,
    place: null,
    procedure: null,
    calendar: null,
    openedAt: null,
    dueAt: null,
    handler: null,
    consults: [],
    processed: {},
  };
}
