import type { StageKind } from '../procedure/types.ts';
import type { ReportDuty, UnitCode } from '../registry/types.ts';
import type { CivilDate } from '../time/index.ts';
import type { About } from './occasions.ts';

/** A submission waits for whoever decides; `unit` is the one that decides. Times are epoch ms. */
export interface DecisionOccasion extends About {
  readonly kind: 'decision';
  readonly submittedAt: number;
  /** First instant that is too late; null when nothing gives one. */
  readonly dueAt: number | null;
  readonly decidedAt: number | null;
  /** As of when it is looked at. */
  readonly asOf: number;
  /** Whether a decision made elsewhere would have been seen. */
  readonly everyChannelSeen: boolean;
}

/** How a dossier ended, for what was done well. */
export interface OutcomeOccasion extends About {
  readonly kind: 'outcome';
  readonly inTime: boolean | null;
  /** Share of the time allowed that it took. */
  readonly takenShare: number | null;
  /** Questions put to the consultee that was asked most often; 0 without a consult. */
  readonly rounds: number;
  readonly decided: boolean;
  /** Whether who decided was entitled to. */
  readonly withinAuthority: boolean | null;
}

/** A page says that something is done. */
export interface StatusOccasion extends About {
  readonly kind: 'status';
  readonly role: 'lead' | 'consultee';
  /** What would show it: a reply, minutes or a decision. */
  readonly result: 'found' | 'none';
  readonly everyChannelSeen: boolean;
}

/** One step of a document from agency to agency. */
export interface Hop {
  readonly from: UnitCode;
  readonly to: UnitCode;
  readonly kind: 'forward' | 'return';
  readonly at: number;
  readonly event: string;
  /** Whether something new came to the file since the hop before. */
  readonly newFact: boolean;
}

/** The way of one document between agencies, over all its dossiers. `unit` moved it last. */
export interface TravelOccasion extends About {
  readonly kind: 'travel';
  readonly hops: readonly Hop[];
}

/** A step of a procedure over many dossiers. */
export interface StepOccasion extends About {
  readonly kind: 'step';
  readonly procedure: string;
  readonly step: StageKind;
  /** How many dossiers went through it. */
  readonly count: number;
  readonly medianWorkingDays: number;
  /** Share of them in which it changed anything (0–1). */
  readonly changedShare: number;
}

/** A report that is due. */
export interface ReportOccasion extends About {
  readonly kind: 'report';
  readonly duty: ReportDuty;
  readonly submittedOn: CivilDate | null;
  /** Whether a report sent by any way would have been seen. */
  readonly everyChannelSeen: boolean;
}
