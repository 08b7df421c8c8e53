import type { Around, Reference } from '@roviec/core';
import type { StoredEvent, VerifiedDossier } from '@roviec/ledger';
import type { DossierDetail, EventView } from '@roviec/schema';
import type { Parts } from '../parts.ts';
import { findingViewsOf } from './findings.ts';
import { namesShown } from './names.ts';
import { type People, peopleOf } from './people.ts';
import { summaryOf } from './summary.ts';

/** A dossier with its history and what there is to explain; null for one of which no document is known. */
export async function detailOf(
  parts: Pick<Parts, 'references' | 'now'>,
  { row, events: stored }: VerifiedDossier,
  reference: Reference,
  around: Around,
): Promise<DossierDetail | null> {
  const summary = summaryOf(row, reference, parts.now());
  if (!summary) return null;
  const classified = summary.classified !== undefined;
  const then = await referencesThen(parts.references, stored, reference);
  const shown = classified ? [] : stored;
  const events = shown.map((kept) => eventViewOf(kept, peopleOf(then.get(kept.event.versions.registry) ?? reference, reference)));
  const people = peopleOf(reference, ...then.values());
  const findings = findingViewsOf(stored, reference, people, parts.now(), around).filter(({ rule }) => !classified || OF_CLASS.has(rule));
  const names = namesShown([summary, findings, shown.map(({ event }) => [event.body, event.actor])], people);
  return { summary, events, findings, names };
}

/** Findings that rest on the class of a document alone, which is what may be shown of a denunciation or complaint. */
export const OF_CLASS: ReadonlySet<string> = new Set(['wrong-class-move']);

/** The reference that each event was judged by, by version: names are shown as they were on its day. */
async function referencesThen(references: Parts['references'], stored: readonly StoredEvent[], current: Reference): Promise<ReadonlyMap<string, Reference>> {
  const then = new Map<string, Reference>([[current.version, current]]);
  for (const { event } of stored) {
    const { registry } = event.versions;
    if (!then.has(registry)) then.set(registry, (await references.knownAt(event.recordedAt)) ?? current);
  }
  return then;
}

function eventViewOf({ event, erased, leafHash }: StoredEvent, people: People): EventView {
  return {
    id: event.id,
    seq: event.seq,
    happenedAt: event.happenedAt,
    recordedAt: event.recordedAt,
    actor: event.actor && people.person(event.actor),
    provenance: { ...event.provenance },
    versions: { ...event.versions },
    body: { ...event.body },
    personal: { ...event.personal },
    erased: [...erased],
    leafHash,
  };
}
