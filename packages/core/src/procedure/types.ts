import type { DocumentClass } from '../dossier/positions.ts';
import type { MatterId, PostId, UnitCode, Words } from '../registry/types.ts';
import type { Allowance, CivilDate } from '../time/index.ts';

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

/** A deadline as data. `S` is the source itself, or its id while the definition is still a file. */
export interface DeadlineRule<S = Source> {
  readonly allowance: Allowance;
  readonly starts: ClockStart;
  readonly source: S;
}

/** What silence does (design §5). There is no one rule of Vietnamese law; the default is `none`. */
export type SilenceEffect = 'deemed-consent' | 'proceed-without' | 'escalate' | 'none';

export interface SilenceRule<S = Source> {
  readonly effect: SilenceEffect;
  /** Whether the silent unit answers for what it is deemed to have said. */
  readonly liability: boolean;
  /** Whether a reply after the due time counts as no reply. */
  readonly countsLateAsSilent: boolean;
  readonly source: S;
}

/** Reminders before the due time, each at a share (0–1) of the time allowed. */
export interface ReminderPolicy {
  readonly atShares: readonly number[];
}

/** Who acts in the lead agency: its head, the head of a division, the officer in charge, the records clerk, the one-stop counter. */
export type LeadRole = 'head' | 'division-head' | 'handler' | 'records' | 'one-stop';

/** Who acts in a stage: somebody of the lead, the consulted units, the applicant, or a post or a unit by name. */
export type Who = LeadRole | 'consultees' | 'applicant' | { readonly post: PostId } | { readonly unit: UnitCode };

/**
 * What must hold before a stage's act, beyond what the law of every dossier asks anyway (design §5). A closed list: there are
 * no expressions. `guards.ts` says what each one refuses.
 */
export type Guard =
  | 'handler-named'
  | 'consulted-first'
  | 'replies-settled'
  | 'supplement-settled'
  | 'cost-stated'
  | 'time-stated'
  | 'document-recorded'
  | 'decider-not-handler'
  | 'decided-first';

interface StageBase<S> {
  readonly id: string;
  readonly name: Words;
  /** Who answers for the step, in office words. */
  readonly by: Words;
  /** The same for the machinery; absent in definitions from before it was asked for. */
  readonly who?: Who;
  readonly guards?: readonly Guard[];
  readonly within?: DeadlineRule<S>;
  /** Stages that may follow; none means that the procedure ends here. */
  readonly next: readonly string[];
}

export type PlainStageKind = 'receive' | 'assign' | 'prepare' | 'reconcile' | 'submit' | 'decide' | 'return' | 'supplement' | 'issue';
export type StageKind = PlainStageKind | 'consult';

/** What our own clock does while somebody supplements: begins anew when it is complete, stands still, or runs on. */
export type SupplementClock = 'restart' | 'pause' | 'runs';

export interface PlainStage<S = Source> extends StageBase<S> {
  readonly kind: PlainStageKind;
  /** Of a `supplement` stage; it runs on where nothing is written. */
  readonly clock?: SupplementClock;
}

export interface ConsultStage<S = Source> extends StageBase<S> {
  readonly kind: 'consult';
  readonly within: DeadlineRule<S>;
  readonly silence: SilenceRule<S>;
  readonly reminders: ReminderPolicy;
  /** Rounds of the same question that are allowed. */
  readonly maxRounds: number;
  readonly consultees: readonly UnitCode[];
  /** Why units outside the matter's related set are asked. */
  readonly because?: Words;
}

export type Stage<S = Source> = PlainStage<S> | ConsultStage<S>;

/** A procedure as an admin writes it, sources by id: stages with who, within what time, and policies. No expressions, no loops. */
export interface ProcedureDefinition<S = string> {
  readonly id: string;
  readonly name: Words;
  readonly matter: MatterId;
  /** It also serves every matter that has no procedure of its own, as an agency's general rule does. */
  readonly anyMatter?: boolean;
  /** The classes that a document worked by it may have; absent: any. */
  readonly classes?: readonly DocumentClass[];
  /** Whose procedure it is, in office words. */
  readonly body: Words;
  /** What comes out at the end, one of the six clears. */
  readonly product: Words;
  /** First and last day on which a dossier may be opened under it; a dossier that runs stays under it. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  /** What is not confirmed, for whoever reads it; needed as soon as one source is not verified. */
  readonly provisional?: Words;
  readonly total: DeadlineRule<S>;
  readonly stages: readonly Stage<S>[];
  /** When a dossier counts as standing still: nothing happened for that share (0–1) of the time allowed. */
  readonly stagnation?: { readonly idleShare: number; readonly source: S };
  /** A demonstration copy may count in minutes; refused outside the demo profile. */
  readonly demo: boolean;
}

/** A definition with its sources in full. A dossier is pinned to it. */
export interface Procedure extends ProcedureDefinition<Source> {
  /** Content hash of the canonical definition; a dossier keeps the one it started under. */
  readonly version: string;
}

/** What a text allows for a deadline: no procedure may give less than `least` or more than `most` (design §5: data, never code). */
export interface DeadlineLimit<S = Source> {
  readonly id: string;
  /** Absent: for every matter. */
  readonly matter?: MatterId;
  readonly appliesTo: 'total' | StageKind;
  readonly unit: 'workingDays' | 'calendarDays' | 'hours';
  readonly least?: number;
  readonly most?: number;
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly source: S;
}
