import { agencyOf, type CompetenceRule, civilDateOf, isWithin, legalBasesOf, ownerOf, sourceText, type UnitCode, type Words } from '@roviec/core';
import { type CommandRequest, type DossierSummary, processLimits, type RegistrySlice } from '@roviec/schema';
import { submitWords as words } from '../words/submit.ts';
import { usualSigner } from './dissent.ts';
import type { EntryCondition } from './entry-conditions.ts';
import { type Check, errorsOf } from './form-error.ts';
import { tooLong } from './limits.ts';
import { checkPaper, noPaper, type PaperDraft, paperOf, signedByOther } from './paper.ts';
import type { Signing, SigningPost, Standing } from './standing.ts';

/** What a person has typed so far of a submission. */
export interface SubmitDraft extends PaperDraft {
  readonly to: UnitCode | '';
  /** A post. */
  readonly signer: string;
  readonly option: string;
  readonly cost: string;
  readonly time: string;
  readonly responsible: UnitCode | '';
  readonly legalBases: readonly string[];
  readonly ownView: string;
}

/** The rule of competence by which the matter is the lead's own; null when it is another's, or nobody can tell. */
function ownRule(slice: RegistrySlice, dossier: DossierSummary, now: number): CompetenceRule | null {
  const owner = ownerOf(slice, { matter: dossier.matter, on: civilDateOf(now), place: dossier.place });
  return owner.kind === 'unit' && owner.unit === dossier.lead ? owner.rule : null;
}

/** Whether the register says that the lead decides the matter itself. */
export function decidesItself(slice: RegistrySlice, dossier: DossierSummary, now: number): boolean {
  return ownRule(slice, dossier, now)?.decidedBy === 'owner';
}

/** The form as it begins: to oneself where the register says that one decides, to the superior where it says that the one above does, on the bases that it names, signed by whoever usually signs. */
export function submitDraftOf(slice: RegistrySlice, who: Standing, dossier: DossierSummary, now: number): SubmitDraft {
  const rule = ownRule(slice, dossier, now);
  const to = decidesItself(slice, dossier, now) ? dossier.lead : rule?.decidedBy === 'above' ? (superiorOf(slice, dossier.lead) ?? '') : '';
  const legalBases = rule ? legalBasesOf(rule).map(sourceText) : [''];
  return { to, signer: usualSigner(slice, who, 'submit'), option: '', cost: '', time: '', responsible: '', legalBases, ownView: '', ...noPaper };
}

/** The agency right above, where the register has it. */
function superiorOf(slice: RegistrySlice, agency: UnitCode): UnitCode | undefined {
  const above = slice.units.find(({ code }) => code === agency)?.parent;
  return slice.units.find(({ code, kind }) => code === above && kind !== 'division')?.code;
}

/** What a signer's right is asked for: the head of a division signs what stays inside the agency. */
export function signingFor(slice: RegistrySlice, dossier: DossierSummary, to: UnitCode | ''): Signing {
  return to !== '' && agencyOf(slice.units, to) === agencyOf(slice.units, dossier.lead) ? 'submit-within' : 'submit';
}

/** Whether the post may not sign it today, as far as the register knows. */
export function signsWithoutRight(post: SigningPost | undefined, signing: Signing): boolean {
  return post !== undefined && !post.signs.includes(signing);
}

/** Units that may carry it out: one's own first, then the other agencies. */
export function responsibleUnits(slice: RegistrySlice, lead: UnitCode): RegistrySlice['units'] {
  const own = slice.units.filter(({ code }) => isWithin(slice.units, code, lead));
  return [...own, ...slice.units.filter(({ code, kind }) => kind !== 'division' && code !== lead)];
}

/** The bases that were typed, without the empty lines. */
export function basesOf({ legalBases }: SubmitDraft): readonly string[] {
  return legalBases.map((basis) => basis.trim()).filter((basis) => basis !== '');
}

/** Checks the draft and that nothing in the dossier keeps it back; gateway and core check again, and look at who signs. */
export function checkSubmit(conditions: readonly EntryCondition[], who: Pick<Standing, 'post'>): Check<SubmitDraft> {
  return (draft) => [
    ...conditions.filter(({ met }) => !met).map(({ id, words: unmet }) => ({ field: `entry-${id}`, words: unmet, label: words.cannot })),
    ...errorsOf(
      draft.to === '' && { field: 'to', words: words.noTo },
      draft.signer === '' && { field: 'signer', words: words.noSigner },
      draft.option.trim() === '' && { field: 'option', words: words.noOption },
      draft.responsible === '' && { field: 'responsible', words: words.noResponsible },
      basesOf(draft).length > 1 && draft.ownView.trim() === '' && { field: 'ownView', words: words.noOwnView },
      tooLong({ field: 'option', label: words.option }, draft.option, processLimits.option),
      tooLong({ field: 'cost', label: words.cost }, draft.cost, processLimits.cost),
      tooLong({ field: 'time', label: words.time }, draft.time, processLimits.time),
      ...draft.legalBases.map((basis, index) => tooLong({ field: `basis-${index}`, label: basisWords(index) }, basis, processLimits.legalBasis)),
      tooLong({ field: 'ownView', label: words.ownView }, draft.ownView, processLimits.ownView),
    ),
    ...checkPaper(draft, signedByOther(draft.signer, who)),
  ];
}

/** The command that the draft asks for; call it with a checked draft. */
export function submitCommand(who: Standing, draft: SubmitDraft): Extract<CommandRequest, { kind: 'submit' }> {
  const { option, cost, time, responsible } = draft;
  return {
    kind: 'submit',
    to: draft.to,
    ...(draft.signer === who.post ? {} : { signer: draft.signer }),
    proposal: {
      option: option.trim(),
      ...(cost.trim() === '' ? {} : { cost: cost.trim() }),
      ...(time.trim() === '' ? {} : { time: time.trim() }),
      ...(responsible === '' ? {} : { responsible }),
    },
    legalBases: [...basesOf(draft)],
    ownView: draft.ownView.trim(),
    ...paperOf(draft),
  };
}

/** `Căn cứ 2`, for the basis at an index. */
export function basisWords(index: number): Words {
  return { vi: `${words.legalBasis.vi} ${index + 1}`, en: `${words.legalBasis.en} ${index + 1}` };
}
