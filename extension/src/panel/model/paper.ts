import type { ReplyDocument, Words } from '@roviec/core';
import { actLimits } from '@roviec/schema';
import { paperWords as words } from '../words/paper.ts';
import { errorsOf, type FieldError } from './form-error.ts';
import { tooLong } from './limits.ts';
import { parseTypedDate } from './typed-times.ts';

/** Number and date of a signed paper, as typed; both or neither. */
export interface PaperDraft {
  readonly number: string;
  readonly issuedOn: string;
}

export const noPaper: PaperDraft = { number: '', issuedOn: '' };

/** Whether anything of a paper was typed. */
export function hasPaper(draft: PaperDraft): boolean {
  return draft.number.trim() !== '' || draft.issuedOn.trim() !== '';
}

/** A paper has both number and date. `required` says what is missing where there must be one. */
export function checkPaper(draft: PaperDraft, required?: Words): readonly FieldError[] {
  if (!hasPaper(draft)) return required ? [{ field: 'number', words: required }] : [];
  return errorsOf(
    draft.number.trim() === '' && { field: 'number', words: words.noNumber },
    parseTypedDate(draft.issuedOn) === null && { field: 'issuedOn', words: words.badDate },
    tooLong({ field: 'number', label: words.number }, draft.number, actLimits.documentNumber),
  );
}

/** What is missing when somebody else than the person at the form signs, and no paper says so. */
export function signedByOther(signer: string, who: { readonly post: string }): Words | undefined {
  return signer === '' || signer === who.post ? undefined : words.otherSigns;
}

/** The paper for an act; nothing when none was typed. Call it with a checked draft. */
export function paperOf(draft: PaperDraft): { readonly document?: ReplyDocument } {
  const issuedOn = parseTypedDate(draft.issuedOn);
  return issuedOn !== null && draft.number.trim() !== '' ? { document: { number: draft.number.trim(), issuedOn } } : {};
}

/** How a paper reads when answers are checked; nothing when none was typed. */
export function paperRow(draft: PaperDraft): readonly { readonly label: Words; readonly value: string }[] {
  return hasPaper(draft) ? [{ label: words.number, value: `${draft.number} (${draft.issuedOn})` }] : [];
}
