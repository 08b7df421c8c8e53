import { type CivilDate, type DefectCode, type DocumentRef, defectWords, ownerOf, sourceText, type UnitCode, type Words } from '@roviec/core';
import { type ActRequest, actLimits, type DossierSummary, type RegistrySlice } from '@roviec/schema';
import { returnWords as words } from '../words/return.ts';
import { type Check, errorsOf } from './form-error.ts';
import { tooLong } from './limits.ts';
import type { ShownDocument } from './open.ts';
import { parseTypedDate } from './typed-times.ts';

/** What goes back: a dossier's document, or the one on screen before anybody opened a dossier for it. */
export interface Returnable {
  readonly dossier: string;
  readonly document: DocumentRef;
  readonly aliases: readonly string[];
  readonly issuerUnit: UnitCode | null;
  /** Who is competent, where the register says so. */
  readonly competent: UnitCode | null;
  /** Text and article by which the matter belongs to somebody; null when the register does not say. */
  readonly ground: string | null;
  /** As the page shows it; for the letter alone, never sent. */
  readonly subject?: string | null;
  /** When it came, where the page says so. */
  readonly arrivedOn?: CivilDate | null;
}

/** The document to send back, or null when its number, date or issuer cannot be read. */
export function returnable(slice: RegistrySlice, document: ShownDocument | null, dossier: DossierSummary | null, on: CivilDate): Returnable | null {
  const matter = dossier?.matter ?? (document?.matter.kind === 'known' ? document.matter.matter : null);
  const owner = ownerOf(slice, { matter, on, place: dossier?.place ?? document?.place ?? null });
  const competent = owner.kind === 'unit' ? owner.unit : null;
  const ground = owner.kind === 'unknown' ? null : sourceText(owner.rule.source);
  const shown = { subject: document?.subject ?? null, arrivedOn: document?.arrivedOn ?? null };
  if (dossier) {
    const issuer = slice.units.some(({ code }) => code === dossier.document.issuer) ? dossier.document.issuer : null;
    return { dossier: dossier.dossier, document: dossier.document, aliases: dossier.aliases, issuerUnit: issuer, competent, ground, ...shown };
  }
  if (!document?.dossier || !document.number || !document.issuedOn || !document.issuer) return null;
  const reference = { number: document.number, issuedOn: document.issuedOn, issuer: document.issuerUnit ?? document.issuer };
  return { dossier: document.dossier, document: reference, aliases: [document.alias], issuerUnit: document.issuerUnit, competent, ground, ...shown };
}

/** What stands in the ground of a defect when it is ticked: the competence rule for the defect of competence, as long as the matter is not one's own. */
export function groundOf(code: DefectCode, what: Returnable, agency: UnitCode): string {
  return code === 'out-of-competence' && what.competent !== agency ? (what.ground ?? '') : '';
}

export const DEFECT_CODES: readonly DefectCode[] = ['out-of-competence', 'procedure-missing', 'no-option', 'quality'];

/** What a person has typed so far in the form for sending a document back. */
export interface ReturnDraft {
  readonly to: UnitCode | '';
  /** Ground by defect; a defect that is a key is chosen. */
  readonly grounds: Readonly<Partial<Record<DefectCode, string>>>;
  readonly competentUnit: UnitCode | '';
  readonly note: string;
  /** By when it should come back complete, as typed; empty where no day is set. */
  readonly dueOn?: string;
  /** Post that signs the letter; empty: the head. */
  readonly signer?: string;
}

/** Every chosen defect has its ground; all defects at once. */
export const checkReturn =
  (today: CivilDate): Check<ReturnDraft> =>
  (draft) => {
    const codes = chosen(draft);
    const dueOn = parseTypedDate(draft.dueOn ?? '');
    return [
      ...errorsOf(draft.to === '' && { field: 'to', words: words.noUnit }, codes.length === 0 && { field: 'defects', words: words.noDefects }),
      ...codes.filter((code) => (draft.grounds[code] ?? '').trim() === '').map((code) => ({ field: `ground-${code}`, words: noGround(code) })),
      ...errorsOf(
        ...codes.map((code) => tooLong({ field: `ground-${code}`, label: words.ground }, draft.grounds[code] ?? '', actLimits.ground)),
        tooLong({ field: 'note', label: words.note }, draft.note, actLimits.note),
        (draft.dueOn ?? '').trim() !== '' && dueOn === null && { field: 'dueOn', words: words.badDate },
        dueOn !== null && dueOn <= today && { field: 'dueOn', words: words.pastDate },
      ),
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
  const dueOn = parseTypedDate(draft.dueOn ?? '');
  const asked = dueOn === null ? {} : { dueOn };
  return { dossier, command: { kind: 'return', to: draft.to, defects, note: draft.note.trim(), document, aliases: [...aliases], ...asked } };
}

function noGround(code: DefectCode): Words {
  const defect = defectWords(code);
  return { vi: `${words.noGround.vi} “${defect.vi}”.`, en: `${words.noGround.en} “${defect.en}”.` };
}
