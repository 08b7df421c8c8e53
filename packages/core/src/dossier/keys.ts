import type { UnitCode } from '../registry/types.ts';
import type { CivilDate } from '../time/index.ts';

/**
 * A document as the e-office shows it. Its key is issuer | date | number-and-symbol, as edXML's DocumentId; a page's own
 * identifier is an alias, because a number alone comes back every year and in every office.
 */
export interface DocumentRef {
  /** The issuing unit: its code where it is known, else its name as written. */
  readonly issuer: string;
  readonly issuedOn: CivilDate;
  /** Number and symbol as written: `27/TTr-UBND`. */
  readonly number: string;
}

/** `issuer|date|number`, upper case, NFC, spaces folded: equal keys are the same document. */
export type DocumentKey = string;

/** The key of a document. */
export function documentKey(document: DocumentRef): DocumentKey {
  return [document.issuer, document.issuedOn, document.number].map((part) => part.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase()).join('|');
}

/** Where a dossier is registered: numbers restart every 1 January and contain slashes. */
export interface DossierNumber {
  readonly unit: UnitCode;
  readonly year: number;
  /** The register of the unit: `den` for incoming documents, `hs` for its own dossiers. */
  readonly register: string;
  readonly number: string;
}

/** `dossier/<unit>/<year>/<register>/<number, encoded>`; also the Temporal workflow id. */
export type DossierId = string;

/** The id of a dossier. */
export function dossierId(at: DossierNumber): DossierId {
  return `dossier/${at.unit}/${at.year}/${at.register}/${encodeURIComponent(at.number)}`;
}

/**
 * The dossier that an agency keeps for a document: an incoming one in the register of the year in which it arrived
 * (`den`), one of its own in its outgoing register (`di`), by the document's own number. Null when neither number is known.
 */
export function registeredDossier(agency: UnitCode, arrival: { readonly number: string; readonly on: CivilDate } | null, document: DocumentRef | null): DossierId | null {
  if (arrival) return dossierId({ unit: agency, year: Number(arrival.on.slice(0, 4)), register: 'den', number: arrival.number });
  if (document?.issuer !== agency) return null;
  return dossierId({ unit: agency, year: Number(document.issuedOn.slice(0, 4)), register: 'di', number: document.number });
}

/**
 * Whether an id is written in the one way that it is made: encoded as `dossierId` encodes it, NFC, without invisible or
 * control characters, in a year that offices mean. Anything else could be a second name for the same dossier.
 */
export function isCanonicalDossierId(id: string): boolean {
  const at = id.isWellFormed() ? parseDossierId(id) : null;
  if (!at || at.year < 1990 || at.year > 2100) return false;
  const { number } = at;
  return dossierId(at) === id && number.isWellFormed() && number === number.normalize('NFC').trim() && !/[\p{C}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u.test(number);
}

/** The parts of a dossier's id, or null when the text is not one. */
export function parseDossierId(id: string): DossierNumber | null {
  const match = /^dossier\/([A-Z][A-Z0-9.]*)\/(\d{4})\/([a-z][a-z0-9-]*)\/([^/]+)$/.exec(id);
  if (!match) return null;
  const [, unit = '', year = '', register = '', number = ''] = match;
  try {
    return { unit, year: Number(year), register, number: decodeURIComponent(number) };
  } catch {
    return null;
  }
}
