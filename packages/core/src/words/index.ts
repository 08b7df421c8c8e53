export { actWords, fieldWords } from './act-terms.ts';
export { undecidedYearWords } from './calendar-terms.ts';
export { allowanceWords, clockSpanWords, spanWords, timeLeftWords, workingDayWords } from './duration.ts';
export { consultWords, type EventLike } from './event-scene.ts';
export { eventWords, isEventKind } from './event-words.ts';
export { type Language, listWords, partsWords, sameWords, sentenceCase } from './language.ts';
export { documentWords, holderWords, type Names, personWords, postInUnitWords, replyDocumentWords, unitListWords, unitWords } from './names.ts';
export { guardWords } from './procedure-terms.ts';
export { decisionWords, signatoryWords } from './process-terms.ts';
export { type NoticeNames, registryNoticeWords } from './registry-notices.ts';
export { lateReplyWords, ruleWords } from './rule-names.ts';
export { stepWords } from './step-terms.ts';
export { reasonWords, type SuggestionNames, suggestedOwnerWords } from './suggestion.ts';
export {
  type ConsulteeStatus,
  channelWords,
  clockStartWords,
  confidenceWords,
  consulteeStatusWords,
  defectWords,
  documentClassWords,
  irregularWords,
  outcomeWords,
  phaseWords,
  positionWords,
  provenanceWords,
  silenceEffectWords,
  sourceText,
} from './terms.ts';
export { clockText, dateWords, dueWords, instantWords, momentWords, weekdayDateWords } from './when.ts';
