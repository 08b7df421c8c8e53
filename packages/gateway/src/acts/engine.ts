import type { Act, DossierId, DossierState, Refusal } from '@roviec/core';
import type { ActResult } from '@roviec/workflow-messages';

/** What became of an act that was handed to the engine. */
export type Delivered =
  | { readonly kind: 'done'; readonly result: ActResult }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** No dossier runs under that id, and none was to be started. */
  | { readonly kind: 'not-running' }
  /** Nothing is known: no worker or no server in time, or an answer that is none of the above. The same act may be sent again. */
  | { readonly kind: 'unanswered'; readonly code: string };

/** What a dossier says of itself. `not-running`: it never ran, or it ended and the ledger has all of it. */
export type Standing = { readonly kind: 'running'; readonly state: DossierState } | { readonly kind: 'not-running' } | { readonly kind: 'unanswered' };

/** The way to the running dossiers. */
export interface Engine {
  /** Hands an act over and waits for what it leads to. With `start` a dossier that does not run is started from that state. */
  deliver(act: Act, start: DossierState | null): Promise<Delivered>;
  /** Asks a running dossier where it stands, and waits a moment for the answer. */
  stateOf(dossier: DossierId): Promise<Standing>;
  /** Whether the engine's server answers. */
  reachable(): Promise<boolean>;
  close(): Promise<void>;
}
