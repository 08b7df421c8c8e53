import { agencyOf, type ReconcileWay, type UnitCode } from '@roviec/core';
import { type CommandRequest, processLimits, type RegistrySlice } from '@roviec/schema';
import { dissentWords as words } from '../words/dissent.ts';
import { type Check, errorsOf } from './form-error.ts';
import { tooLong } from './limits.ts';
import { checkPaper, hasPaper, noPaper, type PaperDraft, paperOf, signedByOther } from './paper.ts';
import type { Signing, SigningPost, Standing } from './standing.ts';
import type { AskedPart } from './tasks.ts';

/** What a person has typed so far about a disagreement that was talked over. */
export interface ReconcileDraft extends PaperDraft {
  readonly way: ReconcileWay | '';
  /** A post; the one acted in means that one did it oneself. */
  readonly by: string;
  readonly participants: readonly string[];
  readonly text: string;
}

/** Posts of an agency that are named by papers: its head and deputies first, then the heads of its divisions. */
export function postsIn(slice: RegistrySlice, agency: UnitCode): readonly SigningPost[] {
  const own = slice.signingPosts.filter(({ unit }) => agencyOf(slice.units, unit) === agency);
  return own.toSorted((a, b) => rank(a, agency) - rank(b, agency));
}

function rank({ unit, head }: SigningPost, agency: UnitCode): number {
  return (unit === agency ? 0 : 2) + (head ? 0 : 1);
}

/** Whoever signs for the agency by themselves if they may, else its head; empty when neither is known. */
export function usualSigner(slice: RegistrySlice, who: Standing, signing: Signing): string {
  if (who.signs.includes(signing)) return who.post;
  return postsIn(slice, who.agency).find(({ signs }) => signs.includes(signing))?.id ?? '';
}

/** The form as it begins: who leads the exchange, and the head of the other side. */
export function reconcileDraftOf(slice: RegistrySlice, who: Standing, part: AskedPart): ReconcileDraft {
  const other = postsIn(slice, agencyOf(slice.units, part.consultee.unit)).find(({ head }) => head);
  return { way: '', by: usualSigner(slice, who, 'reconcile'), participants: other ? [other.id] : [], text: '', ...noPaper };
}

/** A meeting has participants and minutes; anything else is told in words or by a letter, and by a letter where another one led it. */
export const checkReconcile =
  (who: Pick<Standing, 'post'>): Check<ReconcileDraft> =>
  (draft) => [
    ...errorsOf(
      draft.way === '' && { field: 'way', words: words.noWay },
      draft.by === '' && { field: 'by', words: words.noBy },
      draft.way === 'meeting' && draft.participants.length === 0 && { field: 'participants', words: words.noParticipants },
    ),
    ...checkPaper(draft, draft.way === 'meeting' ? words.noMinutes : signedByOther(draft.by, who)),
    ...errorsOf(
      (draft.way === 'accept' || draft.way === 'explain') && !hasPaper(draft) && draft.text.trim() === '' && { field: 'text', words: words.noExchange },
      tooLong({ field: 'text', label: words.text }, draft.text, processLimits.exchange),
    ),
  ];

/** The command that the draft asks for; call it with a checked draft. */
export function reconcileCommand(part: AskedPart, who: Standing, draft: ReconcileDraft): CommandRequest {
  return {
    kind: 'reconcile',
    consult: part.consult.id,
    unit: part.consultee.unit,
    way: draft.way === '' ? 'explain' : draft.way,
    ...(draft.by === who.post ? {} : { by: draft.by }),
    participants: [...draft.participants],
    text: draft.text.trim(),
    ...paperOf(draft),
  };
}

/** A disagreement that is kept in writing. */
export interface ReserveDraft extends PaperDraft {
  readonly text: string;
}

export const emptyReserve: ReserveDraft = { text: '', ...noPaper };

/** The unit itself may write it here; the lead has its document. */
export function checkReserve(own: boolean): Check<ReserveDraft> {
  return (draft) => [
    ...checkPaper(draft, own ? undefined : words.reserveNoPaper),
    ...errorsOf(
      own && !hasPaper(draft) && draft.text.trim() === '' && { field: 'text', words: words.reserveNothing },
      tooLong({ field: 'text', label: words.reserveText }, draft.text, processLimits.exchange),
    ),
  ];
}

/** The command that the draft asks for; call it with a checked draft. */
export function reserveCommand(part: AskedPart, draft: ReserveDraft): CommandRequest {
  return { kind: 'reserve', consult: part.consult.id, unit: part.consultee.unit, text: draft.text.trim(), ...paperOf(draft) };
}
