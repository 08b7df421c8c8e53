import type { ConsultId } from '../dossier/commands.ts';
import type { DossierEvent } from '../dossier/events.ts';
import type { DossierId } from '../dossier/keys.ts';
import type { CompetenceView } from '../registry/ownership.ts';
import type { OfficerId, Unit, UnitCode } from '../registry/types.ts';
import type { CivilDate } from '../time/index.ts';
import type { ComponentId, Grade, GroupId } from './parameters.ts';

/** `YYYY-MM`, in Việt Nam. */
export type Month = string;

/** A case under the protection of NĐ 73/2023: nothing of it is scored, and that it was left out is counted in public. */
export interface ProtectedCase {
  readonly dossier: DossierId;
  readonly instrument: string;
  readonly from: CivilDate;
  /** Protection expires. */
  readonly until: CivilDate;
  /** Two different persons. */
  readonly approvedBy: readonly [OfficerId, OfficerId];
}

/** The part of a reference that scores rest on. */
export interface ScoringReference extends CompetenceView {
  readonly version: string;
  readonly units: readonly Pick<Unit, 'code' | 'kind' | 'parent' | 'enrolledFrom' | 'to'>[];
}

/** What a month is scored from. The order of dossiers and of events does not matter, nor does an event that comes twice. */
export interface ScoringFacts {
  readonly month: Month;
  /** Epoch ms; what falls due later is not counted yet. At or past the end of the month the figures are final. */
  readonly asOf: number;
  readonly dossiers: readonly (readonly DossierEvent[])[];
  readonly reference: ScoringReference;
  readonly protectedCases?: readonly ProtectedCase[];
  /** Documents in the register of each agency this month, where an agency tells it. */
  readonly registered?: Readonly<Record<UnitCode, number>>;
}

/** One case that counts: for which component, of which agency, and the events that show it. */
export interface Tally {
  readonly component: ComponentId;
  readonly unit: UnitCode;
  readonly dossier: DossierId;
  readonly consult: ConsultId | null;
  readonly good: boolean;
  readonly events: readonly string[];
}

/** What deserves to be said beside every blame. */
export interface Merit {
  readonly kind: 'early-reply' | 'one-round' | 'prompt-refusal';
  readonly unit: UnitCode;
  readonly dossier: DossierId;
  readonly events: readonly string[];
}

/** A part of a consult whose outcome is not settled: silence that nobody attested yet. It counts for nothing (design §2.4). */
export interface Unsettled {
  readonly unit: UnitCode;
  readonly dossier: DossierId;
  readonly events: readonly string[];
}

export interface ComponentScore {
  readonly id: ComponentId;
  readonly group: GroupId;
  readonly max: number;
  readonly target: number;
  readonly good: number;
  readonly of: number;
  /** Two decimals; null when nothing of the kind happened: left out, and the rest rescaled. */
  readonly points: number | null;
  /** Every case behind the figure. */
  readonly cases: readonly Omit<Tally, 'component' | 'unit'>[];
}

/** How much of what an agency has in its register was seen. `registered` null: unknown. */
export interface Coverage {
  readonly seen: number;
  readonly registered: number | null;
  /** `numbering`: at least so many, by the numbers of its register that were seen. */
  readonly basis: 'told' | 'numbering' | 'unknown';
}

export interface UnitScore {
  readonly unit: UnitCode;
  /** 0–100, two decimals; null when nothing could be counted. */
  readonly score: number | null;
  readonly grade: Grade['id'] | null;
  readonly sample: number;
  readonly standing: { readonly kind: 'ranked'; readonly place: number; readonly of: number } | { readonly kind: 'not-ranked'; readonly why: 'not-enrolled' | 'small-sample' };
  readonly components: readonly ComponentScore[];
  readonly coverage: Coverage;
  /** Dossiers of the unit that were left out because they are protected. */
  readonly protectedCases: number;
  readonly unsettled: readonly Omit<Unsettled, 'unit'>[];
  readonly merits: readonly Omit<Merit, 'unit'>[];
  /** What would raise the score, the most first: so many more good cases, so many points of the score. */
  readonly wouldRaise: readonly { readonly component: ComponentId; readonly more: number; readonly points: number }[];
}

/** The index of a month. The same facts give the same value, down to its bytes in canonical JSON. */
export interface CoordinationIndex {
  readonly index: string;
  readonly parameters: string;
  readonly month: Month;
  /** Epoch ms up to which it counts. */
  readonly until: number;
  readonly final: boolean;
  readonly registry: string;
  readonly dossiers: number;
  readonly protectedCases: number;
  /** Ranked units first, in their order; then the others by code. */
  readonly units: readonly UnitScore[];
}
