import type { ClockStart, Procedure, SilenceEffect, Source } from '../procedure/types.ts';
import type { MatterId, OfficerId, PostId, UnitCode } from '../registry/types.ts';
import type { Calendar, CivilDate, Deadline } from '../time/index.ts';
import type { AttemptedAct, ConsultId } from './commands.ts';
import type { DocumentRef, DossierId } from './keys.ts';
import type { Actor, Holder, Provenance } from './people.ts';
import type { Channel, Defect, DocumentClass, Position, ReplyDocument } from './positions.ts';
import type { IrregularInProcess, ProcessEventBody } from './process-events.ts';

/** A consultee as asked. */
export interface AskedUnit {
  readonly unit: UnitCode;
  readonly enrolled: boolean;
}

/** What a silence was noted on: auditors read it, and so does the person who answers for it. */
export interface SilenceEvidence {
  readonly sentAt: number;
  readonly deliveredAt: number | null;
  readonly remindedAt: readonly number[];
  readonly calendarVersion: string;
  readonly channelsWatched: readonly Channel[];
}

/** Facts in the past tense. Bodies hold public fields alone; free text travels in `personal`. */
export type EventBody =
  | {
      readonly kind: 'opened';
      readonly document: DocumentRef;
      readonly documentClass: DocumentClass;
      readonly matter: MatterId;
      readonly place: UnitCode | null;
      readonly procedure: Procedure;
      readonly calendar: Calendar;
      readonly aliases: readonly string[];
      readonly dueAt: number;
      readonly dueOn: CivilDate;
      readonly provisional: boolean;
    }
  | { readonly kind: 'noticed'; readonly document: DocumentRef; readonly aliases: readonly string[] }
  | { readonly kind: 'assigned'; readonly officer: OfficerId; readonly post: PostId; readonly unit: UnitCode }
  | {
      readonly kind: 'consulted';
      readonly consult: ConsultId;
      readonly consultees: readonly AskedUnit[];
      readonly questionCount: number;
      readonly sentAt: number;
      /** With `delivered` each consultee's clock starts when the question reaches it. */
      readonly starts: ClockStart;
      readonly dueAt: number;
      readonly dueOn: CivilDate;
      readonly provisional: boolean;
      /** A person set a later day than the rule gives; it does not move with the calendar. */
      readonly fixed: boolean;
      readonly rule: Source;
      /** The written order by which it was asked widely, in haste or one unit after another. */
      readonly order?: string;
    }
  /** `due` when the rule counts from delivery: the clock starts now. */
  | { readonly kind: 'delivered'; readonly consult: ConsultId; readonly unit: UnitCode; readonly channel: Channel; readonly due: Deadline | null }
  | { readonly kind: 'reminded'; readonly consult: ConsultId; readonly unit: UnitCode; readonly share: number }
  | {
      readonly kind: 'replied';
      readonly consult: ConsultId;
      readonly unit: UnitCode;
      readonly position: Position;
      readonly channel: Channel;
      readonly document: ReplyDocument | null;
      readonly receivedAt: number;
      readonly late: boolean;
    }
  | {
      readonly kind: 'silence-noted';
      readonly consult: ConsultId;
      readonly unit: UnitCode;
      readonly dueAt: number;
      readonly effect: SilenceEffect;
      readonly evidence: SilenceEvidence;
      readonly rule: Source;
    }
  | { readonly kind: 'no-reply-attested'; readonly consult: ConsultId; readonly unit: UnitCode; readonly channels: readonly Channel[] }
  | {
      readonly kind: 'consent-deemed';
      readonly consult: ConsultId;
      readonly unit: UnitCode;
      readonly dueAt: number;
      readonly accountable: Holder | null;
      readonly liability: boolean;
      readonly rule: Source;
    }
  | { readonly kind: 'proceeded-without'; readonly consult: ConsultId; readonly unit: UnitCode; readonly dueAt: number; readonly rule: Source }
  | { readonly kind: 'escalated'; readonly consult: ConsultId; readonly unit: UnitCode; readonly dueAt: number; readonly rule: Source }
  /** What the lead recorded as a unit's reply is none; the unit is awaited again. Why is a personal field. */
  | { readonly kind: 'reply-unlinked'; readonly consult: ConsultId; readonly unit: UnitCode; readonly document: ReplyDocument | null; readonly position: Position }
  | { readonly kind: 'deeming-withdrawn'; readonly consult: ConsultId; readonly unit: UnitCode; readonly document: ReplyDocument | null; readonly position: Position }
  /** The calendar that counts from now on; what it moves follows as `deadline-moved`. */
  | { readonly kind: 'calendar-adopted'; readonly calendar: Calendar }
  /** `unit` null: for everybody in the consult; `consult` null: the dossier's own due date. */
  | {
      readonly kind: 'deadline-moved';
      readonly consult: ConsultId | null;
      readonly unit: UnitCode | null;
      readonly previousDueAt: number;
      readonly due: Deadline;
      readonly because: 'calendar';
    }
  | { readonly kind: 'attempted'; readonly act: AttemptedAct; readonly to: readonly UnitCode[]; readonly asked: readonly string[] }
  | { readonly kind: 'forwarded'; readonly to: readonly UnitCode[]; readonly asked: readonly string[]; readonly matter: MatterId | null; readonly place: UnitCode | null }
  /** `dueOn`: by the end of which day the sender is asked to send it again; absent where no day was set. */
  | { readonly kind: 'returned'; readonly to: readonly UnitCode[]; readonly defects: readonly Defect[]; readonly dueOn?: CivilDate }
  | { readonly kind: 'return-seen'; readonly to: readonly UnitCode[] }
  | { readonly kind: 'closed'; readonly outcome: 'completed' | 'withdrawn' | 'transferred' }
  | {
      readonly kind: 'irregular';
      readonly observed: string;
      readonly because: IrregularCode;
      readonly unit: UnitCode | null;
      readonly consult: ConsultId | null;
      readonly document: ReplyDocument | null;
      readonly receivedAt: number | null;
    }
  | ProcessEventBody;

export type EventKind = EventBody['kind'];

/** Why an observed fact does not fit: it is kept all the same. */
export type IrregularCode = 'not-opened' | 'closed' | 'no-such-consult' | 'not-asked' | 'replied-before' | 'received-before-sent' | 'delivered-after-outcome' | IrregularInProcess;

/** Versions of what judgement rested on. */
export interface Versions {
  readonly procedure: string | null;
  readonly calendar: string | null;
  readonly registry: string;
}

/** One fact of a dossier. `seq` counts from 1 within the dossier without gaps; `id` is `<dossier>#<seq>`. */
export interface DossierEvent {
  readonly id: string;
  readonly dossier: DossierId;
  readonly seq: number;
  /** When it happened, by law: an outcome of silence happens at its due time, whenever it was worked out. Epoch ms. */
  readonly happenedAt: number;
  /** When the workflow recorded it. Epoch ms. */
  readonly recordedAt: number;
  /** Null for what a timer did. */
  readonly actor: Actor | null;
  readonly provenance: Provenance;
  readonly versions: Versions;
  readonly body: EventBody;
  /** Free text and other erasable fields by name; in the leaf only as salted commitments. */
  readonly personal: Readonly<Record<string, string>>;
  /** The act that caused it, if one did. */
  readonly actId: string | null;
}
