import type { OfficerId, PostId, UnitCode } from '../registry/types.ts';

/** Who acts: a person in one post. */
export interface Actor {
  readonly officer: OfficerId;
  readonly post: PostId;
  readonly unit: UnitCode;
  /** On behalf of whom, by which instrument, when acting under a delegation. */
  readonly onBehalfOf?: { readonly post: PostId; readonly instrument: string };
}

/** A post and the person who held it at the moment that counts. */
export interface Holder {
  readonly post: PostId;
  readonly officer: OfficerId;
  readonly unit: UnitCode;
  readonly acting: boolean;
}

/** Whoever signs, reconciles, decides or approves, and by what right on that day; `none` when neither head nor delegate. */
export interface Signatory {
  readonly post: PostId;
  readonly officer: OfficerId;
  readonly unit: UnitCode;
  readonly capacity: 'head' | 'acting-head' | 'delegate' | 'none';
  /** The delegation or the appointment to act; null for the head. */
  readonly instrument: string | null;
}

/** How a fact came to us. Findings rest on `declared` and observed facts alone, never on an attempt. */
export type Provenance =
  | { readonly kind: 'declared' }
  | { readonly kind: 'observed'; readonly adapter: string; readonly adapterVersion: string }
  | { readonly kind: 'edxml' }
  | { readonly kind: 'paper' }
  | { readonly kind: 'timer' };
