import type { Channel, DocumentClass, Position } from '../dossier/positions.ts';
import type { DecisionOutcome, ReconcileWay } from '../dossier/process-commands.ts';
import type { RefusalCode } from '../dossier/refusal.ts';
import type { DossierState } from '../dossier/state.ts';
import type { PostId, UnitCode, Words } from '../registry/types.ts';
import type { CivilDate } from '../time/index.ts';

/** What somebody does in a scenario; texts that judge nothing are left to the simulation. */
export type ScenarioAct =
  | { readonly do: 'open'; readonly documentClass?: DocumentClass }
  | { readonly do: 'assign'; readonly to: PostId }
  /** No units named: those of the consult stage. */
  | { readonly do: 'consult'; readonly units?: readonly UnitCode[]; readonly dueOn?: CivilDate; readonly because?: string }
  | { readonly do: 'reply'; readonly unit: UnitCode; readonly position: Position }
  /** A reply by document, which the lead records; `receivedAt` (epoch ms) decides whether it was in time. */
  | { readonly do: 'record-reply'; readonly unit: UnitCode; readonly position: Position; readonly receivedAt?: number; readonly channel?: Channel }
  | { readonly do: 'deliver'; readonly unit: UnitCode; readonly channel?: Channel }
  | { readonly do: 'attest-no-reply' | 'correct' | 'withdraw-consult' | 'reserve'; readonly unit: UnitCode }
  | { readonly do: 'reconcile'; readonly unit: UnitCode; readonly way?: ReconcileWay }
  /** `to` absent: whoever decides by the procedure. */
  | {
      readonly do: 'submit';
      readonly to?: UnitCode;
      readonly cost?: string;
      readonly time?: string;
      readonly document?: string;
      readonly legalBases?: readonly string[];
      readonly ownView?: string;
    }
  | { readonly do: 'decide'; readonly outcome?: DecisionOutcome; readonly document?: string }
  | { readonly do: 'return' | 'forward'; readonly to: UnitCode }
  | { readonly do: 'request-supplement' | 'receive-supplement' | 'approve-extension' }
  | { readonly do: 'request-extension'; readonly dueOn: CivilDate }
  | { readonly do: 'urge'; readonly unit?: UnitCode }
  | { readonly do: 'close'; readonly outcome?: 'completed' | 'withdrawn' | 'transferred' };

/** One step: who does what, when. */
export type ScenarioStep = ScenarioAct & {
  /** Epoch ms. */
  readonly at: number;
  /** The post that acts; absent: whoever would by the nature of the act. */
  readonly by?: PostId;
};

/** What a scenario is written to show; what is absent is not asked. */
export interface Expectation {
  readonly dueOn?: CivilDate;
  /** Due day of the last consult. */
  readonly consultDueOn?: CivilDate;
  /** Units that are deemed to agree, in any order. */
  readonly deemed?: readonly UnitCode[];
  /** Units whose silence was noted. */
  readonly silent?: readonly UnitCode[];
  /** Among what the rules find: `late-reply/silent`. */
  readonly findings?: readonly string[];
  /** Why steps were not taken. */
  readonly refused?: readonly (RefusalCode | 'post-vacant')[];
  readonly phase?: DossierState['phase'];
}

/** Who does what, when, with a dossier that does not exist. */
export interface Scenario {
  readonly id: string;
  readonly name: Words;
  /** Id of the procedure that it is written for. */
  readonly procedure: string;
  readonly lead: UnitCode;
  readonly place?: UnitCode;
  readonly steps: readonly ScenarioStep[];
  /** As of when the result is looked at, epoch ms. */
  readonly until: number;
  readonly expect?: Expectation;
}
