import type { Procedure } from '../procedure/types.ts';
import type { MatterId, OfficerId, PostId, UnitCode } from '../registry/types.ts';
import type { Calendar, CivilDate } from '../time/index.ts';
import type { DocumentRef, DossierId } from './keys.ts';
import type { Actor, Provenance } from './people.ts';
import type { Channel, Defect, DocumentClass, Position, ReplyDocument } from './positions.ts';
import type { ProcessCommand, ProcessObservation } from './process-commands.ts';

/** Consult ids are `c1`, `c2` … in the order in which they were opened. */
export type ConsultId = string;

/** What a person declares in RõViệc; may be refused, with a reason. Free text is personal: it never enters a leaf. */
export type Command =
  | {
      readonly kind: 'open';
      readonly document: DocumentRef;
      readonly documentClass: DocumentClass;
      readonly matter: MatterId;
      /** The commune where the matter lies, when the matter belongs to communes. */
      readonly place?: UnitCode;
      /** Pinned: the dossier runs under it to its end. */
      readonly procedure: Procedure;
      readonly calendar: Calendar;
      readonly aliases: readonly string[];
      /** Subject line; sent because a person opened the dossier from it (design §8). */
      readonly subject: string;
    }
  | { readonly kind: 'assign'; readonly officer: OfficerId; readonly post: PostId; readonly unit: UnitCode }
  | {
      readonly kind: 'consult';
      readonly consultees: readonly { readonly unit: UnitCode; readonly enrolled: boolean }[];
      readonly questions: readonly string[];
      readonly ownPosition: string;
      /** A later day than the rule gives; earlier ones are refused. Absent: as the rule gives. */
      readonly dueOn?: CivilDate;
      /** Why, when a consultee is outside the matter's related set. */
      readonly reason?: string;
      /** The written order by which it is asked widely, in haste or one unit after another: its number and date. */
      readonly order?: string;
    }
  | { readonly kind: 'reply'; readonly consult: ConsultId; readonly unit: UnitCode; readonly position: Position; readonly text: string; readonly document?: ReplyDocument }
  | {
      readonly kind: 'attest-no-reply';
      readonly consult: ConsultId;
      readonly unit: UnitCode;
      /** Channels that the lead looked through. */
      readonly channels: readonly Channel[];
    }
  /** Of a unit that is deemed to agree: a reply turned up. Of one whose reply somebody else recorded: it was none. */
  | { readonly kind: 'correct'; readonly consult: ConsultId; readonly unit: UnitCode; readonly reason: string }
  | {
      readonly kind: 'return';
      readonly to: UnitCode;
      readonly defects: readonly Defect[];
      readonly note: string;
      readonly document: DocumentRef;
      readonly aliases: readonly string[];
      /** By the end of which day the sender is asked to send it again, complete: the other side's clock. */
      readonly dueOn?: CivilDate;
    }
  | { readonly kind: 'close'; readonly outcome: 'completed' | 'withdrawn' | 'transferred'; readonly note: string }
  | ProcessCommand;

/** Acts that a page offers and that may be clicked there. */
export type AttemptedAct = 'forward' | 'return' | 'submit' | 'consult' | 'close' | 'publish';

/** What happened elsewhere; never refused. What is out of order becomes an `irregular` event. */
export type Observation =
  | { readonly kind: 'delivered'; readonly consult: ConsultId; readonly unit: UnitCode; readonly channel: Channel }
  | {
      readonly kind: 'reply-recorded';
      readonly consult: ConsultId;
      readonly unit: UnitCode;
      readonly position: Position;
      readonly document: ReplyDocument;
      /** When the reply reached the lead's office, which decides whether it was in time, epoch ms. */
      readonly receivedAt: number;
      readonly channel: Channel;
      readonly text: string;
    }
  | { readonly kind: 'attempted'; readonly act: AttemptedAct; readonly to: readonly UnitCode[]; readonly asked: readonly string[]; readonly reason?: string }
  | { readonly kind: 'forwarded'; readonly to: readonly UnitCode[]; readonly asked: readonly string[]; readonly matter?: MatterId; readonly place?: UnitCode }
  | { readonly kind: 'returned'; readonly to: readonly UnitCode[] }
  | ProcessObservation;

/** Every act carries who, when and its idempotency key. */
interface ActEnvelope {
  /** Idempotency key, a UUID chosen by whoever acts; the same id twice is one act. */
  readonly id: string;
  readonly dossier: DossierId;
  /** When the gateway received it, epoch ms. Lateness is judged by this, never by when it is worked on. */
  readonly receivedAt: number;
  readonly actor: Actor;
  /** Version of the reference (organisation, competence) in force at that moment. */
  readonly registryVersion: string;
}

export interface DeclaredAct extends ActEnvelope {
  readonly lane: 'declared';
  readonly command: Command;
  /** The rules that asked before it, and why it is done all the same. */
  readonly insisted?: { readonly rules: readonly string[]; readonly reason: string };
}

export interface ObservedAct extends ActEnvelope {
  readonly lane: 'observed';
  readonly observation: Observation;
  readonly provenance: Provenance;
  /** When it happened, as far as the source says, epoch ms. */
  readonly happenedAt: number;
  /** The document it is about, so that a fact can be the first thing known of a dossier. */
  readonly document: DocumentRef;
  readonly aliases: readonly string[];
}

export type Act = DeclaredAct | ObservedAct;
