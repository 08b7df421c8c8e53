import type { Channel, Position } from '@roviec/core';
import { actLimits, type CommandRequest, type DossierDetail, type DossierSummary, type ObservationRequest } from '@roviec/schema';
import { recordWords } from '../words/record.ts';
import { replyWords } from '../words/reply.ts';
import { type Check, errorsOf } from './form-error.ts';
import { tooLong } from './limits.ts';
import type { ShownDocument } from './open.ts';
import type { AskedPart } from './tasks.ts';
import { instantOfTyped, parseTypedDate, typedDate } from './typed-times.ts';

/** A reply given in RõViệc. */
export interface ReplyDraft {
  readonly position: Position | '';
  readonly text: string;
  readonly number: string;
  readonly issuedOn: string;
  /** Given at once, or laid before the head to sign; a paper gets its number once it is signed. */
  readonly way: 'send' | 'prepare';
}

export const emptyReply: ReplyDraft = { position: '', text: '', number: '', issuedOn: '', way: 'send' };

/**
 * Position first; every position but a plain agreement says why; a document has both number and date, or neither. Whoever is not
 * the head sends only what was signed, by its number.
 */
export const checkReply =
  (isHead: boolean): Check<ReplyDraft> =>
  (draft) => {
    const sent = draft.way !== 'prepare';
    const hasNumber = sent && draft.number.trim() !== '';
    const hasDate = sent && draft.issuedOn.trim() !== '';
    return errorsOf(
      draft.position === '' && { field: 'position', words: replyWords.noPosition },
      draft.position !== '' && draft.position !== 'agree' && draft.text.trim() === '' && { field: 'text', words: replyWords.noText },
      sent && !isHead && !hasNumber && { field: 'number', words: replyWords.noSigned },
      isHead && hasDate && !hasNumber && { field: 'number', words: replyWords.noNumber },
      (hasNumber || hasDate) && parseTypedDate(draft.issuedOn) === null && { field: 'issuedOn', words: replyWords.badDate },
      tooLong({ field: 'text', label: replyWords.text }, draft.text, actLimits.reply),
      tooLong({ field: 'number', label: replyWords.number }, draft.number, actLimits.documentNumber),
    );
  };

/** The reply that the draft asks for; call it with a checked draft. */
export function replyCommand(part: AskedPart, draft: ReplyDraft & { position: Position }): Extract<CommandRequest, { kind: 'reply' | 'prepare-reply' }> {
  const answer = { consult: part.consult.id, unit: part.consultee.unit, position: draft.position, text: draft.text.trim() };
  if (draft.way === 'prepare') return { kind: 'prepare-reply', ...answer };
  const issuedOn = parseTypedDate(draft.issuedOn);
  const document = issuedOn !== null && draft.number.trim() !== '' ? { document: { number: draft.number.trim(), issuedOn } } : {};
  return { kind: 'reply', ...answer, ...document };
}

/** What was asked, for the one who answers: the texts that are still kept of one consult. */
export function questionsOf(detail: DossierDetail, consult: string): { readonly questions: readonly string[]; readonly ownPosition: string | null; readonly erased: boolean } {
  const event = detail.events.find(({ body }) => body.kind === 'consulted' && body['consult'] === consult);
  if (!event) return { questions: [], ownPosition: null, erased: false };
  const numbered = Object.entries(event.personal)
    .map(([field, text]) => ({ number: Number(/^question(\d+)$/.exec(field)?.[1] ?? 0), text }))
    .filter(({ number }) => number > 0)
    .toSorted((a, b) => a.number - b.number);
  return { questions: numbered.map(({ text }) => text), ownPosition: event.personal['ownPosition'] ?? null, erased: event.erased.length > 0 };
}

/** A reply that came by some way, as the records clerk writes it down. */
export interface RecordDraft {
  /** `<dossier>|<consult>|<unit>`; empty until chosen. */
  readonly part: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly receivedOn: string;
  readonly receivedTime: string;
  readonly channel: Channel | '';
  readonly position: Position | '';
  readonly text: string;
}

