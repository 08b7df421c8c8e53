import { civilDateOf, type Position, startOfDay, type UnitCode } from '@roviec/core';
import type { DossierSummary, ObservationRequest } from '@roviec/schema';
import type { ShownDocument } from './open.ts';
import { type RecordDraft, recordObservation } from './reply.ts';
import { type AskedPart, partsOf, recordable } from './tasks.ts';
import { typedDate } from './typed-times.ts';

/** Why an incoming document may be the reply to a consult. */
export type LinkReason = 'cites-number' | 'from-unit' | 'same-matter';

/** A consult that the document on the page may answer, and why; at least its sender or a number it cites says so. */
export interface LinkOffer {
  readonly part: AskedPart;
  readonly because: readonly LinkReason[];
}

const WEIGHT: Readonly<Record<LinkReason, number>> = { 'cites-number': 4, 'from-unit': 2, 'same-matter': 1 };
const LEAST = 2;
const SHOWN_AT_MOST = 4;
const DAY_MS = 86_400_000;

/** The open consults of an agency that an incoming document may answer, the likeliest first. A matter alone is not enough. */
export function linkOffers(document: ShownDocument, dossiers: readonly DossierSummary[], agency: UnitCode): readonly LinkOffer[] {
  const subject = plain(document.subject ?? '');
  const offers = recordable(dossiers, agency)
    .filter(({ dossier, consult }) => !dossier.aliases.includes(document.alias) && !cameBefore(document, consult.sentAt))
    .map((part) => ({ part, because: reasonsFor(document, subject, part) }));
  const likely = offers.filter(({ because }) => weightOf(because) >= LEAST);
  return likely.toSorted((a, b) => weightOf(b.because) - weightOf(a.because) || a.part.consult.dueAt - b.part.consult.dueAt).slice(0, SHOWN_AT_MOST);
}

/** The parts that the document on the page was linked to. */
export function linkedHere(document: ShownDocument, dossiers: readonly DossierSummary[], agency: UnitCode): readonly AskedPart[] {
  return partsOf(dossiers).filter(
    ({ dossier, consultee: { linked } }) => dossier.lead === agency && linked !== undefined && linked.number === document.number && linked.issuedOn === document.issuedOn,
  );
}

/**
 * When it reached us, as far as that decides whether it was in time. A page tells the day of arrival alone: on a day that lies
 * before or after the due time as a whole any minute is right, else a person says the hour (null).
 */
export function arrivalInstant({ arrivedOn }: Pick<ShownDocument, 'arrivedOn'>, { consult }: Pick<AskedPart, 'consult'>, now: number): number | null {
  if (arrivedOn === null || arrivedOn > civilDateOf(now) || arrivedOn < civilDateOf(consult.sentAt)) return null;
  const from = startOfDay(arrivedOn);
  const last = Math.min(from + DAY_MS - 60_000, now);
  const within = from < consult.dueAt && consult.dueAt <= last;
  return within ? null : Math.max(last, consult.sentAt);
}

/** The fact that the document is a unit's reply; null where the page does not tell number, date or hour, so that the form asks. */
export function linkObservation(document: ShownDocument, part: AskedPart, position: Position, now: number): ObservationRequest | null {
  const receivedAt = arrivalInstant(document, part, now);
  if (document.number === null || document.issuedOn === null || receivedAt === null) return null;
  const draft: RecordDraft = {
    part: '',
    number: document.number,
    issuedOn: typedDate(document.issuedOn),
    receivedOn: '',
    receivedTime: '',
    channel: 'e-office',
    position,
    text: '',
  };
  const { observation, ...request } = recordObservation(part.dossier, part, { ...draft, position, channel: 'e-office' }, document);
  return { ...request, happenedAt: receivedAt, observation: observation.kind === 'reply-recorded' ? { ...observation, receivedAt } : observation };
}

/** What was issued or came before the question was sent answers another one. */
function cameBefore({ issuedOn, arrivedOn }: ShownDocument, sentAt: number): boolean {
  const asked = civilDateOf(sentAt);
  return (arrivedOn ?? asked) < asked || (issuedOn ?? asked) < asked;
}

function reasonsFor(document: ShownDocument, subject: string, { dossier, consultee }: AskedPart): readonly LinkReason[] {
  const number = plain(dossier.document.number);
  const matter = document.matter.kind === 'known' ? document.matter.matter : null;
  return [
    ...(number !== '' && subject.includes(number) ? ['cites-number' as const] : []),
    ...(document.issuerUnit !== null && document.issuerUnit === consultee.unit ? ['from-unit' as const] : []),
    ...(matter !== null && matter === dossier.matter ? ['same-matter' as const] : []),
  ];
}

function weightOf(because: readonly LinkReason[]): number {
  return because.reduce((sum, reason) => sum + WEIGHT[reason], 0);
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
