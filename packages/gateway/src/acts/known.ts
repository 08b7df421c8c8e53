import type { DossierId, DossierState } from '@roviec/core';
import { StoreCorruptError, type VerifiedDossier } from '@roviec/ledger';
import { ProblemError } from '../http/problems.ts';
import type { Parts } from '../parts.ts';

/** What an act is judged by: one read of its dossier, handed on to all who ask. */
export interface Known {
  /** Null while nothing is known of it. */
  readonly state: DossierState | null;
  /** What the ledger has, proved; undefined when that is damaged: whoever carries the act on finds out and says so. */
  readonly kept: VerifiedDossier | null | undefined;
}

/** Seconds after which the ledger is asked again. */
const RETRY_SECONDS = 2;

type Sources = Pick<Parts, 'ledger' | 'inbox' | 'engine'>;

/** Reads a dossier. A damaged one is judged by its row, as far as that can be read. Throws `StoreCorruptError` otherwise. */
export async function knownOf({ ledger }: Sources, id: DossierId): Promise<Known> {
  try {
    const kept = await ledger.verified(id);
    return { state: kept?.row.state ?? null, kept };
  } catch (error) {
    if (!(error instanceof StoreCorruptError)) throw error;
    return { state: (await ledger.dossier(id))?.state ?? null, kept: undefined };
  }
}

/**
 * Judges by what is known. A refusal stands only when the ledger has all that was acknowledged: while it is behind, the
 * running dossier itself is asked. Throws the refusal, or `catching-up` when nobody knows at the moment.
 */
export async function judged(sources: Sources, id: DossierId, known: Known, judge: (state: DossierState | null) => void): Promise<Known> {
  try {
    judge(known.state);
    return known;
  } catch (refusal) {
    if (!(refusal instanceof ProblemError)) throw refusal;
    const current = await currentOf(sources, id, known.state);
    if (current === known.state) throw refusal;
    judge(current);
    return { ...known, state: current };
  }
}

/** The state that everybody has been told of: the one at hand, or, while the ledger is behind an acknowledgement, that of the running dossier. Throws `catching-up`. */
export async function currentOf({ ledger, inbox, engine }: Sources, id: DossierId, state: DossierState | null): Promise<DossierState | null> {
  if ((await inbox.acknowledged(id)) <= (state?.seq ?? 0)) return state;
  const standing = await engine.stateOf(id);
  if (standing.kind === 'running') return standing.state;
  if (standing.kind === 'unanswered') throw new ProblemError('catching-up', { retryAfterSeconds: RETRY_SECONDS });
  // What ended gave everything to the ledger before it ended.
  return (await ledger.dossier(id))?.state ?? null;
}