/** The key by which a part is chosen in the form. */
export function partKey(part: AskedPart): string {
  return `${part.dossier.dossier}|${part.consult.id}|${part.consultee.unit}`;
}

/** The form as the page on screen fills it: its number and dates, and the consult when just one fits the issuer. */
export function recordDraftOf(document: ShownDocument | null, parts: readonly AskedPart[]): RecordDraft {
  const fitting = document?.issuerUnit ? parts.filter(({ consultee }) => consultee.unit === document.issuerUnit) : parts;
  const only = fitting.length === 1 ? fitting[0] : undefined;
  return {
    part: only ? partKey(only) : '',
    number: document?.number ?? '',
    issuedOn: document?.issuedOn ? typedDate(document.issuedOn) : '',
    receivedOn: document?.arrivedOn ? typedDate(document.arrivedOn) : '',
    receivedTime: '',
    channel: document ? 'e-office' : '',
    position: '',
    text: '',
  };
}

const MINUTE_MS = 60_000;

/** Checks the draft. A reply comes neither out of the future nor before the question; clerks type minutes, so the minute of sending counts as after it. */
export function checkRecord(now: number, parts: readonly AskedPart[]): Check<RecordDraft> {
  return (draft) => {
    const receivedAt = instantOfTyped(draft.receivedOn, draft.receivedTime);
    const sentAt = parts.find((part) => partKey(part) === draft.part)?.consult.sentAt ?? 0;
    return errorsOf(
      draft.part === '' && { field: 'part', words: recordWords.noPart },
      draft.number.trim() === '' && { field: 'number', words: recordWords.noNumber },
      parseTypedDate(draft.issuedOn) === null && { field: 'issuedOn', words: recordWords.badIssued },
      parseTypedDate(draft.receivedOn) === null && { field: 'receivedOn', words: recordWords.badReceived },
      parseTypedDate(draft.receivedOn) !== null && receivedAt === null && { field: 'receivedTime', words: recordWords.badTime },
      receivedAt !== null && receivedAt > now && { field: 'receivedOn', words: recordWords.future },
      receivedAt !== null && receivedAt + MINUTE_MS <= sentAt && { field: 'receivedOn', words: recordWords.beforeSent },
      draft.channel === '' && { field: 'channel', words: recordWords.noChannel },
      draft.position === '' && { field: 'position', words: recordWords.noPosition },
      tooLong({ field: 'number', label: recordWords.number }, draft.number, actLimits.documentNumber),
      tooLong({ field: 'text', label: recordWords.text }, draft.text, actLimits.reply),
    );
  };
}

/** The observation that the draft asks for. The page's adapter vouches for it when the document is on screen, else paper does. */
export function recordObservation(
  dossier: DossierSummary,
  part: AskedPart,
  draft: RecordDraft & { position: Position; channel: Channel },
  document: ShownDocument | null,
): ObservationRequest {
  const receivedAt = Math.max(instantOfTyped(draft.receivedOn, draft.receivedTime) ?? 0, part.consult.sentAt);
  const onPage = document !== null && document.number === draft.number.trim() && (draft.channel === 'e-office' || draft.channel === 'edxml');
  return {
    dossier: dossier.dossier,
    observation: {
      kind: 'reply-recorded',
      consult: part.consult.id,
      unit: part.consultee.unit,
      position: draft.position,
      document: { number: draft.number.trim(), issuedOn: parseTypedDate(draft.issuedOn) ?? '' },
      receivedAt,
      channel: draft.channel,
      text: draft.text.trim(),
    },
    document: dossier.document,
    aliases: dossier.aliases,
    happenedAt: receivedAt,
    source: onPage ? { kind: 'observed', adapter: document.adapter, adapterVersion: document.adapterVersion } : { kind: 'paper' },
  };
}
