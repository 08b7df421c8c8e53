import { comparePast, type DossierEvent, type History, isEventKind, type PastComparison, type Procedure, type Reference } from '@roviec/core';
import type { DossierDetail, EventView, GatewayClient } from '@roviec/schema';
import { bilingual } from '../output.ts';
import { namesIn } from './files.ts';

/** The past of a procedure as it would have gone under a new version; histories come through the gateway, with the caller's rights. */
export async function pastOf(call: GatewayClient, procedure: Procedure, reference: Reference): Promise<PastComparison & { readonly unread: readonly string[] }> {
  const { dossiers } = await call('dossiers', {});
  const histories: History[] = [];
  const unread: string[] = [];
  for (const { dossier } of dossiers.filter((row) => row.procedure?.id === procedure.id)) {
    const history = historyOf(await call('dossier', { id: dossier }));
    if (history) histories.push(history);
    else unread.push(dossier);
  }
  return { ...comparePast(histories, procedure, reference, namesIn(reference)), unread };
}

/** A history as the gateway shows it, as the core has it; null when it holds an event that this version does not know. */
export function historyOf({ summary, events }: DossierDetail): History | null {
  if (events.some(({ body }) => !isEventKind(body.kind))) return null;
  return { dossier: summary.dossier, events: events.map((event) => eventOf(summary.dossier, event)) };
}

function eventOf(dossier: string, { id, seq, happenedAt, recordedAt, actor, provenance, versions, body }: EventView): DossierEvent {
  return {
    id,
    dossier,
    seq,
    happenedAt,
    recordedAt,
    actor: actor && { officer: actor.officer, post: actor.post, unit: actor.unit },
    provenance: provenance as DossierEvent['provenance'],
    versions,
    body: body as DossierEvent['body'],
    personal: {},
    actId: null,
  };
}

/** The comparison for a terminal. */
export function pastText({ summary, changed, unknown, unread }: Awaited<ReturnType<typeof pastOf>>): string {
  const lines = changed.flatMap(({ dossier, document, differences }) => [
    `• ${document?.number ?? dossier} (${dossier})`,
    ...differences.map(({ words }) => `    ${bilingual(words)}`),
  ]);
  const open = [...unknown, ...unread].map((dossier) => `? ${dossier}: chưa rõ / cannot be told`);
  return [bilingual(summary), ...lines, ...open].join('\n');
}
