import { type CivilDate, civilDateOf, type DocumentClass, dossierId, parseDossierId, type UnitCode } from '@roviec/core';
import { type ActRequest, actLimits, type RegistrySlice } from '@roviec/schema';
import type { CurrentDocument } from '../../messages.ts';
import { openWords as words } from '../words/open.ts';
import { type Check, errorsOf } from './form-error.ts';
import { tooLong } from './limits.ts';
import { parseTypedDate, typedDate } from './typed-times.ts';

/** The document that a page shows, when it may be read. */
export type ShownDocument = Extract<CurrentDocument, { kind: 'document' }>;

/** What a person has typed so far in the form for opening a dossier. */
export interface OpenDraft {
  readonly number: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly arrival: string;
  readonly documentClass: DocumentClass;
  readonly matter: string;
  readonly place: string;
  readonly procedure: string;
  readonly subject: string;
}

/** The form as the page fills it; what could not be read stays empty and is asked. */
export function openDraftOf(document: ShownDocument, slice: RegistrySlice, agency: UnitCode): OpenDraft {
  const matter = document.matter.kind === 'unknown' ? '' : document.matter.matter;
  const procedures = proceduresFor(slice, matter);
  // A commune that opens a dossier on a matter of communes most likely does so for its own ground; the person confirms it.
  const own = needsPlace(slice, matter) && slice.units.some(({ code, kind }) => code === agency && kind === 'commune') ? agency : '';
  return {
    number: document.number ?? '',
    issuedOn: document.issuedOn ? typedDate(document.issuedOn) : '',
    issuer: document.issuerUnit ?? document.issuer ?? '',
    arrival: document.arrivalNumber ?? '',
    documentClass: document.documentClass,
    matter,
    place: document.place ?? own,
    procedure: procedures.length === 1 ? (procedures[0]?.id ?? '') : '',
    subject: document.subject ?? '',
  };
}

/** Phrases that tell most: what is part of a longer one is left out, and two are enough. */
export function tellingPhrases(because: readonly string[]): readonly string[] {
  return because.filter((phrase) => !because.some((other) => other !== phrase && other.includes(phrase))).slice(0, 2);
}

/** Procedures under which a dossier on a matter may be opened on a day: those of the matter, else the general ones. */
export function proceduresFor(slice: RegistrySlice, matter: string, on: CivilDate = civilDateOf(Date.now())): RegistrySlice['procedures'] {
  if (matter === '') return [];
  const open = slice.procedures.filter(({ from, to }) => (from ?? on) <= on && on <= (to ?? on));
  const own = open.filter(({ matter: handled }) => handled === matter);
  return own.length > 0 ? own : open.filter(({ anyMatter }) => anyMatter);
}

/** Whether the matter belongs to the commune where it lies, so that the place decides whose it is. */
export function needsPlace(slice: RegistrySlice, matter: string): boolean {
  return slice.competence.some((rule) => rule.matter === matter && rule.owner.kind === 'commune-of-place');
}

/** An arrival number becomes part of the dossier's id, which takes 200 characters, each letter with a mark as nine. */
export const ARRIVAL_LIMIT = 20;

/** Checks the draft; the gateway checks again. */
export function checkOpen(document: ShownDocument, slice: RegistrySlice): Check<OpenDraft> {
  return (draft) =>
    errorsOf(
      draft.number.trim() === '' && { field: 'number', words: words.noNumber },
      parseTypedDate(draft.issuedOn) === null && { field: 'issuedOn', words: words.badDate },
      draft.issuer.trim() === '' && { field: 'issuer', words: words.noIssuer },
      document.dossier === null && draft.arrival.trim() === '' && { field: 'arrival', words: words.noArrival },
      draft.matter === '' && { field: 'matter', words: words.noMatter },
      draft.procedure === '' &&
        (proceduresFor(slice, draft.matter).length > 0 ? { field: 'procedure', words: words.noProcedure } : draft.matter !== '' && { field: 'matter', words: words.noProcedures }),
      needsPlace(slice, draft.matter) && draft.place === '' && { field: 'place', words: words.noPlace },
      tooLong({ field: 'number', label: words.number }, draft.number, actLimits.documentNumber),
      tooLong({ field: 'issuer', label: words.issuer }, draft.issuer, actLimits.issuer),
      tooLong({ field: 'arrival', label: words.arrival }, draft.arrival, ARRIVAL_LIMIT),
      tooLong({ field: 'subject', label: words.subject }, draft.subject, actLimits.subject),
    );
}

/** The act that the draft asks for. Call it with a checked draft. */
export function openAct(document: ShownDocument, agency: UnitCode, year: number, draft: OpenDraft): ActRequest {
  const typed = draft.arrival.trim();
  const known = document.dossier ? parseDossierId(document.dossier) : null;
  const id = known && (typed === '' || typed === document.arrivalNumber) ? document.dossier : null;
  return {
    dossier: id ?? dossierId({ unit: known?.unit ?? agency, year: known?.year ?? year, register: known?.register ?? 'den', number: typed }),
    command: {
      kind: 'open',
      document: { issuer: draft.issuer.trim(), issuedOn: parseTypedDate(draft.issuedOn) ?? '', number: draft.number.trim() },
      documentClass: draft.documentClass,
      matter: draft.matter,
      ...(draft.place === '' ? {} : { place: draft.place }),
      procedure: draft.procedure,
      aliases: [document.alias],
      subject: draft.subject.trim(),
    },
  };
}
