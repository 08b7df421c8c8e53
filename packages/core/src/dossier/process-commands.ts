import type { OfficerId, UnitCode } from '../registry/types.ts';
import type { CivilDate } from '../time/index.ts';
import type { ConsultId } from './commands.ts';
import type { Holder, Signatory } from './people.ts';
import type { Position, ReplyDocument } from './positions.ts';

/** How a disagreement was settled: talked over at a meeting, accepted, or explained why not. */
export type ReconcileWay = 'meeting' | 'accept' | 'explain';

/** What came of a submission. `rework` sends it back to the lead, who may submit again. */
export type DecisionOutcome = 'approved' | 'amended' | 'rejected' | 'rework';

/** A unit's part in a consult. */
export interface AskedPart {
  readonly consult: ConsultId;
  readonly unit: UnitCode;
}

/** What is proposed, concretely. `option`, `cost` and `time` are texts that a person wrote. */
export interface Proposal {
  readonly option: string;
  readonly cost?: string;
  readonly time?: string;
  /** The unit that will carry it out; absent when none is named. */
  readonly responsible?: UnitCode;
}

/** A target that was set for a unit and a year. Its figure is a short name from the plan, never about a person. */
export interface TargetKey {
  readonly unit: UnitCode;
  readonly figure: string;
  readonly year: number;
}

/** What is declared after the opinions: settling dissent, going up, deciding, and the clocks beside it. */
export type ProcessCommand =
  /** No units named: all that are still awaited. No silence follows. */
  | { readonly kind: 'withdraw-consult'; readonly consult: ConsultId; readonly units: readonly UnitCode[]; readonly reason: string }
  | {
      readonly kind: 'reconcile';
      readonly consult: ConsultId;
      readonly unit: UnitCode;
      readonly way: ReconcileWay;
      readonly by: Signatory;
      readonly participants: readonly Holder[];
      /** Minutes or the written exchange. */
      readonly document?: ReplyDocument;
      readonly text: string;
    }
  | {
      readonly kind: 'reserve';
      readonly consult: ConsultId;
      readonly unit: UnitCode;
      /** Whether the dissenting unit declares it itself. */
      readonly own: boolean;
      readonly document?: ReplyDocument;
      readonly text: string;
    }
  | {
      readonly kind: 'submit';
      readonly to: UnitCode;
      readonly signer: Signatory;
      readonly proposal: Proposal;
      readonly legalBases: readonly string[];
      readonly ownView: string;
      readonly document?: ReplyDocument;
    }
  | {
      readonly kind: 'decide';
      readonly outcome: DecisionOutcome;
      readonly decider: Signatory;
      /** The dissent that was put before the decider. */
      readonly shown: readonly AskedPart[];
      readonly document?: ReplyDocument;
      readonly note: string;
      /** Sequence of the submission that was read; must be given where an earlier one was sent back. */
      readonly submission?: number;
    }
  | { readonly kind: 'forward'; readonly to: UnitCode; readonly ground: string; readonly notice: string; readonly document?: ReplyDocument }
  /** `from` absent: the applicant. */
  | { readonly kind: 'supplement'; readonly step: 'request'; readonly from?: UnitCode; readonly items: readonly string[]; readonly ground: string }
  | { readonly kind: 'supplement'; readonly step: 'received'; readonly document?: ReplyDocument }
  | { readonly kind: 'extend'; readonly step: 'request'; readonly dueOn: CivilDate; readonly reason: string }
  | { readonly kind: 'extend'; readonly step: 'approve'; readonly approver: Signatory; readonly dueOn?: CivilDate }
  /** An officer of the consulted unit writes the reply that its head is to sign; the reply itself is the head's own act. */
  | { readonly kind: 'prepare-reply'; readonly consult: ConsultId; readonly unit: UnitCode; readonly position: Position; readonly text: string }
  /** Without a consult the lead itself is urged. */
  | { readonly kind: 'urge'; readonly consult?: ConsultId; readonly unit?: UnitCode; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'set-target'; readonly target: TargetKey; readonly value: number; readonly better: 'higher' | 'lower'; readonly instrument: string }
  | {
      readonly kind: 'change-target';
      readonly target: TargetKey;
      readonly value: number;
      /** Who allowed a target to be loosened. */
      readonly authority?: UnitCode;
      readonly instrument: string;
      readonly reason: string;
    };

/** The same, seen elsewhere. Null is what the page does not show. */
export type ProcessObservation =
  | {
      readonly kind: 'submitted';
      readonly to: UnitCode;
      readonly signer: { readonly post: string; readonly officer: OfficerId } | null;
      readonly proposes: { readonly option: boolean; readonly responsible: boolean } | null;
      readonly document: ReplyDocument | null;
    }
  | { readonly kind: 'decided'; readonly by: UnitCode; readonly outcome: DecisionOutcome | null; readonly document: ReplyDocument | null }
  | { readonly kind: 'recalled'; readonly from: readonly UnitCode[] }
  /** A hint is never evidence; a later due day than ours is what an auditor looks at. */
  | { readonly kind: 'status-hint'; readonly status: 'new' | 'in-progress' | 'done' | 'cancelled' | 'overdue'; readonly dueOn: CivilDate | null };
