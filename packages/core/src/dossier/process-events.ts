import type { Source } from '../procedure/types.ts';
import type { OfficerId, UnitCode } from '../registry/types.ts';
import type { CivilDate, Deadline } from '../time/index.ts';
import type { ConsultId } from './commands.ts';
import type { Holder, Signatory } from './people.ts';
import type { Position, ReplyDocument } from './positions.ts';
import type { AskedPart, DecisionOutcome, ProcessObservation, ReconcileWay, TargetKey } from './process-commands.ts';

/** Which parts of a proposal were there; their words are personal fields. */
export interface ProposalParts {
  readonly option: boolean;
  readonly cost: boolean;
  readonly time: boolean;
  readonly responsible: UnitCode | null;
}

/** A disagreement as it stood when the dossier went up. */
export interface KnownDissent extends AskedPart {
  readonly step: 'reconciled' | 'reserved' | 'late';
}

type Seen<K extends ProcessObservation['kind']> = Omit<Extract<ProcessObservation, { kind: K }>, 'kind'>;

/** Facts of the rest of the process, beside those in `events.ts`. */
export type ProcessEventBody =
  | { readonly kind: 'consult-withdrawn'; readonly consult: ConsultId; readonly units: readonly UnitCode[] }
  | {
      readonly kind: 'reconciled';
      readonly consult: ConsultId;
      readonly unit: UnitCode;
      readonly way: ReconcileWay;
      readonly by: Signatory;
      readonly participants: readonly Holder[];
      readonly document: ReplyDocument | null;
    }
  | { readonly kind: 'reserved'; readonly consult: ConsultId; readonly unit: UnitCode; readonly own: boolean; readonly document: ReplyDocument | null }
  | {
      readonly kind: 'submitted';
      readonly to: UnitCode;
      readonly signer: Signatory;
      readonly proposal: ProposalParts;
      readonly legalBases: number;
      readonly ownView: boolean;
      readonly dissent: readonly KnownDissent[];
      readonly document: ReplyDocument | null;
    }
  | {
      readonly kind: 'decided';
      readonly outcome: DecisionOutcome;
      readonly decider: Signatory;
      readonly shown: readonly AskedPart[];
      readonly document: ReplyDocument | null;
      /** Sequence of what was decided on; absent in an event of an earlier release. */
      readonly submission?: number;
    }
  | { readonly kind: 'transferred'; readonly to: UnitCode; readonly ground: string; readonly document: ReplyDocument | null }
  /** `due` is the other side's clock; null when the procedure gives none. */
  | {
      readonly kind: 'supplement-requested';
      readonly from: UnitCode | null;
      readonly itemCount: number;
      readonly ground: string;
      readonly due: Deadline | null;
      readonly basis: Source | null;
    }
  /** `due` is our own new deadline; null when the clock ran on. */
  | { readonly kind: 'supplement-received'; readonly document: ReplyDocument | null; readonly due: Deadline | null }
  | { readonly kind: 'extension-requested'; readonly by: OfficerId; readonly previousDueAt: number; readonly due: Deadline }
  | { readonly kind: 'extended'; readonly requestedBy: OfficerId; readonly approver: Signatory; readonly previousDueAt: number; readonly due: Deadline }
  /** Its words are personal fields; whoever signs reads them there. */
  | { readonly kind: 'reply-prepared'; readonly consult: ConsultId; readonly unit: UnitCode; readonly position: Position }
  | { readonly kind: 'urged'; readonly consult: ConsultId | null; readonly unit: UnitCode }
  | { readonly kind: 'noted' }
  | { readonly kind: 'target-set'; readonly target: TargetKey; readonly value: number; readonly better: 'higher' | 'lower'; readonly instrument: string }
  | {
      readonly kind: 'target-changed';
      readonly target: TargetKey;
      readonly previous: number;
      readonly value: number;
      readonly loosened: boolean;
      readonly authority: UnitCode | null;
      readonly instrument: string;
    }
  | ({ readonly kind: 'submit-seen' } & Seen<'submitted'>)
  | ({ readonly kind: 'decision-seen' } & Seen<'decided'>)
  | ({ readonly kind: 'recall-seen' } & Seen<'recalled'>)
  | ({ readonly kind: 'status-hinted'; readonly ourDueOn: CivilDate | null } & Seen<'status-hint'>);

/** Why an observed fact of this part does not fit. */
export type IrregularInProcess = 'no-longer-asked' | 'not-submitted' | 'decided-before';
