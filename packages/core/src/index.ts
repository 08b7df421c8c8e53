export { type AgendaOwner, morningOf } from './agenda/morning.ts';
export { overdueOf, type StillFinding } from './agenda/overdue.ts';
export { toSignOf } from './agenda/to-sign.ts';
export type { AgendaDossier, AnswerDue, DeemedLine, DigestPolicy, DueDossier, LastUrge, Morning, Overdue, SilentLine, StillLine, ToSign } from './agenda/types.ts';
export { type AgendaWindow, agendaWindow, mayUrgeAgain } from './agenda/window.ts';
export { adoptCalendar } from './dossier/adopt-calendar.ts';
export { applyEvent } from './dossier/apply.ts';
export { classifiedAs, contradictsClass, isClassifiedAct } from './dossier/classified.ts';
export type { Act, Command, ConsultId, DeclaredAct, Observation, ObservedAct } from './dossier/commands.ts';
export { type CourseSoFar, type CourseState, courseOf, isSettled, type UrgedUnit } from './dossier/course.ts';
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
export { silencePending } from './dossier/silence-pending.ts';
export { type SilentUnit, silentUnits } from './dossier/silent-units.ts';
export { type ConsulteeState, type ConsultState, type DossierState, newDossier, type SilenceState } from './dossier/state.ts';
export { type Touched, touchedBy } from './dossier/touched.ts';
export { nextWakeUp, SETTLING_MS } from './dossier/wake-up.ts';
export { checkProcedure, type ProcedureView } from './procedure/check.ts';
export { diffProcedures, type ProcedureChange, type ProcedureNames, runningWords } from './procedure/diff.ts';
export { GUARD_STAGES } from './procedure/guards.ts';
export {
  isProcedureProblemCode,
  type ProcedurePath,
  type ProcedureProblem,
  type ProcedureProblemCode,
  procedureProblemCodes,
  procedureProblemWords,
} from './procedure/problems.ts';
export type {
  ClockStart,
  ConsultStage,
  DeadlineLimit,
  DeadlineRule,
  Guard,
  LeadRole,
  PlainStage,
  Procedure,
  ProcedureDefinition,
  ReminderPolicy,
  SilenceEffect,
  SilenceRule,
  Source,
  Stage,
  StageKind,
  Who,
} from './procedure/types.ts';
export { type Accountability, type AccountabilityQuestion, accountableFor, knownAt, tenureAsKnown } from './registry/accountability.ts';
export { calendarOf } from './registry/calendar-of.ts';
export { type NormalisedUnitCode, normaliseUnitCode } from './registry/codes.ts';
export { legalBasesOf, ownerOf, sameOwner } from './registry/competence.ts';
export { areDisjoint, narrowness } from './registry/conditions.ts';
export { delegationsInForce } from './registry/delegations.ts';
export { headOf, holderOf, postsOf, type Tenure, tenureOf } from './registry/holders.ts';
export { carriedOnBy, predecessorsOf } from './registry/lineage.ts';
export type { CompetenceView, Ownership, OwnershipQuestion, OwnerUnknown } from './registry/ownership.ts';
export { isInForce, periodsOverlap } from './registry/period.ts';
export { noticeFrom, type RegistryNotice, type RegistryNoticeKind, reviewRegistry, SOON_DAYS } from './registry/reports.ts';
export { type SigningQuestion, signatoryOf } from './registry/signatory.ts';
export type { NamedUnit } from './registry/subject/lexicon.ts';
export type { Reason } from './registry/subject/reasons.ts';
export { type Candidate, type OwnerSuggestion, type SubjectQuestion, type SubjectView, type SuggestedOwner, suggestOwner } from './registry/subject/suggestion.ts';
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
  OfficialGroup,
  OfficialScore,
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
  Wording,
  Words,
} from './registry/types.ts';
export { OFFICIAL_GROUPS } from './registry/types.ts';
export { agencyByName, agencyOf, isWithin, unitAt } from './registry/units.ts';
export { REPLY_WEIGHTS, type ReplyReading, type ReplyReason, readReply } from './replies/index.ts';
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
export { findingsAcross } from './rules/across.ts';
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
export { type Amount, amountFor, listFor } from './rules/parameters.ts';
export type { Ground, Need, Place, Rule, Verdict } from './rules/rule.ts';
export { findingCases, findingWords } from './rules/sentences.ts';
export { mayRefuse, type Severities, severityKey } from './rules/severity.ts';
export type { ReplyReader, RuleView } from './rules/view.ts';
export { type WayOut, wayOutWords } from './rules/ways-out.ts';
export {
  COORDINATION_INDEX,
  type ComponentId,
  type CoordinationIndex,
  coordinationIndex,
  isMonth,
  type Month,
  periodOf,
  type ScoringFacts,
  type UnitScore,
} from './scoring/index.ts';
export { plainCourses } from './simulate/courses.ts';
export { type Unmet, unmetBy } from './simulate/expectation.ts';
export { comparePast, type History, type PastChange, type PastComparison } from './simulate/past.ts';
export type { PastDifference } from './simulate/past-words.ts';
export type { Expectation, Scenario, ScenarioAct, ScenarioStep } from './simulate/scenario.ts';
export { type Simulation, type StepNotTaken, simulate } from './simulate/simulate.ts';
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
export { type AgendaLine, type AgendaScene, type AgendaSection, morningSections, overdueSections, urgedWords } from './words/agenda.ts';
export { afterSilenceWords, agendaTerms, dueSoonTitle, silentStepWords, stillWords, toSignWords } from './words/agenda-terms.ts';
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
  guardWords,
  holderWords,
  instantWords,
  irregularWords,
  isEventKind,
  type Language,
  lateReplyWords,
  listWords,
  momentWords,
  type Names,
  type NoticeNames,
  outcomeWords,
  partsWords,
  personWords,
  phaseWords,
  positionWords,
  postInUnitWords,
  provenanceWords,
  reasonWords,
  registryNoticeWords,
  replyDocumentWords,
  ruleWords,
  type SuggestionNames,
  sameWords,
  sentenceCase,
  signatoryWords,
  silenceEffectWords,
  sourceText,
  spanWords,
  stepWords,
  suggestedOwnerWords,
  timeLeftWords,
  undecidedYearWords,
  unitListWords,
  unitWords,
  weekdayDateWords,
  workingDayWords,
} from './words/index.ts';
export { refusalWords } from './words/refusals.ts';
export { WRONG_WARNING_REASONS, type WrongWarningReason, warningSignWords, wrongWarningReasonWords } from './words/wrong-warnings.ts';
