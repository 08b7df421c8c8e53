import type { ReconcileWay } from '@roviec/core';
import type { DossierDetail, EventView } from '@roviec/schema';

/** What a unit said in a consult and what became of it, as far as the texts are kept. */
export interface Opinion {
  readonly text: string | null;
  /** Number of the reply's document. */
  readonly number: string | null;
  /** When it was given; epoch ms. */
  readonly at: number;
  readonly by: string | null;
  /** How a disagreement was settled, or that the unit keeps it in writing. */
  readonly settled: { readonly way: ReconcileWay | 'reserved'; readonly text: string | null; readonly number: string | null } | null;
}

const WAYS = ['meeting', 'accept', 'explain'] as const;

/** The last reply of a unit in a consult; null when it has not replied. */
export function opinionOf(detail: DossierDetail, consult: string, unit: string): Opinion | null {
  const reply = lastAbout(detail, consult, unit, 'replied');
  if (!reply) return null;
  const settled = lastAbout(detail, consult, unit, 'reconciled', 'reserved');
  const settling = settled && settled.seq > reply.seq ? settled : undefined;
  const way = WAYS.find((known) => known === settling?.body['way']);
  return {
    text: reply.personal['text'] || null,
    number: numberOf(reply),
    at: reply.happenedAt,
    by: reply.actor?.name ?? null,
    settled: settling ? { way: settling.body.kind === 'reserved' || !way ? 'reserved' : way, text: settling.personal['text'] || null, number: numberOf(settling) } : null,
  };
}

/** What a unit replied in a consult, as far as its text is kept; null when it cannot be read. */
export function replyText(detail: DossierDetail, consult: string, unit: string): string | null {
  return lastAbout(detail, consult, unit, 'replied')?.personal['text'] ?? null;
}

function lastAbout({ events }: DossierDetail, consult: string, unit: string, ...kinds: readonly string[]): EventView | undefined {
  return events.findLast(({ body }) => kinds.includes(body.kind) && body['consult'] === consult && body['unit'] === unit);
}

function numberOf({ body }: EventView): string | null {
  const document = body['document'];
  return typeof document === 'object' && document !== null && 'number' in document && typeof document.number === 'string' ? document.number : null;
}
