import type { Signatory } from '../dossier/people.ts';
import type { DefectCode, DocumentClass, Position } from '../dossier/positions.ts';
import type { SilenceEffect } from '../procedure/types.ts';
import type { MatterId, OfficerId, PostId, UnitCode } from '../registry/types.ts';
import type { CivilDate } from '../time/index.ts';
import type { DecisionOccasion, OutcomeOccasion, ReportOccasion, StatusOccasion, StepOccasion, TravelOccasion } from './course-occasions.ts';

/** What every occasion says. Null is what cannot be told, everywhere: it is never read as “no”. */
export interface About {
  /** The unit of the post that acts. */
  readonly unit: UnitCode;
  /** The post that acts, where it is known. */
  readonly post?: PostId;
  readonly matter: MatterId | null;
  readonly place: UnitCode | null;
  readonly documentClass: DocumentClass;
  readonly on: CivilDate;
  /** What is declared may be refused; what happened elsewhere may not (design §2.3). */
  readonly lane: 'declared' | 'observed';
  /** Events that show it; none before the act. */
  readonly evidence: readonly string[];
}

/** A document is about to be, or was, forwarded to units that must handle it (for information does not count). */
export interface ForwardOccasion extends About {
  readonly kind: 'forward';
  readonly to: readonly UnitCode[];
  /** The instrument under which somebody else's work may be given away or taken. */
  readonly delegation?: string;
  /** Working days since it came. */
  readonly heldWorkingDays: number | null;
}

/** A unit took a dossier as its own. */
export interface AcceptOccasion extends About {
  readonly kind: 'accept';
  readonly delegation?: string;
}

/** A defect that an earlier return of the same document named, or did not name. */
export interface EarlierDefect {
  readonly code: DefectCode;
  readonly ground: string;
  readonly on: CivilDate;
  /** Whether what came back since is another document or was supplemented. */
  readonly changedSince: boolean;
}

/** A document was sent back. */
export interface ReturnOccasion extends About {
  readonly kind: 'return';
  readonly to: readonly UnitCode[];
  /** Null: a page that does not show why. */
  readonly defects: readonly { readonly code: DefectCode; readonly ground: string }[] | null;
  readonly earlier: readonly EarlierDefect[];
  readonly heldWorkingDays: number | null;
}

/** A consult before this one, in this dossier or in another about the same document. */
export interface EarlierConsult {
  readonly consult: string;
  readonly consultees: readonly UnitCode[];
  readonly questions: readonly string[] | null;
  readonly sentAt: number;
  /** When the last awaited answer was there, or the lead stopped waiting; null while it runs. */
  readonly endedAt: number | null;
  /** Whether something new came to the file since: a supplement, a decision to rework, another draft. */
  readonly changedSince: boolean;
}

/** Units are about to be, or were, asked for their opinion. Times are epoch ms. */
export interface ConsultOccasion extends About {
  readonly kind: 'consult';
  readonly consultees: readonly UnitCode[];
  /** Units that the procedure itself has asked. */
  readonly named: readonly UnitCode[];
  /** Null: a page that does not show how many. */
  readonly questionCount: number | null;
  readonly questions: readonly string[] | null;
  readonly ownPosition: boolean | null;
  /** Whether a reason was written for asking whoever is not named. */
  readonly reason: boolean | null;
  /** The written order under which somebody asks widely, in haste or one after another. */
  readonly order?: string;
  readonly sentAt: number;
  /** Null: no due date was set. */
  readonly dueAt: number | null;
  /** The earliest due time that the rule in force allows. */
  readonly minimumDueAt: number | null;
  /** Working days that the consultees are given. */
  readonly workingDays: number | null;
  readonly effect: SilenceEffect | null;
  readonly roundsAllowed: number | null;
  readonly earlier: readonly EarlierConsult[];
}

