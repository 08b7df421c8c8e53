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
export function opinionOf({ events }: DossierDetail, consult: string, unit: string): Opinion | null {
  const about = (event: EventView, ...kinds: readonly string[]) => kinds.includes(event.body.kind) && event.body['consult'] === consult && event.body['unit'] === unit;
  const reply = events.findLast((event) => about(event, 'replied'));
  if (!reply) return null;
  const settling = events.findLast((event) => event.seq > reply.seq && about(event, 'reconciled', 'reserved'));
  const way = WAYS.find((known) => known === settling?.body['way']);
  return {
    text: reply.personal['text'] || null,
    number: numberOf(reply),
    at: reply.happenedAt,
    by: reply.actor?.name ?? null,
    settled: settling ? { way: settling.body.kind === 'reserved' || !way ? 'reserved' : way, text: settling.personal['text'] || null, number: numberOf(settling) } : null,
  };
}

function numberOf({ body }: EventView): string | null {
  const document = body['document'];
  return typeof document === 'object' && document !== null && 'number' in document && typeof document.number === 'string' ? document.number : null;
}
