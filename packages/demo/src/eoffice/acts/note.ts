import { civilDay, parseTypedDay } from '../calendar.ts';
import type { Problem } from './outcome.ts';

const NOTE_LIMIT = 2000;

/** What is wrong with a typed remark; nothing where it is short enough. `what` begins the sentence. */
export function noteProblems(note: string, what: string): Problem[] {
  if (note.trim().length <= NOTE_LIMIT) return [];
  return [{ field: 'note', text: `${what} dài quá ${NOTE_LIMIT} ký tự.` }];
}

/** A typed day with what is wrong with it; no day where nothing was typed. `what` begins the sentence. */
export function typedDue(text: string, now: number, what: string): { readonly dueOn: string | null; readonly problems: readonly Problem[] } {
  if (text.trim() === '') return { dueOn: null, problems: [] };
  const dueOn = parseTypedDay(text);
  if (dueOn === null) return { dueOn, problems: [{ field: 'dueOn', text: `${what} không đúng định dạng ngày/tháng/năm (dd/mm/yyyy).` }] };
  return { dueOn, problems: dueOn < civilDay(now) ? [{ field: 'dueOn', text: `${what} không được trước ngày hôm nay.` }] : [] };
}
