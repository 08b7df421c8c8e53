import type { UnitCode, Words } from '@roviec/core';
import { type CommandRequest, processLimits } from '@roviec/schema';
import { supplementWords as words } from '../words/supplement.ts';
import { type Check, errorsOf } from './form-error.ts';
import { tooLong } from './limits.ts';
import { checkPaper, noPaper, type PaperDraft, paperOf } from './paper.ts';

/** What a person has typed so far of what is missing. */
export interface SupplementDraft extends PaperDraft {
  readonly from: UnitCode | '';
  readonly items: readonly string[];
  readonly ground: string;
}

/** The form as it begins; the document's issuer supplements when it is an agency. */
export function supplementDraftOf(issuerUnit: UnitCode | null): SupplementDraft {
  return { from: issuerUnit ?? '', items: [''], ground: '', ...noPaper };
}

/** The items that were typed, without the empty lines. */
export function itemsOf({ items }: SupplementDraft): readonly string[] {
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** Everything at once, with a ground. */
export const checkSupplement: Check<SupplementDraft> = (draft) => [
  ...errorsOf(
    itemsOf(draft).length === 0 && { field: 'item-0', words: words.noItems },
    draft.ground.trim() === '' && { field: 'ground', words: words.noGround },
    ...draft.items.map((item, index) => tooLong({ field: `item-${index}`, label: itemWords(index) }, item, processLimits.item)),
    tooLong({ field: 'ground', label: words.ground }, draft.ground, processLimits.ground),
  ),
  ...checkPaper(draft),
];

/** The command that the draft asks for; call it with a checked draft. */
export function supplementCommand(draft: SupplementDraft): CommandRequest {
  return { kind: 'supplement', step: 'request', ...(draft.from === '' ? {} : { from: draft.from }), items: [...itemsOf(draft)], ground: draft.ground.trim(), ...paperOf(draft) };
}

/** The command that says that it came, with its covering document. */
export function receivedCommand(draft: PaperDraft): CommandRequest {
  return { kind: 'supplement', step: 'received', items: [], ground: '', ...paperOf(draft) };
}

/** `Nội dung 2`, for the item at an index. */
export function itemWords(index: number): Words {
  return { vi: `${words.item.vi} ${index + 1}`, en: `${words.item.en} ${index + 1}` };
}
