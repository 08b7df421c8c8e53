import type { DefectCode, DocumentClass } from '../dossier/positions.ts';
import type { MatterId, UnitCode } from '../registry/types.ts';
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

export type Occasion = ForwardOccasion | AcceptOccasion | ReturnOccasion | AnswerOccasion;
export type OccasionKind = Occasion['kind'];
