import type { DossierEvent, DossierId, ToSign, UnitCode } from '@roviec/core';
import type { LedgerReader } from '@roviec/ledger';
import { eventsOrNone } from './histories.ts';

type Histories = Pick<LedgerReader, 'events'>;

/** What a consult asks: how many questions, and their texts as far as they are still kept. */
export interface AskedText {
  readonly dossier: DossierId;
  readonly consult: string;
  readonly count: number;
  readonly questions: readonly string[];
}

/** What each of some consults asks, from the histories. */
export async function askedTexts(ledger: Histories, consults: readonly { readonly dossier: DossierId; readonly consult: string }[]): Promise<readonly AskedText[]> {
  const histories = await historiesOf(ledger, consults);
  return consults.flatMap(({ dossier, consult }) => {
    for (const event of histories.get(dossier) ?? []) {
      const { body } = event;
      if (body.kind !== 'consulted' || body.consult !== consult) continue;
      const questions = Array.from({ length: body.questionCount }, (_, index) => event.personal[`question${index + 1}`] ?? '').filter((text) => text !== '');
      return [{ dossier, consult, count: body.questionCount, questions }];
    }
    return [];
  });
}

/** The words of a paper that waits for a signature. */
export interface SignedText {
  /** Null where they were erased or none were written. */
  readonly text: string | null;
  /** Disagreements that whoever decides reads first. */
  readonly dissent: readonly { readonly unit: UnitCode; readonly text: string | null }[];
}

/** What is signed with each paper, in the order given. */
export async function signedTexts(ledger: Histories, items: readonly ToSign[]): Promise<readonly SignedText[]> {
  const histories = await historiesOf(ledger, items);
  return items.map((item) => {
    const newestFirst = [...(histories.get(item.dossier) ?? [])].reverse();
    const personal = newestFirst.find(({ body, seq }) => isAbout(item, body.kind, seq))?.personal ?? {};
    const texts = item.kind === 'decision' ? [personal['option'], personal['cost'], personal['time'], personal['ownView']] : [personal[item.kind === 'reply' ? 'text' : 'reason']];
    const dissent = item.kind === 'decision' ? item.dissent.map(({ consult, unit }) => ({ unit, text: replyText(newestFirst, consult, unit) })) : [];
    return { text: texts.filter((text) => text !== undefined && text !== '').join('\n') || null, dissent };
  });
}

function replyText(newestFirst: readonly DossierEvent[], consult: string, unit: UnitCode): string | null {
  const replied = newestFirst.find(({ body }) => body.kind === 'replied' && body.consult === consult && body.unit === unit);
  return replied?.personal['text'] ?? null;
}

function isAbout(item: ToSign, kind: string, seq: number): boolean {
  if (item.kind === 'reply') return seq === item.seq;
  return kind === (item.kind === 'decision' ? 'submitted' : 'extension-requested');
}

async function historiesOf(ledger: Histories, named: readonly { readonly dossier: DossierId }[]): Promise<ReadonlyMap<DossierId, readonly DossierEvent[]>> {
  const histories = new Map<DossierId, readonly DossierEvent[]>();
  for (const id of new Set(named.map(({ dossier }) => dossier))) histories.set(id, await eventsOrNone(ledger, id));
  return histories;
}
