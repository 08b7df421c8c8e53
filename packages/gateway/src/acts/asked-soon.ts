import { agencyOf } from '@roviec/core';
import type { Signed } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';

/** Unsettled acts looked through. */
const BACKLOG = 20_000;

/**
 * Whether a consult that still waits in the inbox asks the caller's agency: it may reply before a worker has made the
 * consult known. The inbox is read only for dossiers of which something waits.
 */
export async function askedSoon(parts: Pick<Parts, 'delivery' | 'inbox'>, who: Signed, dossier: string): Promise<boolean> {
  if (!parts.delivery.waits(dossier)) return false;
  const own = agencyOf(who.reference.units, who.holder.post.unit);
  const waiting = await parts.inbox.unsettled(Number.MAX_SAFE_INTEGER, BACKLOG);
  return waiting.some(
    ({ act }) =>
      act?.lane === 'declared' &&
      act.dossier === dossier &&
      act.command.kind === 'consult' &&
      act.command.consultees.some(({ unit }) => agencyOf(who.reference.units, unit) === own),
  );
}
