import { type CommandRequest, processLimits } from '@roviec/schema';
import { extendWords as words } from '../words/extend.ts';
import { type Check, errorsOf } from './form-error.ts';
import { tooLong } from './limits.ts';
import { parseTypedDate } from './typed-times.ts';

/** What a person has typed so far of a request for a later deadline. */
export interface ExtendDraft {
  readonly dueOn: string;
  readonly reason: string;
}

/** A day later than the one that stands (`YYYY-MM-DD`; null when unknown), with a reason. */
export function checkExtend(standing: string | null): Check<ExtendDraft> {
  return ({ dueOn, reason }) => {
    const on = parseTypedDate(dueOn);
    return errorsOf(
      on === null && { field: 'dueOn', words: words.badDate },
      on !== null && standing !== null && on <= standing && { field: 'dueOn', words: words.tooEarly },
      reason.trim() === '' && { field: 'reason', words: words.noReason },
      tooLong({ field: 'reason', label: words.reason }, reason, processLimits.reason),
    );
  };
}

/** The command that the draft asks for; call it with a checked draft. */
export function extendCommand({ dueOn, reason }: ExtendDraft): CommandRequest {
  return { kind: 'extend', step: 'request', dueOn: parseTypedDate(dueOn) ?? '', reason: reason.trim() };
}

/** Approves the day that was read; null when none is known. */
export function approveCommand(dueOn: string | null): CommandRequest {
  return { kind: 'extend', step: 'approve', reason: '', ...(dueOn === null ? {} : { dueOn }) };
}
