import { type Calendar, type Deadline, deadlineOf, dueWords, type UnitCode, type Words } from '@roviec/core';
import { actLimits, type CommandRequest, type RegistrySlice } from '@roviec/schema';
import { consultWords as words } from '../words/consult.ts';
import { type Check, errorsOf } from './form-error.ts';
import { tooLong } from './limits.ts';
import { parseTypedDate } from './typed-times.ts';

/** What a person has typed so far in the form for asking opinions. */
export interface ConsultDraft {
  readonly consultees: readonly UnitCode[];
  readonly questions: readonly string[];
  readonly ownPosition: string;
  /** Typed; empty means as the rule gives. */
  readonly later: string;
  readonly reason: string;
  /** The written order by which it is asked widely, in haste or again; absent in drafts from before it could be cited. */
  readonly order?: string;
}

export const emptyConsult: ConsultDraft = { consultees: [], questions: [''], ownPosition: '', later: '', reason: '', order: '' };

/** The consult step of a procedure, from the registry slice. */
export type ConsultRule = NonNullable<RegistrySlice['procedures'][number]['consult']>;

/** Due date as the rule gives it when sent now. */
export function dueByRule(calendar: Calendar, rule: ConsultRule, now: number): Deadline {
  return deadlineOf(calendar, now, rule);
}

/** Units that the procedure does not name: they need a written reason. */
export function outsideRelated(draft: ConsultDraft, rule: ConsultRule): readonly UnitCode[] {
  return draft.consultees.filter((unit) => !rule.consultees.includes(unit));
}

/** Checks the draft; the gateway checks again. `out`: units that were asked as often as the procedure allows. */
export function checkConsult(rule: ConsultRule, due: Deadline, out: readonly UnitCode[] = []): Check<ConsultDraft> {
  return (draft) => {
    const later = draft.later.trim() === '' ? null : parseTypedDate(draft.later);
    return errorsOf(
      draft.consultees.length === 0 && { field: 'consultees', words: words.noConsultees },
      draft.consultees.some((unit) => out.includes(unit)) && { field: 'consultees', words: words.askedOut },
      outsideRelated(draft, rule).length > 0 && draft.reason.trim() === '' && { field: 'reason', words: words.noReason },
      asked(draft).length === 0 && { field: 'question-0', words: words.noQuestions },
      draft.ownPosition.trim() === '' && { field: 'ownPosition', words: words.noOwnPosition },
      draft.later.trim() !== '' && later === null && { field: 'later', words: words.badDate },
      later !== null && later < due.dueOn && { field: 'later', words: tooEarly(due) },
      tooLong({ field: 'reason', label: words.reason }, draft.reason, actLimits.reason),
      tooLong({ field: 'order', label: words.order }, draft.order ?? '', actLimits.ground),
      ...draft.questions.map((question, index) => tooLong({ field: `question-${index}`, label: questionWords(index) }, question, actLimits.question)),
      tooLong({ field: 'ownPosition', label: words.ownPosition }, draft.ownPosition, actLimits.ownPosition),
    );
  };
}

/** The command that the draft asks for; a day that is the rule's own is not sent, so that it moves with the calendar. */
export function consultCommand(draft: ConsultDraft, rule: ConsultRule, due: Deadline): Extract<CommandRequest, { kind: 'consult' }> {
  const later = parseTypedDate(draft.later);
  return {
    kind: 'consult',
    consultees: [...draft.consultees],
    questions: [...asked(draft)],
    ownPosition: draft.ownPosition.trim(),
    ...(later !== null && later > due.dueOn ? { dueOn: later } : {}),
    ...(outsideRelated(draft, rule).length > 0 ? { reason: draft.reason.trim() } : {}),
    ...((draft.order ?? '').trim() === '' ? {} : { order: (draft.order ?? '').trim() }),
  };
}

/** The questions that were typed, in their order, without the empty ones. */
export function asked(draft: ConsultDraft): readonly string[] {
  return draft.questions.map((question) => question.trim()).filter((question) => question !== '');
}

/** `Câu hỏi 2`, for the question at an index. */
export function questionWords(index: number): Words {
  return { vi: `${words.question.vi} ${index + 1}`, en: `${words.question.en} ${index + 1}` };
}

function tooEarly(due: Deadline): Words {
  const on = dueWords(due.dueAt);
  return { vi: `${words.tooEarly.vi} ${on.vi}.`, en: `${words.tooEarly.en} ${on.en}.` };
}
