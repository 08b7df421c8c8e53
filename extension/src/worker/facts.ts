import {
  agencyByName,
  type CivilDate,
  type DocumentClass,
  type DocumentRef,
  type DossierId,
  documentKey,
  isCivilDate,
  type MatterId,
  type Ownership,
  ownerOf,
  registeredDossier,
  suggestOwner,
  type UnitCode,
} from '@roviec/core';
import type { DossierSummary, RegistrySlice } from '@roviec/schema';
import type { MatterFound, PageDocument } from '../messages.ts';
import type { Context } from './context.ts';

/** What is known of a document on a page: what the page shows, what the register adds, what its dossier says. */
export interface Facts {
  readonly alias: string;
  readonly documentClass: DocumentClass;
  /** Class and deadline are all there is. */
  readonly restricted: boolean;
  readonly role: 'lead' | 'support' | 'information' | null;
  /** Still to be worked on by whoever sees the page, as far as the page says. */
  readonly waiting: boolean;
  readonly dueOn: CivilDate | null;
  /** The due date was read where people write freely. */
  readonly dueNoted: boolean;
  readonly arrivedOn: CivilDate | null;
  readonly issuer: string | null;
  readonly issuerUnit: UnitCode | null;
  readonly number: string | null;
  readonly issuedOn: CivilDate | null;
  readonly arrivalNumber: string | null;
  /** Never sent anywhere. */
  readonly subject: string | null;
  readonly matter: MatterFound;
  readonly place: UnitCode | null;
  readonly owner: Ownership;
  readonly dossier: DossierId | null;
  readonly ref: DocumentRef | null;
}

/** Works out the facts of a document. `summary` is its dossier where there is one: what a person declared there outweighs a guess. */
export function factsOf(document: PageDocument, adapter: string, context: Context, summary: DossierSummary | null): Facts {
  const { fields, documentClass } = document;
  const { slice } = context;
  const restricted = documentClass === 'denunciation' || documentClass === 'complaint' || documentClass === 'unknown';
  const issuerUnit = slice && fields.issuer !== undefined ? agencyByName(slice.units, fields.issuer) : null;
  const matter: MatterFound = summary?.matter ? { kind: 'known', matter: summary.matter, because: [] } : suggested(slice, fields.subject, context.today);
  const place = summary?.place ?? communeOf(slice, issuerUnit);
  const owner = slice ? ownerOf(slice, { matter: matterId(matter), on: context.today, place }) : ({ kind: 'unknown', why: 'no-matter' } as const);
  return {
    ...{ alias: `${adapter}:${document.key}`, documentClass, restricted, matter, place, owner, issuerUnit },
    role: roleOf(fields.role),
    waiting: fields.status === undefined || fields.status === 'waiting' || fields.status === 'came-back',
    dueOn: dateOf(fields.dueOn),
    dueNoted: document.doubtful?.includes('dueOn') ?? false,
    arrivedOn: dateOf(fields.arrivedOn),
    issuedOn: dateOf(fields.issuedOn),
    issuer: fields.issuer ?? null,
    number: fields.number ?? null,
    arrivalNumber: fields.arrivalNumber ?? null,
    subject: fields.subject ?? null,
    dossier: summary?.dossier ?? registered(document, context, refOf(document, issuerUnit)),
    ref: refOf(document, issuerUnit),
  };
}

/** What a look-up asks of the gateway; restricted documents are not looked up. */
export function lookFor(document: PageDocument, adapter: string, context: Context): { readonly key?: string; readonly alias: string } | null {
  const facts = factsOf(document, adapter, { ...context, slice: context.slice && { ...context.slice, matters: [], competence: [] } }, null);
  if (facts.restricted) return null;
  return { alias: facts.alias, ...(facts.ref ? { key: documentKey(facts.ref) } : {}) };
}

/** The matter, where one is known. */
export function matterId(matter: MatterFound): MatterId | null {
  return matter.kind === 'known' ? matter.matter : null;
}

/** What a subject line says; a matter that is only likely is shown where a person chooses, and nothing is judged by it. */
function suggested(slice: RegistrySlice | null, subject: string | undefined, today: CivilDate): MatterFound {
  if (!slice) return { kind: 'unknown', why: 'no-register' };
  if (subject === undefined) return { kind: 'unknown', why: 'no-subject' };
  const found = suggestOwner(slice, { title: subject, on: today });
  if (found.kind === 'unknown') return { kind: 'unknown', why: found.why };
  return { kind: found.confident ? 'known' : 'likely', matter: found.matter, because: found.phrases };
}

/** A commune that writes is the place of what it writes about. */
function communeOf(slice: RegistrySlice | null, issuer: UnitCode | null): UnitCode | null {
  return slice?.units.some((unit) => unit.code === issuer && unit.kind === 'commune') ? issuer : null;
}

/** The dossier that the agency keeps for the document, by the register that it is in. */
function registered({ fields }: PageDocument, { acting }: Context, ref: DocumentRef | null): DossierId | null {
  const arrivedOn = dateOf(fields.arrivedOn);
  const arrival = arrivedOn !== null && fields.arrivalNumber ? { number: fields.arrivalNumber, on: arrivedOn } : null;
  return acting ? registeredDossier(acting.agency, arrival, ref) : null;
}

function refOf({ fields }: PageDocument, issuerUnit: UnitCode | null): DocumentRef | null {
  const issuer = issuerUnit ?? fields.issuer;
  const issuedOn = dateOf(fields.issuedOn);
  return issuer === undefined || issuedOn === null || fields.number === undefined ? null : { issuer, issuedOn, number: fields.number };
}

function dateOf(text: string | undefined): CivilDate | null {
  return text !== undefined && isCivilDate(text.slice(0, 10)) ? text.slice(0, 10) : null;
}

function roleOf(text: string | undefined): Facts['role'] {
  return text === 'lead' || text === 'support' || text === 'information' ? text : null;
}
