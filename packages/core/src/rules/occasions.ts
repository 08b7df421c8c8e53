import type { Signatory } from '../dossier/people.ts';
import type { DefectCode, DocumentClass } from '../dossier/positions.ts';
import type { MatterId, OfficerId, PostId, UnitCode } from '../registry/types.ts';
import type { CivilDate } from '../time/index.ts';

interface About {
  /** The unit of the post that acts. */
  readonly unit: UnitCode;
  readonly matter: MatterId | null;
  readonly place: UnitCode | null;
  readonly documentClass: DocumentClass;
  readonly on: CivilDate;
  /** Events that show it; none before the act. */
  readonly evidence: readonly string[];
}

/** A document is about to be, or was, forwarded to units that must handle it (for information does not count). */
export interface ForwardOccasion extends About {
  readonly kind: 'forward';
  readonly to: readonly UnitCode[];
  /** The instrument under which somebody else's work may be given away or taken. */
  readonly delegation?: string;
}

/** A unit took a dossier as its own. */
export interface AcceptOccasion extends About {
  readonly kind: 'accept';
  readonly delegation?: string;
}

/** A document was sent back. `earlier` holds the defects named in returns before. */
export interface ReturnOccasion extends About {
  readonly kind: 'return';
  readonly to: readonly UnitCode[];
  readonly defects: readonly { readonly code: DefectCode; readonly ground: string }[];
  readonly earlier: readonly DefectCode[];
}

/** A consulted unit's answer, or that none came. Times are epoch ms. */
export interface AnswerOccasion extends About {
  readonly kind: 'answer';
  readonly consult: string;
  readonly dueAt: number | null;
  readonly receivedAt: number | null;
  /** Whether every channel was seen: the unit is enrolled, or the lead attested. */
  readonly everyChannelSeen: boolean;
}

/** A dossier is about to be, or was, submitted. Null is what cannot be told, such as what an e-office page does not show. */
export interface SubmitOccasion extends About {
  readonly kind: 'submit';
  readonly to: UnitCode;
  readonly signer: { readonly post: PostId; readonly officer: OfficerId; readonly capacity: Signatory['capacity'] | null } | null;
  readonly proposal: { readonly option: boolean; readonly responsible: boolean } | null;
  /** Units whose disagreement nobody has worked on. */
  readonly openDissent: readonly UnitCode[] | null;
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
  readonly officer: OfficerId | null;
  /** Whether the time to name an officer is over; null when no procedure gives one. */
  readonly limitPassed: boolean | null;
  /** Whether the officer held the post on that day; null when it cannot be told. */
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
}

export type Occasion = ForwardOccasion | AcceptOccasion | ReturnOccasion | AnswerOccasion | SubmitOccasion | HandleOccasion | OwnershipOccasion | PaceOccasion | LoosenOccasion;
export type OccasionKind = Occasion['kind'];
