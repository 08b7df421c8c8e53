import { type DefectCode, type DocumentRef, dateWords, defectWords, documentWords, type Language, type Names, type UnitCode, unitWords, type Words } from '@roviec/core';
import type { ActRequest } from '@roviec/schema';
import { returnWords as words } from '../words/return.ts';
import { type Check, errorsOf } from './form-error.ts';

export const DEFECT_CODES: readonly DefectCode[] = ['out-of-competence', 'procedure-missing', 'no-option', 'quality'];

/** What a person has typed so far in the form for sending a document back. */
export interface ReturnDraft {
  readonly to: UnitCode | '';
  /** Ground by defect; a defect that is a key is chosen. */
  readonly grounds: Readonly<Partial<Record<DefectCode, string>>>;
  readonly competentUnit: UnitCode | '';
  readonly note: string;
}

/** Every chosen defect has its ground; all defects at once. */
export const checkReturn: Check<ReturnDraft> = (draft) => {
  const codes = chosen(draft);
  return [
    ...errorsOf(draft.to === '' && { field: 'to', words: words.noUnit }, codes.length === 0 && { field: 'defects', words: words.noDefects }),
    ...codes.filter((code) => (draft.grounds[code] ?? '').trim() === '').map((code) => ({ field: `ground-${code}`, words: noGround(code) })),
  ];
};

/** The defects that are chosen, in the order of the catalogue. */
export function chosen(draft: ReturnDraft): readonly DefectCode[] {
  return DEFECT_CODES.filter((code) => draft.grounds[code] !== undefined);
}

/** The act that the draft asks for; call it with a checked draft. */
export function returnAct(dossier: string, document: DocumentRef, aliases: readonly string[], draft: ReturnDraft): ActRequest {
  const defects = chosen(draft).map((code) => ({
    code,
    ground: (draft.grounds[code] ?? '').trim(),
    ...(code === 'out-of-competence' && draft.competentUnit !== '' ? { competentUnit: draft.competentUnit } : {}),
  }));
  return { dossier, command: { kind: 'return', to: draft.to, defects, note: draft.note.trim(), document, aliases: [...aliases] } };
}

/** Text for the return slip, ready to copy: what comes back, to whom, every defect with its ground, who is competent. */
export function returnSlip(draft: ReturnDraft, document: DocumentRef, from: UnitCode, on: string, names: Names, language: Language): string {
  const unit = (code: UnitCode) => unitWords(names, code)[language];
  const defects = chosen(draft).map((code, index) => {
    const competent = code === 'out-of-competence' && draft.competentUnit !== '' ? ` ${words.slipCompetent[language]} ${unit(draft.competentUnit)}.` : '';
    return `${index + 1}. ${capital(defectWords(code)[language])} (${words.slipGround[language]} ${(draft.grounds[code] ?? '').trim() || '…'}).${competent}`;
  });
  const note = draft.note.trim();
  return [
    words.slipTitle[language],
    `${words.slipTo[language]} ${draft.to === '' ? '…' : unit(draft.to)}`,
    `${unit(from)} ${words.slipBody[language]} ${documentWords(names, document)[language]}${words.slipBecause[language]}`,
    ...defects,
    ...(note === '' ? [] : [note]),
    words.slipAsk[language],
    `(${unit(from)}, ${dateWords(on)[language]})`,
  ].join('\n');
}

function noGround(code: DefectCode): Words {
  const defect = defectWords(code);
  return { vi: `${words.noGround.vi} “${defect.vi}”.`, en: `${words.noGround.en} “${defect.en}”.` };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
