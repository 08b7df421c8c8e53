import type { Hop } from './course-occasions.ts';
import type { EarlierConsult } from './occasions.ts';

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
