import { applyEvent } from '../dossier/apply.ts';
import type { DossierEvent } from '../dossier/events.ts';
import { parseDossierId } from '../dossier/keys.ts';
import { newDossier } from '../dossier/state.ts';
import type { UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import { earlierOf } from './consult-history.ts';
import { hopsOf } from './course-history.ts';
import type { Hop } from './course-occasions.ts';
import type { EarlierConsult } from './occasions.ts';
import type { RuleView } from './view.ts';

/** A stretch in which a channel was out of order, epoch ms: nobody is late because of it. */
export interface Outage {
  readonly from: number;
  readonly to: number;
}

/** What is known of a document outside one of its dossiers; the ledger fills it, a browser has none of it. */
export interface Around {
  /** Consults of the same lead about the same document in other dossiers. */
  readonly consults: readonly EarlierConsult[];
  /** Where the document went in its other dossiers. */
  readonly hops: readonly Hop[];
  readonly outages: readonly Outage[];
}

/** When nothing beyond the dossier is known. */
export const NOTHING_AROUND: Around = { consults: [], hops: [], outages: [] };

/** What the other dossiers of a document say of it: where it went, and what the same lead has asked about it before. */
export function aroundOf(others: readonly (readonly DossierEvent[])[], lead: UnitCode, view: RuleView, outages: readonly Outage[] = []): Around {
  const own = agencyOf(view.units, lead);
  const ours = others.filter(([first]) => agencyOf(view.units, parseDossierId(first?.dossier ?? '')?.unit ?? '') === own);
  return { hops: others.flatMap((events) => hopsOf(events, view)), consults: ours.flatMap(consultsIn), outages };
}

function consultsIn(events: readonly DossierEvent[]): readonly EarlierConsult[] {
  const state = events.reduce(applyEvent, newDossier(events[0]?.dossier ?? ''));
  return state.consults.map((consult) => earlierOf(consult, events, Number.POSITIVE_INFINITY));
}
