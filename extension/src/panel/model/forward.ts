import { agencyOf, civilDateOf, ownerOf, sourceText, type UnitCode } from '@roviec/core';
import { type CommandRequest, type DossierSummary, processLimits, type RegistrySlice } from '@roviec/schema';
import { forwardWords as words } from '../words/forward.ts';
import { type Check, errorsOf } from './form-error.ts';
import { tooLong } from './limits.ts';
import { checkPaper, hasPaper, noPaper, type PaperDraft, paperOf } from './paper.ts';

/** What a person has typed so far about handing a dossier on. */
export interface ForwardDraft extends PaperDraft {
  readonly to: UnitCode | '';
  readonly ground: string;
  readonly notice: string;
}

/** Whose work the register says it is, on what ground. */
export function competentFor(slice: RegistrySlice, dossier: DossierSummary, now: number): { readonly unit: UnitCode; readonly ground: string } | null {
  const owner = ownerOf(slice, { matter: dossier.matter, on: civilDateOf(now), place: dossier.place });
  return owner.kind === 'unit' ? { unit: owner.unit, ground: sourceText(owner.rule.source) } : null;
}

/** The form as the register fills it; nothing where the work is one's own. */
export function forwardDraftOf(slice: RegistrySlice, dossier: DossierSummary, now: number): ForwardDraft {
  const competent = competentFor(slice, dossier, now);
  const elsewhere = competent !== null && agencyOf(slice.units, competent.unit) !== dossier.lead;
  return { to: elsewhere ? competent.unit : '', ground: elsewhere ? competent.ground : '', notice: '', ...noPaper };
}

/** With a ground, and the sender told; never to whoever has it. */
export function checkForward(lead: UnitCode): Check<ForwardDraft> {
  return (draft) => [
    ...errorsOf(
      draft.to === '' && { field: 'to', words: words.noUnit },
      draft.to === lead && { field: 'to', words: words.toSelf },
      draft.ground.trim() === '' && { field: 'ground', words: words.noGround },
      draft.notice.trim() === '' && !hasPaper(draft) && { field: 'notice', words: words.noNotice },
      tooLong({ field: 'ground', label: words.ground }, draft.ground, processLimits.ground),
      tooLong({ field: 'notice', label: words.notice }, draft.notice, processLimits.notice),
    ),
    ...checkPaper(draft),
  ];
}

/** The command that the draft asks for; call it with a checked draft. */
export function forwardCommand(draft: ForwardDraft): CommandRequest {
  return { kind: 'forward', to: draft.to, ground: draft.ground.trim(), notice: draft.notice.trim(), ...paperOf(draft) };
}