/** A consulted unit's answer, or that none came. Times are epoch ms. */
export interface AnswerOccasion extends About {
  readonly kind: 'answer';
  readonly consult: string;
  readonly sentAt: number | null;
  readonly dueAt: number | null;
  /** The earliest due time that the rule allows: nobody is late before it. */
  readonly minimumDueAt: number | null;
  readonly receivedAt: number | null;
  /** Whether every channel was seen: the unit is enrolled, or the lead attested. */
  readonly everyChannelSeen: boolean;
  /** Whether a channel was out of order in the last day before the due time. */
  readonly outage: boolean;
  readonly position: Position | null;
  /** Null: not kept, or erased. */
  readonly text: string | null;
  /** Working days from the question to the answer. */
  readonly takenWorkingDays: number | null;
}

/** A dossier is about to be, or was, submitted. */
export interface SubmitOccasion extends About {
  readonly kind: 'submit';
  readonly to: UnitCode;
  /** The written order by which it goes there. */
  readonly order?: string;
  readonly signer: { readonly post: PostId; readonly officer: OfficerId; readonly capacity: Signatory['capacity'] | null } | null;
  readonly proposal: { readonly option: boolean; readonly cost: boolean | null; readonly time: boolean | null; readonly responsible: boolean } | null;
  /** Units whose disagreement nobody has worked on. */
  readonly openDissent: readonly UnitCode[] | null;
  readonly legalBases: number | null;
  readonly ownView: boolean | null;
}

/** A document is about to be issued to others. */
export interface PublishOccasion extends About {
  readonly kind: 'publish';
  readonly to: readonly UnitCode[];
  readonly signer: SubmitOccasion['signer'];
}

/** Somebody is about to be, or was, made the handler of a dossier. */
export interface HandleOccasion extends About {
  readonly kind: 'handle';
  readonly delegation?: string;
}

/** Who leads a piece of work, and which officer has it. */
export interface OwnershipOccasion extends About {
  readonly kind: 'ownership';
  readonly leads: readonly UnitCode[];
  /** Units that got it for information or in support. */
  readonly informed: readonly UnitCode[];
  /** The law or order by which several lead together. */
  readonly jointUnder?: string;
  readonly officer: OfficerId | null;
  /** Whether the time to name an officer is over; null when no procedure gives one. */
  readonly limitPassed: boolean | null;
  /** Whether the officer held the post on that day. */
  readonly postHeld: boolean | null;
}

/** How a dossier moves in its own time. Shares are of the time allowed (0–1). */
export interface PaceOccasion extends About {
  readonly kind: 'pace';
  /** The longest stretch in which nothing happened and nobody else was awaited; null without a deadline. */
  readonly idleShare: number | null;
  /** The share at which a dossier stands still, by its procedure; null when it gives none. */
  readonly limitShare: number | null;
  readonly overdue: boolean;
  readonly assignedLate: boolean;
}

/** A deadline or a target is about to be, or was, moved away. */
export interface LoosenOccasion extends About {
  readonly kind: 'loosen';
  readonly what: 'deadline' | 'target';
  /** Null: it cannot be told, as on a page that shows the new value alone. */
  readonly allowed: { readonly authority: boolean; readonly instrument: boolean; readonly reason: boolean; readonly samePerson: boolean } | null;
  /** How often it was moved before. */
  readonly before: number;
  /** Whether it was asked for only once the deadline was over. */
  readonly afterExpiry: boolean;
  /** The order that allows it once more, as after a disaster. */
  readonly exception?: string;
}

export type Occasion =
  | ForwardOccasion
  | AcceptOccasion
  | ReturnOccasion
  | ConsultOccasion
  | AnswerOccasion
  | SubmitOccasion
  | PublishOccasion
  | HandleOccasion
  | OwnershipOccasion
  | PaceOccasion
  | LoosenOccasion
  | DecisionOccasion
  | OutcomeOccasion
  | StatusOccasion
  | TravelOccasion
  | StepOccasion
  | ReportOccasion;
export type OccasionKind = Occasion['kind'];
