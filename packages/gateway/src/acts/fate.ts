import type { InboxEntry } from '@roviec/ledger';
import type { Receipt } from '@roviec/schema';

/** What became of an act, as far as it is known. A pending act is safe in the inbox; the relay goes on with it. */
export type Fate =
  | { readonly status: 'done'; readonly receipt: Receipt }
  | { readonly status: 'refused'; readonly code: string }
  | { readonly status: 'pending'; readonly receipt: Receipt };

/** The fate of an act that the engine or the ledger says is done. */
export function done(entry: InboxEntry, seqs: readonly [number, number], kinds: readonly string[]): Fate {
  return { status: 'done', receipt: { act: entry.id, dossier: entry.dossier, status: 'done', seqs: [...seqs], kinds: [...kinds] } };
}

/** The fate of an act of which no more is known than that it is in the inbox. */
export function pending(entry: InboxEntry): Fate {
  return { status: 'pending', receipt: { act: entry.id, dossier: entry.dossier, status: 'pending', seqs: null, kinds: [] } };
}

/** The fate that the inbox knows already; null while it is open. */
export function settledFate(entry: InboxEntry): Fate | null {
  if (entry.status === 'done' && entry.receipt) return { status: 'done', receipt: entry.receipt };
  if (entry.status === 'refused') return { status: 'refused', code: entry.refusal ?? 'internal' };
  return null;
}
