import { readReply } from '../replies/index.ts';
import { DAY_MS, deadlineOf } from '../time/index.ts';
import { type AskedPart, askedPartsOf, type DossierFacts, isKind } from './facts.ts';
import type { ComponentId, IndexParameters } from './parameters.ts';
import { dueWithin, type Period } from './period.ts';
import type { Merit, Tally, Unsettled } from './types.ts';

/** What was found of a dossier; units as written in the events. */
export interface Counted {
  readonly tallies: readonly Tally[];
  readonly merits: readonly Merit[];
  readonly unsettled: readonly Unsettled[];
}

/**
 * What counts for those who were asked, in the month of the due time. Deemed consent is late, and takes no position;
 * silence that nobody attested counts for nothing yet.
 */
export function countAsConsultee(dossier: DossierFacts, period: Period, rules: IndexParameters): Counted {
  const parts = askedPartsOf(dossier).filter(({ consultee }) => dueWithin(period, consultee.dueAt));
  const settled = parts.filter(({ replied, silence }) => replied !== null || silence !== null);
  return {
    tallies: settled.flatMap((part) => talliesOf(part, rules)),
    merits: settled.flatMap((part) => meritsOf(part, rules)),
    unsettled: parts.filter((part) => !settled.includes(part)).map(({ unit, asked }) => ({ unit, dossier: dossier.id, events: [asked.id] })),
  };
}

function talliesOf(part: AskedPart, rules: IndexParameters): readonly Tally[] {
  const { consultee, replied, silence, asked, dossier, unit, consult } = part;
  const events = [asked.id, ...(silence ? [silence.id] : []), ...(replied ? [replied.id] : [])];
  const tally = (component: ComponentId, good: boolean, more: readonly string[] = []): Tally => ({
    component,
    unit,
    dossier: dossier.id,
    consult,
    good,
    events: [...events, ...more],
  });
  const deemed = silence?.body.kind === 'consent-deemed';
  const onTime = tally('reply-on-time', replied !== null && consultee.reply?.late === false && !deemed);
  if (deemed) return [onTime, tally('clear-position', false)];
  if (!replied || !consultee.reply) return [onTime];
  const again = askedAgain(part, rules);
  return [
    onTime,
    tally('reply-brisk', shareUsed(part) <= rules.briskShare),
    tally('clear-position', isClear(part)),
    ...(consultee.reply.position === 'agree' || textOf(part) === null ? [] : [tally('reasoned', textOf(part) !== '' && isClear(part))]),
    tally('not-asked-again', again === null, again === null ? [] : [again]),
  ];
}

function meritsOf(part: AskedPart, rules: IndexParameters): readonly Merit[] {
  const { consultee, replied, asked, dossier, unit } = part;
  const { reply } = consultee;
  const { calendar } = dossier.state;
  if (!reply || !replied || reply.late || !isClear(part)) return [];
  const merit = (kind: Merit['kind']): Merit => ({ kind, unit, dossier: dossier.id, events: [asked.id, replied.id] });
  const prompt = reply.position === 'not-ours' && calendar !== null && reply.receivedAt < deadlineOf(calendar, startOf(part), rules.promptRefusal).dueAt;
  return [...(shareUsed(part) <= rules.earlyShare ? [merit('early-reply')] : []), ...(prompt ? [merit('prompt-refusal')] : [])];
}

/** The words of the reply; null when they were erased or never kept. */
function textOf({ replied }: AskedPart): string | null {
  return replied?.personal['text']?.trim() ?? null;
}

/** A chosen position alone is clear; words that are there must not take it back. */
function isClear(part: AskedPart): boolean {
  const text = textOf(part);
  const position = part.consultee.reply?.position ?? null;
  return text === null ? position !== null : readReply(text, position).verdict === 'clear';
}

function startOf({ asked, consultee }: AskedPart): number {
  return asked.body.starts === 'delivered' ? (consultee.deliveredAt ?? asked.body.sentAt) : asked.body.sentAt;
}

/** The part of the time allowed that the reply took. */
function shareUsed(part: AskedPart): number {
  const { reply, dueAt } = part.consultee;
  const start = startOf(part);
  return !reply || dueAt === null || dueAt <= start ? 1 : (reply.receivedAt - start) / (dueAt - start);
}

/** The later consult in which the same unit was asked again too soon, by its event. */
function askedAgain({ dossier, consultee, consult, unit }: AskedPart, rules: IndexParameters): string | null {
  const after = consultee.reply?.receivedAt ?? 0;
  const again = dossier.events.find(
    (event) =>
      isKind(event, 'consulted') &&
      event.body.consult !== consult &&
      event.body.sentAt > after &&
      event.body.sentAt <= after + rules.askedAgainDays * DAY_MS &&
      event.body.consultees.some((asked) => asked.unit === unit),
  );
  return again?.id ?? null;
}
