import { type Act, type DossierState, newDossier } from '@roviec/core';
import type { InboxEntry, LedgerReader, VerifiedDossier } from '@roviec/ledger';
import type { Log } from '../log.ts';
import type { Engine } from './engine.ts';
import { done, type Fate, pending } from './fate.ts';

export interface FateParts {
  readonly ledger: LedgerReader;
  readonly engine: Engine;
  readonly log: Log;
}

/**
 * Finds out what becomes of an act: from the ledger when it is there already, else from the engine. `known` is what the ledger
 * has of the dossier, when that was read for this act already; it may have grown since, which the engine then knows. Throws
 * `StoreCorruptError` for a dossier that the ledger has damaged: the engine would take what the ledger could not keep,
 * or go on from a state that nobody brought about.
 */
export async function fateOf(parts: FateParts, entry: InboxEntry, asked: Act, known?: VerifiedDossier | null): Promise<Fate> {
  const act = clamped(asked);
  const kept = known === undefined ? await parts.ledger.verified(act.dossier) : known;
  const before = doneBefore(kept, entry);
  if (before) return before;
  // A declared act on what the ledger knows as closed is answered from there: starting a run for it would lead to nothing.
  if (kept?.row.state.phase === 'closed' && act.lane === 'declared') return { status: 'refused', code: 'dossier-closed' };
  return deliver(parts, entry, act, null);
}

async function deliver(parts: FateParts, entry: InboxEntry, act: Act, start: DossierState | null): Promise<Fate> {
  const delivered = await parts.engine.deliver(act, start);
  switch (delivered.kind) {
    case 'done':
      return delivered.result.kinds.length > 0 ? done(entry, delivered.result.seqs, delivered.result.kinds) : workedOnBefore(parts, entry, delivered.result.seqs);
    case 'refused':
      return { status: 'refused', code: delivered.refusal.code };
    case 'not-running':
      return start === null ? notRunning(parts, entry, act) : pending(entry);
    case 'unanswered':
      parts.log({ event: 'act-unanswered', code: delivered.code });
      return pending(entry);
  }
}

/**
 * Only now is it known from what a dossier may start: what ended was written to the ledger before it ended, so what is read
 * after nothing runs is all there is. What was read earlier may lack the last events, and would give their places away twice.
 */
async function notRunning(parts: FateParts, entry: InboxEntry, act: Act): Promise<Fate> {
  const kept = await parts.ledger.verified(act.dossier);
  if (!kept) return startsDossier(act) ? deliver(parts, entry, act, newDossier(act.dossier)) : { status: 'refused', code: 'dossier-unknown' };
  const before = doneBefore(kept, entry);
  if (before) return before;
  const { row } = kept;
  if (row.state.phase === 'closed' && act.lane === 'declared') return { status: 'refused', code: 'dossier-closed' };
  // A fact after the end, or the ledger knows it as running and the engine lost it: it goes on from what the ledger knows.
  return deliver(parts, entry, act, row.state);
}

/**
 * The engine knows the act from elsewhere, such as the last look before silence, and keeps no more of it than its place:
 * what it led to is in the ledger, or will be. An answer is given once for ever, so it waits for that.
 */
async function workedOnBefore(parts: FateParts, entry: InboxEntry, seqs: readonly [number, number]): Promise<Fate> {
  const kept = await parts.ledger.verified(entry.dossier);
  const before = doneBefore(kept, entry);
  if (before) return before;
  return (kept?.row.state.seq ?? 0) >= seqs[1] ? done(entry, seqs, []) : pending(entry);
}

/** What the ledger says about an act whose answer was lost, such as the one that closed the dossier. */
function doneBefore(kept: VerifiedDossier | null, entry: InboxEntry): Fate | null {
  const seqs = kept?.row.state.processed[entry.id];
  if (!kept || !seqs) return null;
  const kinds = kept.events.filter(({ event }) => event.actId === entry.id).map(({ event }) => event.body.kind);
  return done(entry, seqs, kinds);
}

/** Facts, and the acts by which a dossier begins, start what does not run yet. */
function startsDossier(act: Act): boolean {
  return act.lane === 'observed' || act.command.kind === 'open' || act.command.kind === 'return';
}

/** Nothing happened after it was received, whatever a page's clock says. The inbox keeps what was sent, so that a repeat is still the same. */
function clamped(act: Act): Act {
  return act.lane === 'observed' && act.happenedAt > act.receivedAt ? { ...act, happenedAt: act.receivedAt } : act;
}
