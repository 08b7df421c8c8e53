import type { OfficerId, UnitCode, WrongWarningReason } from '@roviec/core';

/** A warning that somebody called wrong. Nothing of the document but its key; `note` is what the person typed themselves. */
export interface KeptWarning {
  readonly id: string;
  /** When it came, epoch ms. */
  readonly at: number;
  readonly officer: OfficerId;
  readonly unit: UnitCode;
  readonly about: string;
  readonly reason: WrongWarningReason;
  readonly note: string | null;
  readonly document: { readonly key: string | null; readonly alias: string };
  readonly adapter: string;
  readonly adapterVersion: string;
  readonly registryVersion: string;
}

/** `warnings.sqlite`: apart from the dossiers, because it is about us and not about them. One writer. */
export interface WarningStore {
  /** `same`: it was kept before. `conflict`: the id was used for another one. */
  put(warning: KeptWarning): Promise<'kept' | 'same' | 'conflict'>;
  /** False when the officer has no such report. */
  note(id: string, officer: OfficerId, note: string): Promise<boolean>;
  /** Takes one's own report back; false when there is none. */
  withdraw(id: string, officer: OfficerId): Promise<boolean>;
  /** Reports of one officer since an instant. */
  countSince(officer: OfficerId, at: number): Promise<number>;
  /** Newest first. */
  list(wanted: { readonly about?: string; readonly adapter?: string; readonly reason?: string }, limit: number): Promise<readonly KeptWarning[]>;
  counts(): Promise<readonly { readonly about: string; readonly adapter: string; readonly adapterVersion: string; readonly count: number }[]>;
  close(): void;
}
