export { adoptCalendar } from './dossier/adopt-calendar.ts';
export { applyEvent } from './dossier/apply.ts';
export type { Act, Command, ConsultId, DeclaredAct, Observation, ObservedAct } from './dossier/commands.ts';
export { type CourseState, courseOf } from './dossier/course.ts';
export { declareAct } from './dossier/declare.ts';
export { dissentToShow, openDissent } from './dossier/dissent.ts';
export { type Draft, type Recording, record, type Step } from './dossier/draft.ts';
export type { AskedUnit, DossierEvent, EventBody, EventKind, IrregularCode, SilenceEvidence, Versions } from './dossier/events.ts';
export {
  type DocumentKey,
  type DocumentRef,
  type DossierId,
  type DossierNumber,
  documentKey,
  dossierId,
  isCanonicalDossierId,
  parseDossierId,
  registeredDossier,
} from './dossier/keys.ts';
export { observeAct } from './dossier/observe.ts';
export type { Actor, Holder, Provenance, Signatory } from './dossier/people.ts';
export type { Channel, Defect, DefectCode, DocumentClass, Position, ReplyDocument } from './dossier/positions.ts';
export type { AskedPart, DecisionOutcome, ProcessCommand, ProcessObservation, Proposal, ReconcileWay, TargetKey } from './dossier/process-commands.ts';
export type { Outcome, Refusal, RefusalCode } from './dossier/refusal.ts';
export { remind } from './dossier/reminders.ts';
export { concludeSilence, type LastLook } from './dossier/silence.ts';
export { type SilentUnit, silentUnits } from './dossier/silent-units.ts';
export { type ConsulteeState, type ConsultState, type DossierState, newDossier, type SilenceState } from './dossier/state.ts';
export { nextWakeUp } from './dossier/wake-up.ts';
export type { ClockStart, ConsultStage, DeadlineRule, PlainStage, Procedure, ReminderPolicy, SilenceEffect, SilenceRule, Source, Stage } from './procedure/types.ts';
export { calendarOf } from './registry/calendar-of.ts';
export { type NormalisedUnitCode, normaliseUnitCode } from './registry/codes.ts';
export { ownerOf } from './registry/competence.ts';
export { headOf, holderOf, postsOf } from './registry/holders.ts';
export { type MatterSuggestion, suggestMatter } from './registry/matter-of.ts';
export type { CompetenceView, Ownership, OwnershipQuestion } from './registry/ownership.ts';
export { isInForce, periodsOverlap } from './registry/period.ts';
export { type SigningQuestion, signatoryOf } from './registry/signatory.ts';
export type {
  CalendarYear,
  CompetenceRule,
  DelegatedAction,
  Delegation,
  Holding,
  Matter,
  MatterId,
  Officer,
  OfficerId,
  OwnerSpec,
  Period,
  Post,
  PostId,
  Reference,
  ReportDuty,
  Role,
  RuleParameter,
  Severity,
  Unit,
  UnitCode,
  Words,
} from './registry/types.ts';
export { agencyByName, agencyOf, isWithin, unitAt } from './registry/units.ts';
export {
  type Action,
  authorize,
  type Decision,
  type DenialCode,
  denialWords,
  type Resource,
  RIGHTS,
  type Right,
  type RightsView,
  type Standing,
  type Subject,
} from './rights/index.ts';
export { rules } from './rules/all.ts';
export { type Around, aroundOf, NOTHING_AROUND, type Outage } from './rules/around.ts';
export type { DecisionOccasion, Hop, OutcomeOccasion, ReportOccasion, StatusOccasion, StepOccasion, TravelOccasion } from './rules/course-occasions.ts';
export { findingsBefore, findingsOf } from './rules/history.ts';
export { type Finding, type Judgement, judge } from './rules/judge.ts';
export type {
  AcceptOccasion,
  AnswerOccasion,
  ConsultOccasion,
  EarlierConsult,
  EarlierDefect,
  ForwardOccasion,
  HandleOccasion,
  LoosenOccasion,
  Occasion,
  OccasionKind,
  OwnershipOccasion,
  PaceOccasion,
  ReturnOccasion,
  SubmitOccasion,
} from './rules/occasions.ts';
export type { Ground, Need, Place, Rule, Verdict } from './rules/rule.ts';
export { findingCases, findingWords } from './rules/sentences.ts';
export { mayRefuse, type Severities, severityKey } from './rules/severity.ts';
export type { ReplyReader, RuleView } from './rules/view.ts';
export { type WayOut, wayOutWords } from './rules/ways-out.ts';
export {
  type Allowance,
  addCalendarDays,
  addCalendarMonths,
  addDays,
  addWorkingDays,
  type Calendar,
  type CivilDate,
  type ClockTime,
  civilDateOf,
  countsInDays,
  DAY_MS,
  type Deadline,
  daysBetween,
  deadlineOf,
  deadlineOn,
  endOfDay,
  idleOwnDays,
  isCivilDate,
  isWorkingDay,
  type OwnDays,
  type ReckonedDate,
  startOfDay,
  thisOrNextWorkingDay,
  type UndecidedYear,
  undecidedYears,
  weekdayOf,
  withOwnDays,
  workingDaysBetween,
} from './time/index.ts';
export {
  actWords,
  allowanceWords,
  type ConsulteeStatus,
  channelWords,
  clockSpanWords,
  clockStartWords,
  clockText,
  confidenceWords,
  consulteeStatusWords,
  consultWords,
  dateWords,
  decisionWords,
  defectWords,
  documentClassWords,
  documentWords,
  dueWords,
  type EventLike,
  eventWords,
  fieldWords,
  holderWords,
  instantWords,
  irregularWords,
  isEventKind,
  type Language,
  lateReplyWords,
  listWords,
  momentWords,
  type Names,
  outcomeWords,
  partsWords,
  personWords,
  phaseWords,
  positionWords,
  postInUnitWords,
  provenanceWords,
  replyDocumentWords,
  ruleWords,
  sameWords,
  sentenceCase,
  silenceEffectWords,
  sourceText,
  spanWords,
  timeLeftWords,
  undecidedYearWords,
  unitListWords,
  unitWords,
  weekdayDateWords,
  workingDayWords,
} from './words/index.ts';
export { refusalWords } from './words/refusals.ts';
