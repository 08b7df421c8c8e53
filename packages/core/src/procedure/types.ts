import type { MatterId, UnitCode, Words } from '../registry/types.ts';
import type { Allowance } from '../time/index.ts';

/** Where a rule of law or of an agency comes from, and how sure we are of it. Everything but `verified` is shown as provisional. */
export interface Source {
  /** The text, with number and date: `NĐ 217/2026/NĐ-CP`. */
  readonly text: string;
  readonly article?: string;
  readonly quote?: string;
  /** The text of higher rank whose words it passes on, where that one was not read itself. */
  readonly restates?: string;
  /** A text of another place or rank that says the same and binds nobody here; shown as such. */
  readonly comparison?: true;
  /** `deduced` is our own design; `fictional` belongs to the demonstration alone. */
  readonly confidence: 'verified' | 'high' | 'medium' | 'low' | 'deduced' | 'fictional';
}

/** When the clock of a deadline starts. */
export type ClockStart = 'sent' | 'delivered' | 'complete-dossier';

/** A deadline as data. */
export interface DeadlineRule {
  readonly allowance: Allowance;
  readonly starts: ClockStart;
  readonly source: Source;
}

/** What silence does (design §5). There is no one rule of Vietnamese law; the default is `none`. */
export type SilenceEffect = 'deemed-consent' | 'proceed-without' | 'escalate' | 'none';

export interface SilenceRule {
  readonly effect: SilenceEffect;
  /** Whether the silent unit answers for what it is deemed to have said. */
  readonly liability: boolean;
  /** Whether a reply after the due time counts as no reply. */
  readonly countsLateAsSilent: boolean;
  readonly source: Source;
}

/** Reminders before the due time, each at a share (0–1) of the time allowed. */
export interface ReminderPolicy {
  readonly atShares: readonly number[];
}

interface StageBase {
  readonly id: string;
  readonly name: Words;
  /** Who answers for the step, in office words. */
  readonly by: Words;
  readonly within?: DeadlineRule;
  /** Stages that may follow; none means that the procedure ends here. */
  readonly next: readonly string[];
}

export type PlainStageKind = 'receive' | 'assign' | 'prepare' | 'reconcile' | 'submit' | 'decide' | 'return' | 'supplement' | 'issue';

/** What our own clock does while somebody supplements: begins anew when it is complete, stands still, or runs on. */
export type SupplementClock = 'restart' | 'pause' | 'runs';

export interface PlainStage extends StageBase {
  readonly kind: PlainStageKind;
  /** Of a `supplement` stage; it runs on where nothing is written. */
  readonly clock?: SupplementClock;
}

export interface ConsultStage extends StageBase {
  readonly kind: 'consult';
  readonly within: DeadlineRule;
  readonly silence: SilenceRule;
  readonly reminders: ReminderPolicy;
  /** Rounds of the same question that are allowed. */
  readonly maxRounds: number;
  readonly consultees: readonly UnitCode[];
}

export type Stage = PlainStage | ConsultStage;
export type StageKind = Stage['kind'];

/** A procedure as an admin writes it: stages with who, within what time, and policies. No expressions, no loops. */
export interface Procedure {
  readonly id: string;
  /** Content hash of the canonical definition; a dossier keeps the one it started under. */
  readonly version: string;
  readonly name: Words;
  readonly matter: MatterId;
  /** Whose procedure it is, in office words. */
  readonly body: Words;
  /** What comes out at the end, one of the six clears. */
  readonly product: Words;
  readonly total: DeadlineRule;
  readonly stages: readonly Stage[];
  /** When a dossier counts as standing still: nothing happened for that share (0–1) of the time allowed. */
  readonly stagnation?: { readonly idleShare: number; readonly source: Source };
  /** A demonstration copy may count in minutes; refused outside the demo profile. */
  readonly demo: boolean;
}
