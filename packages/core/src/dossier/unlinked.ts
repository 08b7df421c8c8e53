import type { DossierEvent } from './events.ts';

/**
 * The history without replies that were unlinked later: they were recorded by mistake, and nothing is judged or counted by
 * them. The events themselves stay in the ledger.
 */
export function withoutUnlinked(events: readonly DossierEvent[]): readonly DossierEvent[] {
  const unlinked = events.flatMap(({ seq, body }) => (body.kind === 'reply-unlinked' ? [{ seq, consult: body.consult, unit: body.unit }] : []));
  if (unlinked.length === 0) return events;
  return events.filter(
    ({ seq, body }) =>
      body.kind !== 'replied' || body.channel === 'roviec' || !unlinked.some((later) => later.seq > seq && later.consult === body.consult && later.unit === body.unit),
  );
}
