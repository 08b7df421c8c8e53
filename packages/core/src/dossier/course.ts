import type { SupplementClock } from '../procedure/types.ts';
import type { OfficerId, UnitCode } from '../registry/types.ts';
import type { Deadline } from '../time/index.ts';
import type { ConsultId } from './commands.ts';
import type { DocumentClass } from './positions.ts';
import type { DecisionOutcome, TargetKey } from './process-commands.ts';
import type { DossierState } from './state.ts';

/** What the rest of the process has come to; no free text. A state kept before this existed has none of it. */
export interface CourseState {
  readonly documentClass: DocumentClass;
  /** A complaint is guided once (domain rule of its class). */
  readonly guided: boolean;
  readonly submission: SubmissionState | null;
  /** Sent back to be reworked, and nothing submitted since. */
  readonly reworking?: boolean;
  /** A decision on the submission was seen elsewhere; ours may still be missing. */
  readonly decisionSeen?: boolean;
  readonly decision: { readonly at: number; readonly outcome: DecisionOutcome } | null;
  readonly transferredTo: UnitCode | null;
  readonly supplement: { readonly requestedAt: number; readonly dueAt: number | null; readonly receivedAt: number | null } | null;
  readonly extension: { readonly requestedBy: OfficerId; readonly requesters?: readonly OfficerId[]; readonly due: Deadline; readonly granted: boolean } | null;
  readonly targets: readonly TargetState[];
  /** The last time each unit was urged; absent in a state kept before this was. */
  readonly urged?: readonly UrgedUnit[];
}

/** What waits for a decision. */
export interface SubmissionState {
  readonly at: number;
  readonly to: UnitCode;
  /** Sequence of its event. */
  readonly seq?: number;
  /** Whoever signed and whoever submitted it. */
  readonly people?: readonly OfficerId[];
  /** It follows one that was sent back. */
  readonly again?: boolean;
}

/** When a unit was last urged: about a consult, or as the lead about the dossier itself. */
export interface UrgedUnit {
  readonly consult: ConsultId | null;
  readonly unit: UnitCode;
  readonly at: number;
  readonly by: OfficerId | null;
}

/** What of a dossier's course says where it stands. */
export interface CourseSoFar {
  readonly submittedAt: number | null;
  readonly decidedAt: number | null;
  readonly outcome: DecisionOutcome | null;
  readonly transferredTo: UnitCode | null;
}

/** Whether nobody is waited for any more: it was decided, or went to another unit. */
export function isSettled({ decidedAt, outcome, transferredTo }: Omit<CourseSoFar, 'submittedAt'>): boolean {
  return transferredTo !== null || (decidedAt !== null && outcome !== 'rework');
}

/** A target as it stands. */
export interface TargetState extends TargetKey {
  readonly value: number;
  readonly better: 'higher' | 'lower';
}

const NOTHING: CourseState = {
  documentClass: 'unknown',
  guided: false,
  submission: null,
  decision: null,
  transferredTo: null,
  supplement: null,
  extension: null,
  targets: [],
};

/** Where the rest of the process stands. */
export function courseOf(state: DossierState): CourseState {
  return state.course ?? NOTHING;
}

/** A state with some of it changed. */
export function withCourse(state: DossierState, change: Partial<CourseState>): DossierState {
  return { ...state, course: { ...courseOf(state), ...change } };
}

/** What a dossier that is opened, or opened again, begins with: targets and the one guidance stay. */
export function freshCourse(state: DossierState, documentClass: DocumentClass): CourseState {
  const { guided, targets } = courseOf(state);
  return { ...NOTHING, documentClass, guided, targets };
}

/** What happens to our own clock while somebody else supplements; without a stage for it the clock runs on. */
export function supplementClockOf(state: DossierState): SupplementClock {
  const stage = state.procedure?.stages.find((candidate) => candidate.kind === 'supplement');
  return stage?.kind === 'supplement' ? (stage.clock ?? 'runs') : 'runs';
}

/** The target of that key, if it was set. */
export function targetOf(state: DossierState, key: TargetKey): TargetState | null {
  return courseOf(state).targets.find((target) => target.unit === key.unit && target.figure === key.figure && target.year === key.year) ?? null;
}

/** Everybody who asked for the extension that is open; none of them approves it. */
export function requestersOf(state: DossierState): readonly OfficerId[] {
  const { extension } = courseOf(state);
  return extension ? (extension.requesters ?? [extension.requestedBy]) : [];
}
